import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../src/evidence/schema.ts';
import { exitCode } from '../src/evidence/verdict.ts';
import { cleanEvidence, exampleEvidence } from '../src/evidence/example.ts';

const [example] = exampleEvidence().findings;
function finding(change: Partial<Finding> = {}): Finding {
  if (example === undefined) throw new Error('The example has no finding.');
  const { triage: _, ...open } = example;
  return { ...open, outcome: 'failed', level: 'AA', check: 'axe/color-contrast', counts: true, ...change };
}
const decided = (verdict: 'fail' | 'accepted') => ({
  verdict,
  by: 'Ada Example',
  on: '2026-11-23',
  note: 'The heading before the link names it.',
  state: 'current' as const,
});

/** The code and the reasons for a clean audit, changed. */
function judge(change: (evidence: Evidence) => void = () => {}) {
  const evidence = cleanEvidence();
  change(evidence);
  return exitCode(evidence);
}
const withFinding = (failOn: Evidence['run']['failOn'], change: Partial<Finding> = {}) =>
  judge((evidence) => {
    evidence.run.failOn = failOn;
    evidence.findings = [finding(change)];
  });

const brokenCell = (state: 'error' | 'timeout') => (evidence: Evidence) => {
  evidence.cells = evidence.cells.map((cell, index) => (index === 0 ? { ...cell, state } : cell));
};

describe('A complete audit', () => {
  test('that found nothing new ends with 0 and has nothing to explain', () => {
    expect(judge()).toEqual({ code: 0, because: [] });
  });

  const levels = ['A', 'AA', 'AAA', 'best-practice'] as const;
  test.each([
    ['A', ['A']],
    ['AA', ['A', 'AA']],
    ['AAA', ['A', 'AA', 'AAA']],
    ['best-practice', levels],
    ['review', levels],
  ] as const)(
    'that fails on %s ends with 1 for a new failure of %j, and for no other level',
    (failOn, failing) => {
      expect(levels.filter((level) => withFinding(failOn, { level }).code === 1)).toEqual(failing);
    },
  );

  test('says how many failures each rule has', () => {
    expect(
      judge((evidence) => {
        evidence.findings = [finding(), finding(), finding({ check: 'axe/label', level: 'A' })];
      }),
    ).toEqual({ code: 1, because: ['3 new failures (axe/color-contrast: 2, axe/label: 1).'] });
  });

  test('does not fail for what waits for review, unless it is asked to', () => {
    expect(withFinding('best-practice', { outcome: 'cantTell' }).code).toBe(0);
    expect(withFinding('review', { outcome: 'cantTell', level: 'best-practice' })).toEqual({
      code: 1,
      because: ['1 finding needs review (axe/color-contrast: 1).'],
    });
  });

  test('fails for what a person confirmed after a rule could not tell', () => {
    expect(withFinding('AA', { outcome: 'cantTell', triage: decided('fail') }).code).toBe(1);
  });

  test('does not fail for a failure that is accepted', () => {
    expect(withFinding('review', { counts: false, triage: decided('accepted') })).toEqual({
      code: 0,
      because: [],
    });
  });

  test.each([
    [
      'unjustified',
      /opted out \(the rule axe\/region\) without a reason, an issue and a day: give all three/,
    ],
    ['expired', /opted out \(the rule axe\/region\) until a day that has passed/],
  ] as const)('ends with 1 for an opt-out that is %s', (state, reason) => {
    const { code, because } = judge((evidence) => {
      evidence.optOuts = [
        { story: 'card--default', what: 'the rule axe/region', reason: '', issue: '', until: '', state },
      ];
    });
    expect([code, because]).toEqual([1, [expect.stringMatching(reason)]]);
  });

  test('ends with 0 for an opt-out that has a reason and a day to come', () => {
    expect(cleanEvidence().optOuts.length).toBeGreaterThan(0);
    expect(judge().code).toBe(0);
  });

  test('ends with 1 for a verdict that is stale or has expired, in the words of the problem', () => {
    const stale = 'audit/triage.yaml:12: no finding has the fingerprint 0a1b2c3d4e5f.';
    expect(judge((evidence) => evidence.problems.push(stale))).toEqual({ code: 1, because: [stale] });
  });
});

describe('An audit is incomplete, and ends with 2,', () => {
  test.each<[string, (evidence: Evidence) => void, RegExp]>([
    ['if it was interrupted', ({ run }) => (run.interrupted = true), /interrupted/],
    [
      'if a part could not be judged, for whatever reason',
      ({ run }) => (run.complete = false),
      /could not be judged/,
    ],
    ['if a story threw', brokenCell('error'), /1 story could not be judged in every mode \(components-/],
    ['if a story took too long', brokenCell('timeout'), /1 story could not be judged/],
    ['if there was no story', (evidence) => (evidence.cells = []), /No story was judged/],
    [
      'if every story was skipped',
      (evidence) => (evidence.cells = evidence.cells.map((cell) => ({ ...cell, state: 'skipped' }))),
      /No story was judged/,
    ],
    [
      'if it missed a planted fault',
      ({ run }) => (run.selfTest.caught -= 1),
      /found 39 of 40 planted faults/,
    ],
    [
      'if it raised a false alarm',
      ({ run }) => (run.selfTest.silent -= 1),
      /silent in 7 of 8 pages without a fault/,
    ],
    ['if its instrument says so', ({ run }) => run.selfTest.missed.push('axe was a stub.'), /axe was a stub/],
  ])('%s', (_what, change, reason) => {
    const { code, because } = judge(change);
    expect([code, because]).toEqual([2, [expect.stringMatching(reason)]]);
  });

  test('whatever it found beside: what is incomplete comes first, and what failed is told too', () => {
    const { code, because } = judge((evidence) => {
      evidence.run.interrupted = true;
      evidence.findings = [finding()];
    });
    expect(code).toBe(2);
    expect(because).toEqual([expect.stringMatching(/interrupted/), expect.stringMatching(/1 new failure/)]);
  });

  test('and names a few of a thousand broken stories, not all', () => {
    const { because } = judge((evidence) => {
      evidence.cells = Array.from({ length: 1000 }, (_, index) => ({
        story: `story-${index + 1}`,
        mode: 'dark',
        state: index === 999 ? 'done' : 'error',
        ms: 1,
        axeMs: 0,
      }));
    });
    expect(because).toEqual([
      '999 stories could not be judged in every mode (story-1, story-2, story-3, story-4, story-5 and 994 more): see the errors of the run.',
    ]);
  });

  test('and says what it missed once, though two places tell it', () => {
    const { because } = judge((evidence) => {
      evidence.run.selfTest.missed.push('axe was a stub.');
      evidence.problems.push('axe was a stub.');
    });
    expect(because).toEqual(['axe was a stub.']);
  });

  test('and names five of what went wrong in its test of itself, after how much that is', () => {
    const { because } = judge(({ run, problems }) => {
      run.selfTest.caught = 20;
      run.selfTest.missed = Array.from({ length: 20 }, (_, index) => `Planted “page-${index}”: nothing.`);
      problems.push(...run.selfTest.missed);
    });
    expect(because).toHaveLength(7);
    expect(because[0]).toMatch(/found 20 of 40 planted faults/);
    expect(because[5]).toBe('Planted “page-4”: nothing.');
    expect(because[6]).toBe(
      'And 15 more went wrong in the audit’s test of itself: see section 3 of the report.',
    );
  });

  test('but not if all its stories came from the cache', () => {
    const { code } = judge((evidence) => {
      evidence.cells = evidence.cells.map((cell) => ({ ...cell, state: 'cached' }));
    });
    expect(code).toBe(0);
  });
});

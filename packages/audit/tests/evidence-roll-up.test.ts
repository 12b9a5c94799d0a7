import { describe, expect, test } from 'vitest';
import { coverageOf, rollUp, type Covered } from '../src/evidence/roll-up.ts';
import type { AuditedStory, Finding, Rule } from '../src/evidence/schema.ts';
import { modes } from '../src/modes/modes.ts';
import { exampleEvidence } from '../src/evidence/example.ts';

const rule = (id: string, criteria: string[], enabled = true): Rule => ({
  id,
  what: 'What it asks for.',
  criteria,
  level: 'AA',
  enabled,
});
const rules = [
  rule('axe/color-contrast', ['1.4.3']),
  rule('x/contrast-pixels', ['1.4.3']),
  rule('axe/link-name', ['2.4.4', '4.1.2']),
  rule('axe/region', []),
  rule('axe/css-orientation-lock', ['1.3.4'], false),
];

const story = (
  component: string,
  name: string,
  applied: string[],
  inapplicable: string[] = [],
): AuditedStory => ({
  id: `${component}--${name}`.toLowerCase(),
  component,
  name,
  url: `http://127.0.0.1/${name}`,
  tags: [],
  source: null,
  applied,
  inapplicable,
});
const stories = [
  story('Card', 'Default', ['axe/color-contrast'], ['axe/link-name']),
  story('Card', 'Linked', ['axe/link-name', 'axe/region']),
  story('Divider', 'Default', [], ['axe/color-contrast', 'axe/link-name']),
];

const [example] = exampleEvidence().findings;
function finding(change: Partial<Finding>): Finding {
  if (example === undefined) throw new Error('The example has no finding.');
  const { triage: _, ...open } = example;
  const failed = { component: 'Card', check: 'axe/color-contrast', criteria: ['1.4.3'] };
  return { ...open, ...failed, outcome: 'failed', counts: true, ...change };
}
const verdict = (
  what: 'pass' | 'fail' | 'not-applicable' | 'accepted',
  state: 'current' | 'expired' = 'current',
) => ({
  verdict: what,
  by: 'Ada Example',
  on: '2026-11-23',
  note: 'The heading before the link names it.',
  state,
});

const at = (component: string, criterion: string, ...findings: Finding[]) =>
  rollUp(stories, findings, rules).find((one) => one.component === component && one.criterion === criterion);

describe('Where a component stands with a criterion', () => {
  test('is said for each of the 55 criteria of level A and AA, and for no other', () => {
    const all = rollUp(stories, [], rules);
    expect(all).toHaveLength(2 * 55);
    expect(all.map(({ criterion }) => criterion)).not.toContain('1.4.6');
    expect(all.map(({ criterion }) => criterion)).not.toContain('4.1.1');
  });

  test('is “failed” where a rule failed', () => {
    expect(at('Card', '1.4.3', finding({}))).toMatchObject({ status: 'failed', failures: 1, reviews: 0 });
  });

  test('is still “failed” where the failure was accepted: it is known, not gone', () => {
    const known = finding({ counts: false, triage: verdict('accepted') });
    expect(at('Card', '1.4.3', known)).toMatchObject({ status: 'failed', failures: 1 });
  });

  test.each(['fail', 'accepted'] as const)(
    'is “failed” where a person said “%s” of what a rule could not tell',
    (what) => {
      const confirmed = finding({ outcome: 'cantTell', counts: what === 'fail', triage: verdict(what) });
      expect(at('Card', '1.4.3', confirmed)).toMatchObject({ status: 'failed', failures: 1, reviews: 0 });
    },
  );

  test('is “review” where a rule could not tell, and nobody has', () => {
    expect(at('Card', '1.4.3', finding({ outcome: 'cantTell' }))).toMatchObject({
      status: 'review',
      failures: 0,
      reviews: 1,
    });
  });

  test.each(['pass', 'fail', 'accepted'] as const)(
    'is “review” again where the verdict “%s” has expired',
    (what) => {
      const expired = finding({ outcome: 'cantTell', triage: verdict(what, 'expired') });
      expect(at('Card', '1.4.3', expired)).toMatchObject({ status: 'review', reviews: 1 });
    },
  );

  test('is “failed” where there is both a failure and something to review', () => {
    const both = [finding({ outcome: 'cantTell' }), finding({})];
    expect(at('Card', '1.4.3', ...both)).toMatchObject({ status: 'failed', failures: 1, reviews: 1 });
  });

  test('is “no failure found” where a rule had something to judge, in any story, and names that rule', () => {
    expect(at('Card', '2.4.4')).toMatchObject({ status: 'no-failure-found', rules: ['axe/link-name'] });
  });

  test('is “no failure found” where a person passed what a rule could not tell', () => {
    const passed = finding({ outcome: 'cantTell', counts: false, triage: verdict('pass') });
    expect(at('Card', '1.4.3', passed)).toMatchObject({ status: 'no-failure-found', reviews: 0 });
  });

  test('is “not tested” where rules ran and had nothing to judge', () => {
    expect(at('Divider', '1.4.3')).toMatchObject({ status: 'not-tested', rules: [] });
  });

  test('is not touched by what failed in another component, or under another criterion', () => {
    expect(at('Divider', '1.4.3', finding({}))?.status).toBe('not-tested');
    expect(at('Card', '2.4.4', finding({}))?.status).toBe('no-failure-found');
  });
});

describe('What was not seen', () => {
  const run: Covered = {
    stories,
    cells: [
      { story: 'card--default', mode: 'dark', state: 'done', ms: 1, axeMs: 1 },
      { story: 'card--default', mode: 'print', state: 'error', ms: 1, axeMs: 0, error: 'It threw.' },
      { story: 'card--linked', mode: 'dark', state: 'timeout', ms: 1, axeMs: 0, error: 'It hung.' },
      { story: 'card--linked', mode: 'print', state: 'skipped', ms: 0, axeMs: 0, reason: 'Not printed.' },
    ],
    rules,
    modes: ['print', 'dark'],
    storiesLeftOut: ['dialog--open'],
    browser: { name: 'Chromium', version: '156.0' },
  };

  test('holds the criteria of level A and AA for which no rule had anything to judge', () => {
    const { criteriaWithoutRule } = coverageOf(run);
    expect(criteriaWithoutRule).toHaveLength(55 - 3);
    for (const judged of ['1.4.3', '2.4.4', '4.1.2']) expect(criteriaWithoutRule).not.toContain(judged);
    expect(criteriaWithoutRule).toContain('1.3.4');
  });

  test('holds the modes that were not used, in their order, and the rules that were off', () => {
    const { modesLeftOut, rulesOff } = coverageOf(run);
    expect(modesLeftOut).toEqual(modes.map(({ id }) => id).filter((id) => id !== 'dark' && id !== 'print'));
    expect(rulesOff).toEqual(['axe/css-orientation-lock']);
  });

  test('holds the stories outside of the filters, and the number of those that broke in some mode', () => {
    expect(coverageOf(run)).toMatchObject({ storiesLeftOut: ['dialog--open'], errorCells: 2 });
  });

  test.each([
    ['the one browser', /Only Chromium 156\.0 was used/],
    ['assistive technology', /No screen reader and no other assistive technology/],
    ['people', /No people with disabilities/],
    ['states that no story shows', /states that a story shows/],
    ['what needs a person', /52 of the 55 success criteria .* a person has to/],
  ])('is said in plain words: %s', (_what, sentence) => {
    expect(coverageOf(run).notDone).toContainEqual(expect.stringMatching(sentence));
  });

  test('is said of the levels that were left out, and of none where none was', () => {
    const off = (level: Rule['level']): Rule => ({
      ...rule(`axe/${level}`, [], false),
      level,
      why: 'Left out with --levels.',
    });
    const { notDone } = coverageOf({ ...run, rules: [...rules, off('best-practice'), off('AAA')] });
    expect(notDone[0]).toBe(
      'What is of level AAA and best practice was left out with --levels, so nothing is known of it.',
    );
    expect(coverageOf(run).notDone.join(' ')).not.toContain('--levels');
  });

  test('never speaks of conformance, a pass or a score', () => {
    expect(coverageOf(run).notDone.join(' ')).not.toMatch(/conform|complian|pass|score|accessible/i);
  });
});

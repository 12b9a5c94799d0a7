import { describe, expect, test } from 'vitest';
import { parseRecord, type StoryRecord } from '../src/engine/record.ts';
import { readStoryOptions } from '../src/engine/parameters.ts';
import { markExpected, notChosen, unmetExpectations } from '../src/evidence/expected.ts';
import { coverageOf, rollUp } from '../src/evidence/roll-up.ts';
import type { AuditedStory, Cell, Finding, Rule } from '../src/evidence/schema.ts';
import { applyTriage, parseTriage } from '../src/evidence/triage.ts';
import { exitCode } from '../src/evidence/verdict.ts';
import { explain } from '../src/explain.ts';
import { modes } from '../src/modes/modes.ts';
import { findingsCsv } from '../src/report/csv.ts';
import { htmlReport } from '../src/report/html.ts';
import { markdownReport } from '../src/report/markdown.ts';
import { cleanEvidence, exampleEvidence } from '../src/evidence/example.ts';

const today = '2026-11-23';
const known = ['axe/heading-order', 'axe/image-alt'];

const optionsOf = (ofAudit: unknown, ran: readonly string[] = modes.map(({ id }) => id)) =>
  readStoryOptions('card--dont-skip', ofAudit, { rules: known, modes: ran, today });

describe('What a story says about what has to be found in it', () => {
  test('is a list of rules, each once', () => {
    const { expects, mistakes } = optionsOf({ expect: ['axe/image-alt', 'axe/image-alt'] });
    expect(expects).toEqual(['axe/image-alt']);
    expect(mistakes).toEqual([]);
  });

  test.each([
    ['a rule that there is not', { expect: ['axe/image-atl'] }, /names the rule “axe\/image-atl”/],
    ['no rule at all', { expect: [] }, /^card--dont-skip: parameters\.audit\.expect must/],
    [
      'a rule that it leaves out',
      { expect: ['axe/image-alt'], rules: { 'axe/image-alt': { off: true } } },
      /leaves out that rule/,
    ],
    ['a story that is left out', { expect: ['axe/image-alt'], skip: {} }, /leaves out the whole story/],
    [
      'a story that is not judged in the usual mode',
      { expect: ['axe/image-alt'], modes: { only: ['dark'] } },
      /leaves out the mode in which that has to show/,
    ],
  ])('is a mistake, without to its author, where it names %s', (_, ofAudit, words) => {
    expect(optionsOf(ofAudit).mistakes).toEqual([expect.stringMatching(words)]);
  });

  test('is no mistake where the command, and not the story, left out the usual mode', () => {
    expect(optionsOf({ expect: ['axe/image-alt'] }, ['dark']).mistakes).toEqual([]);
  });
});

const rule = (id: string, criteria: string[], enabled = true): Rule => ({
  id,
  what: 'What it asks for.',
  criteria,
  level: 'A',
  enabled,
});
const rules = [rule('axe/image-alt', ['1.1.1']), rule('axe/link-name', ['2.4.4'])];

const dont: AuditedStory = {
  id: 'card--dont',
  component: 'Card',
  name: 'Dont',
  url: 'http://127.0.0.1/dont',
  tags: ['dont'],
  source: null,
  applied: ['axe/image-alt', 'axe/link-name'],
  inapplicable: [],
  expects: ['axe/image-alt'],
};
const cell = (mode: string): Cell => ({ story: dont.id, mode, state: 'done', ms: 1, axeMs: 1 });
const inTwoModes = [cell('1280-light'), cell('dark')];

const [example] = exampleEvidence().findings;
function finding(change: Partial<Finding>): Finding {
  if (example === undefined) throw new Error('The example has no finding.');
  const { triage: _, ...open } = example;
  return {
    ...open,
    story: dont.id,
    component: 'Card',
    check: 'axe/image-alt',
    criteria: ['1.1.1'],
    level: 'A',
    outcome: 'failed',
    modes: ['1280-light', 'dark'],
    counts: true,
    ...change,
  };
}
const mark = (change: Partial<Finding>, cells = inTwoModes) =>
  markExpected([finding(change)], dont, cells).map(({ expected, counts }) => ({ expected, counts }));
const expectedAndSilent = [{ expected: true, counts: false }];
const asUsual = [{ expected: undefined, counts: true }];

describe('A finding in a story that is wrong on purpose', () => {
  test('does not count where its rule was expected', () => {
    expect(mark({})).toEqual(expectedAndSilent);
  });

  test('does not count where that rule can only say that a person has to look', () => {
    expect(mark({ outcome: 'cantTell' })).toEqual(expectedAndSilent);
  });

  test('counts as usual where another rule made it', () => {
    expect(mark({ check: 'axe/link-name' })).toEqual(asUsual);
  });

  test('counts as usual where it is not in the usual mode: nobody means to show that', () => {
    expect(mark({ modes: ['dark'] })).toEqual(asUsual);
  });

  test('does not count in any mode while the usual one is not judged', () => {
    expect(mark({ modes: ['dark'] }, [cell('dark')])).toEqual(expectedAndSilent);
  });

  test('does not count where the stricter form of its rule found the same text in another mode', () => {
    const text: AuditedStory = { ...dont, expects: ['axe/color-contrast'] };
    const inLight = finding({ check: 'axe/color-contrast', modes: ['1280-light'] });
    const inDark = finding({ check: 'axe/color-contrast-enhanced', modes: ['dark'] });
    const elsewhere = { ...inDark, at: { ...inDark.at, selector: '.another' } };
    const marked = markExpected([inLight, inDark, elsewhere], text, inTwoModes);
    expect(marked.map(({ counts }) => counts)).toEqual([false, false, true]);
    expect(markExpected([inDark], text, inTwoModes)[0]?.counts).toBe(true);
  });

  test('needs no verdict: one on it is without to be taken out', () => {
    const marked = markExpected([finding({})], dont, inTwoModes);
    const { fingerprint } = finding({});
    const text = `- fingerprint: ${fingerprint}\n  verdict: fail\n  by: Ada Example\n  on: 2026-11-20\n  note: This picture has no alternative text.\n`;
    const { findings, problems } = applyTriage(marked, parseTriage(text, 'triage.yaml'), {
      today,
      complete: true,
    });
    expect(problems).toEqual([expect.stringContaining('is there on purpose')]);
    expect(findings).toEqual(marked);
  });

  test('is kept as expected from run to run and from machine to machine', () => {
    const record: StoryRecord = {
      story: dont,
      planted: false,
      cells: inTwoModes,
      findings: markExpected([finding({})], dont, inTwoModes),
      optOuts: [],
      crops: {},
      tree: null,
      mistakes: [],
    };
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });
});

const unmet = (story: AuditedStory, found: readonly Finding[], cells = inTwoModes, all = rules) =>
  unmetExpectations([story], markExpected(found, story, cells), cells, all);

describe('A story that is to show what a rule finds', () => {
  test('is good where the rule finds it', () => {
    expect(unmet(dont, [finding({})])).toEqual([]);
  });

  test.each([
    ['found nothing', dont, 'that rule found nothing'],
    [
      'had nothing to judge',
      { ...dont, applied: [], inapplicable: ['axe/image-alt'] },
      'had nothing to judge',
    ],
  ])('fails the audit where the rule %s', (_, story, why) => {
    expect(unmet(story, [])).toEqual([expect.stringContaining(why)]);
  });

  test('fails the audit where the rule is off for everybody, and says why', () => {
    const off = { ...rule('axe/image-alt', ['1.1.1'], false), why: 'axe has retired it.' };
    expect(unmet({ ...dont, applied: [] }, [], inTwoModes, [off])).toEqual([
      expect.stringContaining('that rule did not run (axe has retired it)'),
    ]);
  });

  test('fails the audit where the rule finds it in the dark alone', () => {
    expect(unmet(dont, [finding({ modes: ['dark'] })])).toHaveLength(1);
  });

  test('is not blamed while the command leaves out its rule, or the usual mode', () => {
    const notAsked = { ...rule('axe/image-alt', ['1.1.1'], false), why: notChosen };
    expect(unmet(dont, [], inTwoModes, [notAsked])).toEqual([]);
    expect(unmet(dont, [], [cell('dark')])).toEqual([]);
  });

  test('is no evidence for its component', () => {
    const statuses = rollUp([dont], markExpected([finding({})], dont, inTwoModes), rules);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['not-tested']));
    const run = { stories: [dont], cells: inTwoModes, rules, modes: [], storiesLeftOut: [] };
    const browser = { name: 'Chromium', version: '156.0' };
    expect(coverageOf({ ...run, browser }).criteriaWithoutRule).toContain('2.4.4');
  });

  test('is no evidence either where the console says what is wrong with it, and no rule does', () => {
    const { expects: _, ...without } = dont;
    const status = rollUp([without], [], rules).find(({ criterion }) => criterion === '2.4.4');
    expect(status?.status).toBe('not-tested');
  });

  test('lets its component fail all the same where something else is wrong with it', () => {
    const other = finding({ check: 'axe/link-name', criteria: ['2.4.4'] });
    const statuses = rollUp([dont], markExpected([other], dont, inTwoModes), rules);
    expect(statuses.find(({ criterion }) => criterion === '2.4.4')).toMatchObject({
      status: 'failed',
      failures: 1,
    });
  });
});

describe('An audit whose only findings are wrong on purpose', () => {
  const evidence = cleanEvidence();
  const [story] = evidence.stories;
  const { fingerprint } = finding({});
  if (story === undefined) throw new Error('The example has no story.');
  evidence.findings = [
    finding({
      story: story.id,
      component: story.component,
      summary: 'It has no alternative text.',
      expected: true,
      counts: false,
    }),
  ];
  const page = htmlReport(evidence, new Map()).replaceAll(/\s+/g, ' ');
  const part = (id: string) => page.slice(page.indexOf(`<h2 id="${id}"`)).split('</section> <section>')[0];

  test('fails by nothing, even where everything that needs review would make it fail', () => {
    evidence.run.failOn = 'review';
    expect(exitCode(evidence)).toEqual({ code: 0, because: [] });
  });

  test('lists them apart in the report, and not among failures or what needs review', () => {
    expect(part('purpose')).toContain(fingerprint);
    expect(part('findings')).not.toContain(fingerprint);
    expect(part('review')).not.toContain(fingerprint);
    expect(part('findings')).toContain('No failure was found.');
    expect(part('review')).toContain('Nothing needs review');
  });

  test('says what it is in Markdown, in the spreadsheet and in the terminal', () => {
    expect(markdownReport(evidence)).toMatch(
      /## Wrong on purpose, and found\n[^#]*### ` axe\/image-alt `[^#]*It has no alternative text/,
    );
    expect(markdownReport(evidence)).toContain('1 fault is there on purpose');
    expect(findingsCsv(evidence)).toContain(`${fingerprint},"wrong on purpose, and found",axe/image-alt`);
    expect(explain(evidence, fingerprint)).toMatch(/^On purpose: +It has no alternative text/);
  });
});

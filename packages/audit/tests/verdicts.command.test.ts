import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import type { Evidence } from '../src/evidence/schema.ts';
import { staticStorybook, type ListedStory } from '../src/planted/storybook.ts';
import { audit, newFolder, serve, wholeCommand, type Ended } from './command.ts';

const paragraph = '<p>Reports are up by a tenth.</p>';
const withoutAlternative = `${paragraph}<img src="data:," width="24" height="24">`;
const doubtful = `${paragraph}<a href="/reports">Read more</a>`;
const why = { reason: 'Shows the icons of 2019', issue: '#12', until: '2999-12-31' };
const withoutReason = { off: true };
const expired = { off: true, ...why, until: '2020-01-31' };

function story(name: string, html: string, ofAudit?: object): ListedStory {
  const id = `verdicts--${name}`;
  const parameters = ofAudit === undefined ? {} : { audit: ofAudit };
  return { id, title: 'Verdicts', name, html, lang: 'en', tags: [], parameters };
}

const fair = [
  story('clean', paragraph),
  story('rule-left-out', withoutAlternative, { rules: { 'axe/image-alt': { off: true, ...why } } }),
  story('left-out', withoutAlternative, { skip: { ...why, reason: 'Shown on paper only' } }),
  story('mode-left-out', paragraph, { modes: { omit: ['dark'], ...why } }),
  story('part-left-out', withoutAlternative, { context: { exclude: ['img'], ...why } }),
  story('doubtful', doubtful),
];

/** The text of the evidence without what two runs may differ in: when and how long, and the number of shards. */
function withoutTimes(folder: string): string {
  const text = readFileSync(path.join(folder, 'evidence.json'), 'utf8');
  return text
    .replace(/^ {4}"startedAt": .*$/m, 'startedAt')
    .replace(/^ {4}"seconds": .*$/m, 'seconds')
    .replace(/^ {4}"shards": .*$/m, 'shards')
    .replaceAll(/^ {6}"(ms|axeMs)": .*$/gm, '$1');
}

const verdict = (fingerprint: string, ofIt = 'verdict: pass\n  on: 2026-01-15') =>
  `- fingerprint: ${fingerprint}\n  ${ofIt}\n  by: A. Reviewer\n  note: The sentence before it says more of what.\n`;

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const [today, tomorrow] = [day(Date.now()), day(Date.now() + 24 * 60 * 60 * 1000)];
const accepted = `verdict: accepted\n  issue: '#12'\n  on: ${today}\n  until: ${tomorrow}`;
const acceptedOnce = `verdict: accepted\n  issue: '#12'\n  on: 2026-01-15\n  until: 2026-01-16`;

const byPeople = `component: Verdicts
evidence:
  - criterion: 1.1.1
    result: does-not-support
    did: Heard every picture; those of 2019 say nothing.
    with: NVDA 2026.1
    browser: Firefox 152
    by: A. Reviewer
    on: 2026-01-15
    commit: 8053bbb
`;

const read = (folder: string) => readEvidence(path.join(folder, 'evidence.json'));

describe('A Storybook in which everything that is left out has a reason, an issue and a last day', () => {
  const folder = newFolder();
  let ended: Ended;
  let evidence: Evidence;

  beforeAll(async () => {
    const words = ['--modes', '1280-light,dark', '--workers', '2', '--formats', 'json,md', '--out', 'out'];
    ended = await audit(['--url', await serve(staticStorybook(fair)), ...words], folder, {}, wholeCommand);
    evidence = read(path.join(folder, 'out'));
  });

  test('has no failure, and ends with 0', () => {
    expect(ended.result).toMatch(/^The audit is complete\.[^]*no new failure was found by \d+ rules\./);
    expect(evidence.findings.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(ended.code).toBe(0);
  });

  test('is reported with all that was left out, and why', () => {
    expect(evidence.optOuts.map(({ story: id, state }) => [id, state])).toEqual([
      ['verdicts--rule-left-out', 'current'],
      ['verdicts--left-out', 'current'],
      ['verdicts--mode-left-out', 'current'],
      ['verdicts--part-left-out', 'current'],
    ]);
    const skipped = evidence.cells.filter(({ state }) => state === 'skipped');
    expect(skipped.map(({ story: id, mode, reason }) => [id, mode, reason])).toEqual([
      ['verdicts--left-out', '1280-light', 'the whole story: Shown on paper only'],
      ['verdicts--left-out', 'dark', 'the whole story: Shown on paper only'],
      ['verdicts--mode-left-out', 'dark', `the modes dark: ${why.reason}`],
    ]);
    const report = readFileSync(path.join(folder, 'out/report.md'), 'utf8');
    expect(report).toContain('Shown on paper only');
    expect(report).toContain(why.reason);
  });

  test('leaves the formats that were asked for, and no other', () => {
    expect(
      readdirSync(path.join(folder, 'out'))
        .filter((name) => name !== 'crops')
        .toSorted(),
    ).toEqual([
      'README.txt',
      'audit-by-component.json',
      'evidence.json',
      'evidence.schema.json',
      'report.md',
    ]);
  });
});

describe('A Storybook with a failure, bad excuses and verdicts of people', () => {
  const folder = newFolder();
  const all = ['--workers', '2', '--fail-on', 'review'];
  let storybook: string;
  let whole: Ended;
  let merged: Ended;
  let evidence: Evidence;

  beforeAll(async () => {
    const known = [story('accepted', withoutAlternative), story('accepted-once', withoutAlternative)];
    storybook = await serve(
      staticStorybook([
        ...fair,
        ...known,
        story('accepted-in-one', withoutAlternative.repeat(2)),
        story('failing', withoutAlternative),
        story('on-purpose', withoutAlternative, { expect: ['axe/image-alt'] }),
        story('on-purpose-but-right', paragraph, { expect: ['axe/image-alt'] }),
        story('no-reason', paragraph, { rules: { 'axe/image-alt': withoutReason } }),
        story('expired', paragraph, { rules: { 'axe/image-alt': expired } }),
      ]),
    );
    const before = staticStorybook([...fair, ...known, story('accepted-in-one', withoutAlternative)]);
    const first = [
      '--stories',
      'verdicts--doubtful,verdicts--accepted*',
      '--modes',
      '1280-light',
      '--formats',
      'json',
    ];
    await audit(['--url', await serve(before), ...first, '--out', 'first'], folder);
    const { findings } = read(path.join(folder, 'first'));
    const of = (name: string) =>
      findings.find(({ story: id }) => id === `verdicts--${name}`)?.fingerprint ?? '';
    mkdirSync(path.join(folder, 'audit/manual'), { recursive: true });
    writeFileSync(path.join(folder, 'audit/manual/verdicts.yaml'), byPeople);
    writeFileSync(
      path.join(folder, 'audit/triage.yaml'),
      verdict(of('doubtful')) +
        verdict('00000000ffff') +
        verdict('00000000eeee', accepted) +
        verdict(of('accepted'), accepted) +
        verdict(of('accepted-in-one'), accepted) +
        verdict(of('accepted-once'), acceptedOnce),
    );
    whole = await audit(['--url', storybook, ...all, '--out', 'whole'], folder);
    evidence = read(path.join(folder, 'whole'));
  });

  test('ends with 1', () => {
    expect(whole.code).toBe(1);
    expect(whole.result).toMatch(/^The audit is complete\./);
  });

  test('tells the failures with their rule, and each with its story and fingerprint', () => {
    expect(whole.result).toContain('- 3 new failures (axe/image-alt: 3).');
    expect(whole.result).toMatch(/^ {2}axe\/image-alt in Verdicts, failing: .*; [0-9a-f]{12}\.$/m);
  });

  test('has no new failure in what is accepted, which stays in the report', () => {
    const known = evidence.findings.filter(({ story: id }) => id === 'verdicts--accepted');
    expect(known).toEqual([
      expect.objectContaining({
        outcome: 'failed',
        counts: false,
        triage: expect.objectContaining({ verdict: 'accepted', state: 'current' }),
      }),
    ]);
    expect(whole.result).not.toMatch(/in Verdicts, accepted:/);
  });

  test('fails for a second instance of what is accepted, and says that it is another', () => {
    const two = evidence.findings.filter(({ story: id }) => id === 'verdicts--accepted-in-one');
    expect(two.map(({ counts }) => counts)).toEqual([false, true]);
    expect(whole.result).toMatch(
      new RegExp(
        `in Verdicts, accepted-in-one: .*; ${two[1]?.fingerprint}\\. What is accepted there is another: ${two[0]?.fingerprint}\\.`,
      ),
    );
  });

  test('fails for what was accepted until a day that has passed, and for an acceptance of nothing', () => {
    expect(whole.result).toMatch(/in Verdicts, accepted-once: /);
    expect(whole.result).toMatch(/was good until 2026-01-16 and no longer counts/);
    expect(whole.result).toMatch(/no finding has the fingerprint 00000000eeee/);
  });

  test('fails for what was left out without a reason, and for what was left out until a day that has passed', () => {
    expect(whole.result).toMatch(/- verdicts--no-reason opted out .* without a reason, an issue and a day/);
    expect(whole.result).toMatch(/- verdicts--expired opted out .* until a day that has passed/);
  });

  test('fails for a story that is to show what is wrong, and shows nothing', () => {
    expect(whole.result).toMatch(/- verdicts--on-purpose-but-right is to show what axe\/image-alt finds/);
  });

  test('is not blamed for a finding that a person has reviewed and passed', () => {
    expect(evidence.findings.filter(({ story: id }) => id === 'verdicts--doubtful')).toEqual([
      expect.objectContaining({
        counts: false,
        triage: expect.objectContaining({ verdict: 'pass', state: 'current' }),
      }),
    ]);
    expect(whole.result).not.toMatch(/needs? review \(/);
  });

  test('fails for a verdict on a finding that is gone', () => {
    expect(whole.result).toMatch(/- audit\/triage\.yaml:6: no finding has the fingerprint 00000000ffff/);
  });

  test('has a finding that can be explained, by its fingerprint', async () => {
    const finding = evidence.findings.find(({ story: id }) => id === 'verdicts--failing');
    const words = ['--explain', finding?.fingerprint ?? '', '--out', 'whole'];
    const { code, result } = await audit(words, folder);
    expect(result).toMatch(
      /^Failed:[^]*Rule:[^]*axe\/image-alt[^]*Story:[^]*Verdicts, failing[^]*Step 1:[^]*Open http/,
    );
    expect(code).toBe(0);
  });

  describe('judged in three shards', () => {
    beforeAll(async () => {
      // On machines that know of no verdicts: these are of the merge.
      const elsewhere = newFolder();
      for (const shard of ['1/3', '2/3', '3/3']) {
        const out = path.join(folder, 'shards', shard[0] ?? '');
        await audit(['--url', storybook, '--workers', '2', '--shard', shard, '--out', out], elsewhere);
      }
      merged = await audit(['--merge', 'shards', '--fail-on', 'review', '--out', 'merged'], folder);
    });

    test('comes to the same evidence as judged at once, byte for byte but for times and the number of shards', () => {
      expect(evidence.manual).toHaveLength(1);
      expect(withoutTimes(path.join(folder, 'merged'))).toBe(withoutTimes(path.join(folder, 'whole')));
      expect(read(path.join(folder, 'merged')).run.shards).toBe(3);
      expect(merged.code).toBe(whole.code);
    });

    test('has the same pictures of what was found', () => {
      const pictures = (out: string) => {
        const crops = path.join(folder, out, 'crops');
        return readdirSync(crops).map((name) => [
          name,
          readFileSync(path.join(crops, name)).toString('base64'),
        ]);
      };
      expect(pictures('merged')).toEqual(pictures('whole'));
    });

    test('fails the same stories on the test page of a CI service, which the shards can’t know', () => {
      const failed = (out: string) =>
        readFileSync(path.join(folder, out, 'junit.xml'), 'utf8')
          .split('<testcase')
          .filter((text) => /<(?:failure|error) /.test(text))
          .map((text) => /name="([^"]*)"/.exec(text)?.[1]);
      expect(failed('merged').length).toBeGreaterThan(0);
      expect(failed('merged').toSorted()).toEqual(failed('whole').toSorted());
    });

    test('is incomplete as long as one of them is missing', async () => {
      const words = ['--merge', 'shards/1', '--out', 'half', '--formats', 'json'];
      const { code, result, said } = await audit(words, folder);
      expect(said).toContain('There is no shard 2/3, 3/3 below');
      expect(result).toMatch(/^INCOMPLETE\./);
      expect(code).toBe(2);
    });
  });
});

test('A story that leaves out a rule which there is not ends the audit with 3, and is named', async () => {
  const site = staticStorybook([
    story('typo', paragraph, { rules: { 'axe/image-atl': { off: true, ...why } } }),
  ]);
  const words = ['--modes', '1280-light', '--workers', '1', '--formats', 'json'];
  const { code, result } = await audit(['--url', await serve(site), ...words], newFolder());
  expect(result).toContain('- verdicts--typo: parameters.audit names the rule “axe/image-atl”');
  expect(code).toBe(3);
});

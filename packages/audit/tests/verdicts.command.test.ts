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

const untimed = (cells: Evidence['cells']) => cells.map((cell) => ({ ...cell, ms: 0, axeMs: 0 }));

const verdict = (fingerprint: string) =>
  `- fingerprint: ${fingerprint}\n  verdict: pass\n  by: A. Reviewer\n  on: 2026-01-15\n  note: The sentence before it says more of what.\n`;

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
    storybook = await serve(
      staticStorybook([
        ...fair,
        story('failing', withoutAlternative),
        story('on-purpose', withoutAlternative, { expect: ['axe/image-alt'] }),
        story('on-purpose-but-right', paragraph, { expect: ['axe/image-alt'] }),
        story('no-reason', paragraph, { rules: { 'axe/image-alt': withoutReason } }),
        story('expired', paragraph, { rules: { 'axe/image-alt': expired } }),
      ]),
    );
    const first = ['--stories', 'verdicts--doubtful', '--modes', '1280-light', '--formats', 'json'];
    await audit(['--url', storybook, ...first, '--out', 'first'], folder);
    const [finding] = read(path.join(folder, 'first')).findings;
    mkdirSync(path.join(folder, 'audit'));
    writeFileSync(
      path.join(folder, 'audit/triage.yaml'),
      verdict(finding?.fingerprint ?? '') + verdict('00000000ffff'),
    );
    whole = await audit(['--url', storybook, ...all, '--out', 'whole'], folder);
    evidence = read(path.join(folder, 'whole'));
  });

  test('ends with 1', () => {
    expect(whole.code).toBe(1);
    expect(whole.result).toMatch(/^The audit is complete\./);
  });

  test('tells the failure with its rule', () => {
    expect(whole.result).toContain('- 1 new failure (axe/image-alt: 1).');
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
    const finding = evidence.findings.find(({ check }) => check === 'axe/image-alt');
    const words = ['--explain', finding?.fingerprint ?? '', '--out', 'whole'];
    const { code, result } = await audit(words, folder);
    expect(result).toMatch(
      /^Failed:[^]*Rule:[^]*axe\/image-alt[^]*Story:[^]*Verdicts, failing[^]*Step 1:[^]*Open http/,
    );
    expect(code).toBe(0);
  });

  describe('judged in two shards', () => {
    beforeAll(async () => {
      for (const shard of ['1/2', '2/2']) {
        await audit(['--url', storybook, ...all, '--shard', shard, '--out', `shards/${shard[0]}`], folder);
      }
      merged = await audit(
        ['--merge', 'shards', '--fail-on', 'review', '--out', 'merged', '--formats', 'json'],
        folder,
      );
    });

    test('comes to the same as judged at once', () => {
      const { run, cells, findings, ...rest } = read(path.join(folder, 'merged'));
      expect(untimed(cells)).toEqual(untimed(evidence.cells));
      expect(findings).toEqual(evidence.findings);
      expect({ ...rest, run: run.selfTest }).toEqual({
        ...evidence,
        cells: undefined,
        findings: undefined,
        run: evidence.run.selfTest,
      });
      expect(run).toMatchObject({ shards: 2, complete: true });
      expect(merged.code).toBe(whole.code);
    });

    test('is incomplete as long as one of them is missing', async () => {
      const words = ['--merge', 'shards/1', '--out', 'half', '--formats', 'json'];
      const { code, result } = await audit(words, folder);
      expect(result).toMatch(/^INCOMPLETE\./);
      expect(code).toBe(2);
    });
  });
});

test('A story that leaves out a rule which there is not ends the audit with 3, and is named', async () => {
  const site = staticStorybook([
    story('typo', paragraph, { rules: { 'axe/image-atl': { off: true, ...why } } }),
  ]);
  const words = ['--modes', '1280-light', '--workers', '2', '--formats', 'json'];
  const { code, result } = await audit(['--url', await serve(site), ...words], newFolder());
  expect(result).toContain('- verdicts--typo: parameters.audit names the rule “axe/image-atl”');
  expect(code).toBe(3);
});

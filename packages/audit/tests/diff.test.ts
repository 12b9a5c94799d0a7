import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../src/command.ts';
import { differenceOf } from '../src/evidence/diff.ts';
import { exampleEvidence, largeEvidence } from '../src/evidence/example.ts';
import { writeEvidence } from '../src/evidence/file.ts';
import type { Evidence, Finding } from '../src/evidence/schema.ts';
import { differenceInWords } from '../src/report/diff.ts';

const wordsOf = (before: Evidence, after: Evidence) =>
  differenceInWords(differenceOf(before, after), before, after);

const changed = (change: (evidence: Evidence) => void) => exampleEvidence(change);
const [example] = exampleEvidence().findings;
if (example === undefined) throw new Error('The example has no finding.');
const fault: Finding = {
  ...example,
  fingerprint: 'aaaaaaaaaaaa',
  at: { ...example.at, selector: '.new > img' },
};

describe('the difference between two audits', () => {
  test('of the same is nothing', () => {
    expect(wordsOf(exampleEvidence(), exampleEvidence())).toEqual(['Nothing got better or worse.']);
  });

  test('of hundreds of findings, with one fault added and one mended between, is just that', () => {
    const before = largeEvidence();
    for (const story of before.stories)
      story.inapplicable = ['axe/heading-order', 'x/forced-colours', 'x/contrast-pixels', 'axe/region'];
    const [first, second] = before.findings;
    if (first === undefined || second === undefined) throw new Error('There are no findings.');
    const after = structuredClone(before);
    after.findings = after.findings.filter(({ fingerprint }) => fingerprint !== first.fingerprint);
    after.findings.push({ ...second, fingerprint: 'aaaaaaaaaaaa', at: { ...second.at, selector: '.new' } });
    const words = wordsOf(before, after);
    expect(words).toHaveLength(4);
    expect(words[0]).toBe('Worse: 1 failure more.');
    expect(words[1]).toMatch(/^- axe\/color-contrast in Components\/Part02, Default .*aaaaaaaaaaaa\.$/);
    expect(words[2]).toBe('Better: 1 failure mended.');
    expect(words[3]).toMatch(/^- axe\/image-alt in Components\/Part01, Default .*100000000000\.$/);
  });

  test('tells nothing of an element whose names changed around it', () => {
    const after = changed(({ findings: [first] }) => {
      if (first) Object.assign(first, { fingerprint: 'bbbbbbbbbbbb' });
    });
    expect(wordsOf(exampleEvidence(), after)).toEqual(['Nothing got better or worse.']);
  });

  test('takes what could not be told and fails now for two findings, at one place', () => {
    const before = changed(({ findings: [first] }) => {
      if (first) Object.assign(first, { fingerprint: 'bbbbbbbbbbbb', outcome: 'cantTell' });
    });
    const words = wordsOf(before, exampleEvidence());
    expect(words[0]).toBe('Worse: 1 failure more.');
    expect(words[2]).toBe('Better: 1 finding to review or on purpose mended.');
  });

  test('tells of more and fewer modes, and of an acceptance that has ended', () => {
    const after = changed(({ findings: [, contrast, known] }) => {
      if (contrast) contrast.modes = ['dark', 'print'];
      if (known) known.counts = true;
    });
    const text = wordsOf(exampleEvidence(), after).join('\n');
    expect(text).toMatch(/Worse: 2 findings known before\./);
    expect(text).toContain('Also in: printed.');
    expect(text).toContain('It is “failed” now, and was “failed, and known”.');
    expect(text).toMatch(/Better: 1 finding still there\.[^]*No more in: 320 px wide, light\./);
  });

  test.each<[string, (evidence: Evidence) => void, RegExp]>([
    [
      'whose rule did not run again',
      ({ run }) => {
        for (const rule of run.rules) if (rule.id === 'axe/image-alt') rule.enabled = false;
      },
      /its rule did not run in the audit after/,
    ],
    [
      'whose story is gone',
      (evidence) => {
        evidence.stories = evidence.stories.filter(({ id }) => id !== fault.story);
      },
      /its story was not in the audit after/,
    ],
    [
      'whose story could not be judged',
      ({ cells }) => {
        for (const cell of cells) if (cell.story === fault.story) cell.state = 'error';
      },
      /none of its modes was judged/,
    ],
  ])('calls nothing mended %s', (_, change, why) => {
    const before = changed(({ findings }) => findings.push(fault));
    const { mended, unknown } = differenceOf(before, changed(change));
    expect(mended.filter(({ story }) => story === fault.story)).toEqual([]);
    expect(unknown.find(({ finding }) => finding.fingerprint === fault.fingerprint)?.why).toMatch(why);
  });

  test('calls nothing new that no rule had looked for before', () => {
    const before = changed(({ stories }) => {
      for (const story of stories) story.applied = [];
    });
    const { added, unknown } = differenceOf(
      before,
      changed(({ findings }) => findings.push(fault)),
    );
    expect(added).toEqual([]);
    expect(unknown.map(({ finding }) => finding.fingerprint)).toEqual(['aaaaaaaaaaaa']);
  });
});

describe('cresset-audit diff', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.restoreAllMocks());

  async function diff(after: Evidence, ...words: string[]) {
    writeEvidence(path.join(folder, 'before'), exampleEvidence());
    writeEvidence(path.join(folder, 'after'), after);
    const said: string[] = [];
    const hear = (text: string | Uint8Array) => said.push(String(text)) > 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(hear);
    vi.spyOn(process.stderr, 'write').mockImplementation(hear);
    const code = await runCommand(['diff', 'before', 'after/evidence.json', ...words], folder);
    return { code, said: said.join('') };
  }

  test('ends with 0 where nothing got worse', async () => {
    expect(await diff(exampleEvidence())).toEqual({ code: 0, said: 'Nothing got better or worse.\n' });
  });

  test('ends with 1 for a new failure of a level that --fail-on names, and with 0 for one above', async () => {
    const more = changed(({ findings }) => findings.push(fault));
    expect((await diff(more)).code).toBe(1);
    const lesser = changed(({ findings }) => findings.push({ ...fault, level: 'AAA' }));
    expect((await diff(lesser)).code).toBe(0);
    expect((await diff(lesser, '--fail-on', 'AAA')).code).toBe(1);
  });

  test('ends with 2 where the audit after is incomplete, and with 3 without two audits', async () => {
    expect((await diff(changed(({ run }) => (run.complete = false)))).code).toBe(2);
    expect((await diff(exampleEvidence(), 'third')).code).toBe(3);
  });
});

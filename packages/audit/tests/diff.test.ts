import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../src/command.ts';
import { isWithin } from '../src/evidence/criteria.ts';
import { differenceOf } from '../src/evidence/diff.ts';
import { exampleEvidence, largeEvidence } from '../src/evidence/example.ts';
import { notOfLevel } from '../src/evidence/expected.ts';
import { writeEvidence } from './write-evidence.ts';
import type { Evidence, Finding } from '../src/evidence/schema.ts';
import { differenceInWords } from '../src/report/diff.ts';

const wordsOf = (before: Evidence, after: Evidence) => differenceInWords(differenceOf(before, after), after);

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
    expect(words[2]).toBe('Better: 1 failure fixed.');
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
    expect(words[2]).toBe('Better: 1 finding to review or on purpose fixed.');
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
    expect(text).toMatch(/Better: 1 finding still there\.[^]*No longer in: 320 px wide, light\./);
  });

  test.each<[string, (evidence: Evidence) => void, RegExp]>([
    [
      'whose rule did not run again',
      ({ run }) => {
        for (const rule of run.rules) if (rule.id === 'axe/image-alt') rule.enabled = false;
      },
      /The rule did not run in the audit after/,
    ],
    [
      'whose story is gone',
      (evidence) => {
        evidence.stories = evidence.stories.filter(({ id }) => id !== fault.story);
      },
      /The story was not in the audit after/,
    ],
    [
      'whose story could not be judged',
      ({ cells }) => {
        for (const cell of cells) if (cell.story === fault.story) cell.state = 'error';
      },
      /No mode in which it was found was judged/,
    ],
  ])('calls nothing mended %s', (_, change, why) => {
    const before = changed(({ findings }) => findings.push(fault));
    const { mended, unknown } = differenceOf(before, changed(change));
    expect(mended.filter(({ story }) => story === fault.story)).toEqual([]);
    expect(unknown.find(({ finding }) => finding.fingerprint === fault.fingerprint)?.why).toMatch(why);
  });

  test('is the first of three alike that was mended, and not the third', () => {
    const alike = [1, 2, 3].map((place): Finding => ({
      ...fault,
      fingerprint: `cccccccccc0${place}`,
      at: { path: ['main', 'image'], selector: `.list > img:nth-child(${place})`, html: '<img>' },
      modes: place === 1 ? ['1280-light'] : ['dark', 'print'],
    }));
    const before = changed(({ findings }) => findings.push(...alike));
    // The order is all that tells them apart, so that the second has the fingerprint of the first now.
    const after = changed(({ findings }) =>
      findings.push(
        ...alike.slice(1).map((one, index) => ({ ...one, fingerprint: alike[index]?.fingerprint ?? '' })),
      ),
    );
    const { added, mended, worse, better } = differenceOf(before, after);
    expect(mended).toEqual([alike[0]]);
    expect([...added, ...worse, ...better]).toEqual([]);
    const back = differenceOf(after, before);
    expect(back.added).toEqual([alike[0]]);
    expect([...back.mended, ...back.worse, ...back.better]).toEqual([]);
  });

  const renamedTo = (evidence: Evidence, old: string, name: string) => {
    for (const story of evidence.stories)
      if (story.id === old) Object.assign(story, { id: name, name: 'Another' });
    for (const item of [...evidence.cells, ...evidence.findings]) if (item.story === old) item.story = name;
    for (const finding of evidence.findings)
      if (finding.story === name) finding.fingerprint = finding.fingerprint.replace(/^./, 'd');
  };

  test('is nothing where a story only has another name, which is said', () => {
    const after = changed((evidence) => renamedTo(evidence, fault.story, 'threatcard--another'));
    const words = wordsOf(exampleEvidence(), after);
    expect(words[0]).toBe('Nothing got better or worse.');
    expect(words).toContain(
      `- Stories taken for the same under another name: threatcard--another (was ${fault.story}).`,
    );
    expect(words.join()).not.toContain('Stories only');
  });

  test('is what was found in a story that is new, beside one that is gone and in which other things were found', () => {
    const after = changed((evidence) => {
      renamedTo(evidence, fault.story, 'threatcard--another');
      for (const finding of evidence.findings)
        if (finding.story === 'threatcard--another') finding.at.selector += ' > .new';
    });
    const words = wordsOf(exampleEvidence(), after).join('\n');
    expect(words).toMatch(/^Worse: \d+ failures? (?:and .* )?more\.\n- .* The story is new\.$/m);
    expect(words).toContain('- The story was not in the audit after: ');
    expect(words).toContain('- Stories only after: threatcard--another.');
  });

  test('is told by its cause where one change is in many stories', () => {
    const before = largeEvidence();
    const after = structuredClone(before);
    for (const story of before.stories) story.inapplicable = [fault.check];
    for (const [index, { id, component }] of after.stories.entries())
      after.findings.push({
        ...fault,
        story: id,
        component,
        fingerprint: `${100_000_000_000 + index}a`.slice(1),
      });
    const { stories } = after;
    const components = new Set(stories.map(({ component }) => component)).size;
    const words = wordsOf(before, after);
    expect(words).toHaveLength(5);
    expect(words[0]).toBe(`Worse: ${stories.length} failures more.`);
    expect(words[4]).toBe(
      `- and ${stories.length - 3} more of axe/image-alt in .new img: ${stories.length} in ${stories.length} stories of ${components} components.`,
    );
  });

  test('is no longer for what one of the two was told to leave out: the reason stands once, with the rules', () => {
    const before = changed(({ findings, run }) => {
      for (const rule of run.rules) if (rule.id === fault.check) rule.level = 'AAA';
      for (let index = 0; index < 30; index += 1)
        findings.push({
          ...fault,
          fingerprint: `${100_000_000_000 + index}`,
          at: { ...fault.at, selector: `#i${index}` },
        });
    });
    const after = changed(({ run, findings }) => {
      for (const rule of run.rules) if (rule.id === fault.check) rule.enabled = false;
      findings.shift();
    });
    const words = wordsOf(before, after);
    expect(words[0]).toBe('Nothing got better or worse, as far as it can be compared.');
    expect(words[1]).toBe('Can’t be compared: 31 findings.');
    expect(words[2]).toBe('- The rule did not run in the audit after: 31 findings (axe/image-alt: 31).');
    expect(words.at(-1)).toBe('- Rules only before: axe/image-alt.');
  });

  test('is not known where something is gone in one mode and nobody looked in another', () => {
    const before = changed(({ findings }) => findings.push({ ...fault, modes: ['1280-light', 'dark'] }));
    const after = changed(({ cells }) => {
      for (const cell of cells) if (cell.mode === 'dark') cell.state = 'error';
    });
    const { mended, partly } = differenceOf(before, after);
    expect(mended.filter(({ fingerprint }) => fingerprint === fault.fingerprint)).toEqual([]);
    expect(partly.map(({ fingerprint }) => fingerprint)).toEqual([fault.fingerprint]);
    const words = wordsOf(before, after);
    expect(words[0]).toBe('Gone in some modes, and not looked for in others: 1 failure.');
    expect(words[1]).toMatch(/^- axe\/image-alt in .*; aaaaaaaaaaaa\.$/);
  });

  test('is told in lines that can be read: the end of a long way and the beginning of long words', () => {
    const after = changed(({ findings }) =>
      findings.push({
        ...fault,
        summary: `Element has no text alternative; ${'and no other attribute says what it shows; '.repeat(9)}`,
        at: { ...fault.at, path: ['main', 'list', 'listitem', 'link “More”', 'image'] },
      }),
    );
    const line = wordsOf(exampleEvidence(), after)[1] ?? '';
    expect(line).toContain(' At … › listitem › link “More” › image, ');
    expect(line).toMatch(/: Element has no text alternative; and no .* … At .*; aaaaaaaaaaaa\.$/);
    expect(line.length).toBeLessThan(300);
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

  test('ends with 3 where --fail-on names a level that one of the two was told to leave out', async () => {
    const upToAA = changed(({ run }) => {
      run.rules = run.rules.map((rule) =>
        isWithin(rule.level, 'AA') ? rule : { ...rule, enabled: false, why: notOfLevel },
      );
    });
    const { code, said } = await diff(upToAA, '--fail-on', 'AAA');
    expect(said).toContain('that the later audit can’t hold: --levels AA left them out');
    expect(code).toBe(3);
    expect((await diff(upToAA)).code).toBe(0);
    expect((await diff(upToAA, '--fail-on', 'AA')).code).toBe(0);
    expect((await diff(upToAA, '--fail-on', 'review')).code).toBe(0);
  });

  test('ends with 2 where the audit after is incomplete, and with 3 without two audits', async () => {
    expect((await diff(changed(({ run }) => (run.complete = false)))).code).toBe(2);
    expect((await diff(exampleEvidence(), 'third')).code).toBe(3);
  });
});

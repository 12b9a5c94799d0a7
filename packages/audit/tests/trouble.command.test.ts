import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import type { Evidence } from '../src/evidence/schema.ts';
import { troubleStorybook, type ListedStory } from '../src/planted/storybook.ts';
import { audit, newFolder, serve, type Ended } from './command.ts';

const silent = createServer(() => undefined);

let ended: Ended;
let evidence: Evidence;
let folder: string;

const paragraph = '<p>Reports are up by a tenth.</p>';

/** One that comes between: whatever the trouble before it was, it has to be judged. */
function story(name: string, html: string, parameters: ListedStory['parameters'] = {}): ListedStory {
  const id = `planted-troubles--${name}`;
  return { id, title: 'Planted/Troubles', name, html, lang: 'en', tags: [], parameters };
}

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this kind.
  const nobody = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const site = troubleStorybook([
    story('hangs-at-once', `${paragraph}<script>for (;;);</script>`),
    story('after-the-hanging', paragraph),
    story(
      'hangs-in-the-dark',
      `${paragraph}<script>matchMedia('(prefers-color-scheme: dark)').onchange = () => { for (;;); };</script>`,
    ),
    story('hangs-while-judged', `${paragraph}<script>setTimeout(() => { for (;;); });</script>`),
    story('picture-that-never-comes', `${paragraph}<img src="${nobody}/chart.png" alt="Reports by month">`),
    story('answer-that-never-comes', `${paragraph}<script>fetch('${nobody}/reports.json');</script>`),
    { ...story('one-name', paragraph), name: 'Twice' },
    { ...story('another-of-one-name', paragraph), name: 'Twice' },
    story('failing', `${paragraph}<img src="data:," width="24" height="24">`),
  ]);
  folder = newFolder();
  const words = ['--modes', 'quick', '--timeout', '5', '--workers', '1'];
  ended = await audit(['--url', await serve(site), ...words], folder);
  evidence = readEvidence(path.join(folder, 'audit-report/evidence.json'));
});

afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

const report = (name: string) => readFileSync(path.join(folder, 'audit-report', name), 'utf8');

const firstSentence = (text: string) => /[^.]*\b(?:INCOMPLETE|complete)\b[^.]*\./.exec(text)?.[0];

const cellsOf = (name: string) => evidence.cells.filter((cell) => cell.story === `planted-troubles--${name}`);

describe('A story that can’t be judged is told in words, in the evidence and at the end of the run', () => {
  test.each([
    ['throws', 'error', 'The story threw: This story throws as it renders.'],
    ['never-ends', 'timeout', /The story was not there after \d+ s\./],
    ['navigates-away', 'error', /went to .*elsewhere\.html, so there was nothing of it left to judge/],
    ['missing', 'error', 'Storybook has no such story, although its index names it.'],
    ['hangs-at-once', 'timeout', /did not answer within \d+ s/],
  ])('one that %s', (name, state, words) => {
    const cells = cellsOf(name);
    expect(cells.map((cell) => cell.state)).toEqual([state, state, state]);
    const [error = ''] = cells.map((cell) => cell.error);
    expect(error).toMatch(words);
    expect(ended.result).toContain(`planted-troubles--${name}: ${error}`);
  });

  test('one that hangs in one mode is judged in the modes before it', () => {
    const cells = cellsOf('hangs-in-the-dark');
    expect(cells.map(({ state }) => state)).toEqual(['done', 'done', 'timeout']);
    expect(cells.at(-1)?.error).toMatch(/did not answer within \d+ s/);
  });

  test('one that hangs while it is judged', () => {
    const cells = cellsOf('hangs-while-judged');
    expect(cells.map(({ state }) => state)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(cells.map(({ error }) => error)).toEqual([
      expect.stringMatching(/^The page did not answer within \d+ s/),
      ...Array(2).fill(
        expect.stringMatching(/^It broke in the mode “1280 px wide, light”: The page did not/),
      ),
    ]);
  });
});

test.each([
  'none',
  'after-the-hanging',
  'picture-that-never-comes',
  'answer-that-never-comes',
  'one-name',
  'another-of-one-name',
  'failing',
])('The story “%s” is judged in every mode, whatever is wrong with those before it', (name) => {
  expect(cellsOf(name).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
});

test('A failure is reported, but the audit ends with 2, for incomplete, and not with 1', () => {
  expect(evidence.findings.map(({ story: id, check }) => [id, check])).toContainEqual([
    'planted-troubles--failing',
    'axe/image-alt',
  ]);
  expect(ended.code).toBe(2);
  expect(evidence.run).toMatchObject({ complete: false, interrupted: false });
});

test('The first thing that the result and each report say is that the audit is incomplete', () => {
  expect(ended.result).toMatch(/^INCOMPLETE\./);
  for (const name of ['report.md', 'README.txt'])
    expect(firstSentence(report(name)), name).toContain('INCOMPLETE');
  expect(firstSentence(/<main[^]*/.exec(report('index.html'))?.[0] ?? ''), 'index.html').toContain(
    'INCOMPLETE',
  );
});

test('The test page of a CI service shows a failed test for each story that failed or was not judged, and only for these', () => {
  const junit = report('junit.xml');
  const cases = junit.split('<testcase').slice(1);
  const failed = cases
    .filter((text) => /<(?:failure|error) /.test(text))
    .map((text) => /planted-[\w]+--[\w-]+/.exec(text)?.[0]);
  const bad = evidence.stories
    .map(({ id }) => id)
    .filter(
      (id) =>
        evidence.findings.some((finding) => finding.story === id) ||
        evidence.cells.some((cell) => cell.story === id && cell.error !== undefined),
    );
  expect(failed.toSorted()).toEqual(bad.toSorted());
  expect(cases.length).toBeGreaterThan(evidence.stories.length);
});

test('Where there is no terminal, progress is told in plain lines', () => {
  const [first, ...lines] = ended.said.trimEnd().split('\n');
  expect(first).toMatch(/^Every story is judged again/);
  expect(lines.at(-1)).toMatch(/^(\d+) of \1 stories$/);
  expect(lines.filter((line) => !/^\d+ of \d+ stories$/.test(line))).toEqual([]);
  expect(lines.length).toBeLessThan(25);
});

test('The audit catches every fault planted for it, although the stories are in trouble', () => {
  expect(evidence.run.selfTest.missed).toEqual([]);
});

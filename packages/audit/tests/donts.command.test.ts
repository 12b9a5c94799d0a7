import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { staticStorybook, type ListedStory } from '../src/planted/storybook.ts';
import { audit, newFolder, serve, type Ended } from './command.ts';

const image = '<p>Reports are up by a tenth.</p><img src="data:," width="24" height="24">';
const nameless = '<button type="button" style="inline-size: 48px; block-size: 48px"></button>';
const expectsImage = { expect: ['axe/image-alt'] };

function story(name: string, html: string, ofAudit: object = expectsImage): ListedStory {
  const id = `donts--${name}`;
  return { id, title: 'Donts', name, html, lang: 'en', tags: ['dont'], parameters: { audit: ofAudit } };
}

const words = ['--modes', 'quick', '--workers', '1', '--fail-on', 'review', '--formats', 'json,junit,html'];
const judge = async (folder: string, ...stories: readonly ListedStory[]): Promise<Ended> =>
  audit(['--url', await serve(staticStorybook(stories)), ...words, '--out', 'out'], folder);

const failedTests = (folder: string): string[] =>
  readFileSync(path.join(folder, 'out/junit.xml'), 'utf8')
    .split('<testcase')
    .filter((text) => /<(?:failure|error) /.test(text));

describe('A Storybook that shows what not to do, in a story that names the rule', () => {
  const folder = newFolder();
  let ended: Ended;

  beforeAll(async () => {
    const regions = '<nav aria-label="News"><p>News</p></nav>'.repeat(2);
    const twoAlike = story('regions', regions, { expect: ['axe/landmark-unique'] });
    ended = await judge(folder, story('picture', image), twoAlike);
  });

  test('ends with 0, even where nothing may be left to review', () => {
    expect(ended.result).toMatch(/^The audit is complete\./);
    expect(ended.result).toContain('2 faults are there on purpose');
    expect(ended.code).toBe(0);
  });

  test('has that fault in its evidence, in every mode, as one that does not count', () => {
    const { findings, criteria } = readEvidence(path.join(folder, 'out/evidence.json'));
    expect(findings).toEqual([
      expect.objectContaining({
        check: 'axe/image-alt',
        modes: ['1280-light', '320-light', 'dark'],
        expected: true,
        counts: false,
      }),
      // A rule for whole pages, in a part that names it.
      expect.objectContaining({ check: 'axe/landmark-unique', expected: true }),
    ]);
    expect(new Set(criteria.map(({ status }) => status))).toEqual(new Set(['not-tested']));
  });

  test('has no failure on the test page of a CI service', () => {
    expect(failedTests(folder)).toEqual([]);
  });
});

describe('A Storybook whose stories do not show what they say, or more than that', () => {
  const folder = newFolder();
  let ended: Ended;

  beforeAll(async () => {
    ended = await judge(folder, story('mended', '<p>Words</p>'), story('more', image + nameless));
  });

  test('ends with 1, for the story that shows nothing and for what nobody expected', () => {
    expect(ended.code).toBe(1);
    expect(ended.result).toMatch(/- donts--mended is to show what axe\/image-alt finds/);
    expect(ended.result).toContain('- 1 new failure (axe/button-name: 1).');
  });

  test('has both as failures on the test page of a CI service', () => {
    expect(failedTests(folder)).toEqual([
      expect.stringContaining('donts--mended is to show what axe/image-alt finds'),
      expect.stringContaining('axe/button-name'),
    ]);
  });
});

test('A story that expects a rule which there is not ends the audit with 3, and is named', async () => {
  const { code, result } = await judge(newFolder(), story('typo', image, { expect: ['axe/image-atl'] }));
  expect(result).toContain('- donts--typo: parameters.audit names the rule “axe/image-atl”');
  expect(code).toBe(3);
});

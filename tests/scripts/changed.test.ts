import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  byHand,
  ofThemes,
  relatedTo,
  stepsForChange,
  touchedComponents,
} from '../../scripts/checks/changed.ts';

const root = path.resolve(import.meta.dirname, '../..');

it.each([
  [
    'the style sheet of a component',
    'src/Quotation/Quotation.css',
    ['Quotation', 'MissionBanner'],
    'tests/lint/styles.test.ts',
  ],
  [
    'a component',
    'src/Quotation/Quotation.tsx',
    ['Quotation', 'MissionBanner'],
    'tests/package/size.test.ts',
  ],
  ['what all components share', 'src/internal/root.ts', undefined, 'tests/package/api.test.ts'],
  ['a specification', 'src/CardGrid/CardGrid.spec.md', ['CardGrid'], 'tests/completeness.test.ts'],
  ['a page of the documentation', 'docs/hosts.md', undefined, 'tests/completeness.test.ts'],
  ['published HTML', 'html/index.html', undefined, 'tests/html/published.test.ts'],
  ['a template', 'templates/jinja/cresset/link.html', undefined, 'tests/templates/templates.test.ts'],
  [
    'what was heard of a story',
    'tests/transcripts/firefox/threat-card.txt',
    undefined,
    'tests/transcripts/promises.test.ts',
  ],
  ['a token', 'tokens/base.json', undefined, 'tests/theme/tokens.test.ts'],
  [
    'the workflow of releases',
    '.github/workflows/release.yml',
    undefined,
    'tests/package/release.thorough.test.ts',
  ],
])('a change of %s runs the tests that no import leads to', (_, file, components, test) => {
  expect(touchedComponents([file], root)).toEqual(components);
  expect(relatedTo([file], root)).toMatchObject({ all: false, tests: expect.arrayContaining([test]) });
});

it.each(byHand)('what stands beside %s is there: %s', (_, tests) => {
  expect(globSync(tests, { cwd: root })).not.toEqual([]);
});

it('what is left out for a component is there, and what finds its colours is not left out', () => {
  const files = globSync('tests/themes-rendered/*.test.tsx', { cwd: root });
  expect(files.filter((file) => ofThemes.test(file))).toHaveLength(3);
  expect(files.filter((file) => !ofThemes.test(file))).toContain(
    'tests/themes-rendered/used-pairs.browser.test.tsx',
  );
});

it('a changed style sheet is looked for where it is collected', () => {
  expect(relatedTo(['src/Quotation/Quotation.css'], root).files).toContain('src/styles/index.css');
});

it('a change of what all tests stand on is for all of them', () => {
  expect(relatedTo(['vite.config.ts'], root).all).toBe(true);
});

it('only checks that a change can break are run', () => {
  const names = (file: string) => stepsForChange([file], root).beside.map(({ name }) => name);
  expect(names('README.md')).toEqual(['format:check']);
  expect(names('src/Quotation/Quotation.css')).toEqual(['format:check', 'lint:styles']);
  expect(names('src/Quotation/Quotation.tsx')).toEqual(['format:check', 'lint:code', 'types']);
  expect(stepsForChange([], root)).toEqual({ beside: [], after: [] });
});

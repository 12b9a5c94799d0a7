import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentFolders } from '../scripts/components.ts';
import { kebabCase } from '../scripts/kebab-case.ts';
import { checksOf, promisesIn, titlesIn } from '../scripts/promises.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = new Set(
  ['src', 'stories', 'tests', 'html'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  ),
);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const components = await componentFolders();
const index = read('src/index.ts');
const sheet = read('src/styles/index.css');
const titles = new Set(
  [...files]
    .filter((file) => /^tests\/.+\.test\.tsx?$/.test(file))
    .flatMap((file) => titlesIn(file, read(file)).map(({ title }) => title)),
);

describe.each(components)('%s is complete', (name) => {
  it('has its component, style sheet, specification, stories and tests', () => {
    const missing = [
      `src/${name}/${name}.tsx`,
      `src/${name}/${name}.css`,
      `src/${name}/${name}.spec.md`,
      `stories/${name}.stories.tsx`,
    ].filter((file) => !files.has(file));
    const tests = ['test.tsx', 'browser.test.tsx'].filter((ending) =>
      files.has(`tests/components/${name}.${ending}`),
    );
    expect(missing).toEqual([]);
    expect(tests, `tests/components/${name}.test.tsx`).not.toEqual([]);
  });

  it('can be imported with the type of its props', () => {
    expect(index).toMatch(
      new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\btype ${name}Props\\b[^}]*\\} from './${name}/`),
    );
  });

  it('is in the style sheet', () => {
    expect(sheet).toContain(`@import '../${name}/${name}.css';`);
  });

  it('has its HTML published', () => {
    expect([...files]).toContain(`html/${kebabCase(name)}--default.html`);
  });
});

describe.each([...files].filter((file) => file.endsWith('.spec.md')))('%s', (file) => {
  it('promises something, and nothing that no test or person checks', () => {
    const made = promisesIn(read(file));
    expect(made).not.toEqual([]);
    expect(made.filter((promise) => !isChecked(promise))).toEqual([]);
  });
});

it("what axe can't decide is left to tests that exist", () => {
  const decisive = [...read('tests/stories/axe.browser.test.tsx').matchAll(/\bby: '([^']+)'/g)].flatMap(
    ([, title]) => title ?? [],
  );
  expect(decisive).not.toEqual([]);
  expect(decisive.filter((title) => !titles.has(title))).toEqual([]);
});

it('the components stand in the order of the alphabet', () => {
  const exported = [...index.matchAll(/from '\.\/([A-Z]\w+)\//g)].map(([, name]) => name);
  expect(exported).toEqual(components);
});

describe('a promise would be found', () => {
  const [title = ''] = titles;

  it.each([
    ['- Card MUST shine.'],
    ['- Card MUST shine (TC1).'],
    ['- Card MUST shine (TC1; test: "a title that no test has").'],
    [`- Card MUST shine (TC1; tests: "${title}", "a title that no test has").`],
    ['- Card MUST shine (TC1; by hand: ).'],
    ['- Card MUST shine (TC1; test: "a title that no test has"; by hand: look at it).'],
  ])('that nothing checks: %s', (text) => {
    expect(
      promisesIn(`# Card\n\nWords that promise nothing.\n\n${text}\n`).filter(
        (promise) => !isChecked(promise),
      ),
    ).toHaveLength(1);
  });

  it('and one that a test or a person checks is good', () => {
    const text = `- Card MUST shine\n  at night (TC1; test: "${title}").\n- Card MUST glow (TC2; by hand: look at it).`;
    expect(promisesIn(text).filter(isChecked)).toHaveLength(2);
  });
});

/** Whether a promise names tests, all of which exist, or says how a person checks it. */
function isChecked(promise: string): boolean {
  const { titles: named, byHand } = checksOf(promise);
  return named.every((title) => titles.has(title)) && (named.length > 0 || byHand !== '');
}

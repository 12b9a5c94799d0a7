import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { componentFolders } from '../scripts/components.ts';
import { kebabCase } from '../scripts/kebab-case.ts';
import { checksOf, linesIn, promisesIn, propsIn, titlesIn } from '../scripts/promises.ts';
import { components as documented } from '../scripts/props.ts';
import { takeLogged } from './support/console.ts';
import { effectOf } from './support/prop-effects.ts';
import { componentNames, everySample } from './support/samples.ts';
import { EveryPart } from './themes-rendered/EveryPart.tsx';

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
const criteria = read('docs/accessibility.md');
// Our own file, which size-limit reads.
const limits = JSON.parse(read('.size-limit.json')) as readonly { readonly name: string }[];
const everyPart = renderToStaticMarkup(createElement(EveryPart));
const sheet = read('src/styles/index.css');
/** What `npm test` leaves to `npm run test:everything`: whoever breaks a promise hears of it from `npm test`. */
const later = /\.(?:built|engine|picture|slow|thorough)\.|^tests\/(?:hosts\/|storybook\/.+\.browser\.)/;

const titles = new Set(
  [...files]
    .filter((file) => /^tests\/.+\.test\.tsx?$/.test(file) && !later.test(file))
    .flatMap((file) => titlesIn(file, read(file)).map(({ title }) => title)),
);

describe.each(components)('%s is complete', (name) => {
  it('has its component, style sheet, specification, stories, page and tests', () => {
    const missing = [
      `src/${name}/${name}.tsx`,
      `src/${name}/${name}.css`,
      `src/${name}/${name}.spec.md`,
      `stories/${name}.stories.tsx`,
      `stories/${name}.mdx`,
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
    const isImported = sheet.includes(`@import '../${name}/${name}.css';`);
    expect(isImported, 'its line is missing in src/styles/index.css').toBe(true);
  });

  it('has limits for the size of its code and of its styles', () => {
    const limited = limits.map((limit) => limit.name);
    expect(limited).toEqual(expect.arrayContaining([`${name} and all it needs`, `styles of ${name}`]));
  });

  it('makes promises whose numbers are lines of docs/accessibility.md', () => {
    const lines = promisesIn(read(`src/${name}/${name}.spec.md`)).flatMap(linesIn);
    expect(lines).not.toEqual([]);
    expect(lines.filter((line) => !new RegExp(`^\\| ${line} `, 'm').test(criteria))).toEqual([]);
  });

  it('is among the parts whose contrast is measured in every theme', () => {
    const isShown = everyPart.includes(`class="cr-${kebabCase(name)}`);
    expect(isShown, 'its sample is missing in tests/support/samples.ts').toBe(true);
  });

  it('has its HTML published', () => {
    expect([...files]).toContain(`html/${kebabCase(name)}--default.html`);
  });
});

it('every component is among the samples, with which the tests of all components are made', () => {
  const sampled: readonly string[] = componentNames;
  expect(documented.map(({ name }) => name).filter((name) => !sampled.includes(name))).toEqual([]);
});

const sheets = [...files]
  .filter((file) => /^src\/[A-Z].+\.css$/.test(file))
  .map(read)
  .join('\n');

const sampled = componentNames.flatMap((name) => {
  const component = documented.find((one) => one.name === name);
  return component === undefined ? [] : [{ name, props: component.props }];
});

describe.each(sampled)('every prop of $name', ({ name, props }) => {
  it('is shown by a story', () => {
    expect(props.filter(({ examples }) => examples.length === 0).map((prop) => prop.name)).toEqual([]);
  });

  it('is in the samples, with which the tests of all components are made', () => {
    const given = new Set(everySample(name).flatMap((sample) => Object.keys(sample)));
    expect(props.map((prop) => prop.name).filter((prop) => !given.has(prop))).toEqual([]);
  });

  it('is named by a promise, and no promise names another', () => {
    const promised = promisesIn(read(`src/${name}/${name}.spec.md`)).flatMap(propsIn);
    expect([...new Set(promised)].toSorted()).toEqual(props.map((prop) => prop.name).toSorted());
  });

  it('does something, and has a style for what it adds and for each value that only changes the look', () => {
    const styles = read(`src/${name}/${name}.css`);
    const effects = props.map((prop) => ({ prop, effect: effectOf(name, prop) }));
    // A sample without a required prop is told to the developer.
    takeLogged();
    expect(effects.filter(({ effect }) => !effect.isSeen).map(({ prop }) => prop.name)).toEqual([]);
    // One of its values may be the look without any rule.
    const looksLikeAnother = effects.filter(
      ({ effect }) => effect.attributes.filter((attribute) => !isStyled(styles, attribute)).length > 1,
    );
    const unstyled = effects.filter(
      ({ effect: { classes } }) => classes.length > 0 && !classes.some((part) => sheets.includes(`.${part}`)),
    );
    expect(unstyled.map(({ prop, effect }) => [prop.name, ...effect.classes])).toEqual([]);
    expect(looksLikeAnother.map(({ prop, effect }) => [prop.name, ...effect.attributes])).toEqual([]);
  });
});

/** @param attribute As HTML has it: `data-variant="compact"`; empty where none is written. */
function isStyled(styles: string, attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=');
  return (
    attribute !== '' &&
    (styles.includes(`[${name}=${value.replaceAll('"', "'")}]`) || styles.includes(`[${name}]`))
  );
}

describe.each([...files].filter((file) => file.endsWith('.spec.md')))('%s', (file) => {
  it('promises something, and nothing that no test or person checks', () => {
    const made = promisesIn(read(file));
    expect(made).not.toEqual([]);
    expect(made.filter((promise) => !isChecked(promise))).toEqual([]);
  });
});

it("what axe can't decide is left to tests that exist", () => {
  const decisive = [...read('tests/support/axe.ts').matchAll(/\bby: '([^']+)'/g)].flatMap(
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

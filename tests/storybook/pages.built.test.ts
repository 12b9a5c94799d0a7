import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentFolders } from '../../scripts/components.ts';
import { storybook } from './page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const components = await componentFolders();

const sections = [
  'Example',
  'When to use it',
  'When not to use it',
  'Use:',
  'When to use which variant',
  'Content rules',
  'Do and don’t',
  'Related components',
  'Design:',
  'Anatomy',
  'What a designer hands over',
  'States and modes',
  'Responsive behaviour',
  'Theming',
  'Accessibility:',
  'Keyboard and screen readers',
  'What a screen reader says',
  'Accessibility evidence',
  'What we don’t know yet',
  'Code:',
  'Code to copy',
  'Props',
  'History',
];

describe.each(components)('the page of %s', (name) => {
  const page = read(`stories/${name}.mdx`);

  test('has every topic and section, in the order that all pages share', () => {
    expect(sectionsOf(page)).toEqual(sections);
  });

  test('says what to do and what not to do, in at least three pairs', () => {
    const advice = adviceOf(page);
    expect(advice.length).toBeGreaterThanOrEqual(6);
    expect(advice).toEqual(advice.map((_, index) => (index % 2 === 0 ? 'Do' : 'Dont')));
  });

  test('shows as a “don’t” only what fails, and as a “do” only what does not', () => {
    const shown = [...page.matchAll(/<(Do|Dont) of=\{\w+\.(\w+)\}/g)].map(([, kind, story = '']) => ({
      kind,
      story,
    }));
    expect(shown.filter(({ kind, story }) => (kind === 'Dont') !== story.startsWith('Dont'))).toEqual([]);
  });

  test('shows only stories that exist', () => {
    expect(unknownStories(page)).toEqual([]);
  });

  test('shows every story that says what not to do', () => {
    const donts = exportsOf(`${name}.stories.tsx`).filter((story) => story.startsWith('Dont'));
    expect(donts).not.toEqual([]);
    expect(donts.filter((story) => !page.includes(`<Dont of={Stories.${story}}`))).toEqual([]);
  });

  test('says of each part which prop fills it, or that there is none', () => {
    const parts = partsOf(page);
    expect(parts).not.toEqual([]);
    expect(parts.filter((part) => !isExplained(part, propsOf(name)))).toEqual([]);
  });

  test('says whether an image is allowed', () => {
    const [, rules = ''] = /^## Content rules$([\s\S]*?)^## /m.exec(page) ?? [];
    expect(rules.match(/\bimages?\b/i)).not.toBeNull();
  });

  test('links only to stories and pages that are there', async () => {
    const answer = await fetch(`${storybook}/index.json`);
    // Storybook's own file.
    const { entries } = (await answer.json()) as { readonly entries: Readonly<Record<string, unknown>> };
    const targets = [...page.matchAll(/\?path=\/(?:story|docs)\/([\w-]+)/g)].flatMap(([, id]) => id ?? []);
    expect(targets.filter((id) => !(id in entries))).toEqual([]);
  });
});

describe('a fault of a page would be found', () => {
  test('a section that is missing or stands elsewhere', () => {
    const page = '# Card\n\n## Anatomy\n\n### Parts\n\n<Topic name="Code">\n\n## Props\n';
    expect(sectionsOf(page)).toEqual(['Anatomy', 'Code:', 'Props']);
  });

  test('advice without its counterpart', () => {
    expect(adviceOf('<Guidance>\n  <Do of={Stories.A}>Yes.</Do>\n</Guidance>')).toEqual(['Do']);
  });

  test('a story that does not exist', () => {
    const page =
      "import * as Stories from './ThreatCard.stories.tsx';\n<Do of={Stories.Default} />\n<Do of={Stories.Nowhere} />";
    expect(unknownStories(page)).toEqual(['Stories.Nowhere']);
  });

  test.each([
    ["{ selector: 'p', name: 'Colour', prop: 'colour', text: 'bright.' }"],
    ["{ selector: 'p', name: 'Edge', text: 'a line.' }"],
  ])('a part whose prop is none, or that says nothing of one: %s', (part) => {
    const parts = partsOf(`<Anatomy parts={[${part}]} />`);
    expect(parts.map((found) => isExplained(found, propsOf('ThreatCard')))).toEqual([false]);
  });
});

/** The titles of sections, and the names of topics with a colon behind them. */
function sectionsOf(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+)$|^<Topic name="(.+)">$/gm)].map(
    ([, title, topic = '']) => title ?? `${topic}:`,
  );
}

/** The kinds of advice in the order of the page. */
function adviceOf(page: string): readonly string[] {
  return [...page.matchAll(/<(Do|Dont) of=/g)].flatMap(([, kind]) => kind ?? []);
}

function exportsOf(file: string): readonly string[] {
  return [...read(`stories/${file}`).matchAll(/^export const (\w+)\b/gm)].flatMap(([, name]) => name ?? []);
}

function unknownStories(page: string): readonly string[] {
  const modules = [...page.matchAll(/^import \* as (\w+) from '\.\/([\w/.-]+\.stories\.tsx)';$/gm)];
  return modules.flatMap(([, module = '', file = '']) => {
    const known = exportsOf(file);
    return [...page.matchAll(new RegExp(`\\b${module}\\.([A-Z]\\w*)`, 'g'))]
      .filter(([, story = '']) => !known.includes(story))
      .map(([whole]) => whole);
  });
}

function partsOf(page: string): readonly string[] {
  return [...page.matchAll(/<Anatomy[\s\S]*?\/>/g)].flatMap(([anatomy]) =>
    [...anatomy.matchAll(/\{\s*selector:[^{}]*\}/g)].map(([part]) => part),
  );
}

function propsOf(name: string): readonly string[] {
  return [...read(`src/${name}/${name}.tsx`).matchAll(/\breadonly (\w+)\??:/g)].flatMap(
    ([, prop]) => prop ?? [],
  );
}

function isExplained(part: string, props: readonly string[]): boolean {
  const [, prop] = /\bprop: '([^']+)'/.exec(part) ?? [];
  return prop === undefined ? /\b(?:no|not a) prop\b/.test(part) : props.includes(prop);
}

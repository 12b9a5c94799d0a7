import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { longSentencesIn } from '../scripts/sentences.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Pages of documentation, and what is shown on them of the repository. */
const pages = [...globSync('stories/**/*.mdx', { cwd: root }), 'docs/hosts.md', 'docs/glossary.md'].filter(
  (file) => globSync(file, { cwd: root }).length > 0,
);

test.each(pages)('%s has no sentence of more than 30 words', (page) => {
  expect(longSentencesIn(read(page))).toEqual([]);
});

/** Where words to readers and developers stand in code: messages, labels and hints, and what to look for in a story. */
const sources = globSync(
  ['src/internal/problems.ts', 'src/theme/**/*.ts', '.storybook/**/*.{ts,tsx}', 'stories/**/*.stories.tsx'],
  {
    cwd: root,
  },
);

test.each(sources)('%s says nothing in more than 30 words', (file) => {
  // The words of a story itself are long on purpose, here and there.
  const source = file.startsWith('stories')
    ? (read(file).match(/lookFor\([^()]*\)/g) ?? []).join('\n')
    : read(file);
  expect(textsIn(source).flatMap(longSentencesIn)).toEqual([]);
});

// Our own file, which a test holds to the types.
const { components } = JSON.parse(read('api/props.json')) as {
  readonly components: readonly {
    readonly name: string;
    readonly props: readonly { readonly name: string; readonly docs: string; readonly maxLength?: number }[];
  }[];
};

test.each(components)(
  'the page of $name gives the lengths that its props have, in short and with the reason',
  ({ name, props }) => {
    const page = read(`stories/${name}.mdx`).replaceAll(/\s+/g, ' ');
    const [inShort = ''] = /\*\*How long\?\*\*.*?\]\(#how-long\)/.exec(page) ?? [];
    const lengths = props.flatMap(({ maxLength }) => maxLength ?? []);
    expect(lengths.filter((length) => !new RegExp(`\\b${length}\\b`).test(inShort))).toEqual([]);
    expect(lengths.filter((length) => !page.includes(`at most ${length} characters`))).toEqual([]);
  },
);

test('no prop is explained in a sentence of more than 30 words', () => {
  expect(components.flatMap(({ props }) => props.flatMap(({ docs }) => longSentencesIn(docs)))).toEqual([]);
});

const words = (count: number) => Array.from({ length: count }, () => 'Word').join(' ');

describe('a long sentence would be found', () => {
  test.each([
    ['in a paragraph', `# Page\n\n${words(31)}.\n`],
    ['in an entry of a list', `- short\n- ${words(31)}\n`],
    ['broken into lines', `${words(20)}\n${words(11)}.`],
    ['with a link in it', `${words(29)} [two words](?path=/docs/x).`],
    ['in a block of ours', `<Do of={Stories.A}>\n  ${words(31)}.\n</Do>`],
  ])('%s', (_, page) => {
    expect(longSentencesIn(page)).toHaveLength(1);
  });

  test('and one of 30 words, code and addresses are let through', () => {
    expect(longSentencesIn(`${words(30)}. ${words(30)}.\n\n\`\`\`\n${words(40)}\n\`\`\`\n`)).toEqual([]);
  });
});

/** The texts in code that are sentences: strings of several words that are no code. */
function textsIn(source: string): readonly string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((text) => /^[\p{Lu}“].* .* /u.test(text));
}

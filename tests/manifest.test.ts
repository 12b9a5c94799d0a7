import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { llms, llmsFull } from '../scripts/manifest.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const places = { html: 'html/', more: [['CHANGELOG.md', 'What changed']] } as const;
const page = llms(root, places);
const full = llmsFull(root, places);

/** The published examples, as `html/index.json` has them. */
const { examples } = JSON.parse(read('html/index.json')) as {
  readonly examples: readonly {
    readonly component: string | null;
    readonly broken: boolean;
    readonly props: Readonly<Record<string, unknown>> | null;
  }[];
};

/** What a page of llms.txt says of a component. */
const sectionOf = (name: string) => page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
const propsIn = (section: string) => [...section.matchAll(/^- `(\w+)`/gm)].map(([, prop = '']) => prop);

// What every component takes, and none has to explain.
const common = /^(?:id|className|style|lang|dir|hidden|ref|headingId|linkAs|data-.+)$/;

describe.each(Object.keys(library))('what an assistant reads of %s', (name) => {
  it('names props that the public types have', () => {
    const report = read('api/cresset.api.md');
    const props = propsIn(sectionOf(name));
    expect(props).not.toEqual([]);
    expect(
      props.filter((prop) => !new RegExp(`readonly ${prop}\\??:|\\(\\{[^)]*\\b${prop}\\b`).test(report)),
    ).toEqual([]);
  });

  it('names every prop that a published example of it uses', () => {
    const used = examples
      .filter(({ component, broken }) => component === name && !broken)
      .flatMap(({ props }) => Object.keys(props ?? {}));
    const known = propsIn(sectionOf(name));
    expect([...new Set(used)].filter((prop) => !common.test(prop) && !known.includes(prop))).toEqual([]);
  });

  it('says of every prop but a heading level what it is for', () => {
    expect(sectionOf(name).match(/^- `(?!headingLevel)\w+`(?: \(required\))?$/gm)).toBeNull();
  });
});

describe.each([
  ['llms.txt', page],
  ['llms-full.txt', full],
])('%s', (_, text) => {
  it('links only to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });
});

it('every example of JSX that an assistant reads is JSX', async () => {
  const code = [...full.matchAll(/```tsx\n([\s\S]*?)\n```/g)].map(([, example = '']) => example);
  expect(code.length).toBeGreaterThan(20);
  for (const example of code) {
    await expect(transform(example, { loader: 'tsx' }), example).resolves.toBeTruthy();
  }
});

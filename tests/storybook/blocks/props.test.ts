import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { propsOf } from '../../../.storybook/blocks/props-source.ts';
import { variablesOf } from '../../../.storybook/blocks/variables.ts';
import * as library from '../../../src/index.ts';

const src = path.resolve(import.meta.dirname, '../../../src');

function readPart(component: string, ending: string): Promise<string> {
  return readFile(path.join(src, component, `${component}.${ending}`), 'utf8');
}

/** The title of a list of documents has its level in the same breath, which needs no words of its own. */
const plain = new Set(['ResourceLinks.headingLevel']);

describe.for(Object.keys(library))('The page of %s', (component) => {
  test('says of every prop what it means and of what type it is', async () => {
    const source = await readPart(component, 'tsx');
    const [, taken = ''] = new RegExp(`export function ${component}\\(\\{([^}]*)\\}`).exec(source) ?? [];
    const names = taken.match(/(?<!\.\.\.|: )\b\w+/g) ?? [];
    const told = propsOf(source, component);
    expect(told.map(({ name }) => name)).toEqual(names.filter((name) => !['linkAs', 'rest'].includes(name)));
    const silent = told.filter(
      ({ name, type, meaning }) => type === '' || (meaning === '' && !plain.has(`${component}.${name}`)),
    );
    expect(silent).toEqual([]);
  });

  test('says of every custom property what it is for, and what is taken where nobody sets it', async () => {
    const sheet = await readPart(component, 'css');
    const { own } = variablesOf(sheet);
    const [comment = ''] = /^\/\*[^]*?\*\//.exec(sheet) ?? [];
    expect(own.length).toBe(comment.match(/^ \* {3}--cr-/gm)?.length ?? 0);
    expect(own.filter(({ meaning, fallback }) => meaning === '' || fallback === undefined)).toEqual([]);
  });
});

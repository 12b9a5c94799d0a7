import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { variablesOf } from '../../../.storybook/blocks/variables.ts';
import * as library from '../../../src/index.ts';

const src = path.resolve(import.meta.dirname, '../../../src');

function readPart(component: string, ending: string): Promise<string> {
  return readFile(path.join(src, component, `${component}.${ending}`), 'utf8');
}

test('a component reads the tokens of every root, too', async () => {
  const base = await readFile(path.join(src, 'styles/base.css'), 'utf8');
  expect(variablesOf('', base).tokens.map(({ name }) => name)).toContain('--cr-color-text');
  expect(variablesOf('', '').tokens).toEqual([]);
});

describe.for(Object.keys(library))('The page of %s', (component) => {
  test('says of every custom property what it is for, and what is taken where nobody sets it', async () => {
    const sheet = await readPart(component, 'css');
    const { own } = variablesOf(sheet, '');
    const [comment = ''] = /^\/\*[^]*?\*\//.exec(sheet) ?? [];
    expect(own.length).toBe(comment.match(/^ \* {3}--cr-/gm)?.length ?? 0);
    expect(own.filter(({ meaning, fallback }) => meaning === '' || fallback === undefined)).toEqual([]);
  });
});

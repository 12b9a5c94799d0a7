import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentFolders } from '../scripts/components.ts';
import { kebabCase } from '../scripts/kebab-case.ts';
import { registryFiles } from '../scripts/registry.ts';

interface Item {
  readonly name: string;
  readonly files: readonly { readonly target: string; readonly content?: string }[];
}

const files = await registryFiles(path.resolve(import.meta.dirname, '..'));
const names = await componentFolders();
// What we wrote ourselves, in the shape that the client reads.
const read = (name: string) =>
  JSON.parse(files.get(name) ?? '{}') as Item & { readonly items: readonly Item[] };

describe('the registry', () => {
  it('lists an item for every component, with the files that it has', () => {
    const { items } = read('registry.json');
    expect(items.map(({ name }) => name)).toEqual(names.map(kebabCase));
    for (const { name, files: listed } of items)
      expect(listed.map(({ target }) => target)).toEqual(
        read(`${name}.json`).files.map(({ target }) => target),
      );
  });

  it.each(names)('has with %s every file that one of its files imports, and its sheet', (name) => {
    const written = read(`${kebabCase(name)}.json`).files;
    const targets = new Set(written.map(({ target }) => target));
    const missing = written.flatMap(({ target, content = '' }) =>
      [...content.matchAll(/from '(\.[^']+)'/g)]
        .map(([, asked = '']) => path.posix.join(path.posix.dirname(target), asked))
        .filter((asked) => !targets.has(`${asked}.ts`) && !targets.has(`${asked}.tsx`)),
    );
    expect(missing).toEqual([]);
    expect([...targets]).toEqual(
      expect.arrayContaining(['components/cresset/base.css', `components/cresset/${name}/${name}.css`]),
    );
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { kebabCase } from '../../scripts/kebab-case.ts';
import { registryFiles } from '../../scripts/registry.ts';
import * as cresset from '../../src/index.ts';
import { componentNames } from '../support/samples.ts';
import { examples } from '../templates/examples.ts';
import { installed, progress, run, seconds } from './support/install.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('A site that takes the source by the shadcn command line', () => {
  let site: string;

  beforeAll(async () => {
    site = await installed(path.join(root, 'tests/hosts/sites/registry'));
    await mkdir(path.join(site, 'r'));
    for (const [name, text] of await registryFiles(root)) await writeFile(path.join(site, 'r', name), text);
    const started = performance.now();
    const items = componentNames.map((name) => `./r/${kebabCase(name)}.json`);
    await run(site, 'npx', ['--no-install', 'shadcn', 'add', ...items, '--yes']);
    progress(`registry: ${items.length} components added in ${site}, ${seconds(started)}`);
  });

  test('has code that its compiler takes', async () => {
    const compiler = path.join(inject('compilers'), 'node_modules/typescript-5.9/bin/tsc');
    expect(await run(site, process.execPath, [compiler, '-p', '.'])).toBe('');
  });

  test.each(componentNames)('has %s, which writes what the package writes', async (name) => {
    const [own, ours] = [await importOwn(name), (cresset as Components)[name]];
    // Wrong props would be told of.
    vi.stubEnv('NODE_ENV', 'production');
    const written = (component: ComponentType<object> | undefined) =>
      examples
        .filter((example) => example.component === name)
        .map(({ props }) => renderToStaticMarkup(createElement(component ?? 'missing', withTexts(props))));
    expect(written(ours).filter((html) => html !== '').length).toBeGreaterThan(2);
    expect(written(own)).toEqual(written(ours));
  });

  afterAll(() => vi.unstubAllEnvs());

  /** A component of the site, as its bundler makes it. */
  async function importOwn(name: string): Promise<ComponentType<object> | undefined> {
    const outfile = path.join(site, `${name}.mjs`);
    const entry = path.join(site, `src/components/cresset/${name}/${name}.tsx`);
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
    });
    const module: Components = await import(pathToFileURL(outfile).href);
    return module[name];
  }
});

type Components = Readonly<Record<string, ComponentType<object>>>;

/** A text where an example has a part of ours or HTML of the site's. */
function withTexts(props: object): object {
  // A reviver gives back an object for an object.
  return JSON.parse(JSON.stringify(props), (_, value: unknown) =>
    isPart(value) ? 'A part' : value,
  ) as object;
}

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('$component' in value || '$html' in value);
}

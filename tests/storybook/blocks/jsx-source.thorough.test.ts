import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { ReactElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { jsxSource } from '../../../.storybook/blocks/jsx-source.ts';
import { siteFunctions } from '../../../.storybook/blocks/site-functions.ts';
import { publishedStories } from '../../../scripts/published-stories.tsx';
import * as library from '../../../src/index.ts';
import { takeLogged } from '../../support/console.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The code as somebody pastes it who wants to use what it shows. */
function pasted(code: string): string {
  return code.replace(/^</m, 'export const shown = <');
}

/** Runs what was pasted, with our package and React. */
function run(code: string): ReactElement {
  const compiled = transformSync(pasted(code), { loader: 'tsx', jsx: 'automatic', format: 'cjs' }).code;
  const modules: Readonly<Record<string, unknown>> = { 'cresset': library, 'react/jsx-runtime': jsxRuntime };
  const module = { exports: {} };
  runInNewContext(compiled, { module, exports: module.exports, require: (name: string) => modules[name] });
  // `pasted` exports it.
  return (module.exports as { readonly shown: ReactElement }).shown;
}

describe('The JSX of a story', () => {
  test.for([...publishedStories])('gives what the story shows: $name', ({ element }) => {
    const code = jsxSource(element, siteFunctions);
    expect(renderToStaticMarkup(run(code))).toBe(renderToStaticMarkup(element));
    // What bad input says is judged elsewhere.
    takeLogged();
  });

  test('compiles where it is pasted, with the types of the package', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cresset-jsx-'));
    try {
      // The types refuse wrong props, which is what they are for.
      const right = publishedStories.filter(({ broken }) => !broken);
      for (const { slug, element } of right) {
        await writeFile(path.join(folder, `${slug}.tsx`), pasted(jsxSource(element, siteFunctions)));
      }
      await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
      await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
      await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(siteConfig));
      const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
      expect(await output(process.execPath, [tsc, '-p', folder])).toBe('');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

const siteConfig = {
  extends: path.join(root, 'tsconfig.json'),
  compilerOptions: { types: ['react'], paths: { cresset: [path.join(root, 'src/index.ts')] } },
  include: ['*.tsx'],
};

function output(command: string, options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, options, { maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout));
  });
}

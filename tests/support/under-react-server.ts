import path from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const name = 'virtual:under-react-server';

/**
 * Our components, React and its renderer of server components as a server loads them, under the condition `react-server`:
 * one bundle, because the page of a test has React without it as well.
 */
export function underReactServer(): Plugin {
  return {
    name: 'under-react-server',
    resolveId: (asked) => (asked === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { outputFiles } = await build({
        stdin: {
          contents: `export * as cresset from './src/index.ts';
export { createElement } from 'react';
export { renderToReadableStream } from 'react-server-dom-parcel/server';`,
          resolveDir: root,
        },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        jsx: 'automatic',
        conditions: ['react-server', 'browser'],
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      return outputFiles[0]?.text;
    },
  };
}

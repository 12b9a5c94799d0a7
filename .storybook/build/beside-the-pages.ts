import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { figmaFiles, figmaVariables } from '../../scripts/figma-variables.ts';
import { llms, llmsFull } from '../../scripts/manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');

const texts: Readonly<Record<string, () => string>> = {
  // For an editor’s assistant.
  'llms.txt': () =>
    llms(root, {
      html: 'html/',
      more: [['llms-full.txt', 'Types, examples as JSX and promises of every component']],
    }),
  'llms-full.txt': () => llmsFull(root, { html: 'html/', more: [['llms.txt', 'The same in a page']] }),
  // For designers.
  'tokens.json': () => readFileSync(path.join(root, 'src/theme/tokens.json'), 'utf8'),
  ...Object.fromEntries(figmaFiles.map((file) => [file, () => figmaVariables(file)])),
};

/** Puts beside the pages what is taken from there as a file: made when it is asked for or built, so that it is never old. */
export function besideThePages(): Plugin {
  return {
    name: 'cresset:beside-the-pages',
    configureServer({ middlewares }) {
      for (const [file, text] of Object.entries(texts)) {
        middlewares.use(`/${file}`, (_, response) => {
          const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
          response.setHeader('content-type', `${type}; charset=utf-8`).end(text());
        });
      }
    },
    generateBundle() {
      for (const [fileName, text] of Object.entries(texts)) {
        this.emitFile({ type: 'asset', fileName, source: text() });
      }
    },
  };
}

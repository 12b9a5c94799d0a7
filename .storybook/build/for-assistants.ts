import path from 'node:path';
import type { Plugin } from 'vite';
import { llms, llmsFull } from '../../scripts/manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');

const texts: Readonly<Record<string, () => string>> = {
  'llms.txt': () =>
    llms(root, {
      html: 'html/',
      more: [['llms-full.txt', 'Types, examples as JSX and promises of every component']],
    }),
  'llms-full.txt': () => llmsFull(root, { html: 'html/', more: [['llms.txt', 'The same in a page']] }),
};

/** Puts beside the pages what an editor’s assistant reads: made when it is asked for or built, so that it is never old. */
export function forAssistants(): Plugin {
  return {
    name: 'cresset:for-assistants',
    configureServer({ middlewares }) {
      for (const [file, text] of Object.entries(texts)) {
        middlewares.use(`/${file}`, (_, response) => {
          response.setHeader('content-type', 'text/plain; charset=utf-8').end(text());
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

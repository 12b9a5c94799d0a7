import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { summaryFile } from 'cresset-audit';
import { readPromises } from '../../scripts/promises.ts';

const name = 'virtual:cresset-promises';
const root = path.resolve(import.meta.dirname, '../..');

/**
 * What the pages say about how accessibility is tested. Promises and the tests that prove them are read when Storybook
 * starts or is built. What the last audit found is fetched from `audit/`, beside the pages: while Storybook runs, that is
 * the folder into which an audit of this project writes its report; `npm run site` puts one there. Where there is none,
 * the answer is `null`, since a page without an audit is no fault.
 */
export function evidence(): Plugin {
  return {
    name: 'cresset:evidence',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(readPromises(root))}` : undefined),
    configureServer({ middlewares }) {
      const report = sirv(path.join(root, 'audit-report'), { dev: true, etag: true });
      middlewares.use('/audit', (request, response, next) => {
        report(request, response, () => {
          if (!request.url?.startsWith(`/${summaryFile}`)) return next();
          return void response.setHeader('content-type', 'application/json').end('null');
        });
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `audit/${summaryFile}`, source: 'null' });
    },
  };
}

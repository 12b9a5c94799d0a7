import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { readArguments } from './arguments.ts';
import type * as module from './html-files.ts';

/** Writes `html/`, the markup of every story as a file of the package. `npm run html` runs it; a test compares. */
const target = path.resolve(import.meta.dirname, '../html');

readArguments('html', 'Writes the published HTML anew, the markup of every story, into html.');

// As a site's server does: stories with bad input would otherwise tell the developer so.
process.env['NODE_ENV'] = 'production';

// Stories are TypeScript with JSX and style sheets, which Node alone doesn't read.
const vite = await createServer({
  configFile: false,
  mode: 'production',
  root: path.resolve(import.meta.dirname, '..'),
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [react()],
});
try {
  // Vite gives a module without its types.
  const { htmlFiles } = (await vite.ssrLoadModule('/scripts/html-files.ts')) as typeof module;
  const files = await htmlFiles();
  await rm(target, { recursive: true, force: true });
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await writeFile(path.join(target, file), content);
  }
  console.log(`html/: ${files.size} files`);
} finally {
  await vite.close();
}
// Examples of the props are among what was written.
execFileSync(process.execPath, ['scripts/read-props.ts'], { cwd: path.dirname(target), stdio: 'inherit' });

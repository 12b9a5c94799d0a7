import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from 'cresset-audit/command';
import { readArguments } from './arguments.ts';
import { registryFiles } from './registry.ts';

/**
 * Builds what is published into `site`, or the folder that `--out` names: Storybook, and in `audit/` the report of its audit, from which the pages of
 * the components tell what was tested. The addresses in the report lead to the Storybook beside it. In `r/` is the registry
 * for teams that copy the source.
 *
 * It builds beside `site` and swaps at the end. An audit that is incomplete is not published, since its silence would
 * read as good news: the last site stays. One that fails is, and says so.
 */
const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'storybook-static');

const {
  values: { out = path.join(root, 'site'), 'public-url': publicUrl = '..', component, modes },
} = readArguments('site', 'Builds what is published: Storybook, with its audit beside it.', {
  'out': { type: 'string', help: 'the folder to write; site by default' },
  'public-url': {
    type: 'string',
    help: 'where the report finds the Storybook: an address or a relative path; .. by default',
  },
  'component': { type: 'string', help: 'audits only these components, by their titles' },
  'modes': { type: 'string', help: 'audits only in these modes, such as quick' },
});
const target = path.resolve(out);
const next = `${target}.next`;
const asked = Object.entries({ 'public-url': publicUrl, component, modes }).flatMap(([name, value]) =>
  value === undefined ? [] : [`--${name}`, value],
);

await rm(next, { recursive: true, force: true });
process.exitCode = await runCommand([...asked, '--out', path.join(next, 'audit')], root);
if (process.exitCode > 1) {
  await rm(next, { recursive: true, force: true });
  console.log(`Nothing was published: the audit above is not complete. ${target} is unchanged.`);
} else {
  const unread = new Set(
    ['audit', 'built-from.txt', 'preview-stats.json'].map((name) => path.join(built, name)),
  );
  await cp(built, next, { recursive: true, filter: (file) => !unread.has(file) });
  await mkdir(path.join(next, 'r'));
  for (const [file, text] of await registryFiles(root)) await writeFile(path.join(next, 'r', file), text);
  await rm(target, { recursive: true, force: true });
  await rename(next, target);
  console.log(`Storybook with its audit is in ${target}. Any web server can serve it, at any address.`);
}

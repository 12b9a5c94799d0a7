import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from 'cresset-audit/command';

/**
 * Builds what is published into `site`, or the folder that `--out` names: Storybook, and in `audit/` the report of its audit, from which the pages of
 * the components tell what was tested. The addresses in the report lead to the Storybook beside it.
 *
 * It builds beside `site` and swaps at the end. An audit that is incomplete is not published, since its silence would
 * read as good news: the last site stays. One that fails is, and says so.
 */
const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'storybook-static');

const {
  values: { out, ...forTheAudit },
} = parseArgs({
  options: {
    'out': { type: 'string', default: path.join(root, 'site') },
    'public-url': { type: 'string', default: '..' },
    'component': { type: 'string' },
    'modes': { type: 'string' },
  },
});
const target = path.resolve(out);
const next = `${target}.next`;
const asked = Object.entries(forTheAudit).flatMap(([name, value]) => [`--${name}`, value]);

await rm(next, { recursive: true, force: true });
process.exitCode = await runCommand([...asked, '--out', path.join(next, 'audit')], root);
if (process.exitCode > 1) {
  await rm(next, { recursive: true, force: true });
  console.log(`Nothing was published: the audit above is not complete. ${target} is as it was.`);
} else {
  const unread = new Set(
    ['audit', 'built-from.txt', 'preview-stats.json'].map((name) => path.join(built, name)),
  );
  await cp(built, next, { recursive: true, filter: (file) => !unread.has(file) });
  await rm(target, { recursive: true, force: true });
  await rename(next, target);
  console.log(`Storybook with its audit is in ${target}. Any web server can serve it, at any address.`);
}

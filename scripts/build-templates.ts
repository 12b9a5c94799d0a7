import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { templateFiles } from './templates/files.ts';

/** Writes what sites take that aren’t written in React: `npm run templates` runs it; a test compares. */
const root = path.resolve(import.meta.dirname, '..');

readArguments(
  'templates',
  'Writes templates/twig, templates/hugo, wordpress/components and drupal anew, from templates/jinja and the types of the props; the link to the style sheet in docs/hosts.md, and the version in wordpress/cresset.php.',
);

const files = await templateFiles(root);
for (const folder of ['templates/twig', 'templates/hugo', 'drupal', 'wordpress/components'])
  await rm(path.join(root, folder), { recursive: true, force: true });
for (const [file, content] of files) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}
console.log(`templates/twig, templates/hugo, wordpress, drupal, docs/hosts.md: ${files.size} files`);

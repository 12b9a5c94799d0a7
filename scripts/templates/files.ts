import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { drupalFiles } from './drupal.ts';
import { toTwig } from './to-twig.ts';

/** All that is made of `templates/jinja` and of the types, by the way of each file from the root. */
export async function templateFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const source = path.join(root, 'templates/jinja/cresset');
  const files = new Map<string, string>();
  for (const file of (await readdir(source)).toSorted()) {
    const twig = toTwig(await readFile(path.join(source, file), 'utf8'));
    // Drupal looks for the templates of a module in its own folder.
    for (const folder of ['templates/twig', 'drupal/templates']) files.set(`${folder}/${file}.twig`, twig);
  }
  // Our own file.
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  for (const [file, content] of drupalFiles(version)) files.set(`drupal/${file}`, content);
  return files;
}

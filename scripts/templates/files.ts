import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleSheet, compactSheet, integrityOf } from '../bundle-sheet.ts';
import { drupalFiles } from './drupal.ts';
import { toHugo } from './to-hugo.ts';
import { toPhp } from './to-php.ts';
import { toTwig } from './to-twig.ts';

/**
 * What sites take that aren’t written in React, as far as it is made of `templates/jinja`, of the types and of the style
 * sheets, by the way of each file from the root.
 */
export async function templateFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const source = path.join(root, 'templates/jinja/cresset');
  const files = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const file of (await readdir(source)).toSorted())
    sources.set(file, await readFile(path.join(source, file), 'utf8'));
  for (const [file, text] of sources) {
    const twig = toTwig(text);
    // Drupal looks for the templates of a module in its own folder.
    for (const folder of ['templates/twig', 'drupal/templates']) files.set(`${folder}/${file}.twig`, twig);
  }
  for (const [file, text] of toHugo(sources)) files.set(`templates/hugo/${file}`, text);
  for (const [file, text] of toPhp(sources)) files.set(`wordpress/components/${file}`, text);
  // Our own file.
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  for (const [file, content] of drupalFiles(version)) files.set(`drupal/${file}`, content);
  files.set('docs/hosts.md', await withLink(root, version));
  const plugin = await readFile(path.join(root, 'wordpress/cresset.php'), 'utf8');
  files.set('wordpress/cresset.php', plugin.replaceAll(/(?<=Version: +|VERSION = ')\d[\w.-]*/g, version));
  return files;
}

/** The page for sites, whose link for HTML without a build is that of the present style sheet. */
async function withLink(root: string, version: string): Promise<string> {
  const page = await readFile(path.join(root, 'docs/hosts.md'), 'utf8');
  const sheet = await bundleSheet(path.join(root, 'src/styles/index.css'));
  const integrity = integrityOf(await compactSheet(sheet));
  return page
    .replace(/cresset@[\w.-]+\/cdn\/cresset\.[\w.-]+\.css/, `cresset@${version}/cdn/cresset.${version}.css`)
    .replace(/integrity="[^"]*"/, `integrity="${integrity}"`);
}

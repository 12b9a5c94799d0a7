import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { readArguments } from './arguments.ts';
import { bundlePackages } from './bundle-packages.ts';
import { bundleSheet, compactSheet, integrityOf } from './bundle-sheet.ts';
import { componentFolders } from './components.ts';
import { kebabCase } from './kebab-case.ts';
import { llms, skill } from './manifest.ts';

/**
 * Builds the package into `dist`: one module a file and its types by tsc, what the tools use of other packages, and the
 * style sheets.
 *
 * It builds beside `dist` and swaps at the end, so that an interrupted build leaves the last good one.
 */
const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');
const target = path.join(root, 'dist');
const next = path.join(root, 'dist.next');

readArguments('build', 'Builds the package into dist.');

await rm(next, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', next], { cwd: root, stdio: 'inherit' });
// Nobody imports the command line, and its types would ask for packages that a site doesn't have.
for (const file of await readdir(path.join(next, 'cli'), { recursive: true }))
  if (file.endsWith('.d.ts')) await rm(path.join(next, 'cli', file));
await bundlePackages(next);
await cp(path.join(source, 'theme/tokens.json'), path.join(next, 'tokens.json'));
await writeSheet(path.join(source, 'styles/index.css'), path.join(next, 'styles.css'));
await writeSheet(path.join(source, 'styles/layered.css'), path.join(next, 'styles-layered.css'));
await writeSheet(path.join(source, 'styles/tokens.css'), path.join(next, 'tokens.css'));
await mkdir(path.join(next, 'css'));
const shared = await Promise.all(
  ['tokens', 'base'].map((name) => bundleSheet(path.join(source, `styles/${name}.css`))),
);
await writeFile(path.join(next, 'css/base.css'), shared.join('\n'));
const components = await componentFolders();
for (const component of components) await writeComponentSheet(component);
await writeFile(
  path.join(next, 'llms.txt'),
  llms(root, {
    html: '../html/',
    more: [
      [
        'index.d.ts',
        'The names of all types; those of a component are in <Component>/<Component>.d.ts beside it',
      ],
      ['internal/types.d.ts', 'The types of links, pictures and dates'],
    ],
  }),
);
await mkdir(path.join(next, 'skills/cresset'), { recursive: true });
await writeFile(path.join(next, 'skills/cresset/SKILL.md'), skill(root));
await rm(target, { recursive: true, force: true });
await rename(next, target);
await writeCdn();
// A module of Drupal and a plugin of WordPress are copied as they are.
const compact = await compactSheet(await readFile(path.join(target, 'styles.css'), 'utf8'));
for (const folder of ['drupal', 'wordpress']) {
  await mkdir(path.join(root, folder, 'css'), { recursive: true });
  await writeFile(path.join(root, folder, 'css/styles.css'), compact);
}

/** A component's own sheet holds the parts that it is made of too; `css/base.css` comes before it. */
async function writeComponentSheet(component: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: [path.join(source, component, `${component}.tsx`)],
    absWorkingDir: source,
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
  });
  const names = new Set(Object.keys(metafile.inputs).map((file) => path.basename(file, '.tsx')));
  const parts = components.filter((name) => name !== component && names.has(name));
  const sheets = await Promise.all(
    [...parts, component].map((name) => bundleSheet(path.join(source, name, `${name}.css`))),
  );
  await writeFile(path.join(next, 'css', `${kebabCase(component)}.css`), sheets.join('\n'));
}

/** The sheets under names that change with the version, for pages without a build, and what a browser checks them by. */
async function writeCdn(): Promise<void> {
  const cdn = path.join(root, 'cdn');
  // Our own file.
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  await rm(cdn, { recursive: true, force: true });
  await mkdir(cdn);
  const names = ['base', ...components.map(kebabCase)];
  const sheets = [
    ['cresset', 'styles.css'],
    ...names.map((name) => [`cresset-${name}`, `css/${name}.css`]),
  ] as const;
  const files = await Promise.all(
    sheets.map(async ([name = '', from = '']) => {
      const content = await compactSheet(await readFile(path.join(target, from), 'utf8'));
      const file = `${name}.${version}.css`;
      await writeFile(path.join(cdn, file), content);
      return { file, bytes: Buffer.byteLength(content), integrity: integrityOf(content) };
    }),
  );
  await writeFile(path.join(cdn, 'index.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

async function writeSheet(from: string, to: string): Promise<void> {
  await writeFile(to, await bundleSheet(from));
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { parseSync } from 'vite';

const packages = path.resolve(import.meta.dirname, '../node_modules');

/** Node's way to load its own modules from CommonJS that has become a module. */
const commonJs =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n";

/**
 * Puts the packages that the theme tools and the command line use into the package, each as one module of what is used
 * of it, so that a site installs Cresset and nothing else. Our own modules stay one file each and only change the name
 * behind `from`.
 */
export async function bundlePackages(dist: string): Promise<void> {
  const modules = await readModules(dist);
  const used = new Map<string, Set<string>>();
  for (const { from, names } of modules.flatMap(({ imports }) => imports))
    used.set(from, new Set([...(used.get(from) ?? []), ...names]));
  const inside = new Set<string>();
  await mkdir(path.join(dist, 'packages'));
  for (const [from, names] of used) {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export { ${[...names].join(', ')} } from '${from}';`, resolveDir: packages },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      // Names stay, for whoever reads a trace of an error; nobody reads the rest here.
      minifyWhitespace: true,
      legalComments: 'inline',
      metafile: true,
      write: false,
    });
    const code = outputFiles.map(({ text }) => text).join('');
    await writeFile(path.join(dist, moduleOf(from)), `${code.includes('__require(') ? commonJs : ''}${code}`);
    // A package brings its own along, and perhaps another version of one than stands beside it.
    for (const input of Object.keys(metafile.inputs)) {
      const [, above, within] = /^(.*node_modules\/)(.+)$/.exec(input) ?? [];
      if (above !== undefined && within !== undefined) inside.add(path.resolve(above, packageOf(within)));
    }
  }
  for (const { file, code, imports } of modules) {
    if (imports.length === 0) continue;
    // From the end, so that a change leaves the places of those before it.
    const rewritten = imports.toReversed().reduce((text, { from, start, end }) => {
      const inPackage = relative(path.dirname(file), path.join(dist, moduleOf(from)));
      return `${text.slice(0, start)}'${inPackage}'${text.slice(end)}`;
    }, code);
    await writeFile(file, rewritten);
  }
  await writeFile(path.join(dist, 'packages/LICENCES.txt'), await licences([...inside]));
}

async function readModules(dist: string) {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'));
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(dist, name);
      const code = await readFile(file, 'utf8');
      return { file, code, imports: packageImports(file, code) };
    }),
  );
}

/** What a module imports of packages; Node's own modules and the site's React stay imports. */
function packageImports(file: string, code: string) {
  return parseSync(file, code)
    .module.staticImports.filter(({ moduleRequest: { value } }) => !/^(?:\.|node:|react(?:\/|$))/.test(value))
    .map(({ moduleRequest: { value, start, end }, entries }) => ({
      from: value,
      names: entries.map(({ importName: { kind, name } }) => (kind === 'Name' && name) || 'default'),
      start,
      end,
    }));
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function moduleOf(from: string): string {
  return `packages/${packageOf(from).replace('@', '').replace('/', '-')}.js`;
}

function relative(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/');
}

/** Licences that allow this on condition that they come along. */
const permissive = new Set(['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

async function licences(folders: readonly string[]): Promise<string> {
  const texts = (await Promise.all(folders.map(licence))).toSorted();
  return `The command line and the theme tools of Cresset hold these packages, changed only in that what is\nnot used is left out, and so are white space and comments. No page of components loads them.\n\n${texts.join('\n')}`;
}

async function licence(folder: string): Promise<string> {
  // The fields that npm asks of every package.
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly author?: string | { readonly name: string };
  };
  const { name } = manifest;
  if (!permissive.has(manifest.license))
    throw new Error(
      `${name} has the licence ${manifest.license}. Whether it may be inside our package is for a person to find out; then add it in scripts/bundle-packages.ts.`,
    );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  // A package may name its licence and leave the text to the reader; the text has to come along all the same.
  const text = await readFile(
    file === undefined
      ? path.join(import.meta.dirname, 'licences', `${manifest.license}.txt`)
      : path.join(folder, file),
    'utf8',
  );
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  const by = file === undefined && author !== undefined ? `, by ${author}` : '';
  return `${name} ${manifest.version} (${manifest.license}${by})\n\n${text.trim()}\n`;
}

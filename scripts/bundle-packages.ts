import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const packages = path.resolve(import.meta.dirname, '../node_modules');

/** A named import from a package, as tsc writes it; Node's own modules and the site's React stay imports. */
const fromPackage = /^import \{([^}]+)\} from '((?!\.|node:|react(?:\/|'))[^']+)';$/gm;

/** Node's way to load CommonJS in a module, which commander is written in. */
const commonJs =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n";

/**
 * Puts the packages that the theme tools and the command line use into the package, each as one module of what is used
 * of it, so that a site installs Cresset and nothing else. Our own modules stay one file each and only change the name
 * behind `from`.
 *
 * @returns the names of the packages.
 */
export async function bundlePackages(dist: string): Promise<readonly string[]> {
  const modules = await readModules(dist);
  const used = new Map<string, Set<string>>();
  for (const { code } of modules) {
    for (const [, names = '', from = ''] of code.matchAll(fromPackage))
      used.set(
        from,
        new Set([...(used.get(from) ?? []), ...names.split(',').map(importedName).filter(Boolean)]),
      );
  }
  for (const [from, names] of used) {
    await build({
      stdin: { contents: `export { ${[...names].join(', ')} } from '${from}';`, resolveDir: packages },
      outfile: path.join(dist, moduleOf(from)),
      bundle: true,
      format: 'esm',
      platform: from === 'commander' ? 'node' : 'neutral',
      target: 'es2022',
      legalComments: 'inline',
      ...(from === 'commander' ? { banner: { js: commonJs } } : {}),
    });
  }
  for (const { file, code } of modules) {
    const rewritten = code.replaceAll(fromPackage, (statement, _, from: string) =>
      statement.replace(`'${from}'`, `'${relative(path.dirname(file), path.join(dist, moduleOf(from)))}'`),
    );
    if (rewritten !== code) await writeFile(file, rewritten);
  }
  const names = [...used.keys()].map(packageOf).toSorted();
  await writeFile(path.join(dist, 'packages/LICENCES.txt'), await licences(names));
  return names;
}

async function readModules(dist: string) {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'));
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(dist, name);
      return { file, code: await readFile(file, 'utf8') };
    }),
  );
}

/** `a as b` imports `a`. */
function importedName(name: string): string {
  return name.trim().replace(/ as .+$/, '');
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

/** Every licence allows this on condition that it comes along. */
async function licences(names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map(licence));
  return `The command line and the theme tools of Cresset hold these packages, changed only in that what is\nnot used is left out. No page of components loads them.\n\n${texts.join('\n')}`;
}

async function licence(name: string): Promise<string> {
  const folder = path.join(packages, name);
  // The fields that npm asks of every package.
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
    readonly author?: string;
  };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  // A package may name its licence and leave the text to the reader; the text has to come along all the same.
  const text = await readFile(
    file === undefined
      ? path.join(import.meta.dirname, 'licences', `${manifest.license}.txt`)
      : path.join(folder, file),
    'utf8',
  );
  return `${name} ${manifest.version} (${manifest.license}${file === undefined && manifest.author !== undefined ? `, by ${manifest.author}` : ''})\n\n${text.trim()}\n`;
}

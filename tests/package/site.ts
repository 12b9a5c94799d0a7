import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const site = inject('site');

export const tarball = inject('tarball');

const installed = path.join(site, 'node_modules/cresset');

/** Runs a module of the site, in plain Node and production. */
export function run(options: readonly string[], input?: string): string {
  return execFileSync(process.execPath, options, {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    ...(input === undefined ? {} : { input }),
  });
}

/** Every file of the installed package, by its path in it. */
export const files: readonly string[] = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .toSorted();

export function read(file: string): string {
  return readFileSync(path.join(installed, file), 'utf8');
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

// Our own file, whose shape these tests are about.
export const manifest = JSON.parse(read('package.json')) as Manifest;

interface Entry {
  /** What a site writes: `cresset/format`. */
  readonly name: string;
  readonly types?: string | undefined;
  readonly file: string;
}

/** Every entry of the package; a pattern gives one for each file that it matches. */
export const entries: readonly Entry[] = Object.entries(manifest.exports).flatMap(([key, target]) => {
  const { types, default: file } =
    typeof target === 'string' ? { types: undefined, default: target } : target;
  const name = key.replace(/^\./, 'cresset');
  const [before, after] = file.replace(/^\.\//, '').split('*');
  if (before === undefined || after === undefined) return { name, types, file };
  return files
    .filter((candidate) => candidate.startsWith(before) && candidate.endsWith(after))
    .map((match) => ({
      name: name.replace('*', match.slice(before.length, match.length - after.length)),
      types,
      file: `./${match}`,
    }));
});

export const scripts = entries.filter(({ file }) => file.endsWith('.js'));

export const components = files.flatMap((file) => /^dist\/([A-Z]\w+)\/\1\.js$/.exec(file)?.[1] ?? []);

export { installed, site };

import { spawn } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { filesAround } from './commit.ts';
import { StorybookError } from './errors.ts';

interface BuildOptions {
  /** The project. */
  readonly cwd: string;
  /** Where its Storybook is built to, absolute, in the project. */
  readonly folder: string;
  /**
   * What builds, as typed in a shell in the project; the folder to write to is put after it. The default is
   * `storybook build --stats-json --disable-telemetry --quiet --output-dir`.
   */
  readonly build?: string;
  log(line: string): void;
}

const defaultBuild = 'storybook build --stats-json --disable-telemetry --quiet --output-dir';

/** In the folder of a build: a hash of what it was made from. */
const stampName = 'built-from.txt';

/**
 * Builds the project's Storybook, unless the last build was made from the very same files. A build that fails or is
 * interrupted leaves the last one as it was.
 * @throws StorybookError with what the build said, if it fails.
 */
export async function buildIfStale(options: BuildOptions): Promise<void> {
  const { cwd, folder, build = defaultBuild, log } = options;
  const lastModules = modulesOf(cwd, folder);
  const before = madeFrom(options, lastModules);
  if (before === null) {
    log('No git repository says what the files of this project are, so its Storybook is built every time.');
  } else if (before === contentOf(join(folder, stampName))?.toString()) {
    return;
  }
  removeAbandoned(folder);
  // Beside the old build, since a folder can't be renamed from one disk to another.
  const workshop = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  const next = join(workshop, 'next');
  try {
    mkdirSync(next, { recursive: true });
    // Else git would count half a build among the files of the project.
    writeFileSync(join(workshop, '.gitignore'), '*\n');
    log('Building Storybook …');
    await execute(`${build} ${relative(cwd, next)}`, cwd);
    const stamp = madeFrom(options, modulesOf(cwd, next));
    // What changed while it was building may or may not be in it: such a build gets no stamp.
    const settled = before !== null && before === madeFrom(options, lastModules);
    if (settled && stamp !== null) writeFileSync(join(next, stampName), stamp);
    if (existsSync(folder)) renameSync(folder, join(workshop, 'last'));
    renameSync(next, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Removes what builds left that were killed. */
function removeAbandoned(folder: string): void {
  const prefix = `.${basename(folder)}-`;
  for (const name of globSync(`${prefix}*`, { cwd: dirname(folder) })) {
    if (!isRunning(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs a command as npm would, with the project's own tools before others of the same name. */
async function execute(command: string, cwd: string): Promise<void> {
  const said: string[] = [];
  const child = spawn(command, {
    cwd,
    shell: true,
    env: { ...process.env, PATH: [...toolsAround(cwd), process.env['PATH']].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const [status] = await once(child, 'close');
  if (status === 0) return;
  throw new StorybookError(
    [
      status === 127
        ? 'This project’s Storybook can’t be built, because there is no such command:'
        : 'This project’s Storybook does not build, so there is nothing to audit:',
      `  ${command}`,
      ...said.join('').trimEnd().split('\n').slice(-30),
      status === 127
        ? 'Install the packages of the project, or name a Storybook with --dir or --url.'
        : 'Run the command by itself to see all it says. Another Storybook can be audited with --dir or --url.',
    ].join('\n'),
  );
}

/** Where the command-line tools of a project lie, or those of the workspace that it is part of. */
function toolsAround(folder: string): string[] {
  const here = join(folder, 'node_modules', '.bin');
  return dirname(folder) === folder ? [here] : [here, ...toolsAround(dirname(folder))];
}

/**
 * Hashes what a build is made from: every file of the repository but the build itself, every module of the last build that
 * git doesn't know (another package's output), what is installed, and the environment that Storybook hands to the browser.
 * Files that no build ever reads are among them: to know them would take the build.
 */
function madeFrom(
  { cwd, folder, build = defaultBuild }: BuildOptions,
  modules: readonly string[],
): string | null {
  const known = filesAround(cwd);
  if (known === null) return null;
  const installed = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'].map(
    (name) => join(cwd, 'node_modules', name),
  );
  const environmentFiles = globSync('.env*', { cwd }).map((name) => join(cwd, name));
  const files = new Set([...known, ...modules, ...installed, ...environmentFiles]);
  const hash = createHash('sha256').update(build);
  for (const file of [...files].filter((path) => !path.startsWith(folder + sep)).toSorted()) {
    add(hash, file, contentOf(file));
  }
  for (const [name, value] of Object.entries(process.env).toSorted()) {
    if (/^(?:STORYBOOK_|VITE_|NODE_ENV$)/.test(name)) add(hash, name, Buffer.from(value ?? ''));
  }
  return hash.digest('hex');
}

/** The modules of a build outside of packages, if its statistics are there. */
function modulesOf(cwd: string, folder: string): string[] {
  const statistics = contentOf(join(folder, 'preview-stats.json'))?.toString() ?? '';
  return [...statistics.matchAll(/"id": ?"(\.[^"]+)"/g)]
    .map(([, id = '']) => resolve(cwd, id))
    .filter((path) => !path.includes(`${sep}node_modules${sep}`));
}

function add(hash: Hash, name: string, content: Buffer | undefined): void {
  // With their lengths, so that no two lists of files give the same bytes.
  hash.update(`\n${name.length} ${name} ${content?.length ?? 'missing'} `);
  if (content !== undefined) hash.update(content);
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { plainEnvironment } from '../../support/plain-environment.ts';

/** Nobody is told that we build, and every tool is the one of this Node. */
export const environment: NodeJS.ProcessEnv = {
  ...plainEnvironment(),
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
};

/** Runs no script of a package, and says nothing but what is wrong. */
export const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** One line for whoever waits, at once: installing and building takes minutes on a new computer. */
export function progress(line: string): void {
  process.stdout.write(`▸ ${line}\n`);
}

/** Where the sites are installed. It stays from one run to the next, outside of the repository. */
export async function cache(): Promise<string> {
  // The real path, because bundlers report modules by theirs and the temporary folder of macOS is a link.
  const folder = path.join(await realpath(tmpdir()), `cresset-hosts-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Copies a folder into the cache and installs what its lockfile says, unless the last run did. */
export async function installed(source: string): Promise<string> {
  const host = path.basename(source);
  const lock = await readFile(path.join(source, 'package-lock.json')).catch(() => '');
  const name = `${host}@${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`;
  const site = path.join(await cache(), name);
  await removeOthers(host, name);
  await mkdir(site, { recursive: true });
  for (const entry of await readdir(site)) {
    if (entry !== 'node_modules') await rm(path.join(site, entry), { recursive: true });
  }
  await cp(source, site, { recursive: true });
  // npm writes this file last, so an install that was interrupted is begun anew.
  if (lock !== '' && !existsSync(path.join(site, 'node_modules/.package-lock.json'))) {
    const started = performance.now();
    await run(site, 'npm', ['ci', ...quietly]);
    progress(`${host}: packages installed, ${seconds(started)}`);
  }
  return site;
}

/** What an older lockfile asked for would fill the disk. */
async function removeOthers(host: string, name: string): Promise<void> {
  const folder = await cache();
  for (const entry of await readdir(folder)) {
    if (entry.startsWith(`${host}@`) && entry !== name) {
      await rm(path.join(folder, entry), { recursive: true });
    }
  }
}

export function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** Runs a command in a site, and gives what it said. */
export function run(site: string, command: string, options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      cwd: site,
      env: environment,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.on('error', reject).on('close', (status) => {
      if (status === 0) resolve(said);
      else reject(new Error(`${command} ${options.join(' ')} failed in ${site}:\n${said.trim()}`));
    });
  });
}

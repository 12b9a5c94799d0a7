import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a site that has Cresset installed from its tarball. */
    site: string;
    /** The tarball itself. */
    tarball: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const beside = [
  'react',
  'react-dom',
  'react-server-dom-parcel',
  '@types/node',
  '@types/react',
  '@types/react-dom',
];

let site: string | undefined;

/** Builds and packs the package once, and installs the tarball in a site of its own, without a network. */
export async function setup(project: TestProject): Promise<void> {
  // The real path, because bundlers report modules by theirs and the temporary folder of macOS is a link.
  site = await mkdtemp(path.join(await realpath(tmpdir()), 'cresset-site-'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', site], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const installed = path.join(site, 'node_modules/cresset');
  await mkdir(installed, { recursive: true });
  execFileSync('tar', ['-xzf', packed.trim(), '--strip-components=1', '-C', installed], { cwd: site });
  for (const name of beside) await link(name, site);
  await cp(path.join(import.meta.dirname, 'consumer'), site, { recursive: true });
  const samples = await readFile(path.join(root, 'tests/support/samples.ts'), 'utf8');
  await writeFile(path.join(site, 'samples.ts'), samples.replace("'../../src/index.ts'", "'cresset'"));
  await writeFile(path.join(site, 'package.json'), JSON.stringify({ type: 'module' }));
  project.provide('site', site);
  project.provide('tarball', path.join(site, packed.trim()));
}

export async function teardown(): Promise<void> {
  if (site !== undefined) await rm(site, { recursive: true, force: true });
}

async function link(name: string, into: string): Promise<void> {
  const place = path.join(into, 'node_modules', name);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(path.join(root, 'node_modules', name), place, 'junction');
}

import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { cache, installed } from './install.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the versions of TypeScript that sites use, as `typescript-5.9` and so on. */
    compilers: string;
  }
}

let taken: string | undefined;

/** Takes the folder of the installed sites for this run alone, and installs what all sites are checked with. */
export async function setup(project: TestProject): Promise<void> {
  const mark = path.join(await cache(), 'in-use-by');
  const other = Number(await readFile(mark, 'utf8').catch(() => ''));
  if (other !== 0 && isRunning(other)) {
    throw new Error(
      `Process ${other} is testing the hosts already, and both would build in the same folders. Wait for it, or end it.`,
    );
  }
  await writeFile(mark, String(process.pid));
  taken = mark;
  project.provide('compilers', await installed(path.resolve(import.meta.dirname, '../compilers')));
}

export async function teardown(): Promise<void> {
  if (taken !== undefined) await rm(taken, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

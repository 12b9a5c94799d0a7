import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { plainEnvironment } from '../support/plain-environment.ts';

export const repository = path.join(import.meta.dirname, '../..');

const command = path.join(repository, 'node_modules/.bin/cresset-audit');

/** The same command with a few of the pages by which it proves itself, which take most of the time of a small audit. */
export const hasty = path.join(repository, 'packages/audit/tests/cli-with-few-planted.ts');

/** What the audit left behind when it ended. */
export interface Ended {
  /** The exit code; none, if a signal ended it. */
  readonly code: number | null;
  /** Its result, from standard output. */
  readonly result: string;
}

/** Runs the command of the package, as somebody at a terminal does. */
export function audit(words: readonly string[], cwd: string, program = command): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let result = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, result }));
  });
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty folder, which is there until the tests of the file have ended. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-audit-test-'));
  folders.push(folder);
  return folder;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import path from 'node:path';
import { afterAll } from 'vitest';
import { serveMap } from '../src/source/server.ts';

/** The command as its users have it, which proves itself by every planted page: a minute of each run. */
export const wholeCommand = path.join(import.meta.dirname, '../src/cli.ts');
const quickCommand = path.join(import.meta.dirname, 'cli-with-few-planted.ts');

/** What the command left behind when it ended. */
export interface Ended {
  /** The exit code; none, if a signal ended it. */
  readonly code: number | null;
  /** Its result, from standard output. */
  readonly result: string;
  /** What it said on the way, from standard error. */
  readonly said: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until it has said something that fits, on standard error; rejects if it ends before. */
  saying(words: RegExp): Promise<void>;
  /** The same of its result, on standard output. */
  telling(words: RegExp): Promise<void>;
}

/** The environment of somebody at a terminal, without what a test runner adds to it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|FORCE_COLOR$)/.test(name),
  );
  return Object.fromEntries(own);
}

/** Starts the audit as its users do, in a process of its own; with a few planted pages, unless the whole command is asked for. */
export function start(
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
  command = quickCommand,
): Running {
  const child = spawn(process.execPath, [command, ...words], {
    cwd,
    env: { ...plainEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let result = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, result, said }));
  });
  const until = (stream: Readable, heard: () => string) => (expected: RegExp) =>
    new Promise<void>((resolve, reject) => {
      stream.on('data', () => expected.test(heard()) && resolve());
      child.once('close', () => reject(new Error(`It ended without saying ${expected}:\n${said}`)));
    });
  return {
    process: child,
    ended,
    saying: until(child.stderr, () => said),
    telling: until(child.stdout, () => result),
  };
}

/** Runs the audit to its end. */
export function audit(...command: Parameters<typeof start>): Promise<Ended> {
  return start(...command).ended;
}

const ends: (() => unknown)[] = [];

afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
});

/** A new, empty folder, which is there until the tests of the file have ended. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-audit-test-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Serves a Storybook until the tests of the file have ended, and gives its address. */
export async function serve(site: Parameters<typeof serveMap>[0]): Promise<string> {
  const server = await serveMap(site);
  ends.push(() => server.close());
  return server.baseUrl;
}

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that runs beside us. */
export interface Running {
  /** What it writes, line by line as it comes. */
  readonly output: Readable;
  /** Ends it with all that it started, and waits until none of them is left. */
  close(): Promise<void>;
}

// The shell leads a group. It waits for the end of its input, which comes when we ask for it and when we are killed,
// whatever kills us; then it ends the group, gently first.
const untilWeEnd = `
"$@" </dev/null &
program=$!
trap '' TERM
cat >/dev/null
kill -TERM 0
for _ in 1 2 3 4 5 6 7 8 9 10; do
  kill -0 $program || break
  sleep 0.1
done
kill -KILL 0
`;

/**
 * Starts a program of a Unix system, which ends with us even if we are killed.
 *
 * @param command Its path, and what it is given.
 * @param environment Variables beside our own.
 */
export function startProgram(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const shell = spawn('/bin/sh', ['-c', `exec 2>&1\n${untilWeEnd}`, 'sh', ...command], {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    shell.on('close', () => resolve());
  });
  return {
    output: shell.stdout.setEncoding('utf8'),
    close() {
      shell.stdin.end();
      return ended;
    },
  };
}

/**
 * Waits for a line in what a program writes, and reads on for as long as it runs, so that it never waits for a reader.
 * @throws Error with what it wrote, if it ends without that line.
 */
export function lineOf({ output }: Running, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (text: string) => {
      said += text;
      const found = pattern.exec(said);
      if (found !== null) resolve(found);
    });
    output.on('end', () => reject(new Error(`It ended without ${pattern}. It wrote:\n${said}`)));
  });
}

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that runs beside us. */
export interface Running {
  /** What it writes, line by line as it comes. */
  readonly output: Readable;
  /** Ends it with all that it started, and waits until none of them is left. */
  close(): Promise<void>;
}

// The shell leads a group. One part of it waits for the end of its input, which comes when we ask for it and when we are
// killed, whatever kills us, and then ends the group, gently first. When the program ends, so does what it started.
const untilWeEnd = `
exec 2>&1 3<&0
"$@" </dev/null 3<&- &
program=$!
trap '' TERM
{ cat <&3 >/dev/null; kill -TERM 0; sleep 1; kill -KILL 0; } &
wait $program
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
  const shell = spawn('/bin/sh', ['-c', untilWeEnd, 'sh', ...command], {
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

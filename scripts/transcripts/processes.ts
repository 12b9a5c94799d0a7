import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';

/** The programs of one session. They end with it, and if it is killed, the kernel ends them. */
export class Processes {
  readonly #running: ChildProcess[] = [];
  readonly #folder: string;
  readonly environment: Record<string, string | undefined>;

  /** @param folder Where each writes what it has to say: `<program>.log`. */
  constructor(folder: string, environment: Record<string, string | undefined>) {
    this.#folder = folder;
    this.environment = environment;
  }

  /**
   * Starts a program.
   *
   * @param pipes From its first: `pipe` where the driver listens or speaks, `ignore` for nothing, `log` for its log.
   */
  start(
    program: string,
    given: readonly string[],
    pipes: readonly ('pipe' | 'ignore' | 'log')[],
  ): ChildProcess {
    const log = openSync(path.join(this.#folder, `${path.basename(program)}.log`), 'a');
    const stdio: StdioOptions = pipes.map((pipe) => (pipe === 'log' ? log : pipe));
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', program, ...given], {
      env: this.environment,
      stdio,
    });
    this.#running.push(child);
    return child;
  }

  /** Ends all of them, and comes back when they are gone. */
  async stop(): Promise<void> {
    await Promise.all(
      this.#running.splice(0).map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
      }),
    );
  }
}

/** The first words of a stream that a pattern finds: an address, a display. */
export function firstMatch(child: ChildProcess, descriptor: number, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdio[descriptor]?.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = pattern.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnargs.join(' ')} ended: ${said}`)));
  });
}

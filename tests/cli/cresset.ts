import { run } from '../../src/cli/program.ts';

/** How a command ended: its exit code, and what it wrote to each stream. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process: to start another takes a second of a processor. */
export async function cresset(...args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const code = await run(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

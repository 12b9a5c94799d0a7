import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { moduleHere, withPlan } from './plan.ts';

/** How a run of Playwright Test ended. */
interface Ended {
  /** Somebody stopped it before its end. */
  readonly interrupted: boolean;
}

const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
const configOf = { 'test': 'playwright.config', 'merge-reports': 'merge.config' } as const;

/**
 * Runs Playwright Test in a process of its own and waits for its end, whatever it is. Stopped once, it ends by itself and
 * keeps what it has; stopped twice, it is ended.
 */
export function launch(
  command: keyof typeof configOf,
  planFile: string,
  words: readonly string[] = [],
): Promise<Ended> {
  const config = moduleHere(configOf[command]);
  const child = spawn(process.execPath, [playwright, command, '--config', config, ...words], {
    env: withPlan(planFile),
    // Its words are about the run: standard output is for the result.
    // What it reads never comes, and ends with us, so that it learns of it however we end.
    stdio: ['pipe', process.stderr.fd, process.stderr.fd],
    // A Ctrl+C reaches a whole group of processes; this one is told by us, once.
    detached: true,
  });
  let stops = 0;
  const stop = (): void => {
    stops += 1;
    child.kill(stops === 1 ? 'SIGINT' : 'SIGKILL');
  };
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (_, signal) => {
      for (const name of signals) process.off(name, stop);
      resolve({ interrupted: stops > 0 || signal !== null });
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

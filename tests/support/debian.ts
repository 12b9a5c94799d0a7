import { spawnSync } from 'node:child_process';
import { install } from '../../scripts/find-program.ts';

/**
 * A program that tests need beside Node. Where it is missing, CI gets it from Debian; a person is told how.
 *
 * @param isThere Whether it can be used.
 * @param packages The packages of Debian that hold it.
 * @returns Why the tests can't run; nothing where they can.
 */
export function missingWithout(isThere: () => boolean, packages: readonly string[]): string | undefined {
  if (isThere()) return undefined;
  // Said by scripts/check.ts, see tier.ts; scripts outside of Vitest ask, too.
  if (process.env['VITE_EVERYTHING'] !== undefined && install(packages.join(', '), packages) && isThere())
    return undefined;
  return `not run, because this machine lacks what it needs: apt-get install ${packages.join(' ')}`;
}

/** Whether a command ends well. */
export function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

import { execFileSync, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { acceptedFile } from './accepted.ts';

/** Why the accepted state can't be had, and what to do. */
export class NoCheckout extends Error {}

/**
 * Finds the commit whose stories look as accepted: the last one that changed the fingerprints.
 * @throws NoCheckout if they are not committed, or this clone doesn't reach back to it.
 */
export function acceptedCommit(root: string): string {
  const git = gitIn(root);
  let commit: string;
  try {
    commit = git('log', '-1', '--format=%H', '--', acceptedFile);
  } catch {
    throw new NoCheckout('This folder is no git repository: clone the project with git, and run it there.');
  }
  if (commit === '' || git('status', '--porcelain', '--', acceptedFile) !== '')
    throw new NoCheckout(
      `${acceptedFile} is changed and not committed, so no commit looks like it: commit what you accepted first.`,
    );
  // At its end a shallow history seems to have changed every file.
  if (shallowEnds(root, git).includes(commit))
    throw new NoCheckout(
      'This clone has too little history: run "git fetch --unshallow", then this command again.',
    );
  return commit;
}

/** The commits at which a shallow clone was cut off. */
function shallowEnds(root: string, git: Git): readonly string[] {
  if (git('rev-parse', '--is-shallow-repository') !== 'true') return [];
  return readFileSync(path.resolve(root, git('rev-parse', '--git-path', 'shallow')), 'utf8').split('\n');
}

/**
 * Puts a commit into a folder inside the project, ready to be drawn: with the packages of the project, which Node finds
 * above it, or with its own where its lockfile is another.
 */
export async function checkOut(root: string, commit: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const git = gitIn(root);
  // It borrows the objects, and leaves nothing behind in the repository if it is interrupted.
  git('clone', '--quiet', '--shared', '--no-checkout', root, folder);
  gitIn(folder)('checkout', '--quiet', '--detach', commit);
  if (git('diff', '--name-only', commit, '--', 'package-lock.json') === '') return;
  console.log(`Installing the packages of ${commit.slice(0, 7)}, which were others …`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

type Git = (...words: readonly string[]) => string;

function gitIn(cwd: string): Git {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
  return (...words) => execFileSync('git', words, { cwd, encoding: 'utf8', stdio }).trim();
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What git prints; `null` where there is no git, or no repository. */
function git(cwd: string, ...options: readonly string[]): string | null {
  try {
    return execFileSync('git', options, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch {
    return null;
  }
}

/** The commit of the project in `cwd`, with “-dirty” if files differ from it; `null` without a repository or a commit. */
export function commitOf(cwd: string): string | null {
  const commit = git(cwd, 'rev-parse', '--verify', 'HEAD');
  if (commit === null) return null;
  const changes = git(cwd, 'status', '--porcelain');
  return changes === '' ? commit.trim() : `${commit.trim()}-dirty`;
}

/**
 * Whether one of these files or folders differs from what it was at a commit, changes that are not committed among them;
 * `null`, if git doesn’t know the commit or there is no git.
 *
 * @param files From `cwd`.
 */
export function changedSince(cwd: string, commit: string, files: readonly string[]): boolean | null {
  if (git(cwd, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`) === null) return null;
  const names = git(cwd, 'diff', '--name-only', commit, '--', ...files);
  return names === null ? null : files.length > 0 && names !== '';
}

/**
 * The files of the whole repository around `cwd` that git knows or would add, absolute: what decides about a project may
 * lie beside it. `null` without a repository.
 */
export function filesAround(cwd: string): string[] | null {
  const root = git(cwd, 'rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) return null;
  const names = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z');
  return names === null
    ? null
    : names
        .split('\0')
        .filter((name) => name !== '')
        .map((name) => join(root, name));
}

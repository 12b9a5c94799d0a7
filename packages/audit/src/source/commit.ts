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

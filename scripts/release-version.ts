import { execFileSync } from 'node:child_process';
import { readArguments } from './arguments.ts';

/** Turns the changesets into a version and the changelog, and has the lockfile, the module of Drupal, the plugin of WordPress and the link in docs/hosts.md say the same version. */
readArguments(
  'release:version',
  'Turns the files of .changeset into a version and entries of the changelog, and writes the version into package-lock.json, the module of Drupal, the plugin of WordPress and docs/hosts.md.',
);
for (const [program, ...words] of [
  ['npx', '--no-install', 'changeset', 'version'],
  ['npm', 'install', '--package-lock-only'],
  ['npm', 'run', 'templates'],
] as const)
  execFileSync(program, words, { stdio: 'inherit' });

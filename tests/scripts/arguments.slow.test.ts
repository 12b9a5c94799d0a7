import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
// Our own file.
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What others have made answers `--help` by itself. */
const others = new Set([
  'npm',
  'oxfmt',
  'oxlint',
  'patch-package',
  'size-limit',
  'storybook',
  'stylelint',
  'tsc',
  'vitest',
]);

const ours = Object.entries(scripts).filter(([, command]) =>
  /^(?:node|cresset-\w+)(?: (?!.*&&)|$)/.test(command),
);

/** Runs the command of a script as npm does, with words behind it. */
function run(command: string, word: string) {
  const [program = '', ...words] = command.split(' ');
  const inBin = path.join(root, 'node_modules/.bin', program);
  const { status, stdout, stderr } = spawnSync(
    program === 'node' ? process.execPath : inBin,
    [...words, word],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

it('every script of package.json is a program of ours, or of somebody else on the list', () => {
  const programs = Object.entries(scripts)
    .filter(([name]) => !ours.some(([known]) => known === name))
    .map(([name, command]) => [
      name,
      ...new Set(command.split(' && ').map((part) => part.split(' ')[0] ?? '')),
    ]);
  expect(
    programs.filter(([, ...names]) => names.some((program) => !others.has(program) && program !== 'node')),
  ).toEqual([]);
});

describe.each(ours)('npm run %s', (_, command) => {
  it('says what it does when it is asked for help, and does nothing', () => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/--help/);
  });

  it('refuses in one line what it does not know, and ends with 2', () => {
    const { status, stdout, stderr } = run(command, '--no-such-option');
    // The audit ends with 2 where it is incomplete.
    expect({ status, stdout }).toEqual({ status: command.startsWith('cresset-audit') ? 3 : 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*--no-such-option[^\n]*\n$/);
  });
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { entries, tarball } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const typed = entries.filter(({ types }) => types !== undefined);

/** What a tool says of the tarball; an empty string when it has nothing against it. */
function faults(tool: string, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, options, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${stdout}${stderr}` || `${tool} ended with ${status}`;
}

it('publint finds nothing in the tarball that a site could stumble over', () => {
  expect(faults('publint', ['--strict', tarball])).toBe('');
});

it('attw finds true types behind every entry, style sheets included', () => {
  expect(typed.length).toBeGreaterThan(15);
  const names = typed.map(({ name }) => name.replace(/^cresset/, '.'));
  // It would ask the registry for types that others have written.
  const options = ['--profile', 'esm-only', '--no-definitely-typed', tarball, '--entrypoints', ...names];
  expect(faults('attw', options)).toBe('');
});

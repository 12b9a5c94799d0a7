import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const home = path.resolve(import.meta.dirname, '../..');
const rows = Array.from({ length: 17 }, (_, index) => `TY${index + 1}`);
const directive = /\/\/ @ts-expect-error -- (TY\d+): /g;

let copy: string;

// A place of its own, because what is tried out there must not be found by anybody else.
beforeEach(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'cresset-types-'));
  await cp(path.join(home, 'tests/types'), path.join(copy, 'tests/types'), { recursive: true });
  await symlink(path.join(home, 'src'), path.join(copy, 'src'));
  await symlink(path.join(home, 'node_modules'), path.join(copy, 'node_modules'));
  const config = {
    extends: path.join(home, 'tsconfig.json'),
    compilerOptions: { types: ['react'] },
    include: ['tests/types/allowed.tsx', 'tests/types/refused.ts'],
  };

  await writeFile(path.join(copy, 'tsconfig.json'), JSON.stringify(config));
  await writeFile(path.join(copy, 'package.json'), '{ "type": "module" }');
});

afterEach(async () => {
  await rm(copy, { recursive: true });
});

test('the types refuse what they must and allow what they must', async () => {
  expect(await complaints()).toEqual([]);
});

test('every row of the types table is tried', async () => {
  const source = await readFile(path.join(copy, 'tests/types/refused.ts'), 'utf8');
  expect(new Set([...source.matchAll(directive)].map(([, row]) => row))).toEqual(new Set(rows));
});

test('each line that must be refused is refused by the compiler itself', async () => {
  const refused = path.join(copy, 'tests/types/refused.ts');
  const source = await readFile(refused, 'utf8');
  await writeFile(refused, source.replaceAll(directive, '// $1: '));
  const tried = source
    .split('\n')
    .flatMap((line, index) => (line.includes('@ts-expect-error') ? index + 2 : []));
  const refusedLines = (await complaints()).map((complaint) =>
    Number(/refused\.ts\((\d+),/.exec(complaint)?.[1]),
  );
  expect(new Set(refusedLines)).toEqual(new Set(tried));
});

test('a line that is allowed is noticed', async () => {
  const refused = path.join(copy, 'tests/types/refused.ts');
  const source = await readFile(refused, 'utf8');
  await writeFile(refused, source.replace("accept<IsoDate>('2024-13-01')", "accept<IsoDate>('2024-12-01')"));
  expect(await complaints()).toEqual([expect.stringContaining("Unused '@ts-expect-error' directive")]);
});

/** What the compiler says, a line a complaint. */
async function complaints(): Promise<readonly string[]> {
  const tsc = path.join(home, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', copy, '--pretty', 'false']);
  const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string });
  return stdout.split('\n').filter((line) => /error TS\d+/.test(line));
}

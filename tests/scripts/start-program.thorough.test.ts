import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, startProgram } from '../../scripts/start-program.ts';

const source = path.resolve(import.meta.dirname, '../../scripts/start-program.ts');

/** Says its number and starts another, which says its own, and stays. */
const family = 'echo "first $$"; sh -c \'echo "second $$"; exec sleep 1000\'';
const numbers = /first (\d+)\n(?:[^]*\n)?second (\d+)\n/;

function isRunning(pid: string | undefined): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

test('what is closed ends, with all that it started', async () => {
  const running = startProgram(['/bin/sh', '-c', family]);
  const [, first, second] = await lineOf(running, numbers);
  expect([first, second].map(isRunning)).toEqual([true, true]);
  await running.close();
  await expect.poll(() => [first, second].some(isRunning)).toBe(false);
});

test('what we started ends with us, even if we are killed', async () => {
  const script = `import { startProgram } from ${JSON.stringify(source)};
    startProgram(['/bin/sh', '-c', ${JSON.stringify(family)}]).output.pipe(process.stdout);`;
  const us = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, first, second] = await lineOf(
    { output: us.stdout.setEncoding('utf8'), close: async () => {} },
    numbers,
  );
  us.kill('SIGKILL');
  await expect.poll(() => [first, second].some(isRunning)).toBe(false);
});

test('a program that ends too early says what it said', async () => {
  const running = startProgram(['/bin/sh', '-c', 'echo no display; exit 1']);
  await expect(lineOf(running, /ready/)).rejects.toThrow('no display');
});

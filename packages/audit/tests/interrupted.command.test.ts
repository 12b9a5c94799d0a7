import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { manyStories } from '../src/planted/storybook.ts';
import { newFolder, serve, start, type Running } from './command.ts';
import { fewPlanted } from './few-planted.ts';

// Many more than are judged before the run is interrupted, however slowly the signal comes.
const storyCount = 300;
let storybook: string;

beforeAll(async () => {
  storybook = await serve(manyStories(storyCount));
});

/** The processes that a process has started, and those that these have. */
function descendantsOf(pid: number | undefined): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number | undefined): number[] =>
    processes.flatMap(([id = 0, from]) => (from === parent ? [id, ...below(id)] : []));
  return below(pid);
}

// Every planted page is judged by then, and some of the stories; twenty times it is told how many.
const total = storyCount + fewPlanted.length + 1;
const step = Math.ceil(total / 20);
const enough = step * Math.ceil((fewPlanted.length + step) / step);
const someAreJudged = new RegExp(`^${enough} of ${total} stories$`, 'm');

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each<readonly [how: string, interrupt: (running: Running) => void]>([
  ['by Ctrl+C', ({ process: { pid = 0 } }) => process.kill(pid, 'SIGINT')],
  ['by a CI service that stops it', ({ process: { pid = 0 } }) => process.kill(pid, 'SIGTERM')],
  [
    'by a system that ends the process that judges',
    ({ process: { pid } }) => process.kill(descendantsOf(pid)[0] ?? 0, 'SIGKILL'),
  ],
])(
  'A run that is ended %s keeps what it has judged, and says that it is incomplete',
  async (_, interrupt) => {
    const folder = newFolder();
    const running = start(['--url', storybook, '--modes', '1280-light', '--workers', '2'], folder);
    await running.saying(someAreJudged);
    const below = descendantsOf(running.process.pid);
    interrupt(running);
    const { code, result } = await running.ended;

    expect(code).toBe(2);
    expect(result).toMatch(/^INCOMPLETE\.[^]*The run was interrupted/);
    const { run, stories, cells } = readEvidence(path.join(folder, 'audit-report/evidence.json'));
    expect(run).toMatchObject({ complete: false, interrupted: true, selfTest: { missed: [] } });
    expect(stories).toHaveLength(storyCount);
    const judged = cells.filter(({ state }) => state === 'done');
    expect(judged.length).toBeGreaterThanOrEqual(step);
    expect(judged.length).toBeLessThan(storyCount);
    expect(cells.filter(({ state, error }) => state === 'error' && error !== undefined)).toHaveLength(
      storyCount - judged.length,
    );
    expect(globSync('**/*.part', { cwd: folder }), 'files that are half-written').toEqual([]);
    // A browser takes a moment to end.
    await expect.poll(() => below.filter(isRunning), { message: 'processes that go on' }).toEqual([]);
  },
);

test('A command that is killed leaves no browser behind', async () => {
  const running = start(['--url', storybook, '--modes', '1280-light', '--workers', '2'], newFolder());
  await running.saying(/^\d+ of \d+ stories$/m);
  const below = descendantsOf(running.process.pid);
  running.process.kill('SIGKILL');
  await running.ended;
  await expect.poll(() => below.filter(isRunning), { message: 'processes that go on' }).toEqual([]);
});

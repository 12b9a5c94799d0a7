import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFor } from '../src/source/watch.ts';

let project: string;
let stop: AbortController;
beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'cresset-audit-watch-'));
  stop = new AbortController();
  for (const folder of ['src', 'out', 'node_modules', '.out-123']) mkdirSync(join(project, folder));
});
afterEach(() => {
  stop.abort();
  rmSync(project, { recursive: true });
});

/** Longer than it is waited for quiet. A slower machine could hide a call too many, and never make one up. */
const aWhile = () => pause(400);

async function watching(work: () => void | Promise<void>): Promise<{ ended: Promise<void> }> {
  let onReady: (() => void) | undefined;
  const isReady = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const ended = watchFor(project, work, stop.signal, {
    outputs: [join(project, 'out')],
    quietMs: 100,
    onReady: () => onReady?.(),
  });
  // A fault of the work is for the test to see, when it waits for the end.
  ended.catch(() => {});
  await isReady;
  return { ended };
}

const save = (name: string) => writeFileSync(join(project, name), String(Math.random()));

describe('a watch', () => {
  test('does the work once for files that are saved together', async () => {
    const work = vi.fn<() => void>();
    await watching(work);
    save('src/Card.tsx');
    save('src/Card.css');
    await expect.poll(() => work.mock.calls.length).toBe(1);
    await aWhile();
    expect(work).toHaveBeenCalledOnce();
  });

  test('is not set off by what the work writes, nor by packages', async () => {
    const work = vi.fn<() => void>();
    await watching(work);
    for (const name of ['out/index.html', '.out-123/half.js', 'node_modules/a.js']) save(name);
    await aWhile();
    expect(work).not.toHaveBeenCalled();
  });

  test('does the work once more, and never twice at once, for what changes meanwhile', async () => {
    const steps: string[] = [];
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await watching(async () => {
      steps.push('begin');
      await released;
      steps.push('end');
    });
    save('src/Card.tsx');
    await expect.poll(() => steps).toEqual(['begin']);
    save('src/Card.tsx');
    await aWhile();
    save('src/List.tsx');
    await aWhile();
    release?.();
    await expect.poll(() => steps).toEqual(['begin', 'end', 'begin', 'end']);
    await aWhile();
    expect(steps).toHaveLength(4);
  });

  test('ends when it is stopped, after the work that was begun', async () => {
    let done = false;
    const begun = vi.fn<() => void>();
    const { ended } = await watching(async () => {
      begun();
      await pause(300);
      done = true;
    });
    save('src/Card.tsx');
    await expect.poll(() => begun.mock.calls.length).toBe(1);
    stop.abort();
    await ended;
    expect(done).toBe(true);
  });

  test('ends with the fault of the work', async () => {
    const { ended } = await watching(() => {
      throw new Error('The disk is full.');
    });
    save('src/Card.tsx');
    await expect(ended).rejects.toThrow('The disk is full.');
  });
});

import type * as files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';

/** The names of files that can't be put in their place: a disk may fail between two files. */
const stuck = vi.hoisted(() => new Set<string>());

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (stuck.has(path.basename(to))) throw new Error('EIO: i/o error');
      await real.rename(from, to);
    },
  };
});

it('a first file gets its old content back, or goes, where the second cannot be put in its place', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-write-'));
  const [old, fresh, last] = ['old.css', 'new.css', 'last.json'].map((name) => path.join(folder, name));
  if (old === undefined || fresh === undefined || last === undefined)
    throw new Error('Three names were given.');
  await writeFile(old, 'old');
  stuck.add('last.json');
  try {
    for (const first of [old, fresh]) {
      const written = writeFiles([
        [first, 'new'],
        [last, 'new'],
      ]);
      await expect(written).rejects.toThrow(/could not be written, and nothing was replaced: EIO/);
    }
    expect(await readFile(old, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['old.css']);
    stuck.clear();
    await writeFiles([
      [old, 'new'],
      [last, 'new'],
    ]);
    expect(await readFile(old, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['last.json', 'old.css']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

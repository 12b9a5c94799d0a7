import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { audit, newFolder } from './command.ts';

const folder = newFolder();
const inFolder = (...names: readonly string[]) => path.join(folder, ...names);
const shardOf = (part: number) => inFolder('shards', `${part}`, 'blob', `report-${part}.zip`);

/** A page in which one picture has no text alternative, and no text has the contrast of level AAA. */
const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1><img src="a.png"><p style="color: #6b6b6b">Up by a tenth.</p></main></html>`;

describe('Pages that lie elsewhere on each of two machines', () => {
  beforeAll(async () => {
    for (const part of [1, 2]) {
      const machine = inFolder(`machine-${part}`);
      mkdirSync(machine);
      for (const name of ['first', 'second']) writeFileSync(path.join(machine, `${name}.html`), page(name));
      const words = ['page', 'first.html', 'second.html', '--levels', 'AA', '--modes', '1280-light'];
      await audit([...words, '--shard', `${part}/2`, '--out', inFolder('shards', `${part}`)], machine);
    }
  });

  test('are one audit, in which each has one address', async () => {
    const { code, said } = await audit(['--merge', 'shards', '--out', 'merged'], folder);
    expect(said).not.toContain('not of one audit');
    expect(code).toBe(1);
    const { run, stories, findings } = readEvidence(inFolder('merged', 'evidence.json'));
    expect(run.complete).toBe(true);
    expect(stories.map(({ id, url }) => [id, url.replace(/.*\/(?=machine)/, '')])).toEqual([
      ['first.html', 'machine-1/first.html'],
      ['second.html', 'machine-1/second.html'],
    ]);
    expect(findings.length).toBe(2);
    for (const { story, reproduce } of findings) {
      const address = stories.find(({ id }) => id === story)?.url;
      expect(reproduce.url).toBe(address);
      expect(reproduce.steps[0]).toBe(`Open ${address}`);
    }
  });

  test('can’t fail on a level that they were told to leave out', async () => {
    const { code, said } = await audit(['--merge', 'shards', '--fail-on', 'AAA', '--out', 'strict'], folder);
    expect(said).toContain('--fail-on AAA asks for failures that these shards can’t hold: --levels AA');
    expect(code).toBe(3);
  });

  test.each<readonly [string, (file: string) => void]>([
    ['that was cut off', (file) => writeFileSync(file, readFileSync(shardOf(2)).subarray(0, -100))],
    ['that is none', (file) => writeFileSync(file, 'Not found')],
    // An empty list, which is a zip.
    ['of something else', (file) => writeFileSync(file, `PK\u0005\u0006${'\0'.repeat(18)}`)],
  ])('and a zip %s: it is named, and no shard is blamed', async (what, write) => {
    const shards = inFolder(what);
    mkdirSync(shards);
    copyFileSync(shardOf(1), path.join(shards, 'good.zip'));
    write(path.join(shards, 'bad.zip'));
    const { code, said } = await audit(['--merge', what, '--out', 'none'], folder);
    expect(said).toContain(`${path.join(shards, 'bad.zip')} can’t be read as the report of a shard`);
    expect(said).not.toContain('good.zip');
    expect(code).toBe(2);
  });
});

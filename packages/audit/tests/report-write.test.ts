import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { formats, writeReports } from '../src/report/write.ts';
import { cleanEvidence, exampleCrops, exampleEvidence } from '../src/evidence/example.ts';

const base = mkdtempSync(path.join(tmpdir(), 'cresset-reports-'));
afterAll(() => rmSync(base, { recursive: true }));

const all = ['html', 'md', 'csv', 'json'] as const;
const evidence = exampleEvidence();
const crops = exampleCrops(evidence);

function folderFor(name: string): string {
  const folder = path.join(base, name);
  mkdirSync(folder);
  return folder;
}

describe('the folder of an audit', () => {
  test('holds every report that was asked for, the pictures, and what each file is', () => {
    const folder = path.join(base, 'not', 'there', 'yet');
    writeReports(folder, evidence, crops, all);
    expect(readdirSync(folder).toSorted()).toEqual([
      'README.txt',
      'audit-by-component.json',
      'criteria.csv',
      'crops',
      'evidence.json',
      'evidence.schema.json',
      'findings.csv',
      'index.html',
      'report.md',
    ]);
    expect(readdirSync(path.join(folder, 'crops'))).toHaveLength(7);
    const readme = readFileSync(path.join(folder, 'README.txt'), 'utf8');
    for (const name of readdirSync(folder)) expect(readme).toContain(name);
    expect(readme).toContain('--explain <fingerprint>');
    expect(readEvidence(path.join(folder, 'evidence.json'))).toEqual(evidence);
  });

  test('holds nothing of an earlier audit, and everything that is somebody else’s', () => {
    const folder = folderFor('again');
    writeReports(folder, evidence, crops, all);
    writeFileSync(path.join(folder, 'notes.md'), 'mine');
    writeFileSync(path.join(folder, 'crops', 'mine.png'), 'mine');
    writeReports(folder, cleanEvidence(), new Map(), ['html']);
    expect(readdirSync(folder).toSorted()).toEqual(['README.txt', 'crops', 'index.html', 'notes.md']);
    expect(readdirSync(path.join(folder, 'crops'))).toEqual(['mine.png']);
  });

  test('keeps pictures within it, whatever they are called', () => {
    const folder = folderFor('outside');
    writeReports(folder, evidence, new Map([['../../escaped', new Uint8Array([1])]]), ['md']);
    expect(existsSync(path.join(base, 'escaped.png'))).toBe(false);
  });

  test.each([
    ['a folder has the name of a file', 'README.txt', mkdirSync],
    ['a file has the name of a folder', 'openacr', (taken: string) => writeFileSync(taken, 'mine')],
  ])('keeps every file of the earlier report where %s of the new one', (_, name, take) => {
    const folder = folderFor(`refused-${name}`);
    writeReports(folder, cleanEvidence(), new Map(), ['html', 'md', 'csv', 'json']);
    rmSync(path.join(folder, name), { force: true });
    take(path.join(folder, name));
    const files = () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(path.join(folder, entry.name), 'utf8')]);
    const before = files();
    expect(before.length).toBeGreaterThan(6);
    expect(() => writeReports(folder, evidence, crops, formats)).toThrow(/could not be written/);
    expect(files()).toEqual(before);
  });
});

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
import { writeReports } from '../src/report/write.ts';
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

  test('keeps the earlier report whole when the new one can’t be written', () => {
    const folder = folderFor('refused');
    writeReports(folder, evidence, crops, ['html']);
    const before = readFileSync(path.join(folder, 'index.html'), 'utf8');
    rmSync(path.join(folder, 'README.txt'));
    mkdirSync(path.join(folder, 'README.txt'));
    expect(() => writeReports(folder, evidence, crops, ['html'])).toThrow(/could not be written/);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

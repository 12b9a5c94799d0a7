import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { readEvidence, UnusableFile, writeWhole } from '../src/evidence/file.ts';
import { writeEvidence } from './write-evidence.ts';
import type { Evidence } from '../src/evidence/schema.ts';
import { exampleEvidence, incompleteEvidence } from '../src/evidence/example.ts';

const root = mkdtempSync(join(tmpdir(), 'cresset-evidence-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = () => mkdtempSync(join(root, 'run-'));

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UnusableFile) return error.message;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

/** What reading says of a file with this text, without the changing name of its folder. */
function refusal(text: string): string {
  const folder = newFolder();
  const file = join(folder, 'evidence.json');
  writeFileSync(file, text);
  return messageOf(() => readEvidence(file)).replaceAll(`${folder}/`, '');
}
/** Evidence with another value at one place, which no type would allow; `undefined` takes it out. */
function spoilt(place: string, value: unknown): unknown {
  const evidence: unknown = exampleEvidence();
  const names = place.split('.');
  const last = names.pop() ?? '';
  // Every step is an object or a list, because the place is one of the evidence.
  let inner = evidence as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  return evidence;
}

describe('Evidence', () => {
  test.each([
    ['a complete audit', exampleEvidence()],
    ['an incomplete one', incompleteEvidence()],
  ])('of %s comes back from its file as it was', (_what, evidence) => {
    expect(readEvidence(writeEvidence(newFolder(), evidence))).toEqual(evidence);
  });

  test('makes the folder that it is written to, and leaves the schema beside it and nothing else', () => {
    const folder = join(newFolder(), 'deep', 'audit-report');
    expect(writeEvidence(folder, exampleEvidence())).toBe(join(folder, 'evidence.json'));
    expect(readdirSync(folder)).toEqual(['evidence.json', 'evidence.schema.json']);
  });

  test('can be checked by anybody with the schema that lies beside it', () => {
    const folder = newFolder();
    writeEvidence(folder, exampleEvidence());
    const parsed = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const schema = parsed('evidence.schema.json');
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const ajv = new Ajv2020({ strict: true });
    expect(ajv.validate(schema, parsed('evidence.json'))).toBe(true);
    expect(ajv.validate(schema, { ...parsed('evidence.json'), schema: 2 })).toBe(false);
  });
});

describe('A file that is no evidence is refused in words that help:', () => {
  test('it is not there', () => {
    expect(messageOf(() => readEvidence(join(root, 'nowhere.json')))).toMatch(
      /nowhere\.json could not be read .*Give the evidence\.json that an audit has written/,
    );
  });

  test('it was cut off', () => {
    const whole = JSON.stringify(exampleEvidence());
    expect(refusal(whole.slice(0, whole.length / 2))).toMatch(
      /^evidence\.json is not JSON .*run the audit again/,
    );
  });

  test('it was made by a newer version, whatever else is in it', () => {
    expect(refusal('{ "schema": 2, "everything": "else" }')).toBe(
      'evidence.json was made by a newer version of the audit, and what it says could be misread. Use that version, or run this one again.',
    );
  });

  test.each([
    [
      'a value of another set',
      'findings.1.outcome',
      'maybe',
      'findings[1].outcome must be one of failed, cantTell',
    ],
    ['a field that is gone', 'run.browser', undefined, 'run.browser is missing'],
    ['a field that nobody knows', 'cells.0.colour', 'red', 'cells[0].colour is not known here'],
    ['a number for a text or nothing', 'run.commit', 5, 'run.commit must be string or be null'],
    [
      'a line of a source that is none',
      'stories.0.source',
      { file: 'a.tsx', line: 0 },
      'stories[0].source.line must be >= 1 or be null',
    ],
    ['an older schema', 'schema', 0, 'schema must be 1'],
  ])('it has %s', (_what, place, value, words) => {
    expect(refusal(JSON.stringify(spoilt(place, value)))).toContain(`: ${words}. `);
  });

  test('it is wrong in many places, of which five are told', () => {
    const all = exampleEvidence(({ cells }) => {
      for (const cell of cells.slice(0, 8)) cell.ms = -1;
    });
    expect(refusal(JSON.stringify(all))).toMatch(/cells\[4\]\.ms must be >= 0; and 3 more\./);
  });

  test('it is no object at all', () => {
    expect(refusal('[]')).toContain('The whole must be object');
  });
});

describe('Writing', () => {
  test('refuses evidence that could not be read again, and writes nothing', () => {
    const folder = newFolder();
    // The audit's own types forbid it; a fault of the audit may do it all the same.
    const wrong = spoilt('run.failOn', 'B') as Evidence;
    expect(messageOf(() => writeEvidence(folder, wrong))).toMatch(
      /run\.failOn must be one of A, AA, AAA, best-practice, review.*fault of the audit/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves the earlier evidence whole where it fails, and no half of the new', () => {
    const folder = newFolder();
    writeEvidence(folder, exampleEvidence());
    // A folder of that name is in the way of the last step.
    rmSync(join(folder, 'evidence.schema.json'));
    mkdirSync(join(folder, 'evidence.schema.json'));
    const later = exampleEvidence(({ run }) => (run.seconds = 1));
    expect(() => writeEvidence(folder, later)).toThrow(UnusableFile);
    expect(readEvidence(join(folder, 'evidence.json'))).toEqual(exampleEvidence());
    expect(readdirSync(folder)).toEqual(['evidence.json', 'evidence.schema.json']);
  });

  test('says which file could not be written where a file is in the way of the folder, and what to do', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'audit-report'), 'in the way');
    expect(messageOf(() => writeWhole(join(folder, 'audit-report'), 'report.md', 'text'))).toMatch(
      /audit-report\/report\.md could not be written .*Choose a folder that can be written, with --out\./,
    );
  });
});

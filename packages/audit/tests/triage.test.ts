import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../src/evidence/schema.ts';
import { applyTriage, parseTriage, readTriage } from '../src/evidence/triage.ts';
import { exampleEvidence } from '../src/evidence/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'cresset-triage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = 'audit/triage.yaml';
const [example] = exampleEvidence().findings;
const fingerprint = '0a1b2c3d4e5f';

function finding(change: Partial<Finding> = {}): Finding {
  if (example === undefined) throw new Error('The example has no finding.');
  const { triage: _, ...open } = example;
  return { ...open, fingerprint, outcome: 'cantTell', counts: true, ...change };
}

const valid = {
  fingerprint,
  verdict: 'pass',
  by: 'Ada Example',
  on: '2026-11-23',
  note: 'The heading before the link names it.',
};
const accepted = { ...valid, verdict: 'accepted', until: '2027-11-23', issue: 'https://example.org/12' };

// An entry as YAML. A value of `undefined` leaves the field out.
const entry = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value], index) => `${index === 0 ? '-' : ' '} ${name}: ${value}\n`)
    .join('');

const problemsOf = (text: string) => parseTriage(text, file).problems;

function applied(
  fields: Readonly<Record<string, string | undefined>>,
  change: Partial<Finding> = {},
  today = '2026-11-24',
) {
  const { findings, problems } = applyTriage([finding(change)], parseTriage(entry(fields), file), {
    today,
    complete: true,
  });
  return { counts: findings[0]?.counts, triage: findings[0]?.triage, problems };
}

describe('A triage file', () => {
  test('may be missing, empty, a comment or an empty list: nobody has decided anything yet', () => {
    const none = { entries: [], problems: [] };
    expect(readTriage(join(folder, 'missing.yaml'))).toEqual(none);
    for (const text of ['', '# Nothing yet.\n', '# Nothing yet.\n[]\n'])
      expect(parseTriage(text, file)).toEqual(none);
  });

  test('of the project is sound', () => {
    expect(readTriage('audit/triage.yaml').problems).toEqual([]);
  });

  test('keeps a fingerprint of digits alone, and one that looks like a number with an exponent', () => {
    writeFileSync(
      join(folder, 'digits.yaml'),
      entry({ ...valid, fingerprint: '001234567890' }) + entry({ ...valid, fingerprint: '12345e678901' }),
    );
    const { entries, problems } = readTriage(join(folder, 'digits.yaml'));
    expect(problems).toEqual([]);
    expect(entries.map((one) => one.fingerprint)).toEqual(['001234567890', '12345e678901']);
  });

  test('that is not YAML counts for nothing, and the line is told', () => {
    const { entries, problems } = parseTriage(`${entry(valid)}- fingerprint: [\n`, file);
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^audit\/triage\.yaml:[67]: this is not YAML .*No verdict in the file counts/s,
    );
  });

  test('that is no list is refused with an example of how to begin', () => {
    expect(problemsOf('# A comment.\nverdicts: none\n')).toEqual([
      'audit/triage.yaml:2: the file must be a list of verdicts. None of them counts. Begin every entry with “- fingerprint:”.',
    ]);
  });

  test('is read past an entry that is wrong: the others count', () => {
    const { entries, problems } = parseTriage(
      entry({ ...valid, by: undefined }) + entry({ ...valid, fingerprint: 'ffffffffffff' }),
      file,
    );
    expect(entries.map((one) => [one.fingerprint, one.where])).toEqual([['ffffffffffff', `${file}:5`]]);
    expect(problems).toHaveLength(1);
  });
});

describe('An entry is refused, with its line and what to write,', () => {
  test.each([
    [
      'without a person',
      { ...valid, by: undefined },
      /^audit\/triage\.yaml:1: “by” is missing; write the name of a person\./,
    ],
    ['with a blank for a person', { ...valid, by: '" "' }, /:3: “by” must be the name of a person/],
    [
      'with a note of 19 characters',
      { ...valid, note: 'x'.repeat(19) },
      /:5: “note” must be the reason, in 20 characters or more/,
    ],
    ['with a note of blanks', { ...valid, note: `"x${' '.repeat(40)}"` }, /:5: “note” must be/],
    [
      'with an unknown field',
      { ...valid, untill: '2027-01-01' },
      /:6: “untill” is not a field of a verdict; the fields are .*until/,
    ],
    [
      'with an unknown verdict',
      { ...valid, verdict: 'ok' },
      /:2: “verdict” must be pass, fail, not-applicable or accepted/,
    ],
    [
      'with a fingerprint of another length',
      { ...valid, fingerprint: 'abc' },
      /:1: “fingerprint” must be the 12 hexadecimal digits/,
    ],
    ['on a day of no calendar', { ...valid, on: '2026-02-30' }, /:4: “on” is not a calendar date/],
    [
      'on a day in another notation',
      { ...valid, on: '23.11.2026' },
      /:4: “on” must be the day of the decision, as YYYY-MM-DD/,
    ],
    ['until a day of no calendar', { ...valid, until: '2027-02-29' }, /:6: “until” is not a calendar date/],
    ['until a day before its decision', { ...valid, until: '2026-11-22' }, /:6: “until” is before “on”/],
    ['with an empty last day', { ...valid, until: '' }, /:6: “until” must be the last day/],
    [
      'if it accepts without a last day',
      { ...accepted, until: undefined },
      /:1: “until” is missing; what is accepted needs a last day/,
    ],
    [
      'if it accepts without an issue',
      { ...accepted, issue: undefined },
      /:1: “issue” is missing; what is accepted needs an issue/,
    ],
    [
      'if it accepts for more than 12 months',
      { ...accepted, until: '2027-11-24' },
      /:6: “until” is more than 12 months after “on”/,
    ],
  ])('%s', (_what, fields, message) => {
    const { entries, problems } = parseTriage(entry(fields), file);
    expect(entries).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]).toMatch(/Until it is corrected, the entry does not count\.$/);
  });

  test('if it is no map of fields', () => {
    expect(problemsOf('- pass\n')).toEqual([
      expect.stringMatching(/:1: the entry is not a verdict; begin it with “fingerprint:”/),
    ]);
  });

  test('if a field stands in it twice', () => {
    expect(problemsOf(`${entry(valid)}  verdict: fail\n`)).toEqual([
      expect.stringMatching(/:6: this is not YAML \(Map keys must be unique/),
    ]);
  });

  test('if the finding has one already, even one that does not count; the message says where', () => {
    const twice = (first: Readonly<Record<string, string>>) =>
      parseTriage(entry(first) + entry({ ...valid, verdict: 'fail' }), file);
    const { entries, problems } = twice(valid);
    expect(entries.map(({ verdict }) => verdict)).toEqual(['pass']);
    expect(problems).toEqual([
      'audit/triage.yaml:6: “fingerprint” has a verdict at audit/triage.yaml:1 already; keep the one that is right. Until it is corrected, the entry does not count.',
    ]);
    expect(twice({ ...valid, on: '2026-02-30' }).entries).toEqual([]);
  });
});

test('What is accepted on 29 February is accepted until 28 February of the next year at most', () => {
  const leap = { ...accepted, on: '2028-02-29' };
  expect(problemsOf(entry({ ...leap, until: '2029-02-28' }))).toEqual([]);
  expect(problemsOf(entry({ ...leap, until: '2029-03-01' }))).toHaveLength(1);
});

describe('A verdict', () => {
  test.each(['pass', 'not-applicable'])('“%s” settles what a rule could not tell', (verdict) => {
    const { counts, triage, problems } = applied({ ...valid, verdict });
    expect({ counts, problems }).toEqual({ counts: false, problems: [] });
    expect(triage).toEqual({
      verdict,
      by: 'Ada Example',
      on: '2026-11-23',
      note: 'The heading before the link names it.',
      state: 'current',
    });
  });

  test.each(['pass', 'not-applicable'])('“%s” is never said of what a rule saw fail', (verdict) => {
    const { counts, triage, problems } = applied({ ...valid, verdict }, { outcome: 'failed' });
    expect({ counts, triage }).toEqual({ counts: true, triage: undefined });
    expect(problems).toEqual([
      expect.stringMatching(
        /^audit\/triage\.yaml:1: “(pass|not-applicable)” can't be said of 0a1b2c3d4e5f.*Fix the fault, or accept it/,
      ),
    ]);
  });

  test('“accepted” makes a failure known, with its issue', () => {
    const { counts, triage, problems } = applied(accepted, { outcome: 'failed' });
    expect({ counts, problems }).toEqual({ counts: false, problems: [] });
    expect(triage).toMatchObject({
      verdict: 'accepted',
      issue: 'https://example.org/12',
      until: '2027-11-23',
    });
  });

  test('“fail” goes on counting, or to confirm a fault would be to hide it', () => {
    expect(applied({ ...valid, verdict: 'fail' })).toMatchObject({
      counts: true,
      problems: [],
      triage: { state: 'current' },
    });
  });

  test('counts on its very last day', () => {
    expect(applied(accepted, {}, '2027-11-23')).toMatchObject({
      counts: false,
      problems: [],
      triage: { state: 'current' },
    });
  });

  test('counts no more on the day after, and says so', () => {
    const { counts, triage, problems } = applied(accepted, {}, '2027-11-24');
    expect(counts).toBe(true);
    expect(triage?.state).toBe('expired');
    expect(problems).toEqual([
      'audit/triage.yaml:1: the verdict on 0a1b2c3d4e5f was good until 2027-11-23 and no longer counts. Look at the finding again, then fix it or decide again.',
    ]);
  });

  test('counts on the day of the decision, and not before it: nobody decides tomorrow', () => {
    expect(applied(valid, {}, '2026-11-23')).toMatchObject({ counts: false, problems: [] });
    const { counts, problems } = applied(valid, {}, '2026-11-22');
    expect(counts).toBe(true);
    expect(problems).toEqual([expect.stringMatching(/“on” is 2026-11-23, which is yet to come/)]);
  });

  test('on a finding that is gone is wrong in a whole run, and no matter in a part of one', () => {
    const stale = parseTriage(`# Comment.\n${entry(valid)}`, file);
    const on = (complete: boolean) => applyTriage([], stale, { today: '2026-11-24', complete }).problems;
    expect(on(true)).toEqual([
      'audit/triage.yaml:2: no finding has the fingerprint 0a1b2c3d4e5f. A verdict on nothing could hide a later finding. Remove the entry.',
    ]);
    expect(on(false)).toEqual([]);
  });

  test('is for its one finding: the others stay as they are', () => {
    const other = finding({ fingerprint: 'ffffffffffff' });
    const { findings } = applyTriage([other, finding()], parseTriage(entry(valid), file), {
      today: '2026-11-24',
      complete: true,
    });
    expect(findings[0]).toBe(other);
    expect(findings[1]?.counts).toBe(false);
  });

  test('that cannot be read is told beside what is wrong with the findings', () => {
    expect(applied({ ...valid, by: undefined })).toMatchObject({
      counts: true,
      problems: [expect.stringMatching(/“by” is missing/)],
    });
  });
});

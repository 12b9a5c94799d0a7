import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { criteria } from '../src/evidence/criteria.ts';
import { cleanEvidence, exampleEvidence } from '../src/evidence/example.ts';
import { judgeManual, parseManual, readManual } from '../src/evidence/manual.ts';
import type { Evidence, ManualEvidence } from '../src/evidence/schema.ts';
import { conformanceInWords, conformanceReports } from '../src/report/openacr.ts';
import { changedSince } from '../src/source/commit.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cresset-manual-'));
afterAll(() => rmSync(folder, { recursive: true }));

const card = 'Components/ThreatCard';
const commit = '8053bbb6c1d1f1f2a0f4c7f7c94a8f2bfa4f1e0d';
const one = {
  criterion: '2.4.4',
  result: 'supports',
  did: 'Listened to every link by itself, in the list of links.',
  with: 'NVDA 2026.1',
  browser: 'Firefox 152',
  by: 'Ada Example',
  on: '2026-03-01',
  commit,
} as const;
const file = (change: object = {}, whole: object = {}) =>
  JSON.stringify({ component: card, evidence: [{ ...one, ...change }], ...whole });

const { stories } = exampleEvidence();
const run = { stories, today: '2026-03-09', complete: true, changed: () => false };

describe('what people found out', () => {
  test('is read from YAML, in which JSON is YAML, too', () => {
    const yaml = `component: ${card}\nevidence:\n  - criterion: 2.4.4\n    result: supports\n    did: ${one.did}\n    with: NVDA 2026.1\n    browser: Firefox 152\n    by: Ada Example\n    on: 2026-03-01\n    commit: ${commit}\n`;
    expect(parseManual(yaml, 'card.yaml')).toEqual(parseManual(file(), 'card.yaml'));
    expect(parseManual(yaml, 'card.yaml').problems).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['a result of no list', file({ result: 'passes' }), /evidence\[0\]\.result must be one of supports/],
    ['nothing of what was done', file({ did: 'Looked.' }), /evidence\[0\]\.did must match/],
    ['a criterion that WCAG has not', file({ criterion: '4.1.1' }), /WCAG 2\.2 has no such criterion/],
    ['a day of no calendar', file({ on: '2026-02-30' }), /not a calendar date/],
    ['a field that there is not', file({ score: '5' }), /evidence\[0\]\.score is not known here/],
    ['what is no YAML', 'component: [', /is not YAML/],
  ])('counts for nothing with %s, and says so', (_, text, problem) => {
    const { files, problems } = parseManual(text, 'audit/manual/card.yaml');
    expect(files).toEqual([]);
    expect(problems.join()).toMatch(problem);
  });

  test('counts for a year', () => {
    const manual = parseManual(file(), 'card.yaml');
    const at = (today: string) => judgeManual(manual, { ...run, today }).manual[0];
    expect(at('2027-03-01')).toMatchObject({ state: 'current', until: '2027-03-01' });
    expect(at('2027-03-02')).toMatchObject({ state: 'stale', why: 'it was good until 2027-03-01' });
    expect(at('2026-02-01')).toMatchObject({ state: 'stale', why: '2026-03-01 is yet to come' });
  });

  test('is a mistake where no story is of its component, in a whole run', () => {
    const manual = parseManual(file({}, { component: 'Components/Nothing' }), 'card.yaml');
    expect(judgeManual(manual, run).problems.join()).toContain('evidence of nothing');
    expect(judgeManual(manual, { ...run, complete: false }).problems).toEqual([]);
  });

  test('is stale when a story or a source of its component has changed, or where git does not know', () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    mkdirSync(path.join(folder, 'stories'));
    mkdirSync(path.join(folder, 'src'));
    const story = path.join(folder, 'stories/ThreatCard.stories.tsx');
    const source = path.join(folder, 'src/card.css');
    writeFileSync(story, '1');
    writeFileSync(source, '1');
    writeFileSync(path.join(folder, 'src/other.css'), '1');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'One');
    const judged = (of: string) =>
      judgeManual(parseManual(file({ commit: of }, { sources: ['src/card.css'] }), 'card.yaml'), {
        ...run,
        changed: (since, files) => changedSince(folder, since, files),
      }).manual[0];
    const head = git('rev-parse', 'HEAD');
    expect(judged(head)?.state).toBe('current');
    writeFileSync(path.join(folder, 'src/other.css'), '2');
    expect(judged(head)?.state).toBe('current');
    writeFileSync(source, '2');
    expect(judged(head)).toMatchObject({
      state: 'stale',
      why: `its component has changed since the commit ${head}`,
    });
    writeFileSync(source, '1');
    writeFileSync(story, '2');
    expect(judged(head)?.state).toBe('stale');
    expect(judged(commit)?.why).toMatch(/git doesn’t know the commit/);
  });

  test('is read from every file of its folder, and from none where there is no folder', () => {
    mkdirSync(path.join(folder, 'manual'));
    writeFileSync(path.join(folder, 'manual/card.yaml'), file());
    writeFileSync(path.join(folder, 'manual/notes.txt'), 'mine');
    expect(readManual(path.join(folder, 'manual')).files).toHaveLength(1);
    expect(readManual(path.join(folder, 'nowhere'))).toEqual({ files: [], problems: [] });
  });
});

const isOpenAcr = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'schemas/openacr-0.1.0.json'), 'utf8')) as object,
);

/** As GSA's catalogue 2.5-edition-wcag-2.2-508-eu-en has them. */
const terms = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];

interface AcrChapter {
  readonly notes?: string;
  readonly criteria?: readonly {
    readonly num: string;
    readonly components: readonly {
      readonly name: string;
      readonly adherence: { level: string; notes: string };
    }[];
  }[];
}

function reportOf(component: string, evidence: Evidence) {
  const reports = conformanceReports(evidence);
  const report = reports.find(({ name }) => name.startsWith(component));
  if (report === undefined) throw new Error(`There is no report of ${component}.`);
  const document = parse(report.yaml) as { chapters: Record<string, AcrChapter>; author: { email: string } };
  const rows = Object.values(document.chapters).flatMap((chapter) => chapter.criteria ?? []);
  const level = (num: string) => rows.find((row) => row.num === num)?.components[0]?.adherence;
  return { ...report, document, rows, level };
}

const byPeople = (change: Partial<ManualEvidence> = {}): ManualEvidence => ({
  ...one,
  component: card,
  contact: 'access@example.org',
  until: '2027-03-01',
  state: 'current',
  ...change,
});

/** Everything of level A and AA was judged by a person. */
const whole = criteria
  .filter(({ level }) => level !== 'AAA')
  .map(({ number }) => byPeople({ criterion: number }));

describe('a conformance report', () => {
  test.each([
    ['of an audit that found something', exampleEvidence()],
    ['of one that found nothing', cleanEvidence()],
    ['where people judged everything', { ...cleanEvidence(), manual: whole }],
  ])('%s is valid by GSA’s schema, and uses terms and criteria of its catalogue alone', (_, evidence) => {
    for (const { name } of conformanceReports(evidence)) {
      const { document, rows } = reportOf(name.replace(/(\.draft)?\.yaml$/, ''), evidence);
      isOpenAcr(document);
      expect(isOpenAcr.errors ?? []).toEqual([]);
      for (const { num, components } of rows) {
        expect([...criteria.map(({ number }) => number), '4.1.1']).toContain(num);
        for (const { adherence } of components) expect(terms).toContain(adherence.level);
      }
    }
  });

  test('never says “supports” of what rules alone have judged: it is a draft, and lists what is missing', () => {
    const { name, yaml, rows, missing, level } = reportOf('components-threatcard', cleanEvidence());
    expect(name).toBe('components-threatcard.draft.yaml');
    expect(rows.map(({ num }) => num)).toEqual(['4.1.1']);
    expect(level('4.1.1')?.level).toBe('not-applicable');
    // Those of level A and AA, and whom to ask.
    expect(missing).toHaveLength(55 + 1);
    expect(yaml).toMatch(/^# DRAFT, not to be handed to anybody/);
    expect(yaml).toContain('# - 1.1.1 Non-text Content (A): no failure found by 1 rule, which is no proof');
    expect(yaml).toContain('# - 2.1.1 Keyboard (A): not tested: a person has to judge.');
    expect(conformanceInWords(cleanEvidence())).toContain('0 of 4 have evidence');
  });

  test('tells a failure with its run, story, modes and fingerprint, and until when it is fresh', () => {
    const { level } = reportOf('components-threatcard', exampleEvidence());
    expect(level('1.1.1')?.level).toBe('partially-supports');
    expect(level('1.1.1')?.notes).toMatch(
      /run of 2026-03-09T08:15:00\.000Z, commit 8053[^]*stale after 2027-03-09[^]*ThreatCard, Default \(http[^]*in all 14 modes[^]*index\.html#0a1b2c3d4e5f/,
    );
    expect(level('1.1.1')?.notes).toContain('EN 301 549 V3.2.1 (2021-03), 9.1.1.1');
  });

  test('where each criterion was judged by a person and no rule failed, is no draft', () => {
    const { name, yaml, level, document } = reportOf('components-threatcard', {
      ...cleanEvidence(),
      manual: whole,
    });
    expect(name).toBe('components-threatcard.yaml');
    expect(yaml).toMatch(/^title:/);
    expect(level('2.4.4')).toMatchObject({
      level: 'supports',
      notes: expect.stringContaining('NVDA 2026.1'),
    });
    expect(document.author.email).toBe('access@example.org');
    expect(document.chapters['en_301_549_web']?.notes).toContain('(EU) 2021/1339');
    expect(document.chapters['en_301_549_web']?.notes).not.toContain('9.2.5.8');
  });

  test('believes no person against a failure, an open review, or with evidence that is stale', () => {
    const failed = reportOf('components-threatcard', { ...exampleEvidence(), manual: whole });
    expect(failed.level('1.1.1')?.level).toBe('partially-supports');
    const open = { ...cleanEvidence(), manual: whole };
    const review = exampleEvidence().findings.find(({ counts, outcome }) => counts && outcome === 'cantTell');
    if (review === undefined) throw new Error('Nothing is to review.');
    const [first] = open.stories;
    open.findings = [{ ...review, story: first?.id ?? '', component: card, criteria: ['2.4.4'] }];
    expect(reportOf('components-threatcard', open).missing.join()).toContain(
      'needs review: 1, and a person has to decide',
    );
    const stale = whole.map((entry) => ({ ...entry, state: 'stale' as const, why: 'it was long ago' }));
    const { missing } = reportOf('components-threatcard', { ...cleanEvidence(), manual: stale });
    expect(missing.join()).toContain('what Ada Example found on 2026-03-01 is stale: it was long ago');
    expect(missing).toHaveLength(55);
  });
});

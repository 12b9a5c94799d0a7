import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { criteria } from '../src/evidence/criteria.ts';
import { exampleEvidence, incompleteEvidence, largeEvidence } from '../src/evidence/example.ts';
import type { Evidence } from '../src/evidence/schema.ts';
import { earlOfAudit } from '../src/report/earl.ts';
import { sarifOf } from '../src/report/sarif.ts';

/** What the importer of W3C's WCAG-EM Report Tool calls things, as far as it reads them. */
const names = {
  WCAG: 'http://www.w3.org/TR/WCAG/#',
  WCAG20: 'http://www.w3.org/TR/WCAG20/#',
  WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  earl: 'http://www.w3.org/ns/earl#',
  dcterms: 'http://purl.org/dc/terms/',
  Assertion: 'earl:Assertion',
  assertedBy: 'earl:assertedBy',
  mode: 'earl:mode',
  result: 'earl:result',
  subject: 'earl:subject',
  test: 'earl:test',
  outcome: 'earl:outcome',
  title: 'dcterms:title',
  description: 'dcterms:description',
  date: 'dcterms:date',
  isPartOf: 'dcterms:isPartOf',
  id: '@id',
  type: '@type',
} as const;

interface Imported {
  readonly subject?: { readonly id?: string };
  readonly test?: { readonly id: string; readonly isPartOf?: { readonly id?: string } };
  readonly mode?: { readonly id?: string };
  readonly result?: { readonly outcome?: { readonly id?: string }; readonly description?: string };
}

/** The network is not asked for anything. */
const offline = () => Promise.reject(new Error('A context was asked for over the network.'));

/** What of a file that importer would take, as it decides: by one criterion of the test and the address of the subject. */
async function imported(
  evidence: Evidence,
): Promise<readonly { criterion: string; story: string; outcome: string; mode: string }[]> {
  const document = JSON.parse(JSON.stringify(earlOfAudit(evidence)));
  const expanded = await jsonld.expand(document, { documentLoader: offline });
  const framed = await jsonld.frame(
    expanded,
    { '@context': names, '@type': 'Assertion' },
    { omitGraph: false },
  );
  const assertions = framed['@graph'] as unknown as readonly Imported[];
  const handles = new Map(
    criteria.map(({ understanding, number }) => [/([^/]*)\.html$/.exec(understanding)?.[1], number]),
  );
  const sample = new Set(evidence.stories.map(({ url }) => url));
  return assertions.flatMap(({ subject, test: rule, result, mode }) => {
    const [, handle] = (rule?.isPartOf?.id ?? rule?.id ?? '').split(':');
    const criterion = handles.get(handle);
    const story = subject?.id ?? '';
    const outcome = result?.outcome?.id ?? '';
    return criterion !== undefined && sample.has(story) && outcome !== 'earl:untested'
      ? [{ criterion, story, outcome, mode: mode?.id ?? '' }]
      : [];
  });
}

describe('EARL', () => {
  const evidence = exampleEvidence();

  test('is imported by what W3C’s report tool does, each failure at its criterion and story', async () => {
    const taken = await imported(evidence);
    expect(taken).toContainEqual({
      criterion: '1.1.1',
      story: 'http://127.0.0.1:6006/iframe.html?id=components-threatcard--default&viewMode=story',
      outcome: 'earl:failed',
      mode: 'earl:automatic',
    });
    // Of 2.5.8, which WCAG 2.1 has not, the tool of WCAG 2.1 takes nothing; everything else is taken.
    const all = earlOfAudit(evidence)['@graph'] as readonly { assertions: readonly unknown[] }[];
    const written = all.reduce((sum, { assertions }) => sum + assertions.length, 0);
    const of258 = JSON.stringify(all).match(/WCAG22:target-size-minimum/g)?.length ?? 0;
    expect(of258).toBeGreaterThan(0);
    expect(taken.length).toBe(written - of258);
  });

  test('has what people judged and is not stale, of each story of the component, and who said it', async () => {
    const one = {
      component: 'Components/ThreatCard',
      did: 'Listened to every link by itself, in the list of links.',
      with: 'NVDA 2026.1',
      browser: 'Firefox 152',
      by: 'Ada Example',
      on: '2026-03-01',
      commit: '8053bbb',
      until: '2027-03-01',
      state: 'current',
    } as const;
    const judged = exampleEvidence((example) => {
      example.manual = [
        { ...one, criterion: '2.4.4', result: 'supports' },
        { ...one, criterion: '1.3.2', result: 'partially-supports' },
        { ...one, criterion: '1.4.2', result: 'not-applicable' },
        { ...one, criterion: '2.4.3', result: 'supports', state: 'stale', why: 'it was good until then' },
      ];
    });
    const ofCard = judged.stories.filter(({ component }) => component === one.component);
    expect(ofCard.length).toBeGreaterThan(1);
    const taken = await imported(judged);
    expect(taken.filter(({ mode }) => mode === 'earl:manual')).toEqual(
      expect.arrayContaining(
        ofCard.flatMap(({ url }) => [
          { criterion: '2.4.4', story: url, outcome: 'earl:passed', mode: 'earl:manual' },
          { criterion: '1.3.2', story: url, outcome: 'earl:failed', mode: 'earl:manual' },
          { criterion: '1.4.2', story: url, outcome: 'earl:inapplicable', mode: 'earl:manual' },
        ]),
      ),
    );
    expect(taken.filter(({ mode }) => mode === 'earl:manual')).toHaveLength(3 * ofCard.length);
    // The rules’ own assertions stay what they were.
    // JSON-LD has no order.
    const sorted = (some: typeof taken) => some.map((assertion) => JSON.stringify(assertion)).toSorted();
    expect(sorted(taken.filter(({ mode }) => mode === 'earl:automatic'))).toEqual(
      sorted(await imported(evidence)),
    );
    expect(JSON.stringify(earlOfAudit(judged))).toContain(
      '"assertedBy":{"@type":["Assertor","Person"],"name":"Ada Example"}',
    );
  });

  test('names one criterion in each assertion', () => {
    const subjects = earlOfAudit(evidence)['@graph'] as readonly {
      assertions: readonly { test: { isPartOf: unknown } }[];
    }[];
    for (const { assertions } of subjects) {
      for (const { test: rule } of assertions) expect(rule.isPartOf).toMatch(/^WCAG2[12]:[a-z-]+$/);
    }
  });

  test('says “passed” of no rule in a story that was not judged in every mode', async () => {
    const incomplete = incompleteEvidence();
    const broken = incomplete.stories.find(({ id }) => id === 'components-dialog--confirm');
    const taken = await imported(incomplete);
    const here = taken.filter(({ story }) => story === broken?.url);
    expect(here.length).toBeGreaterThan(0);
    expect(here.filter(({ outcome }) => outcome === 'earl:passed')).toEqual([]);
  });

  test('knows nothing of a story that is wrong on purpose', () => {
    const onPurpose = exampleEvidence(({ stories: [first] }) => {
      if (first) first.expects = ['axe/image-alt'];
    });
    expect(JSON.stringify(earlOfAudit(onPurpose))).not.toContain('components-threatcard--default');
  });
});

// Of a draft of JSON Schema that named itself by “id”.
const {
  id: _id,
  $schema: _schema,
  ...sarifSchema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Record<string, unknown>;

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  const isSarif = ajv.compile(sarifSchema);
  const read = (evidence: Evidence) => JSON.parse(sarifOf(evidence)) as Log;

  test.each([
    ['the example', exampleEvidence()],
    ['a large audit', largeEvidence()],
    ['one that is incomplete', incompleteEvidence()],
  ])('of %s is valid by the schema of OASIS', (_, evidence) => {
    isSarif(read(evidence));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('is told from what is none by that schema', () => {
    const [run] = read(exampleEvidence()).runs;
    const [result] = run?.results ?? [];
    if (result) Object.assign(result, { level: 'grave' });
    expect(isSarif({ version: '2.1.0', runs: [run] })).toBe(false);
  });

  test('has each finding at the file and line of its story, with its fingerprint and criteria', () => {
    const [run] = read(exampleEvidence()).runs;
    expect(run?.results).toHaveLength(8);
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'axe/image-alt',
      level: 'error',
      kind: 'fail',
      partialFingerprints: { 'cressetAudit/v1': '0a1b2c3d4e5f' },
      taxa: [{ id: '1.1.1' }],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'stories/ThreatCard.stories.tsx' },
            region: { startLine: 14 },
          },
        },
      ],
    });
  });

  test('has each finding at the address of its story where no file is known, and describes each rule whole', () => {
    const elsewhere = exampleEvidence(({ stories }) => {
      for (const story of stories) story.source = null;
    });
    const [run] = read(elsewhere).runs;
    expect(run?.results?.length).toBeGreaterThan(0);
    for (const [index, { locations }] of (run?.results ?? []).entries()) {
      const { reproduce } = elsewhere.findings.filter(({ expected }) => expected !== true)[index] ?? {};
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(reproduce?.url);
    }
    expect(run?.tool.driver.rules?.length).toBeGreaterThan(0);
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.fullDescription?.text).toContain(rule.shortDescription?.text);
    }
    isSarif(read(elsewhere));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('suppresses what is accepted, and says why', () => {
    const [run] = read(exampleEvidence()).runs;
    const known = run?.results?.find(
      (one) => one.partialFingerprints?.['cressetAudit/v1'] === '2a2b3c4d5e6f',
    );
    expect(known?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'The brand’s grey changes with the spring release.',
      },
    ]);
  });
});

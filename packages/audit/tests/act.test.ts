import { describe, expect, test } from 'vitest';
import type { ActCase } from '../src/act/cases.ts';
import { standings, type ActOutcome } from '../src/act/consistency.ts';
import { earlReport } from '../src/act/earl.ts';
import { allRules } from '../src/checks/rules.ts';

const example = (expected: ActCase['expected'], more: Partial<ActCase> = {}): ActCase => ({
  ruleId: 'abc123',
  ruleName: 'Image has a name',
  ruleAccessibilityRequirements: { 'wcag20:1.1.1': { forConformance: true } },
  expected,
  testcaseId: 'one',
  testcaseTitle: `A ${expected} example`,
  relativePath: 'testcases/abc123/one.html',
  url: 'https://www.w3.org/one.html',
  ...more,
});
const results = (
  said: readonly (readonly [ActCase['expected'], ActOutcome])[],
  more: Partial<ActCase> = {},
) =>
  said.map(([expected, outcome]) => ({
    example: example(expected, more),
    said: { 'axe/image-alt': outcome },
  }));
const standingOf = (...input: Parameters<typeof results>) =>
  standings(results(...input), { abc123: ['axe/image-alt'] }, allRules)[0];

describe('With a rule of W3C’s the audit is', () => {
  test('consistent, if it found every failed example, failed no other and names its criteria', () => {
    expect(
      standingOf([
        ['failed', 'failed'],
        ['passed', 'passed'],
        ['inapplicable', 'inapplicable'],
      ]),
    ).toMatchObject({ standing: 'consistent', found: 1, failed: 1, criteriaMatch: true });
  });

  test('partially consistent, if it missed one, or names other criteria', () => {
    const some = [
      ['failed', 'failed'],
      ['failed', 'passed'],
    ] as const;
    expect(standingOf(some)).toMatchObject({ standing: 'partial', missed: ['A failed example'] });
    const requirements = { 'wcag20:4.1.2': {} };
    expect(standingOf([['failed', 'failed']], { ruleAccessibilityRequirements: requirements })).toMatchObject(
      {
        standing: 'partial',
        criteriaMatch: false,
      },
    );
  });

  test('inconsistent, if it failed what is right, or found nothing', () => {
    expect(
      standingOf([
        ['failed', 'failed'],
        ['passed', 'failed'],
      ]),
    ).toMatchObject({ standing: 'inconsistent', falseAlarms: ['A passed example'] });
    expect(standingOf([['failed', 'inapplicable']])).toMatchObject({ standing: 'inconsistent' });
  });

  test('no judge, if none of its rules claims it', () => {
    expect(standings(results([['failed', 'failed']]), {}, allRules)[0]).toMatchObject({
      standing: 'not claimed',
    });
  });
});

test('The report for W3C has a subject for each example, and names rule, outcome and criteria', () => {
  expect(earlReport(results([['failed', 'failed']]), allRules, '1.2.3')).toMatchObject({
    '@context': 'https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json',
    '@graph': [
      {
        '@type': 'TestSubject',
        'source': 'https://www.w3.org/one.html',
        'assertions': [
          {
            test: { title: 'axe/image-alt', isPartOf: ['WCAG2:non-text-content'] },
            result: { outcome: 'earl:failed' },
            assertedBy: { release: { revision: '1.2.3' } },
          },
        ],
      },
    ],
  });
});

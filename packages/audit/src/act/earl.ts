import { criterion } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';
import type { ActResult } from './consistency.ts';

/** The form in which W3C takes a report of an implementation: EARL as JSON-LD, a subject for each example. */
export function earlReport(
  results: readonly ActResult[],
  rules: readonly Rule[],
  version: string,
): Readonly<Record<string, unknown>> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const assertedBy = {
    '@type': 'Assertor',
    'name': 'cresset-audit',
    'release': { '@type': 'Version', 'revision': version },
  };
  return {
    '@context': 'https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json',
    '@graph': results.map(({ example, said }) => ({
      '@type': 'TestSubject',
      'source': example.url,
      'assertions': Object.entries(said).map(([id, outcome]) => ({
        '@type': 'Assertion',
        'mode': 'earl:automatic',
        assertedBy,
        'test': {
          '@type': 'TestCase',
          'title': id,
          'isPartOf': (ruleOf.get(id)?.criteria ?? []).map((number) => `WCAG2:${handle(number)}`),
        },
        'result': { '@type': 'TestResult', 'outcome': `earl:${outcome}` },
      })),
    })),
  };
}

/** W3C's name for a criterion: that of its page. */
const handle = (number: string): string =>
  criterion(number).understanding.split('/').at(-1)?.replace('.html', '') ?? number;

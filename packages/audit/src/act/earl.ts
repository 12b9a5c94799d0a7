import type { Rule } from '../evidence/schema.ts';
import { assertion, handleOf, toolAsAssertor } from '../evidence/earl.ts';
import type { ActResult } from './consistency.ts';

/** The form in which W3C takes a report of an implementation: EARL as JSON-LD, a subject for each example. */
export function earlReport(
  results: readonly ActResult[],
  rules: readonly Rule[],
  version: string,
): Readonly<Record<string, unknown>> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    '@context': 'https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json',
    '@graph': results.map(({ example, said }) => ({
      '@type': 'TestSubject',
      'source': example.url,
      'assertions': Object.entries(said).map(([id, outcome]) =>
        assertion({
          by: toolAsAssertor(version),
          mode: 'automatic',
          test: {
            title: id,
            isPartOf: (ruleOf.get(id)?.criteria ?? []).map((number) => `WCAG2:${handleOf(number)}`),
          },
          outcome,
        }),
      ),
    })),
  };
}

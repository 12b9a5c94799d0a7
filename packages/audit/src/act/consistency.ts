import { criteria } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';
import type { EarlOutcome } from '../evidence/earl.ts';
import type { ActCase } from './cases.ts';

/** What a rule of ours says of a page. */
export type ActOutcome = EarlOutcome;

/** A page, and what each of our rules that was held against it said. */
export interface ActResult {
  readonly example: ActCase;
  /** By the ids of our rules. */
  readonly said: Readonly<Record<string, ActOutcome>>;
}

/** Where we stand with one rule of W3C's. */
export interface ActStanding {
  readonly id: string;
  readonly name: string;
  /** The ids of our rules that together judge it; none, if we don't claim to. */
  readonly rules: readonly string[];
  /**
   * By W3C's own definition. “consistent”: every failed example was found, no other was failed, and the criteria are those of
   * the rule. “partial”: some were found, and no other was failed. “inconsistent”: another was failed, or none was found.
   */
  readonly standing: 'consistent' | 'partial' | 'inconsistent' | 'not claimed';
  /** How many examples were judged by it. */
  readonly examples: number;
  readonly failed: number;
  /** Failed examples that a rule of ours saw fail. */
  readonly found: number;
  /** Failed examples that are left to a person. */
  readonly forReview: number;
  /** Titles of examples that are right and were failed. */
  readonly falseAlarms: readonly string[];
  /** Titles of failed examples of which nothing was said. */
  readonly missed: readonly string[];
  /** Titles of examples that could not be judged, because their page did not answer. */
  readonly unjudged: readonly string[];
  /** Whether ours name the criteria that it names. */
  readonly criteriaMatch: boolean;
}

/** What several rules say together: the gravest of it. */
export function together(outcomes: readonly ActOutcome[]): ActOutcome {
  const order: readonly ActOutcome[] = ['failed', 'cantTell', 'passed', 'untested', 'inapplicable'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'untested';
}

/**
 * Holds what was said against what W3C expects.
 * @param claims By the id of W3C's rule, the ids of ours that judge it together.
 */
export function standings(
  results: readonly ActResult[],
  claims: Readonly<Record<string, readonly string[]>>,
  rules: readonly Rule[],
): ActStanding[] {
  const ids = [...new Set(results.map(({ example }) => example.ruleId))];
  return ids.map((id) =>
    standing(
      id,
      results.filter(({ example }) => example.ruleId === id),
      claims[id] ?? [],
      rules,
    ),
  );
}

function standing(
  id: string,
  results: readonly ActResult[],
  claimed: readonly string[],
  rules: readonly Rule[],
): ActStanding {
  const said = results.map(({ example, said: by }) => ({
    example,
    outcome: together(claimed.map((rule) => by[rule] ?? 'untested')),
  }));
  const failing = said.filter(({ example }) => example.expected === 'failed');
  const found = failing.filter(({ outcome }) => outcome === 'failed').length;
  const forReview = failing.filter(({ outcome }) => outcome === 'cantTell').length;
  const falseAlarms = said.filter(
    ({ example, outcome }) => example.expected !== 'failed' && outcome === 'failed',
  );
  const missed = failing.filter(({ outcome }) => outcome === 'passed' || outcome === 'inapplicable');
  const [first] = results;
  const criteriaMatch = mapsAll(first?.example.ruleAccessibilityRequirements ?? {}, claimed, rules);
  const isWhole = criteriaMatch && missed.length === 0 && said.every(({ outcome }) => outcome !== 'untested');
  return {
    id,
    name: first?.example.ruleName ?? id,
    rules: claimed,
    standing:
      claimed.length === 0
        ? 'not claimed'
        : falseAlarms.length > 0 || found === 0
          ? 'inconsistent'
          : isWhole
            ? 'consistent'
            : 'partial',
    examples: results.length,
    failed: failing.length,
    found,
    forReview,
    falseAlarms: falseAlarms.map(({ example }) => example.testcaseTitle),
    unjudged: said
      .filter(({ outcome }) => outcome === 'untested')
      .map(({ example }) => example.testcaseTitle),
    missed: missed.map(({ example }) => example.testcaseTitle),
    criteriaMatch,
  };
}

/** Every criterion that the rule is about and none that it isn't; the secondary ones of it may be among ours. */
function mapsAll(
  requirements: Readonly<Record<string, unknown>>,
  claimed: readonly string[],
  rules: readonly Rule[],
): boolean {
  const ours = new Set(rules.filter(({ id }) => claimed.includes(id)).flatMap((rule) => rule.criteria));
  const theirs = Object.entries(requirements).flatMap(([key, requirement]) => {
    const [, number = ''] = /^wcag2\d:(\d\.\d\.\d+)$/.exec(key) ?? [];
    const isSecondary = typeof requirement === 'object' && requirement !== null && 'secondary' in requirement;
    return criteria.some((known) => known.number === number) ? [{ number, isSecondary }] : [];
  });
  return (
    theirs.every(({ number, isSecondary }) => isSecondary || ours.has(number)) &&
    [...ours].every((number) => theirs.some((their) => their.number === number))
  );
}

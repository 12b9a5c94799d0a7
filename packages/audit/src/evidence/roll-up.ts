import { modes } from '../modes/modes.ts';
import { criteria, type Criterion } from './criteria.ts';
import type { AuditedStory, Cell, CriterionStatus, Evidence, Finding, Rule } from './schema.ts';
import { notOfLevel, speaksForItsComponent } from './expected.ts';
import { isFailure, isReview } from './verdict.ts';

const commonlyRequired: readonly Criterion[] = criteria.filter(({ level }) => level !== 'AAA');

const waitsForReview = (finding: Finding): boolean => isReview(finding) && finding.counts;

function statusOf(failures: number, reviews: number, rules: number): CriterionStatus['status'] {
  if (failures > 0) return 'failed';
  if (reviews > 0) return 'review';
  return rules > 0 ? 'no-failure-found' : 'not-tested';
}

/**
 * Where each component stands with each criterion, components in the order of the stories and criteria in that of WCAG. It never says more than the rules saw, and never that a criterion is met:
 *
 * - “failed”: a rule failed, or a person confirmed what it could not tell. An accepted failure is known, not gone.
 * - “review”: none failed, and something waits for a person.
 * - “no-failure-found”: rules had something to judge, and neither is left.
 * - “not-tested”: no rule had anything to judge.
 *
 * What a rule judged in a story that is wrong on purpose is no evidence; a fault in it that was not expected is one.
 *
 * @param wanted By default the criteria of level A and AA.
 */
export function rollUp(
  stories: readonly AuditedStory[],
  findings: readonly Finding[],
  rules: readonly Rule[],
  wanted: readonly Criterion[] = commonlyRequired,
): CriterionStatus[] {
  const components = [...new Set(stories.map(({ component }) => component))];
  return components.flatMap((component) => {
    const applied = new Set(
      stories
        .filter((story) => story.component === component && speaksForItsComponent(story))
        .flatMap((story) => story.applied),
    );
    const here = findings.filter((finding) => finding.component === component);
    return wanted.map(({ number }): CriterionStatus => {
      const judging = rules.filter(({ id, criteria: of }) => applied.has(id) && of.includes(number));
      const about = here.filter((finding) => finding.criteria.includes(number));
      const failures = about.filter(isFailure).length;
      const reviews = about.filter(waitsForReview).length;
      return {
        criterion: number,
        component,
        status: statusOf(failures, reviews, judging.length),
        rules: judging.map(({ id }) => id),
        failures,
        reviews,
      };
    });
  });
}

/** What a run was, as far as its coverage depends on it. */
export interface Covered {
  readonly stories: readonly AuditedStory[];
  readonly cells: readonly Cell[];
  /** All rules that the audit has, whether they ran or not. */
  readonly rules: readonly Rule[];
  /** The ids of the modes that were used. */
  readonly modes: readonly string[];
  /** The ids of the stories outside of the filters. */
  readonly storiesLeftOut: readonly string[];
  readonly browser: Evidence['run']['browser'];
}

/** What a run did not see, so that nobody takes silence for a result. */
export function coverageOf(run: Covered): Evidence['coverage'] {
  const applied = new Set(run.stories.filter(speaksForItsComponent).flatMap((story) => story.applied));
  const judged = new Set(run.rules.filter(({ id }) => applied.has(id)).flatMap((rule) => rule.criteria));
  const criteriaWithoutRule = commonlyRequired
    .map(({ number }) => number)
    .filter((number) => !judged.has(number));
  return {
    criteriaWithoutRule,
    storiesLeftOut: [...run.storiesLeftOut],
    modesLeftOut: modes.map(({ id }) => id).filter((id) => !run.modes.includes(id)),
    rulesOff: run.rules.filter(({ enabled }) => !enabled).map(({ id }) => id),
    errorCells: run.cells.filter(({ state }) => state === 'error' || state === 'timeout').length,
    notDone: [
      ...levelsLeftOut(run.rules),
      `Only ${run.browser.name} ${run.browser.version} was used. Other browsers may show and expose a page differently.`,
      'No screen reader and no other assistive technology was used: no magnifier, no voice control, no switch.',
      'No people with disabilities took part.',
      'Only the states that a story shows were judged: not a menu that no story opens, nor an error that none provokes.',
      'Only stories were judged, not the pages and tasks of a site that uses these components, nor its own words and pictures.',
      `${criteriaWithoutRule.length} of the ${commonlyRequired.length} success criteria of level A and AA were judged by no rule: a person has to.`,
      'Where rules did judge, they judge a part of a criterion: whether a text alternative is a good one, a person has to say.',
    ],
  };
}

function levelsLeftOut(rules: readonly Rule[]): string[] {
  const left = new Set(rules.filter(({ why }) => why === notOfLevel).map(({ level }) => level));
  const names = (['AA', 'AAA', 'best-practice'] as const)
    .filter((level) => left.has(level))
    .map((level) => (level === 'best-practice' ? 'best practice' : `level ${level}`));
  return names.length === 0
    ? []
    : [`What is of ${names.join(' and ')} was left out with --levels, so nothing is known of it.`];
}

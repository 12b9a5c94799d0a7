import { criteria } from '../evidence/criteria.ts';
import { speaksForItsComponent } from '../evidence/expected.ts';
import { rollUp } from '../evidence/roll-up.ts';
import type { CriterionStatus, Evidence, ManualEvidence } from '../evidence/schema.ts';
import { exitCode } from '../evidence/verdict.ts';
import { count } from '../evidence/count.ts';
import { dayInWords, storyInWords } from './phrases.ts';

/** The file of {@link Summary}. Whatever lies in its folder, or below, is a report and no part of a Storybook. */
export const summaryFile = 'audit-by-component.json';

/** Where one component stands with one criterion, and in which stories that was seen. */
export interface SummaryOfCriterion extends Omit<CriterionStatus, 'component'> {
  /** The stories in which one of `rules` had something to judge: indexes of the component's `stories`. */
  readonly stories: readonly number[];
  /** What people found out about it, where some did. */
  readonly people?: readonly Pick<
    ManualEvidence,
    'result' | 'did' | 'with' | 'browser' | 'by' | 'on' | 'state'
  >[];
}

export interface SummaryOfComponent {
  /** The title in the sidebar: “Components/ThreatCard”. */
  readonly component: string;
  /** Those that say something about it: none that is wrong on purpose. */
  readonly stories: readonly { readonly id: string; readonly name: string }[];
  /** What its stories opt out of, a sentence or two each. */
  readonly optOuts: readonly string[];
  /** Every criterion of WCAG 2.2, in its order. */
  readonly criteria: readonly SummaryOfCriterion[];
}

/**
 * What an audit comes to, component by component: as much as a page of documentation shows of it, and small enough to
 * be fetched by one. All else is in the evidence.
 */
export interface Summary {
  readonly schema: 1;
  readonly run: Pick<
    Evidence['run'],
    | 'startedAt'
    | 'complete'
    | 'commit'
    | 'tool'
    | 'axe'
    | 'browser'
    | 'os'
    | 'storybook'
    | 'modes'
    | 'selfTest'
    | 'failOn'
  > & {
    /** Why it is incomplete, or fails; a sentence each. */
    readonly because: readonly string[];
    /** All stories that were judged, those that are wrong on purpose among them. */
    readonly stories: number;
    /** Stories that are wrong on purpose or show what not to do. */
    readonly onPurpose: number;
  };
  /** The rules that ran, by id. */
  readonly rules: Readonly<Record<string, { readonly what: string; readonly helpUrl?: string }>>;
  /** What this audit did not do, a sentence each: what none can, and what was left out of this one. */
  readonly notDone: readonly string[];
  readonly components: readonly SummaryOfComponent[];
}

export function summaryOf(evidence: Evidence): Summary {
  const { run, stories, findings, coverage } = evidence;
  const { startedAt, complete, commit, tool, axe, browser, os, storybook, modes, selfTest, failOn } = run;
  const statuses = rollUp(stories, findings, run.rules, criteria);
  const speaking = stories.filter(speaksForItsComponent);
  return {
    schema: 1,
    run: {
      startedAt,
      complete,
      commit,
      tool,
      axe,
      browser,
      os,
      storybook,
      modes,
      selfTest,
      failOn,
      because: exitCode(evidence).because,
      stories: stories.length,
      onPurpose: stories.length - speaking.length,
    },
    rules: Object.fromEntries(
      run.rules
        .filter(({ enabled }) => enabled)
        .map(({ id, what, helpUrl }) => [id, { what, ...(helpUrl !== undefined && { helpUrl }) }]),
    ),
    notDone: [...leftOut(evidence), ...coverage.notDone],
    components: [...new Set(stories.map(({ component }) => component))].map((component) => {
      const own = speaking.filter((story) => story.component === component);
      return {
        component,
        stories: own.map(({ id, name }) => ({ id, name })),
        optOuts: evidence.optOuts
          .filter(({ story }) => stories.some(({ id, component: of }) => id === story && of === component))
          .map(({ story, what, reason, until }) => {
            const end = until === '' ? 'No end is given.' : `Until ${dayInWords(until)}.`;
            return `${storyInWords(story, stories)}: ${what}. ${reason === '' ? 'No reason is given.' : reason} ${end}`;
          }),
        criteria: statuses
          .filter((status) => status.component === component)
          .map(({ criterion, status, rules, failures, reviews }) => ({
            criterion,
            status,
            rules,
            failures,
            reviews,
            stories: own.flatMap(({ applied }, index) =>
              rules.some((rule) => applied.includes(rule)) ? [index] : [],
            ),
            ...byPeople(evidence, component, criterion),
          })),
      };
    }),
  };
}

function byPeople(
  { manual = [] }: Evidence,
  component: string,
  criterion: string,
): Pick<SummaryOfCriterion, 'people'> {
  const people = manual
    .filter((one) => one.component === component && one.criterion === criterion)
    .map(({ result, did, with: tool, browser, by, on, state }) => {
      return { result, did, with: tool, browser, by, on, state };
    });
  return people.length === 0 ? {} : { people };
}

function leftOut({ coverage: { storiesLeftOut, modesLeftOut, errorCells } }: Evidence): string[] {
  const sentence = (amount: number, what: string) => (amount === 0 ? [] : [what]);
  return [
    ...sentence(errorCells, `${count(errorCells, 'view')} of a story in a mode could not be judged.`),
    ...sentence(
      storiesLeftOut.length,
      `${count(storiesLeftOut.length, 'story was', 'stories were')} left out.`,
    ),
    ...sentence(modesLeftOut.length, `${count(modesLeftOut.length, 'mode was', 'modes were')} left out.`),
  ];
}

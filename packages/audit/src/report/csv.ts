import { stringify } from 'csv-stringify/sync';
import { criterion } from '../evidence/criteria.ts';
import { responsibleFor } from '../evidence/responsibility.ts';
import type { CriterionStatus, Evidence, Finding } from '../evidence/schema.ts';
import { sharedBy } from './causes.ts';
import { clauseOf, en301549 } from './openacr.ts';
import {
  levelWords,
  modeInWords,
  sourceInWords,
  findingStatus,
  findingStatusWords,
  statusInWords,
} from './phrases.ts';

type Column<Row> = readonly [title: string, content: (row: Row) => string | number];

/**
 * Every finding, a row each with the modes in which it was found, for a spreadsheet: UTF-8 with a byte order mark, by
 * which spreadsheet programs know it, and nothing in it runs as a formula.
 */
export function findingsCsv(evidence: Evidence): string {
  const { findings, run } = evidence;
  const stories = new Map(evidence.stories.map((story) => [story.id, story]));
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  const columns: readonly Column<Finding>[] = [
    ['Fingerprint', ({ fingerprint }) => fingerprint],
    ['Outcome', (finding) => findingStatusWords[findingStatus(finding)]],
    ['Rule', ({ check }) => check],
    ['What the rule asks for', ({ check }) => rules.get(check)?.what ?? ''],
    ['Success criteria', ({ criteria }) => criteria.join(', ')],
    ['Names of the criteria', ({ criteria }) => criteria.map((number) => criterion(number).title).join('; ')],
    ['Level', ({ level }) => levelWords[level]],
    ['Impact, by axe’s estimate', ({ impact }) => impact ?? ''],
    ['Confidence', ({ confidence }) => confidence],
    ['Component', ({ component }) => component],
    ['Story', ({ story }) => stories.get(story)?.name ?? story],
    ['Modes', ({ modes }) => modes.map((mode) => modeInWords(mode, run)).join('; ')],
    ['What is wrong', ({ summary }) => summary],
    [
      'In other modes',
      ({ variations = [] }) =>
        variations.map(({ mode, summary }) => `${modeInWords(mode, run)}: ${summary}`).join('; '),
    ],
    ['Cause', sharedBy],
    ['How to fix it', ({ check }) => rules.get(check)?.mend ?? ''],
    ['Path', ({ at }) => at.path.join(' › ')],
    ['Selector', ({ at }) => at.selector],
    ['Markup', ({ at }) => at.html],
    ['Source', ({ story }) => sourceInWords(stories.get(story)?.source ?? null)],
    ['Address of the story', ({ reproduce }) => reproduce.url],
    ['By hand', ({ reproduce }) => reproduce.steps.join(' ')],
    ['Verdict', ({ triage }) => triage?.verdict ?? ''],
    ['Verdict by', ({ triage }) => triage?.by ?? ''],
    ['Verdict on', ({ triage }) => triage?.on ?? ''],
    ['Verdict until', ({ triage }) => triage?.until ?? ''],
    ['Whether the verdict counts', ({ triage }) => triage?.state ?? ''],
    ['Why', ({ triage }) => triage?.note ?? ''],
    ['Picture', ({ crop }) => crop ?? ''],
    ['In the report', ({ fingerprint }) => `index.html#${fingerprint}`],
  ];
  return table(columns, findings);
}

/** Every criterion for every component, a row each, in the same form as {@link findingsCsv}. */
export function criteriaCsv({ criteria }: Evidence): string {
  const columns: readonly Column<CriterionStatus>[] = [
    ['Success criterion', (status) => named(status.criterion)],
    ['Level', (status) => criterion(status.criterion).level],
    [`EN 301 549 ${en301549.version}`, (status) => clauseOf(criterion(status.criterion))],
    ['Who sees to it', (status) => responsibleFor(status.criterion)],
    ['Component', ({ component }) => component],
    ['Status', statusInWords],
    ['Failures', ({ failures }) => failures],
    ['To review', ({ reviews }) => reviews],
    ['Rules that had something to judge', ({ rules }) => rules.join(', ')],
  ];
  return table(columns, criteria);
}

// Never the number alone: a spreadsheet program of some countries takes 1.4.3 for a day in 2003.
function named(number: string): string {
  return `${number} ${criterion(number).title}`;
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const titles = columns.map(([title]) => title);
  const lines = rows.map((row) => columns.map(([, content]) => content(row)));
  return stringify([titles, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

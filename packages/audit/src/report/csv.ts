import { stringify } from 'csv-stringify/sync';
import { criterion } from '../evidence/criteria.ts';
import type { CriterionStatus, Evidence, Finding } from '../evidence/schema.ts';
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
 * Every finding in every mode in which it was found, a row each, for a spreadsheet: UTF-8 with a byte order mark, by
 * which spreadsheet programs know it, and nothing in it runs as a formula.
 */
export function findingsCsv(evidence: Evidence): string {
  const { findings, run } = evidence;
  const stories = new Map(evidence.stories.map((story) => [story.id, story]));
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  type Row = readonly [finding: Finding, mode: string];
  const columns: readonly Column<Row>[] = [
    ['Fingerprint', ([{ fingerprint }]) => fingerprint],
    ['Outcome', ([finding]) => findingStatusWords[findingStatus(finding)]],
    ['Rule', ([{ check }]) => check],
    ['What the rule asks for', ([{ check }]) => rules.get(check)?.what ?? ''],
    ['Success criteria', ([{ criteria }]) => criteria.join(', ')],
    [
      'Names of the criteria',
      ([{ criteria }]) => criteria.map((number) => criterion(number).title).join('; '),
    ],
    ['Level', ([{ level }]) => levelWords[level]],
    ['Impact, by axe’s estimate', ([{ impact }]) => impact ?? ''],
    ['Confidence', ([{ confidence }]) => confidence],
    ['Component', ([{ component }]) => component],
    ['Story', ([{ story }]) => stories.get(story)?.name ?? story],
    ['Mode', ([, mode]) => modeInWords(mode, run)],
    [
      'What is wrong',
      ([{ summary, variations = [] }, mode]) =>
        variations.find((variation) => variation.mode === mode)?.summary ?? summary,
    ],
    ['Path', ([{ at }]) => at.path.join(' › ')],
    ['Selector', ([{ at }]) => at.selector],
    ['Markup', ([{ at }]) => at.html],
    ['Source', ([{ story }]) => sourceInWords(stories.get(story)?.source ?? null)],
    ['Address of the story', ([{ reproduce }]) => reproduce.url],
    ['By hand', ([finding, mode]) => stepsIn(mode, finding, evidence)],
    ['Verdict', ([{ triage }]) => triage?.verdict ?? ''],
    ['Verdict by', ([{ triage }]) => triage?.by ?? ''],
    ['Verdict on', ([{ triage }]) => triage?.on ?? ''],
    ['Verdict until', ([{ triage }]) => triage?.until ?? ''],
    ['Whether the verdict counts', ([{ triage }]) => triage?.state ?? ''],
    ['Why', ([{ triage }]) => triage?.note ?? ''],
    ['Picture', ([{ crop }]) => crop ?? ''],
    ['In the report', ([{ fingerprint }]) => `index.html#${fingerprint}`],
  ];
  return table(
    columns,
    findings.flatMap((finding) => finding.modes.map((mode): Row => [finding, mode])),
  );
}

// The steps of a finding begin in its first mode and end with a list of the others; a row is about one mode alone.
function stepsIn(id: string, { at, reproduce }: Finding, { run }: Evidence): string {
  const mode = run.modes.find((candidate) => candidate.id === id);
  return [`Open ${reproduce.url}`, mode?.reproduce, `Look at ${at.path.at(-1) ?? 'the page'}.`]
    .filter((step) => step !== undefined)
    .join(' ');
}

/** Every criterion for every component, a row each, in the same form as {@link findingsCsv}. */
export function criteriaCsv({ criteria }: Evidence): string {
  const columns: readonly Column<CriterionStatus>[] = [
    ['Success criterion', (status) => named(status.criterion)],
    ['Level', (status) => criterion(status.criterion).level],
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

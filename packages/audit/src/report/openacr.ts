import { stringify } from 'yaml';
import { count } from '../evidence/count.ts';
import { criteria, newIn22, type Criterion } from '../evidence/criteria.ts';
import { aYearAfter } from '../evidence/day.ts';
import { speaksForItsComponent } from '../evidence/expected.ts';
import { rollUp } from '../evidence/roll-up.ts';
import type { AuditedStory, CriterionStatus, Evidence, Finding, ManualEvidence } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';
import { slug } from './anchors.ts';
import { modesInWords, statusInWords, storyInWords } from './phrases.ts';

/** GSA’s catalogue of WCAG 2.2 with Section 508 and EN 301 549, whose terms and chapters are used; of 2024-03-12. */
const catalogue = '2.5-edition-wcag-2.2-508-eu-en';

/**
 * The version of EN 301 549 that the Official Journal of the European Union cites, with the decision that does, as known
 * to this version of the audit. Its clause 9 is WCAG 2.1, level A and AA.
 */
export const en301549 = {
  version: 'V3.2.1 (2021-03)',
  citedBy: 'Commission Implementing Decision (EU) 2021/1339 of 11 August 2021, OJ L 289, 12.8.2021, p. 53',
} as const;

/** The clause of EN 301 549 that asks for a criterion; none for what came with WCAG 2.2 or is of level AAA. */
export const clauseOf = ({ number, level }: Pick<Criterion, 'number' | 'level'>): string =>
  level === 'AAA' || newIn22.has(number) ? '' : `9.${number}`;

type AdherenceLevel = ManualEvidence['result'];

interface Row {
  readonly level: AdherenceLevel;
  readonly notes: string;
}

/** A conformance report of one component in the form of OpenACR. */
export interface ConformanceReport {
  /** “components-threatcard.draft.yaml”; without “draft” only if nothing is missing. */
  readonly name: string;
  readonly yaml: string;
  /** What it lacks, a sentence each. */
  readonly missing: readonly string[];
}

/**
 * A conformance report for each component, as GSA’s OpenACR 0.1.0 in YAML.
 *
 * A row is there where a rule failed or a person judged. What rules found no failure in, what waits for review and what
 * nobody tested has none, and is listed as missing: of level A and AA, OpenACR has no word for what was not judged.
 */
export function conformanceReports(evidence: Evidence): readonly ConformanceReport[] {
  const components = [
    ...new Set(evidence.stories.filter(speaksForItsComponent).map((story) => story.component)),
  ];
  return components.map((component) => reportOf(component, evidence));
}

/** How far the reports are, in a sentence. */
export function conformanceInWords(evidence: Evidence): string {
  const reports = conformanceReports(evidence);
  const whole = reports.filter(({ missing }) => missing.length === 0).length;
  const least = Math.min(...reports.map(({ missing }) => missing.length));
  const drafts = reports.length - whole;
  return `Conformance reports: ${whole} of ${reports.length} have evidence for every criterion of level A and AA.${drafts > 0 ? ` The others are drafts, which list what they lack: ${count(least, 'thing')} or more.` : ''}`;
}

const worstFirst: readonly AdherenceLevel[] = [
  'does-not-support',
  'partially-supports',
  'supports',
  'not-applicable',
];

function reportOf(component: string, evidence: Evidence): ConformanceReport {
  const stories = evidence.stories.filter(
    (story) => story.component === component && speaksForItsComponent(story),
  );
  const ids = new Set(stories.map(({ id }) => id));
  const findings = evidence.findings.filter(({ story }) => ids.has(story));
  const manual = (evidence.manual ?? []).filter((one) => one.component === component);
  const statuses = rollUp(stories, findings, evidence.run.rules, criteria);
  const rows = new Map<string, Row>();
  const missing: string[] = [];
  for (const criterion of criteria) {
    const { number, title, level } = criterion;
    const status = statuses.find((one) => one.criterion === number);
    const judged = manual.filter((one) => one.criterion === number);
    const failures = findings.filter((one) => isFailure(one) && one.criteria.includes(number));
    const row = rowOf(criterion, { failures, judged, status, stories, evidence });
    if (typeof row !== 'string') rows.set(number, row);
    else if (level !== 'AAA') missing.push(`${number} ${title} (${level}): ${row}.`);
  }
  const contact = manual.find((one) => one.contact !== undefined)?.contact;
  if (contact === undefined) {
    missing.push('An e-mail address of whoever answers for it: “contact” in a file of audit/manual.');
  }
  const document = documentOf(component, rows, { evidence, contact: contact ?? '', by: manual[0]?.by });
  const head =
    missing.length === 0
      ? []
      : [
          `DRAFT, not to be handed to anybody as a conformance report: ${count(missing.length, 'thing is', 'things are')} missing.`,
          ...missing.map((sentence) => `- ${sentence}`),
        ];
  return {
    name: `${slug(component)}${missing.length === 0 ? '' : '.draft'}.yaml`,
    yaml: `${head.map((line) => `# ${line}\n`).join('')}${stringify(document)}`,
    missing,
  };
}

interface Known {
  readonly failures: readonly Finding[];
  readonly judged: readonly ManualEvidence[];
  readonly status: CriterionStatus | undefined;
  readonly stories: readonly AuditedStory[];
  readonly evidence: Evidence;
}

/** A row, or why there is none. */
function rowOf(criterion: Criterion, { failures, judged, status, stories, evidence }: Known): Row | string {
  const current = judged.filter(({ state }) => state === 'current');
  const by = current.map(notesOf);
  const clause = clauseOf(criterion);
  const where = clause === '' ? [] : [`EN 301 549 ${en301549.version}, ${clause}.`];
  if (failures.length > 0) {
    const failing = new Set(failures.map(({ story }) => story)).size;
    const level = failing === stories.length ? 'does-not-support' : 'partially-supports';
    const levels = [level, ...current.map(({ result }) => result)] as const;
    return {
      level: worstFirst.find((one) => levels.includes(one)) ?? level,
      notes: [
        `${count(failures.length, 'failure')} in ${failing} of ${count(stories.length, 'story', 'stories')}, found by rules in the run of ${evidence.run.startedAt}, commit ${evidence.run.commit ?? 'unknown'}; stale after ${aYearAfter(evidence.run.startedAt.slice(0, 10))}, or when the component changes.`,
        ...failures.slice(0, mostNamed).map((finding) => noteOf(finding, evidence)),
        ...(failures.length > mostNamed
          ? [`And ${failures.length - mostNamed} more, in the report of the audit.`]
          : []),
        ...by,
        ...where,
      ].join('\n'),
    };
  }
  if (status?.status === 'review') return `${statusInWords(status)}, and a person has to decide`;
  const worst = worstFirst.find((level) => current.some(({ result }) => result === level));
  if (worst !== undefined) {
    return {
      level: worst,
      notes: [...by, status === undefined ? '' : `Rules: ${statusInWords(status)}.`, ...where]
        .filter((line) => line !== '')
        .join('\n'),
    };
  }
  const [stale] = judged;
  if (stale !== undefined) return `what ${stale.by} found on ${stale.on} is stale: ${stale.why ?? ''}`;
  return status?.status === 'no-failure-found'
    ? `${statusInWords(status)}, which is no proof: a person has to judge`
    : 'not tested: a person has to judge';
}

const mostNamed = 5;

const noteOf = (
  { check, story, modes, summary, fingerprint, reproduce }: Finding,
  { run, stories }: Evidence,
) =>
  `- ${check} in ${storyInWords(story, stories)} (${reproduce.url}), ${modesInWords(modes, run)}: ${summary.replaceAll(/\s+/g, ' ')} index.html#${fingerprint}`;

const notesOf = ({ by, on, did, with: tool, browser, commit, until, result }: ManualEvidence) =>
  `${by}, on ${on}, with ${tool} in ${browser}, at commit ${commit}: ${result}. ${did} Stale after ${until}, or when the component changes.`;

function documentOf(
  component: string,
  rows: ReadonlyMap<string, Row>,
  { evidence: { run }, contact, by }: { evidence: Evidence; contact: string; by: string | undefined },
) {
  const adherence = ({ level, notes }: Row) => [{ name: 'web', adherence: { level, notes } }];
  const chapter = (level: Criterion['level']) => ({
    criteria: criteria.flatMap(({ number, level: of }) => {
      const row = rows.get(number);
      return of !== level || row === undefined ? [] : [{ num: number, components: adherence(row) }];
    }),
  });
  const a = chapter('A');
  const parsing: Row = { level: 'not-applicable', notes: 'WCAG 2.2 has removed this criterion as obsolete.' };
  const no = (notes: string) => ({ notes, disabled: true });
  return {
    title: `${component} Accessibility Conformance Report`,
    product: {
      name: component,
      ...(run.commit !== null && { version: run.commit }),
      description:
        'A component of user interface. Conformance is a property of whole pages: what is put into the component and around it decides as much.',
    },
    author: { ...(by !== undefined && { name: by }), email: contact },
    report_date: run.startedAt.slice(0, 10),
    catalog: catalogue,
    notes: `Of the evidence of an audit of ${run.storybook.from}. Every row names its run, stories and modes, or the person who judged, and the day past which it is stale.`,
    evaluation_methods_used: `Rules: ${run.tool.name} ${run.tool.version} with ${run.axe.name} ${run.axe.version} in ${run.browser.name} ${run.browser.version}, in ${count(run.modes.length, 'mode')}. People: as each row says.`,
    chapters: {
      success_criteria_level_a: {
        criteria: [
          ...a.criteria.filter(({ num }) => num < '4.1.1'),
          { num: '4.1.1', components: adherence(parsing) },
          ...a.criteria.filter(({ num }) => num > '4.1.1'),
        ],
      },
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa: chapter('AAA'),
      en_301_549_web: {
        notes: [
          `EN 301 549 ${en301549.version}, as cited by ${en301549.citedBy}. Clause 9 asks for these criteria of WCAG 2.1; 9.6 asks for whole pages, and no component is one.`,
          ...criteria.flatMap((criterion) => {
            const clause = clauseOf(criterion);
            const row = rows.get(criterion.number);
            return clause === '' || row === undefined
              ? []
              : [`${clause} ${criterion.title}: ${row.level}, see ${criterion.number}.`];
          }),
        ].join('\n'),
      },
      functional_performance_criteria: no('Not judged for a component by itself.'),
      hardware: no('A component is no hardware.'),
      software: no('A component of web pages: see the success criteria.'),
      support_documentation_and_services: no('Not a part of the component.'),
    },
  };
}

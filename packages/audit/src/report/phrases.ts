import { count } from '../evidence/count.ts';
import type { AuditedStory, CriterionStatus, Evidence, Finding } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';

/** The words that every report uses for the same thing. None of them claims conformance. */

const number = new Intl.NumberFormat('en-GB');

/** “9 March 2026” of “2026-03-09”; of something else, that itself. */
export function dayInWords(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** “9 March 2026, 08:15 UTC” of an ISO 8601 moment; of something else, that itself. */
export function momentInWords(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return `${dayInWords(moment)}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** “1 minute 32 seconds”. */
export function durationInWords(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = count(whole % 60, 'second');
  return minutes === 0 ? rest : `${count(minutes, 'minute')} ${rest}`;
}

/** “320 px wide, light” of “320-light”; of a mode that the run doesn’t name, its id. */
export function modeInWords(id: string, { modes }: Evidence['run']): string {
  return modes.find((mode) => mode.id === id)?.name ?? id;
}

/** In which modes of the run something was found. */
export function modesInWords(found: readonly string[], run: Evidence['run']): string {
  const { modes } = run;
  const name = (id: string) => modeInWords(id, run);
  const missing = modes.filter(({ id }) => !found.includes(id));
  if (missing.length === 0 && modes.length > 1) return `in all ${modes.length} modes`;
  if (missing.length === 0) return `in the one mode of this audit: ${found.map(name).join('; ')}`;
  if (missing.length <= 3 && found.length > missing.length) {
    return `in all ${modes.length} modes but: ${missing.map((mode) => mode.name).join('; ')}`;
  }
  return `only in: ${found.map(name).join('; ')}`;
}

/** Where Storybook opens on the computer of whoever starts it. */
export const whereStorybookStarts = 'http://127.0.0.1:6006';

/** How to make the links to stories open, where they lead to the reader’s own computer; else nothing. */
export function howLinksOpen({ run, stories }: Evidence): string {
  const { from } = run.storybook;
  return stories.some(({ url }) => url.startsWith(whereStorybookStarts)) && !from.startsWith('http')
    ? `Links to stories lead to ${whereStorybookStarts}, on the computer on which you read this. They open there while “npx cresset-audit serve ${from}” runs, in the folder in which the audit was started.`
    : '';
}

/** What became of a finding: what is new and open first, what a person has dealt with or meant last. */
type FindingStatus = 'failed' | 'known' | 'review' | 'reviewed' | 'expected';

export const findingStatusWords: Readonly<Record<FindingStatus, string>> = {
  failed: 'failed',
  known: 'failed, and known',
  review: 'needs review',
  reviewed: 'reviewed',
  expected: 'wrong on purpose, and found',
};

export function findingStatus(finding: Finding): FindingStatus {
  if (finding.expected === true) return 'expected';
  if (isFailure(finding)) return finding.counts ? 'failed' : 'known';
  return finding.counts ? 'review' : 'reviewed';
}

export const levelWords: Readonly<Record<Finding['level'], string>> = {
  'A': 'level A',
  'AA': 'level AA',
  'AAA': 'level AAA',
  'best-practice': 'best practice',
};

export const confidenceWords: Readonly<Record<Finding['confidence'], string>> = {
  certain: 'certain: it was read from the document',
  measured: 'measured in what the browser painted',
  heuristic: 'a sign that a person should look',
};

const verdictWords: Readonly<Record<Exclude<Finding['triage'], undefined>['verdict'], string>> = {
  'pass': 'a person found nothing wrong',
  'fail': 'a person found that it fails',
  'not-applicable': 'a person found that the rule does not apply',
  'accepted': 'known, and accepted for now',
};

/** A verdict in a sentence or two: what was decided, by whom, when, why, and whether that still counts. */
export function triageInWords(triage: Exclude<Finding['triage'], undefined>): string {
  const until = triage.until === undefined ? '' : `, until ${dayInWords(triage.until)}`;
  const expired = triage.state === 'expired' ? 'Expired, so it no longer counts: ' : '';
  return `${expired}${verdictWords[triage.verdict]} (${triage.by}, ${dayInWords(triage.on)}${until}). ${triage.note}`;
}

/** A cell of the matrix; what nobody spoke of was not tested. */
export function statusInWords(cell: Omit<CriterionStatus, 'component'> | undefined): string {
  switch (cell?.status) {
    case 'failed':
      return `failed: ${number.format(cell.failures)}`;
    case 'review':
      return `needs review: ${number.format(cell.reviews)}`;
    case 'no-failure-found':
      return `no failure found by ${count(cell.rules.length, 'rule')}`;
    case 'not-tested':
    case undefined:
      return 'not tested';
  }
}

/** How many views, of one story in one mode each, ended how; and the findings by what became of them. */
export function tally({ cells, findings, stories }: Evidence) {
  const views = (...states: string[]) => cells.filter(({ state }) => states.includes(state)).length;
  const withStatus = (wanted: FindingStatus) =>
    findings.filter((finding) => findingStatus(finding) === wanted);
  return {
    stories: stories.length,
    components: new Set(stories.map(({ component }) => component)).size,
    views: cells.length,
    judged: views('done', 'cached'),
    cached: views('cached'),
    broken: views('error', 'timeout'),
    skipped: views('skipped'),
    failed: withStatus('failed'),
    known: withStatus('known'),
    review: withStatus('review'),
    reviewed: withStatus('reviewed'),
    expected: withStatus('expected'),
  };
}

/** “Components/ThreatCard, A long title” of a story’s id; of an unknown one, the id. */
export function storyInWords(id: string, stories: readonly AuditedStory[]): string {
  const story = stories.find((candidate) => candidate.id === id);
  return story === undefined ? id : `${story.component}, ${story.name}`;
}

/** “stories/ThreatCard.stories.tsx:14”, or nothing where Storybook doesn’t say. */
export function sourceInWords(source: AuditedStory['source']): string {
  if (source === null) return '';
  return source.line === null ? source.file : `${source.file}:${source.line}`;
}

/** The first thing that every report says. */
export function completeness({ run }: { readonly run: Pick<Evidence['run'], 'complete'> }): string {
  return run.complete
    ? 'The audit is complete.'
    : 'INCOMPLETE. This audit could not judge everything that it was to judge: where it reports nothing, nothing is known.';
}

/** What was found, in a paragraph. */
export function resultInWords(evidence: Evidence): string {
  const { stories, components, judged, failed, known, review, reviewed, expected } = tally(evidence);
  if (judged === 0) return 'Nothing was judged, so nothing is known.';
  const where = `In ${count(stories, 'story', 'stories')} of ${count(components, 'component')}, in ${count(evidence.run.modes.length, 'mode')},`;
  const levels = (['A', 'AA', 'AAA', 'best-practice'] as const).flatMap((level) => {
    const { length } = failed.filter((finding) => finding.level === level);
    return length === 0 ? [] : [`${number.format(length)} of ${levelWords[level]}`];
  });
  const rules = evidence.run.rules.filter(({ enabled }) => enabled).length;
  const sentences = [
    failed.length > 0
      ? `${where} the audit found ${count(failed.length, 'new failure')}: ${levels.join(', ')}.`
      : `${where} no new failure was found by ${count(rules, 'rule')}.`,
    known.length > 0 && `${count(known.length, 'failure is', 'failures are')} known and written down.`,
    review.length > 0
      ? `${count(review.length, 'finding needs', 'findings need')} a person’s review.`
      : 'No finding needs review.',
    reviewed.length > 0 && `${count(reviewed.length, 'finding was', 'findings were')} reviewed before.`,
    expected.length > 0 &&
      `${count(expected.length, 'fault is', 'faults are')} there on purpose, in stories that show what not to do, and ${expected.length === 1 ? 'was' : 'were'} found.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** “40 of 40 planted faults found, 8 of 8 faultless pages without a finding”. */
export function selfTestInWords({ planted, caught, controls, silent }: Evidence['run']['selfTest']): string {
  return `${caught} of ${planted} planted faults found, ${silent} of ${controls} faultless pages without a finding`;
}

export const noClaim =
  'This report claims no conformance with WCAG or any law. Rules run by a program find a part of the barriers there are; ' +
  'conformance is a property of whole pages, and takes people who judge and people with disabilities who try. ' +
  'A service isn’t accessible because it is built from these components: what is put into them, and how they are put together, decides as much.';

/** The terms of the reports and what they mean. */
export const glossary: readonly (readonly [term: string, meaning: string])[] = [
  [
    'failed',
    'A rule found something in an element that its success criterion or best practice does not allow.',
  ],
  ['failed, and known', 'The same, and somebody has written down why it stays for now and until when.'],
  ['needs review', 'A rule saw a sign of a fault and can’t decide. A person has to look.'],
  ['reviewed', 'A person has looked at what needed review and written down what they decided.'],
  [
    'no failure found',
    'Rules had something to judge and none of them failed. There can be faults of a kind that these rules don’t know.',
  ],
  [
    'wrong on purpose, and found',
    'A story shows what not to do and names the rule that finds it. The rule did; had it not, the audit would fail. Such a story is no evidence for its component.',
  ],
  ['not tested', 'No rule ran that had anything to judge. Nothing is known, neither good nor bad.'],
  ['view', 'One story in one mode.'],
  ['mode', 'One way in which people meet a page, such as dark colours, a narrow window or large text.'],
  ['story', 'One example of a component in Storybook, with its own data.'],
  ['best practice', 'What helps people and no success criterion asks for.'],
  [
    'planted fault',
    'A page with a fault that the audit has to find on every run, or it does not trust itself.',
  ],
  ['control', 'A page without a fault, in which the audit has to find nothing.'],
  [
    'fingerprint',
    'The name of a finding, which stays the same from run to run while rule, story and element do.',
  ],
];

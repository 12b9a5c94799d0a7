import { count } from '../evidence/count.ts';
import { modesOnlyIn, type Changed, type Difference } from '../evidence/diff.ts';
import type { Evidence, Finding } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';
import {
  findingStatus,
  findingStatusWords,
  modeInWords,
  modesInWords,
  sourceInWords,
  storyInWords,
} from './phrases.ts';

/** What got worse and better between two audits, a line each, for somebody at a terminal. */
export function differenceInWords(
  { added, mended, worse, better, unknown, apart }: Difference,
  before: Evidence,
  after: Evidence,
): readonly string[] {
  const changed = (pairs: readonly Changed[], what: (pair: Changed) => string) =>
    pairs.map((pair) => `${line(pair.after, after)} ${what(pair)}`);
  const modes = (ids: readonly string[]) => ids.map((id) => modeInWords(id, after.run)).join('; ');
  const status = (pair: Changed) =>
    pair.before.counts === pair.after.counts
      ? ''
      : ` It is “${findingStatusWords[findingStatus(pair.after)]}” now, and was “${findingStatusWords[findingStatus(pair.before)]}”.`;
  const isNothing = [added, mended, worse, better, unknown].every(({ length }) => length === 0);
  return [
    ...(isNothing ? ['Nothing got better or worse.'] : []),
    ...titled(
      `Worse: ${amounts(added)} more`,
      added.map((finding) => line(finding, after)),
    ),
    ...titled(
      `Worse: ${count(worse.length, 'finding')} known before`,
      changed(worse, (pair) => {
        const more = modesOnlyIn(pair.after, pair.before, before);
        return `${more.length === 0 ? '' : `Also in: ${modes(more)}.`}${status(pair)}`.trim();
      }),
    ),
    ...titled(
      `Better: ${amounts(mended)} mended`,
      mended.map((finding) => line(finding, before)),
    ),
    ...titled(
      `Better: ${count(better.length, 'finding')} still there`,
      changed(better, (pair) => {
        const less = modesOnlyIn(pair.before, pair.after, after);
        return `${less.length === 0 ? '' : `No more in: ${modes(less)}.`}${status(pair)}`.trim();
      }),
    ),
    ...titled(
      `Can’t be compared: ${count(unknown.length, 'finding')}`,
      unknown.map(({ finding, why }) => `- ${finding.check}, ${finding.fingerprint}: ${why}.`),
    ),
    ...titled(
      'How the two audits differ',
      apart.map((sentence) => `- ${sentence}`),
    ),
  ];
}

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${title}.`, ...lines];

function amounts(findings: readonly Finding[]): string {
  const failures = findings.filter(isFailure).length;
  const others = findings.length - failures;
  return [
    ...(failures === 0 ? [] : [count(failures, 'failure')]),
    ...(others === 0
      ? []
      : [count(others, 'finding to review or on purpose', 'findings to review or on purpose')]),
  ].join(' and ');
}

const line = (finding: Finding, evidence: Evidence): string => `- ${findingInWords(finding, evidence)}`;

/** One finding in a line: its rule, story, source, what is wrong, where, in which modes, and its fingerprint. */
export function findingInWords(
  { check, story, summary, modes, at, fingerprint }: Finding,
  { stories, run }: Evidence,
): string {
  const source = sourceInWords(stories.find(({ id }) => id === story)?.source ?? null);
  return `${check} in ${storyInWords(story, stories)}${source === '' ? '' : ` (${source})`}: ${summary.replaceAll(/\s+/g, ' ')} ${at.path.join(' › ')}, ${modesInWords(modes, run)}; ${fingerprint}.`;
}

import { count } from '../evidence/count.ts';
import { isNewStory, modesOnlyIn, type Changed, type Difference } from '../evidence/diff.ts';
import { groupBy } from '../evidence/group.ts';
import type { Evidence, Finding } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';
import { sharedBy } from './causes.ts';
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
  { before, added, mended, partly, worse, better, unknown, apart }: Difference,
  after: Evidence,
): readonly string[] {
  const modes = (ids: readonly string[]) => ids.map((id) => modeInWords(id, after.run)).join('; ');
  const status = (pair: Changed) =>
    pair.before.counts === pair.after.counts
      ? ''
      : ` It is “${findingStatusWords[findingStatus(pair.after)]}” now, and was “${findingStatusWords[findingStatus(pair.before)]}”.`;
  const changed = (pairs: readonly Changed[], what: (pair: Changed) => string) =>
    byCause(
      pairs.map((pair) => ({
        finding: pair.after,
        line: `${findingInWords(pair.after, after)} ${what(pair)}`,
      })),
    );
  const isSame = [added, mended, partly, worse, better].every(({ length }) => length === 0);
  return [
    ...(isSame
      ? [`Nothing got better or worse${unknown.length === 0 ? '' : ', as far as it can be compared'}.`]
      : []),
    ...titled(
      `Worse: ${amounts(added)} more`,
      byCause(
        added.map((finding) => ({
          finding,
          line: `${findingInWords(finding, after)}${isNewStory(finding, before) ? ' The story is new.' : ''}`,
        })),
      ),
    ),
    ...titled(
      `Worse: ${count(worse.length, 'finding')} known before`,
      changed(worse, (pair) => {
        const more = modesOnlyIn(pair.after, pair.before, before);
        return `${more.length === 0 ? '' : `Also in: ${modes(more)}.`}${status(pair)}`.trim();
      }),
    ),
    ...titled(
      `Better: ${amounts(mended)} fixed`,
      byCause(mended.map((finding) => ({ finding, line: findingInWords(finding, before) }))),
    ),
    ...titled(
      `Better: ${count(better.length, 'finding')} still there`,
      changed(better, (pair) => {
        const less = modesOnlyIn(pair.before, pair.after, after);
        return `${less.length === 0 ? '' : `No longer in: ${modes(less)}.`}${status(pair)}`.trim();
      }),
    ),
    ...titled(
      `Gone in some modes, and not looked for in others: ${amounts(partly)}`,
      byCause(partly.map((finding) => ({ finding, line: findingInWords(finding, before) }))),
    ),
    ...titled(`Can’t be compared: ${count(unknown.length, 'finding')}`, byReason(unknown)),
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

/** How many findings of one cause are told before the rest is counted: one change in a component is in all its stories. */
const examples = 3;

function byCause(items: readonly { readonly finding: Finding; readonly line: string }[]): readonly string[] {
  const causes = groupBy(items, ({ finding }) => `${finding.check} ${finding.outcome} ${sharedBy(finding)}`);
  return [...causes.values()].flatMap((found) => {
    const lines = found.slice(0, examples).map(({ line }) => `- ${line}`);
    const rest = found.slice(examples);
    const [first] = rest;
    if (first === undefined) return lines;
    const { check } = first.finding;
    const number = (what: (finding: Finding) => string) =>
      new Set(found.map((item) => what(item.finding))).size;
    const stories = count(
      number(({ story }) => story),
      'story',
      'stories',
    );
    const components = count(
      number(({ component }) => component),
      'component',
    );
    return [
      ...lines,
      `- and ${rest.length} more of ${check} in ${sharedBy(first.finding)}: ${found.length} in ${stories} of ${components}.`,
    ];
  });
}

function byReason(unknown: Difference['unknown']): readonly string[] {
  return [...groupBy(unknown, ({ why }) => why)].map(([why, found]) => {
    const rules = [...groupBy(found, ({ finding }) => finding.check)]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([check, ofRule]) => `${check}: ${ofRule.length}`);
    return `- ${why}: ${count(found.length, 'finding')} (${rules.join(', ')}).`;
  });
}

/** How many roles of a path, modes and letters of a summary a line at a terminal takes; the report has all of them. */
const longest = { path: 3, modes: 4, summary: 100 } as const;

/** One finding in a line: its rule, story, source, what is wrong, where, in which modes, and its fingerprint. */
export function findingInWords(
  { check, story, summary, modes, at, fingerprint }: Finding,
  { stories, run }: Evidence,
): string {
  const source = sourceInWords(stories.find(({ id }) => id === story)?.source ?? null);
  const where = at.path.length > longest.path ? ['…', ...at.path.slice(-longest.path)] : at.path;
  const missing = run.modes.length - modes.length;
  const inModes =
    Math.min(modes.length, missing) > longest.modes
      ? `in ${modes.length} of ${run.modes.length} modes`
      : modesInWords(modes, run);
  return `${check} in ${storyInWords(story, stories)}${source === '' ? '' : ` (${source})`}: ${short(summary)} At ${where.join(' › ')}, ${inModes}; ${fingerprint}.`;
}

function short(summary: string): string {
  const line = summary.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest.summary
    ? `${line.slice(0, longest.summary).replace(/[\s;,.:]*\S*$/, '')} …`
    : line.replace(/(?<=[^.])$/, '.');
}

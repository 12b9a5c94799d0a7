import { count } from './count.ts';
import { isWithin } from './criteria.ts';
import type { Evidence, Finding } from './schema.ts';

/** What a run comes to. */
interface Verdict {
  /** 0: complete and nothing new. 1: complete, and something new fails. 2: incomplete, whatever was found. */
  readonly code: 0 | 1 | 2;
  /** Why, a sentence each, the gravest first. Empty if the code is 0. */
  readonly because: readonly string[];
}

/**
 * Whether this is a failure: seen by a rule, or by the person who reviewed what the rule could not tell. What a story
 * shows on purpose is none.
 */
export const isFailure = ({ outcome, triage, expected }: Finding): boolean =>
  expected !== true &&
  (outcome === 'failed' ||
    (triage?.state === 'current' && (triage.verdict === 'fail' || triage.verdict === 'accepted')));

/** Whether this is a sign for a person to look at, or one that a person has looked at. */
export const isReview = (finding: Finding): boolean => finding.expected !== true && !isFailure(finding);

const firstOf = (names: readonly string[]) =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');

/** One rule that finds nothing any more misses dozens of pages, which would hide everything else. */
const mostMissed = 5;

function whyIncomplete({ run, cells }: Evidence): string[] {
  const { planted, caught, controls, silent, missed } = run.selfTest;
  const broken = cells.filter(({ state }) => state === 'error' || state === 'timeout');
  const stories = new Set(broken.map(({ story }) => story));
  const judged = cells.some(({ state }) => state === 'done' || state === 'cached');
  const because = [
    ...(run.interrupted ? ['The run was interrupted, so a part of the stories was never judged.'] : []),
    ...(judged ? [] : ['No story was judged.']),
    ...(broken.length === 0
      ? []
      : [
          `${count(stories.size, 'story', 'stories')} could not be judged in every mode (${firstOf([...stories])}): see the errors of the run.`,
        ]),
    ...(caught < planted
      ? [`The audit found ${caught} of ${planted} planted faults, so it may miss others.`]
      : []),
    ...(silent < controls
      ? [
          `The audit was silent in ${silent} of ${controls} pages without a fault, so it may raise false alarms.`,
        ]
      : []),
    ...missed.slice(0, mostMissed),
    ...(missed.length > mostMissed
      ? [
          `And ${missed.length - mostMissed} more went wrong in the audit’s test of itself: see section 3 of the report.`,
        ]
      : []),
  ];
  return because.length === 0 && !run.complete ? ['A part of the stories could not be judged.'] : because;
}

/** Whether this makes a run fail that fails on `failOn`; see {@link exitCode}. */
export function isBlocking(finding: Finding, failOn: Evidence['run']['failOn']): boolean {
  if (!finding.counts) return false;
  if (failOn === 'review') return true;
  return isFailure(finding) && isWithin(finding.level, failOn);
}

function whyFailed({ run, findings, optOuts, problems }: Evidence): string[] {
  const blocking = findings.filter((finding) => isBlocking(finding, run.failOn));
  const failures = blocking.filter(isFailure);
  const reviews = blocking.filter(isReview);
  const unfit = optOuts.filter(({ state }) => state !== 'current');
  return [
    ...(failures.length === 0 ? [] : [`${count(failures.length, 'new failure')} (${rulesOf(failures)}).`]),
    ...(reviews.length === 0
      ? []
      : [`${count(reviews.length, 'finding needs', 'findings need')} review (${rulesOf(reviews)}).`]),
    ...unfit.map(({ story, what, state }) =>
      state === 'expired'
        ? `${story} opted out (${what}) until a day that has passed: remove the opt-out or decide again.`
        : `${story} opted out (${what}) without a reason, an issue and a day: give all three.`,
    ),
    // What the self-test missed may be told in both places.
    ...problems.filter((problem) => !run.selfTest.missed.includes(problem)),
  ];
}

function rulesOf(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ check }) => check))];
  return rules.map((rule) => `${rule}: ${findings.filter(({ check }) => check === rule).length}`).join(', ');
}

/**
 * What the evidence comes to, as the exit code of the command.
 *
 * 2, incomplete: the run was interrupted, a story could not be judged, none was, or the audit failed its own test. It
 * beats 1, because an incomplete audit must never read as anything else.
 *
 * 1: a failure that no current verdict knows, of the level of `run.failOn` or a lower one, where A is lower than AA, AA
 * than AAA and AAA than best practice; with “review”, every failure and everything that waits for review. An opt-out
 * that is unjustified or has expired. Any of `problems`, such as a verdict on a finding that is gone.
 */
export function exitCode(evidence: Evidence): Verdict {
  const incomplete = whyIncomplete(evidence);
  const failed = whyFailed(evidence);
  const because = [...incomplete, ...failed];
  if (incomplete.length > 0) return { code: 2, because };
  return { code: failed.length > 0 ? 1 : 0, because };
}

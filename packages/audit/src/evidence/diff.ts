import type { Evidence, Finding } from './schema.ts';

/** One finding before and after, the same or next to it. */
export interface Changed {
  readonly before: Finding;
  readonly after: Finding;
}

/** What changed between two audits. What could not be compared is neither better nor worse. */
export interface Difference {
  /** Found now, where the same rule had looked in the same story and mode and found nothing; or the story is new. */
  readonly added: readonly Finding[];
  /** Found before, and no more where the same rule looked again. */
  readonly mended: readonly Finding[];
  /** In modes in which it was not, or counting again: an acceptance has ended. */
  readonly worse: readonly Changed[];
  /** No more in some modes, or dealt with by a person. */
  readonly better: readonly Changed[];
  /** Found in one of the two, where the other did not look. */
  readonly unknown: readonly { readonly finding: Finding; readonly why: string }[];
  /** How the two audits differ themselves, a sentence each. */
  readonly apart: readonly string[];
}

/**
 * Compares two audits of one Storybook, by the fingerprints of what they found.
 *
 * A finding that is gone is only mended if its rule ran again in its story and its modes; one that is new is only added if
 * its rule had run there before, or if the story is new. Where roles or names around an element changed, so did the
 * fingerprint: the same rule at the same place is the same finding.
 */
export function differenceOf(before: Evidence, after: Evidence): Difference {
  const earlier = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const later = new Map(after.findings.map((finding) => [finding.fingerprint, finding]));
  const isNowhere = (others: ReadonlyMap<string, Finding>) => (finding: Finding) =>
    !others.has(finding.fingerprint);
  const gone = before.findings.filter(isNowhere(later));
  const pairs = after.findings.flatMap((finding): Changed[] => {
    const same = earlier.get(finding.fingerprint) ?? gone.find((other) => isAtOnePlace(other, finding));
    return same === undefined ? [] : [{ before: same, after: finding }];
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const appeared = after.findings.filter((finding) => !paired.has(finding));
  const vanished = gone.filter((finding) => !paired.has(finding));
  const unknown: { finding: Finding; why: string }[] = [];
  const known = (findings: readonly Finding[], other: Evidence, when: string, newStoryIsKnown: boolean) =>
    findings.filter((finding) => {
      if (newStoryIsKnown && isNewStory(finding, other)) return true;
      const why = whyNotLookedAt(finding, other, when);
      if (why !== null) unknown.push({ finding, why });
      return why === null;
    });
  return {
    added: known(appeared, before, 'before', true),
    mended: known(vanished, after, 'after', false),
    worse: pairs.filter(
      (pair) =>
        modesOnlyIn(pair.after, pair.before, before).length > 0 || (pair.after.counts && !pair.before.counts),
    ),
    better: pairs.filter(
      (pair) =>
        modesOnlyIn(pair.before, pair.after, after).length > 0 || (pair.before.counts && !pair.after.counts),
    ),
    unknown,
    apart: apart(before, after),
  };
}

/** The modes in which one of a pair was found and the other was looked for in vain. */
export const modesOnlyIn = (one: Finding, other: Finding, of: Evidence): readonly string[] =>
  one.modes.filter((mode) => !other.modes.includes(mode) && isJudged(other.story, mode, of));

const isAtOnePlace = (one: Finding, other: Finding) =>
  one.check === other.check &&
  one.story === other.story &&
  one.outcome === other.outcome &&
  one.at.selector === other.at.selector;

const isJudged = (story: string, mode: string, { cells }: Evidence) =>
  cells.some(
    (cell) =>
      cell.story === story && cell.mode === mode && (cell.state === 'done' || cell.state === 'cached'),
  );

/** A story that the other audit did not leave out, but did not have. */
const isNewStory = ({ story }: Finding, { stories, coverage }: Evidence) =>
  !stories.some(({ id }) => id === story) && !coverage.storiesLeftOut.includes(story);

function whyNotLookedAt({ story, check, modes }: Finding, evidence: Evidence, when: string): string | null {
  const audited = evidence.stories.find(({ id }) => id === story);
  if (audited === undefined) return `its story was not in the audit ${when}`;
  if (evidence.run.rules.every(({ id, enabled }) => id !== check || !enabled)) {
    return `its rule did not run in the audit ${when}`;
  }
  if (!audited.applied.includes(check) && !audited.inapplicable.includes(check)) {
    return `its rule did not run in this story in the audit ${when}`;
  }
  return modes.some((mode) => isJudged(story, mode, evidence))
    ? null
    : `none of its modes was judged in this story in the audit ${when}`;
}

function apart(before: Evidence, after: Evidence): string[] {
  const versions = (['tool', 'axe', 'browser'] as const).flatMap((name) => {
    const [one, other] = [before.run[name], after.run[name]];
    return one.version === other.version
      ? []
      : [`${other.name} is of version ${other.version} now, and was of ${one.version}.`];
  });
  const only = <Item>(one: readonly Item[], other: readonly Item[]) =>
    one.filter((item) => !other.includes(item));
  const listed = (what: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${what}: ${items.join(', ')}.`];
  const rules = ({ run }: Evidence) => run.rules.filter(({ enabled }) => enabled).map(({ id }) => id);
  const modes = ({ run }: Evidence) => run.modes.map(({ id }) => id);
  const stories = (evidence: Evidence) => evidence.stories.map(({ id }) => id);
  return [
    ...(before.run.complete ? [] : ['The audit before is incomplete.']),
    ...(after.run.complete ? [] : ['The audit after is incomplete.']),
    ...versions,
    ...listed('Stories only before', only(stories(before), stories(after))),
    ...listed('Stories only after', only(stories(after), stories(before))),
    ...listed('Modes only before', only(modes(before), modes(after))),
    ...listed('Modes only after', only(modes(after), modes(before))),
    ...listed('Rules only before', only(rules(before), rules(after))),
    ...listed('Rules only after', only(rules(after), rules(before))),
  ];
}

import { groupBy } from './group.ts';
import type { Evidence, Finding } from './schema.ts';

/** One finding before and after, the same or next to it. */
export interface Changed {
  readonly before: Finding;
  readonly after: Finding;
}

/** What changed between two audits. What could not be compared is neither better nor worse. */
export interface Difference {
  /** The audit before, under the names that its stories have in the one after. */
  readonly before: Evidence;
  /** Found now, where the same rule had looked in the same story and mode and found nothing; or the story is new. */
  readonly added: readonly Finding[];
  /** Found before, and no more where the same rule looked again. */
  readonly mended: readonly Finding[];
  /** Gone where the same rule looked again, which was not in all modes in which it was found. */
  readonly partly: readonly Finding[];
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
 * fingerprint: the same rule at the same place is the same finding. A story that was given another name is the same story.
 */
export function differenceOf(earlier: Evidence, after: Evidence): Difference {
  const names = renamed(earlier, after);
  const before = underNewNames(earlier, names);
  const pairs = pairsOf(before.findings, after.findings);
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const appeared = after.findings.filter((finding) => !paired.has(finding));
  const vanished = before.findings.filter((finding) => !paired.has(finding));
  const unknown: { finding: Finding; why: string }[] = [];
  const known = (findings: readonly Finding[], why: (finding: Finding) => string | null) =>
    findings.filter((finding) => {
      const reason = why(finding);
      if (reason !== null) unknown.push({ finding, why: reason });
      return reason === null;
    });
  const gone = known(vanished, (finding) => whyNotLookedAt(finding, after, 'after'));
  const isJudgedAgain = ({ story, modes }: Finding) => modes.every((mode) => isJudged(story, mode, after));
  return {
    before,
    added: known(appeared, (finding) =>
      isNewStory(finding, before) ? null : whyNotLookedAt(finding, before, 'before'),
    ),
    mended: gone.filter(isJudgedAgain),
    partly: gone.filter((finding) => !isJudgedAgain(finding)),
    worse: pairs.filter(
      (pair) =>
        modesOnlyIn(pair.after, pair.before, before).length > 0 || (pair.after.counts && !pair.before.counts),
    ),
    better: pairs.filter(
      (pair) =>
        modesOnlyIn(pair.before, pair.after, after).length > 0 || (pair.before.counts && !pair.after.counts),
    ),
    unknown,
    apart: apart(before, after, names),
  };
}

/** The modes in which one of a pair was found and the other was looked for in vain. */
export const modesOnlyIn = (one: Finding, other: Finding, of: Evidence): readonly string[] =>
  one.modes.filter((mode) => !other.modes.includes(mode) && isJudged(other.story, mode, of));

/** Whether the story of a finding is one that the other audit did not leave out, but did not have. */
export const isNewStory = ({ story }: Finding, { stories, coverage }: Evidence): boolean =>
  !stories.some(({ id }) => id === story) && !coverage.storiesLeftOut.includes(story);

const rule = ({ check, story, outcome }: Finding) => [check, story, outcome];

/**
 * By what a finding is known again, the surest first. Of elements with the same roles and names the fingerprint knows the
 * order only, so that the second becomes the first where the first was mended: their place in the document tells more.
 */
const likenesses: readonly ((finding: Finding) => readonly unknown[])[] = [
  ({ fingerprint, at }) => [fingerprint, at.selector],
  (finding) => [...rule(finding), finding.at.path, finding.at.selector],
  ({ fingerprint }) => [fingerprint],
  (finding) => [...rule(finding), finding.at.selector],
  (finding) => [...rule(finding), finding.at.path],
];

/** Each finding that both audits have, once, in the order of the later one. */
function pairsOf(earlier: readonly Finding[], later: readonly Finding[]): readonly Changed[] {
  const partners = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const likeness of likenesses) {
    const key = (finding: Finding) => JSON.stringify(likeness(finding));
    const waiting = groupBy(
      earlier.filter((finding) => !taken.has(finding)),
      key,
    );
    for (const after of later) {
      if (partners.has(after)) continue;
      const before = waiting.get(key(after))?.shift();
      if (before === undefined) continue;
      partners.set(after, before);
      taken.add(before);
    }
  }
  return later.flatMap((after) => {
    const before = partners.get(after);
    return before === undefined ? [] : [{ before, after }];
  });
}

/** Of which the same was found in both. */
const places = (story: string, { findings }: Evidence) =>
  new Set(
    findings
      .filter((finding) => finding.story === story)
      .map(({ check, outcome, at }) => JSON.stringify([check, outcome, at.path, at.selector])),
  );

/**
 * The new names of stories that were given another one, by the old: of a story that is gone and one that is new, both of one
 * component or of one name, in which most of what was found is the same.
 */
function renamed(before: Evidence, after: Evidence): ReadonlyMap<string, string> {
  const onlyIn = (one: Evidence, other: Evidence) =>
    one.stories.filter(
      ({ id }) =>
        !other.stories.some((story) => story.id === id) && !other.coverage.storiesLeftOut.includes(id),
    );
  const names = new Map<string, string>();
  const free = new Set(onlyIn(after, before));
  for (const gone of onlyIn(before, after)) {
    const found = places(gone.id, before);
    for (const story of free) {
      if (gone.component !== story.component && gone.name !== story.name) continue;
      const here = places(story.id, after);
      const both = [...found].filter((place) => here.has(place)).length;
      if (both === 0 || 2 * both < found.size + here.size - both) continue;
      names.set(gone.id, story.id);
      free.delete(story);
      break;
    }
  }
  return names;
}

function underNewNames(evidence: Evidence, names: ReadonlyMap<string, string>): Evidence {
  if (names.size === 0) return evidence;
  const named = <Item extends { readonly story: string }>(item: Item): Item => ({
    ...item,
    story: names.get(item.story) ?? item.story,
  });
  return {
    ...evidence,
    stories: evidence.stories.map((story) => ({ ...story, id: names.get(story.id) ?? story.id })),
    cells: evidence.cells.map(named),
    findings: evidence.findings.map(named),
  };
}

const isJudged = (story: string, mode: string, { cells }: Evidence) =>
  cells.some(
    (cell) =>
      cell.story === story && cell.mode === mode && (cell.state === 'done' || cell.state === 'cached'),
  );

function whyNotLookedAt({ story, check, modes }: Finding, evidence: Evidence, when: string): string | null {
  const audited = evidence.stories.find(({ id }) => id === story);
  if (audited === undefined) return `The story was not in the audit ${when}`;
  if (evidence.run.rules.every(({ id, enabled }) => id !== check || !enabled)) {
    return `The rule did not run in the audit ${when}`;
  }
  if (!audited.applied.includes(check) && !audited.inapplicable.includes(check)) {
    return `The rule did not run in that story in the audit ${when}`;
  }
  return modes.some((mode) => isJudged(story, mode, evidence))
    ? null
    : `No mode in which it was found was judged in that story in the audit ${when}`;
}

/** How many things are named in a line before the rest is counted. */
const longestList = 10;

function listed(what: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - longestList;
  return [`${what}: ${items.slice(0, longestList).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

function apart(before: Evidence, after: Evidence, names: ReadonlyMap<string, string>): string[] {
  const versions = (['tool', 'axe', 'browser'] as const).flatMap((name) => {
    const [one, other] = [before.run[name], after.run[name]];
    return one.version === other.version
      ? []
      : [`${other.name} is of version ${other.version} now, and was of ${one.version}.`];
  });
  const only = <Item>(one: readonly Item[], other: readonly Item[]) =>
    one.filter((item) => !other.includes(item));
  const rules = ({ run }: Evidence) => run.rules.filter(({ enabled }) => enabled).map(({ id }) => id);
  const modes = ({ run }: Evidence) => run.modes.map(({ id }) => id);
  const stories = (evidence: Evidence) => evidence.stories.map(({ id }) => id);
  return [
    ...(before.run.complete ? [] : ['The audit before is incomplete.']),
    ...(after.run.complete ? [] : ['The audit after is incomplete.']),
    ...versions,
    ...listed(
      'Stories taken for the same under another name',
      [...names].map(([old, now]) => `${now} (was ${old})`),
    ),
    ...listed('Stories only before', only(stories(before), stories(after))),
    ...listed('Stories only after', only(stories(after), stories(before))),
    ...listed('Modes only before', only(modes(before), modes(after))),
    ...listed('Modes only after', only(modes(after), modes(before))),
    ...listed('Rules only before', only(rules(before), rules(after))),
    ...listed('Rules only after', only(rules(after), rules(before))),
  ];
}

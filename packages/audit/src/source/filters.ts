import leven from 'leven';
import picomatch from 'picomatch';
import { quickModes } from '../modes/modes.ts';
import { isWithin, levels } from '../evidence/criteria.ts';
import { notOfLevel } from '../evidence/expected.ts';
import type { Evidence, Rule } from '../evidence/schema.ts';
import type { DiscoveredStory } from './discover.ts';
import { NothingMatched, UsageError } from './errors.ts';

export interface StoryFilters {
  /** Globs over the id, the title and name, or the file of a story; one that begins with “!” leaves stories out. */
  readonly stories?: readonly string[];
  /** Tags with commas between them: a story needs one of them, and none of those that begin with “!”. */
  readonly tags?: string;
  /** Titles, “Components/ThreatCard”, or their last part, in any case; “!” as with the others. */
  readonly component?: readonly string[];
}

/**
 * Divides stories into those that every filter takes and the rest, both in their order. Without a filter all are taken.
 * @throws NothingMatched for a part of a filter that fits no story, since it was meant to fit one, and if no story is left.
 */
export function chooseStories<S extends DiscoveredStory>(
  stories: readonly S[],
  filters: StoryFilters,
): { chosen: S[]; leftOut: S[] } {
  if (stories.length === 0) {
    throw new NothingMatched('This Storybook has no stories, so there is nothing to audit.', []);
  }
  const globs = filters.stories ?? [];
  const accepts = [
    acceptance(stories, globs, { what: 'story is called', fits: fitsGlob, namesOf }),
    acceptance(stories, listOf(filters.tags), {
      what: 'story has the tag',
      fits: ({ tags }, tag) => tags.includes(tag),
      namesOf: ({ tags }) => tags,
    }),
    acceptance(stories, filters.component ?? [], {
      what: 'component is called',
      fits: (story, name) => componentNames(story).some((own) => own.toLowerCase() === name.toLowerCase()),
      namesOf: componentNames,
    }),
  ];
  const isChosen = (story: S) => accepts.every((accept) => accept(story));
  const chosen = stories.filter(isChosen);
  if (chosen.length === 0) {
    throw new NothingMatched(
      'Each filter fits some story, but no story is left by all of them together, so there is nothing to audit. Remove one.',
      [],
    );
  }
  return { chosen, leftOut: stories.filter((story) => !isChosen(story)) };
}

interface Filter {
  /** How the sentence goes on that says that nothing fits: “No story has the tag …”. */
  readonly what: string;
  fits(story: DiscoveredStory, part: string): boolean;
  /** The names that may have been meant. */
  namesOf(story: DiscoveredStory): readonly string[];
}

function acceptance(stories: readonly DiscoveredStory[], parts: readonly string[], filter: Filter) {
  const bare = (part: string) => part.replace(/^!/, '');
  for (const part of parts.map(bare)) {
    if (!stories.some((story) => filter.fits(story, part))) {
      throw unknown(filter.what, part, stories.flatMap(filter.namesOf));
    }
  }
  const wanted = parts.filter((part) => !part.startsWith('!'));
  const unwanted = parts.filter((part) => part.startsWith('!')).map(bare);
  return (story: DiscoveredStory) =>
    (wanted.length === 0 || wanted.some((part) => filter.fits(story, part))) &&
    !unwanted.some((part) => filter.fits(story, part));
}

const withoutDot = (path: string) => path.replace(/^\.\//, '');

const namesOf = ({ id, title, name, importPath }: DiscoveredStory) => [
  id,
  `${title}/${name}`,
  ...(importPath === null ? [] : [withoutDot(importPath)]),
];

function fitsGlob(story: DiscoveredStory, glob: string): boolean {
  const fits = picomatch(withoutDot(glob), { nocase: true });
  return namesOf(story).some((name) => fits(name));
}

const componentNames = ({ title }: DiscoveredStory) => [title, title.slice(title.lastIndexOf('/') + 1)];

/**
 * The modes of a list of ids, in the order of `modes`: “320-light,dark”. “all” and nothing give all of them, “quick” the
 * three of somebody at work.
 * @throws NothingMatched for an id that no mode has, and for an empty list.
 */
export function chooseModes<M extends { readonly id: string }>(
  text: string | undefined,
  modes: readonly M[],
): M[] {
  const ids = modes.map(({ id }) => id);
  const chosen = new Set(
    namedIn(text ?? 'all', 'mode').flatMap((word) => {
      if (word === 'all') return ids;
      if (word === 'quick') return quickModes;
      if (!ids.includes(word)) throw unknown('mode is called', word, [...ids, 'all', 'quick']);
      return [word];
    }),
  );
  return modes.filter(({ id }) => chosen.has(id));
}

/**
 * The rules of a list of ids and globs over them, in the order of `known`: “axe/color-contrast,x/*”. Nothing gives all.
 * @throws NothingMatched for a part that no rule fits, and for an empty list.
 */
export function chooseRules(text: string | undefined, known: readonly string[]): string[] {
  const chosen = new Set(
    namedIn(text ?? '*/*', 'rule').flatMap((glob) => {
      const fits = picomatch(glob);
      const fitting = known.filter((id) => fits(id));
      if (fitting.length === 0) throw unknown('rule is called', glob, known);
      return fitting;
    }),
  );
  return known.filter((id) => chosen.has(id));
}

/**
 * Refuses to pass an audit for want of failures that it was told not to look for.
 * @param whose What was judged before: “these shards”.
 * @throws UsageError if `--fail-on` names a level that is not among those judged.
 */
export function refuseToFailOnWhatIsLeftOut(
  failOn: Evidence['run']['failOn'],
  rules: readonly Rule[],
  whose: string,
): void {
  if (failOn === 'review') return;
  const highest = levels.findLast((level) =>
    rules.every((rule) => rule.level !== level || rule.why !== notOfLevel),
  );
  if (highest === undefined || isWithin(failOn, highest)) return;
  throw new UsageError(
    `--fail-on ${failOn} asks for failures that ${whose} can’t hold: --levels ${highest} left them out. Judge again with --levels ${failOn}, or give a lower --fail-on.`,
  );
}

const listOf = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function namedIn(text: string, what: string): string[] {
  const names = listOf(text);
  if (names.length > 0) return names;
  throw new NothingMatched(`No ${what} is named in “${text}”, so there is nothing to audit.`, []);
}

function unknown(what: string, word: string, among: readonly string[]): NothingMatched {
  const suggestions = nearest(word, among);
  const quoted = suggestions.map((name) => `“${name}”`);
  const hint =
    quoted.length > 0
      ? `Did you mean ${quoted.join(' or ')}?`
      : `There are ${[...new Set(among)]
          .slice(0, 20)
          .map((name) => `“${name}”`)
          .join(', ')}.`;
  return new NothingMatched(`No ${what} “${word}”. ${hint}`, suggestions);
}

/**
 * The names, at most three, that a wrong one was most likely meant to be, the nearest first: those in which it is written
 * out, and those that differ from it in a third of its letters or fewer. Case doesn't count.
 */
export function nearest(word: string, among: readonly string[]): string[] {
  const meant = word.toLowerCase();
  const farthest = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(among)]
    .map((name) => {
      const candidate = name.toLowerCase();
      const letters = leven(meant, candidate);
      return { name, far: candidate.includes(meant) ? Math.min(1, letters) : letters };
    })
    .filter(({ far }) => far <= farthest)
    .toSorted((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

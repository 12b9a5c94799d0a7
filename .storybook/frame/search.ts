import leven from 'leven';
import { soughtIn, wordsIn } from '../primitives/query.ts';

/** An entry of Storybook’s index, or a heading of a page in it, as the manager hands it to its search. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The titles above it. */
  readonly path?: readonly string[];
  /** The heading, where it is one. */
  readonly anchors?: readonly { readonly title: string }[];
}

/** What was found, in the form that the manager’s search gives it. */
interface Found {
  readonly item: Entry;
  readonly score: number;
  readonly matches: readonly Match[];
}

interface Match {
  readonly key: 'name' | 'path';
  readonly value: string;
  readonly arrayIndex?: number;
  /** First and last letter of each marked word. */
  readonly indices: readonly (readonly [number, number])[];
}

/**
 * The search of the sidebar. It takes a whole sentence: the entries that have most of its telling words come first, whatever
 * their order, and a word may have one wrong letter. The page of a component answers to the needs that “Find by need” lists
 * for it too.
 *
 * Storybook’s own search asks for the sentence as it stands, and marks letters twice where two words match the same place
 * (https://github.com/storybookjs/storybook/issues/30817). `patches/` puts this one in its place.
 */
export class Search {
  readonly #entries: readonly { readonly item: Entry; readonly words: readonly string[] }[];

  constructor(list: readonly Entry[]) {
    const needs = needsOf(list);
    this.#entries = list.map((item) => ({
      item,
      words: [...ownWords(item), ...(needs.get(pageOf(item)) ?? [])],
    }));
  }

  search(query: string): readonly Found[] {
    const sought = soughtIn(query);
    return this.#entries
      .map(({ item, words }) => ({
        item,
        hits: sought.filter((word) => words.some((known) => isFound(word, known))),
      }))
      .filter(({ hits }) => hits.length > 0 && hits.length * 2 >= sought.length)
      .toSorted((one, other) => other.hits.length - one.hits.length || rank(one.item) - rank(other.item))
      .map(({ item, hits }) => ({
        item,
        score: 1 - hits.length / sought.length,
        matches: matchesOf(item, hits),
      }));
  }
}

const ownWords = ({ name, path = [] }: Entry) => wordsIn([...path, name].join(' '));

/** The title of a page of documentation; empty for anything else. */
const pageOf = ({ type, path = [], anchors }: Entry) =>
  type === 'docs' && anchors === undefined ? (path.at(-1) ?? '') : '';

/** Pages first, then their headings, then stories. */
const rank = ({ type, anchors }: Entry) => (type === 'docs' ? (anchors === undefined ? 0 : 1) : 2);

/** The words of needs by the page that answers them: a heading such as “Hero, banner: MissionBanner”. */
function needsOf(list: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const { anchors = [] } of list) {
    for (const { title } of anchors) {
      const [, words = '', page = ''] = /^(.+): (.+)$/.exec(title) ?? [];
      needs.set(page, [...(needs.get(page) ?? []), ...wordsIn(words)]);
    }
  }
  return needs;
}

function isFound(sought: string, known: string): boolean {
  if (known.startsWith(sought)) return true;
  return sought.length >= 5 && leven(sought, known.slice(0, sought.length)) <= 1;
}

function matchesOf({ name, path = [] }: Entry, hits: readonly string[]): readonly Match[] {
  const marked = (value: string) =>
    [...value.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
      hits.some((hit) => isFound(hit, word.toLowerCase())) ? [[index, index + word.length - 1] as const] : [],
    );
  const all: Match[] = [
    { key: 'name', value: name, indices: marked(name) },
    ...path.map((value, arrayIndex) => ({ key: 'path' as const, value, arrayIndex, indices: marked(value) })),
  ];
  return all.filter(({ indices }) => indices.length > 0);
}

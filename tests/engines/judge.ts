import type { DateWords } from './dates.ts';
import type { Check, Evidence, HeardElement, StoryEvidence } from './evidence.ts';

/**
 * Whether a part is as large as in Chromium: to 2 px, or to 2 % where that is more, since WebKitGTK makes each line a whole
 * number of px high.
 */
const isAsLarge = (size: number, expected: number) =>
  Math.abs(size - expected) <= Math.max(2, 0.02 * expected);

/** Faults in words, by the check. A check that an engine can't make has no entry. */
export type Faults = Readonly<Partial<Record<Check, readonly string[]>>>;

/** What is wrong in one engine, or why it was not tried. */
export type Judgement =
  | { readonly notRun: string }
  | {
      readonly version: string;
      /** By the name of the story. */
      readonly stories: Readonly<Record<string, Faults>>;
      readonly dates: readonly string[];
    };

/** What is wrong with a story in an engine, where Chromium shows how it should be. */
export function faultsOf(seen: StoryEvidence, reference: StoryEvidence): Faults {
  const differences = seen.heard.flatMap((element, index) => {
    const expected = reference.heard[index];
    const said = told(element);
    const should = expected === undefined ? 'nothing' : told(expected);
    return said === should
      ? []
      : [
          {
            words: `${element.element} is ${said}, not ${should}`,
            ofList: expected !== undefined && isOfList(expected),
          },
        ];
  });
  return {
    ...seen.faults,
    'roles and names': [
      ...(seen.heard.length === reference.heard.length
        ? []
        : [`${seen.heard.length} elements, not ${reference.heard.length}`]),
      ...differences.flatMap(({ words, ofList }) => (ofList ? [] : words)),
    ],
    'lists': differences.flatMap(({ words, ofList }) => (ofList ? words : [])),
    'sizes': Object.entries(reference.sizes).flatMap(([width, parts]) =>
      otherSizes(seen.sizes[width] ?? [], parts).map((words) => `${width} px: ${words}`),
    ),
    'keyboard order': [
      ...(seen.faults['keyboard order'] ?? []),
      ...(seen.reached.join('\n') === reference.reached.join('\n')
        ? []
        : [`Tab reaches ${inWords(seen.reached)}, not ${inWords(reference.reached)}`]),
    ],
  };
}

/** Days that an engine words in another way than the server. A language that it refuses is in nobody's voice. */
export function otherDates({ dates }: Evidence, server: DateWords): readonly string[] {
  return Object.entries(dates).flatMap(([locale, words]) =>
    words.flatMap((text, index) => {
      const expected = server[locale]?.[index];
      return text === expected ? [] : [`${locale}: “${text}”, not “${expected}”`];
    }),
  );
}

function otherSizes(
  seen: StoryEvidence['sizes'][string],
  reference: StoryEvidence['sizes'][string],
): readonly string[] {
  if (seen.length !== reference.length) return [`${seen.length} parts, not ${reference.length}`];
  return seen.flatMap(([classes, width, height], index) => {
    const [, expectedWidth = 0, expectedHeight = 0] = reference[index] ?? [];
    return isAsLarge(width, expectedWidth) && isAsLarge(height, expectedHeight)
      ? []
      : [
          `${classes}: ${inPx(width)} × ${inPx(height)}, not ${inPx(expectedWidth)} × ${inPx(expectedHeight)}`,
        ];
  });
}

const isOfList = ({ role }: HeardElement) => role === 'list' || role === 'listitem';

const inPx = (size: number) => Math.round(size * 10) / 10;

const inWords = (words: readonly string[]) => JSON.stringify(words);

/** Roles that are named by what is in them or by their author; the names of others are heard of nobody. */
const named = new Set([
  'article',
  'complementary',
  'contentinfo',
  'figure',
  'form',
  'group',
  'heading',
  'image',
  'link',
  'navigation',
  'region',
  'table',
]);

/** What each engine calls what the others call otherwise. */
const sameRole: Readonly<Record<string, string>> = {
  '': 'none',
  'generic': 'none',
  'presentation': 'none',
  'img': 'image',
};

/** Marks that keep the directions of words apart; Firefox leaves them out of a name. */
const unheard = /[\u2066-\u2069]/g;

function told({ role, name }: HeardElement): string {
  const known = sameRole[role] ?? role;
  return named.has(known)
    ? `${known} “${name.replaceAll(unheard, '').replaceAll(/\s+/g, ' ').trim()}”`
    : known;
}

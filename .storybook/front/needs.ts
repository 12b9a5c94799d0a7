import { soughtIn, wordsIn } from '../primitives/query.ts';

/** A need in the words of whoever has it, and the page that answers it. */
interface Need {
  /** Needs that are met by the same page. */
  readonly words: string;
  /** What is there. */
  readonly answer: string;
  /** Where it is, as Storybook’s address has it; `undefined` where nothing meets the need. */
  readonly page: string | undefined;
}

/** Reads the needs from the page that lists them: a heading of the third level for each, and a link in the text below. */
export function needsOf(markdown: string): readonly Need[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...text] = section.split(/^## /m)[0]?.split('\n') ?? [];
      const colon = heading.lastIndexOf(':');
      return {
        words: heading.slice(0, colon),
        answer: heading.slice(colon + 1).trim(),
        page: /\]\((\?path=[^)]+)\)/.exec(text.join('\n'))?.[1],
      };
    });
}

/**
 * The needs that somebody’s words name, best first: by how many of the words they have, whatever their order.
 * Where every word is filler, all of them count.
 */
export function findNeeds(needs: readonly Need[], query: string): readonly Need[] {
  const sought = soughtIn(query);
  return needs
    .map((need) => {
      const known = wordsIn(`${need.words} ${need.answer}`);
      return {
        need,
        hits: sought.filter((word) => known.some((other) => other.startsWith(word))).length,
      };
    })
    .filter(({ hits }) => hits > 0)
    .toSorted((one, other) => other.hits - one.hits)
    .map(({ need }) => need);
}

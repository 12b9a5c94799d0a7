/** What the reading of texts needs to know of Unicode. */

/**
 * Text as browsers keep it. Half of a pair of surrogates, as a system leaves it that cuts after so many characters,
 * becomes the sign for what can't be shown: React would otherwise find another text in the server's HTML than it
 * expects, and write the page anew.
 */
export function wellFormed(text: string): string {
  // Not `toWellFormed`: browsers of 2023 don't have it.
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

// Not what is ignorable by default (DI), controls, formats, halves, spaces, nor marks without a letter to stand on. The
// Braille cell without dots is blank although Unicode counts it among the symbols.
const somethingToSee = /[^\p{DI}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Z}\u2800]/u;

/** A string that has something to see, to the character. */
export function visibleText(value: unknown): string | undefined {
  return typeof value === 'string' && somethingToSee.test(value) ? wellFormed(value) : undefined;
}

// Beyond the first plane by the first half of their pair.
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * A part of a text that is put together. Where letters run from right to left in it or beside it, it is isolated, or
 * "PDF, 1.2" would part the number from its unit and show the length of a film inside its title.
 */
export function isolate(part: string, ...beside: readonly (string | undefined)[]): string {
  return rightToLeftLetter.test(`${part}${beside.join('')}`) ? `\u2068${part}\u2069` : part;
}

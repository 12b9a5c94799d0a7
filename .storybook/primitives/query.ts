// Words that say nothing of what somebody looks for.
const filler = new Set(
  'a all an and are as at be by for from have how i in into is it me my need of on or our so some that the their them then there these this to want we what where which with you your'.split(
    ' ',
  ),
);

/** The words of a text, in small letters. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word without its ending: one word stands for another if it begins it, so that “stories” finds “storytelling”. */
const stem = (word: string) => word.replace(/(?:ies|y|es|e|s)$/, '');

/** What a query looks for: the stems of the words that tell something, or of all where none does. */
export function soughtIn(query: string): readonly string[] {
  const said = wordsIn(query);
  const telling = said.filter((word) => !filler.has(word));
  return (telling.length > 0 ? telling : said).map(stem);
}

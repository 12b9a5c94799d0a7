/** Words that keep their capitals wherever they stand, and one that has lost its apostrophe in the name of an export. */
const known = new Map(
  ['Arabic', 'Castle', 'CMS', 'Don’t', 'English', 'Fenn', 'German', 'HTML', 'Japanese', 'Latin', 'Welsh'].map(
    (word) => [word.toLowerCase().replace('’', ''), word],
  ),
);

/** The name of a story as a sentence begins: “With Current Page” is “With current page”. */
export function sentenceCase(name: string): string {
  const words = name.toLowerCase().split(' ');
  const [first = '', ...rest] = words.map((word) => known.get(word) ?? word);
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

/** More words than this, and the beginning of a sentence is forgotten at its end. */
const mostWords = 30;

/** The prose of a page: without imports, code, elements, addresses of links and marks of Markdown. One block each line. */
function proseOf(page: string): readonly string[] {
  return (
    page
      .replaceAll(/^```[\s\S]*?^```$/gm, '\n')
      .replaceAll(/^(?:import|export) .*$/gm, '\n')
      // Words stand in some attributes of our blocks, as `text: '…'` and `title="…"`.
      .replaceAll(/\btext:\s*'((?:[^'\\]|\\.)*)'/g, '>\n$1\n<i ')
      .replaceAll(/<[^<>]*>/g, '\n')
      .replaceAll(/\]\([^)]*\)/g, ']')
      .split(/\n\s*\n|\n\s*(?=(?:[-*]|\d+\.) )|\n(?=#)|\n?\|\n?/)
      .map((block) =>
        block
          .replaceAll(/[*_`#[\]|]/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((block) => block !== '')
  );
}

/** The sentences of a page or a text that have more words than a reader keeps in mind. */
export function longSentencesIn(page: string): readonly string[] {
  return proseOf(page)
    .flatMap((block) => block.split(/(?<=[.!?][”’)]?)\s+(?=[\p{Lu}“\d])/u))
    .filter((sentence) => sentence.split(' ').length > mostWords);
}

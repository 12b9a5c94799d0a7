import type { ReadLink } from './Link.tsx';

/** Questions about words that only development asks. */

/** The words that stand in more than one of a part's links. */
export function repeatedWords(value: unknown): readonly string[] {
  // What those who ask give: `readOtherLinks` and `ViewAllList`.
  const { main, others } = value as {
    readonly main?: ReadLink;
    readonly others: readonly (ReadLink | undefined)[];
  };
  const words = [main, ...others].flatMap((link) => (link?.href === undefined ? [] : link.text));
  return words.filter((text, index) => words.indexOf(text) < index);
}

/** A text alternative from which a listener learns nothing. */
export function saysNothingNew(value: unknown): readonly string[] {
  // What `Image` gives, the one who asks.
  const { alt, title } = value as { readonly alt?: string; readonly title?: string };
  if (alt === undefined) return [];
  return alt === title || alt.length > 150 || /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(alt) ? [alt] : [];
}

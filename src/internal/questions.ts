import { isGenericLabel } from './genericLabels.ts';
import { ownProps } from './ownProps.ts';

interface AskedLink {
  readonly text: string;
  readonly href?: string | undefined;
}

/** What only development asks, through `review`: each answers with what has the problem of its name. */
export const questions = {
  /** The names of what was given that neither the component nor its root reads. */
  attribute(
    values: Readonly<Record<string, unknown>>,
    isAttribute: (name: string) => unknown,
    place?: string,
  ): readonly string[] {
    // Only components are asked about.
    const own = ownProps[place as keyof typeof ownProps].split(' ');
    return Object.keys(values).filter(
      (name) => (values[name] ?? null) !== null && !isAttribute(name) && !own.includes(name),
    );
  },

  /** A text that was made for a page of HTML, where its reader would see `&amp;` or `<p>`. */
  escaped(text: string | undefined): readonly string[] {
    return text !== undefined &&
      /&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);|<!--|<\/?[a-z][a-z\d-]*(\s[^<>=]*=[^<>]*|\s*\/?)>/i.test(text)
      ? [text]
      : [];
  },

  /** The words of a link, where they make no sense away from what stands around them. */
  genericLabel(label: string): readonly string[] {
    return [label].filter(isGenericLabel);
  },

  /** The words that stand in more than one of a part's links; `first` is the one before the others. */
  sameWords(others: readonly (AskedLink | undefined)[], first: AskedLink | undefined): readonly string[] {
    const words = [first, ...others].flatMap((link) => (link?.href === undefined ? [] : link.text));
    return words.filter((text, index) => words.indexOf(text) < index);
  },

  /** A text alternative from which a listener learns nothing. */
  alternativeWording(alt: string, title: string | undefined): readonly string[] {
    return alt === title || alt.length > 150 || /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(alt) ? [alt] : [];
  },
};

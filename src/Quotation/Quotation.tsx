import { Link, readLink } from '../internal/Link.tsx';
import { facts, isMissing, languageTag, optionalText, texts, visibleText } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import { safeHref } from '../internal/safeHref.ts';
import type { LinkAsProp, NonEmpty, RootAttributes } from '../internal/types.ts';

/** Words of somebody else's and where they stand. */
export interface QuotationData {
  /** The quoted words, or an array of their paragraphs. Shown to the character: no marks are added, nothing is cut. Without text nothing is written. */
  readonly text: string | NonEmpty<string>;
  /** The language of the quoted words, as BCP 47, where it differs from the page's. WCAG 3.1.2. */
  readonly lang?: string | undefined;
  /** The work that the words come from: its title, its address, and the place in it ("section 1"). */
  readonly source: {
    readonly title: string;
    readonly href?: string | undefined;
    readonly detail?: string | undefined;
  };
  /** Who said it, shown before the work. */
  readonly author?: string | undefined;
}

export type QuotationProps = Omit<RootAttributes<HTMLDivElement>, 'lang'> &
  LinkAsProp &
  QuotationData & { readonly children?: never };

/** A quotation and its source, which is read once and after the words. */
export function Quotation({ text, lang, source, author, linkAs, ...rest }: QuotationProps) {
  const paragraphs = quotedParagraphs(text);
  if (paragraphs.length === 0) {
    report('Quotation.text', 'quotation', text ?? null);
    return null;
  }
  const given = facts('Quotation.source', source);
  const work = given ?? {};
  const title = visibleText(work['title']);
  if (given !== undefined && title === undefined) report('Quotation.source', 'source', source ?? null);
  const linked =
    title !== undefined && !isMissing(work['href']) ? readLink('Quotation.source', work, title) : undefined;
  const who = optionalText('Quotation.author', author);
  const where = optionalText('Quotation.source.detail', work['detail']);
  return (
    <div {...rootAttributes('Quotation', 'cr-quotation', rest)}>
      <blockquote
        className="cr-quotation__text"
        cite={safeHref(work['href'])}
        lang={languageTag('Quotation.lang', lang)}
      >
        {paragraphs.map((paragraph, index) => (
          <p key={index} className="cr-quotation__paragraph">
            {paragraph}
          </p>
        ))}
      </blockquote>
      {(title !== undefined || who !== undefined) && (
        <p className="cr-quotation__source">
          {who !== undefined && (title === undefined ? who : `${who}, `)}
          {title !== undefined && (
            <cite className="cr-quotation__work">
              {linked?.href === undefined ? (
                title
              ) : (
                <Link link={linked} as={linkAs} component="Quotation" className="cr-quotation__link" />
              )}
            </cite>
          )}
          {title !== undefined && where !== undefined && `, ${where}`}
        </p>
      )}
    </div>
  );
}

/** The paragraphs that a quotation would show; none when there is nothing to quote. */
export function quotedParagraphs(text: unknown): readonly string[] {
  if (Array.isArray(text)) return texts('Quotation.text', text);
  const paragraph = visibleText(text);
  return paragraph === undefined ? [] : [paragraph];
}

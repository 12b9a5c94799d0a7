import { type Given, given } from '../internal/given.ts';
import { link, readLink } from '../internal/link.tsx';
import { group, isMissing, language, optionalText, readText, texts } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import { safeHref } from '../internal/safeHref.ts';
import { isolate } from '../internal/text.ts';
import type { LinkAsProp, NonEmpty, RootAttributes } from '../internal/types.ts';

/** Somebody else's exact words, and where they come from. */
export interface QuotationData {
  /** The quoted words, or an array of their paragraphs. Shown to the character: no marks are added, nothing is cut. Without text nothing is written. */
  readonly text: string | NonEmpty<string>;
  /** The language of the quoted words, as BCP 47, where it differs from the page's. WCAG 3.1.2. */
  readonly lang?: string | null | undefined;
  /** The work that the words come from: its title, its address, and the place in it ("section 1"). */
  readonly source: {
    readonly title: string;
    readonly href?: string | null | undefined;
    readonly detail?: string | null | undefined;
  };
  /** Who said it, shown before the work. */
  readonly author?: string | null | undefined;
}

export type QuotationProps = Omit<RootAttributes<HTMLDivElement>, 'lang'> &
  LinkAsProp &
  QuotationData & { readonly children?: never };

/** A quotation and its source, which is read once and after the words. */
export function Quotation(props: QuotationProps) {
  const quotation = given('Quotation', props);
  const paragraphs = quotedParagraphs(quotation);
  if (paragraphs.length === 0) {
    report(quotation, 'text', 'quotation');
    return null;
  }
  const source = group(quotation, 'source');
  const title = source && readText(source, 'title');
  if (source && !title) report(quotation, 'source', 'source');
  const href = source?.['href'];
  const target = title && !isMissing(href) ? readLink(source, title) : undefined;
  const author = optionalText(quotation, 'author');
  const detail = source && optionalText(source, 'detail');
  // Last, that it opens a new tab, which no type offers here and data may ask for.
  const facts = title && [detail && isolate(`, ${detail}`, title), target?.text.slice(title.length)].join('');
  const work = title && (
    <>
      <cite className="cr-quotation__work">{title}</cite>
      {facts && <span className="cr-quotation__detail">{facts}</span>}
    </>
  );
  return (
    <div {...rootAttributes(quotation, 'cr-quotation')} lang={undefined}>
      <blockquote className="cr-quotation__text" cite={safeHref(href)} lang={language(quotation, 'lang')}>
        {paragraphs.map((paragraph, index) => (
          <p key={index} className="cr-quotation__paragraph">
            {paragraph}
          </p>
        ))}
      </blockquote>
      {(title || author) && (
        <p className="cr-quotation__source">
          {author && (
            <span className="cr-quotation__author">{title ? `${isolate(author, title)}, ` : author}</span>
          )}
          {target?.href ? link(quotation, 'cr-quotation__link', target, work) : work}
        </p>
      )}
    </div>
  );
}

/** The paragraphs that a quotation would show; none when there is nothing to quote. */
export function quotedParagraphs(quotation: Given<QuotationData>): readonly string[] {
  const { text } = quotation;
  if (Array.isArray(text)) return texts(quotation, 'text');
  const paragraph = readText(quotation, 'text');
  return paragraph === undefined ? [] : [paragraph];
}

import type { ComponentType, ReactElement, ReactNode } from 'react';
import { type AttributeReaders, printable, readAttributes } from './attributes.ts';
import type { Given, NameIn } from './given.ts';
import { each, groups, isMissing, isRecord, markOf, requiredText, tag } from './read.ts';
import { report, review } from './report.ts';
import { safeHref } from './safeHref.ts';
import { isolate, visibleText } from './text.ts';
import type { LinkAttributes } from './types.ts';

/** What a link may be read from. */
interface LinkFacts {
  readonly label?: unknown;
  readonly href?: unknown;
  readonly newTab?: unknown;
  readonly newTabNotice?: unknown;
}

/** A link as read from a prop: `href` is missing when only the words can be shown. */
export interface ReadLink {
  readonly text: string;
  readonly href?: string | undefined;
  /** Without `href`. */
  readonly attributes?: LinkExtras;
}

/** What a link may have beside its address and its words. */
type LinkExtras = {
  -readonly [Name in Exclude<keyof LinkAttributes, 'href' | 'className' | 'children'>]?: LinkAttributes[Name];
};

const readers: AttributeReaders = {
  __proto__: null,
  lang: tag,
  hrefLang: tag,
  rel: visibleText,
  download: printable,
  // Data can't carry one, so a text of this name is an attack or a mistake.
  onClick: (value) => (typeof value === 'function' ? value : undefined),
};

/**
 * Reads a link; `undefined` when it has no words, and so nothing to show.
 *
 * @param label The words, where they aren't the link's own `label`.
 */
export function readLink(from: Given<LinkFacts> | undefined, label: string): ReadLink;
export function readLink(from: Given<LinkFacts> | undefined): ReadLink | undefined;
export function readLink(from: Given<LinkFacts> | undefined, label?: string): ReadLink | undefined {
  let text = label ?? (from && requiredText(from, 'label', 'label'));
  if (from === undefined || text === undefined) return text === undefined ? undefined : { text };
  review(from, 'label', 'genericLabel', text);
  // Each reader keeps what its attribute takes.
  const attributes: LinkExtras = {};
  readAttributes(from, readers, attributes);
  const href = safeHref(from['href']);
  if (href === undefined) report(from, 'href', 'href');
  const notice = href && from['newTab'] === true ? requiredText(from, 'newTabNotice', 'newTab') : undefined;
  if (notice) {
    // The site's own tokens never take away what keeps the new page from steering this one.
    const { rel = 'noopener' } = attributes;
    text = `${text} ${isolate(notice, text)}`;
    attributes.target = '_blank';
    attributes.rel = /(^| )noopener( |$)/i.test(rel) ? rel : `${rel} noopener`;
  }
  return { text, href, attributes };
}

/** Reads a list of links; entries without words are left out. */
export function readLinks(links: readonly Given<LinkFacts>[]): readonly ReadLink[] {
  return each(links, (one) => readLink(one));
}

/** Reads the links beside a main one; of those that lead to one place only the first is kept. */
export function readOtherLinks<P>(
  from: Given<P>,
  name: NameIn<P>,
  main: ReadLink | undefined,
): readonly ReadLink[] {
  const all = readLinks(groups(from, name));
  if (all.length === 0) return all;
  const taken = new Set([main?.href]);
  const others = all.filter(({ href }) => {
    if (href === undefined) return true;
    const isFirst = !taken.has(href);
    if (!isFirst) report(from, name, 'sameLink', href);
    taken.add(href);
    return isFirst;
  });
  review(from, name, 'sameWords', others, main);
  return others;
}

/** What is given to a link component is not for the compiler to check: it comes from data. */
type PlainLinkAs = 'a' | ComponentType<LinkAttributes>;

/** The props of the component, of which `linkAs` is read. */
type LinkOwner = Given<{ readonly linkAs?: unknown }>;

/**
 * The one way a link is written: its words are one text node, because Chromium joins the words of split ones.
 *
 * @param children What stands in it, where that is more than one text.
 */
export function link(
  of: LinkOwner,
  className: string,
  { text, href, attributes }: ReadLink,
  children: ReactNode = text,
  key?: string,
): ReactElement {
  if (href === undefined) {
    return (
      <span key={key} className={className} lang={attributes?.lang}>
        {children}
      </span>
    );
  }
  const Element = linkElement(of);
  return (
    <Element key={key} {...attributes} href={href} className={`cr-link ${className}`}>
      {children}
    </Element>
  );
}

/** Links as the items of a list. Their place is part of the key, because data may hold the same words twice. */
export function linkItems(
  of: LinkOwner,
  className: string,
  links: readonly ReadLink[],
): readonly ReactElement[] {
  return links.map((one, index) => link(of, className, one, one.text, `${index} ${one.text}`));
}

function linkElement(of: LinkOwner): PlainLinkAs {
  const as = of['linkAs'];
  if (isMissing(as) || as === 'a') return 'a';
  // A component is a function, or an object that React marks as one. An element, as in `linkAs={<Link />}`, is none.
  if (typeof as === 'function' || (isRecord(as) && /memo|ref|lazy/.test(markOf(as))))
    return as as PlainLinkAs;
  report(of, 'linkAs', 'linkAs');
  return 'a';
}

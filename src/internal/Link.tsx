import type { ReactElement } from 'react';
import { entries, facts, isMissing, isRecord, languageTag, requiredText } from './read.ts';
import { report } from './report.ts';
import { safeHref } from './safeHref.ts';
import type { LinkAs } from './types.ts';

/** A link as read from a prop: `href` is missing when only the words can be shown. */
export interface ReadLink {
  readonly text: string;
  readonly href?: string | undefined;
  readonly hrefLang?: string | undefined;
  readonly lang?: string | undefined;
  readonly target?: '_blank';
  readonly rel?: 'noopener';
}

/**
 * Reads a link prop; `undefined` when it has no words, and so nothing to show.
 *
 * @param label The words, where they aren't the link's own `label`.
 */
export function readLink(place: string, value: unknown, label?: string): ReadLink | undefined {
  const link = facts(place, value);
  if (link === undefined) return label === undefined ? undefined : { text: label };
  const words = label ?? requiredText(`${place}.label`, link['label'], 'label');
  if (words === undefined) return undefined;
  report(`${place}.label`, 'genericLabel', words);
  const lang = languageTag(`${place}.lang`, link['lang']);
  const href = safeHref(link['href']);
  if (href === undefined) {
    report(`${place}.href`, 'href', link['href'] ?? null);
    return { text: words, lang };
  }
  const hrefLang = languageTag(`${place}.hrefLang`, link['hrefLang']);
  const notice =
    link['newTab'] === true
      ? requiredText(`${place}.newTabNotice`, link['newTabNotice'], 'newTab')
      : undefined;
  return notice === undefined
    ? { text: words, href, hrefLang, lang }
    : { text: `${words} ${notice}`, href, hrefLang, lang, target: '_blank', rel: 'noopener' };
}

/** Reads a list of links; entries without words are left out. */
export function readLinks(place: string, value: unknown, read = entries): readonly ReadLink[] {
  return read(place, value).flatMap((entry) => readLink(place, entry) ?? []);
}

/** Reads the links beside a main one; of those that lead to one place only the first is kept. */
export function readOtherLinks(
  place: string,
  value: unknown,
  main: ReadLink | undefined,
): readonly ReadLink[] {
  const taken = new Set([main?.href]);
  const others = readLinks(place, value).filter(({ href }) => {
    if (href === undefined) return true;
    const isFirst = !taken.has(href);
    if (!isFirst) report(place, 'sameLink', href);
    taken.add(href);
    return isFirst;
  });
  report(place, 'sameWords', { main, others });
  return others;
}

interface LinkLooks {
  readonly className: string;
  /** The `linkAs` of the component, and whose it is. */
  readonly as: unknown;
  readonly component: string;
}

interface LinkProps extends LinkLooks {
  readonly link: ReadLink;
  /** The media type of a file. */
  readonly type?: string | undefined;
}

/** The one way a link is written: its words are one text node, because Chromium joins the words of split ones. */
export function Link({ link, className, as, component, type }: LinkProps) {
  const { text, href, ...attributes } = link;
  if (href === undefined) {
    return (
      <span className={className} lang={attributes.lang}>
        {text}
      </span>
    );
  }
  const Element = linkElement(component, as);
  return (
    <Element {...attributes} type={type} href={href} className={`cr-link ${className}`}>
      {text}
    </Element>
  );
}

/** Links as the items of a list. Their place is part of the key, because data may hold the same words twice. */
export function linkItems(links: readonly ReadLink[], looks: LinkLooks): readonly ReactElement[] {
  return links.map((link, index) => <Link key={`${index} ${link.text}`} link={link} {...looks} />);
}

function linkElement(component: string, as: unknown): LinkAs {
  if (isMissing(as) || as === 'a') return 'a';
  // A component is a function, or an object that React marks with a symbol (memo, forwardRef, a client reference).
  if (typeof as === 'function' || (isRecord(as) && typeof as['$$typeof'] === 'symbol')) return as as LinkAs;
  report(`${component}.linkAs`, 'linkAs', as);
  return 'a';
}

import { isIsoDate } from '../internal/date.ts';
import { placed } from '../internal/given.ts';
import { inWords } from '../internal/inWords.ts';
import { pixels } from '../internal/pixels.ts';
import { isRecord, readText, tag } from '../internal/read.ts';
import { safeHref } from '../internal/safeHref.ts';
import type { InformativeImage, LabelledLink, LinkTarget } from '../internal/types.ts';
import type { BreadcrumbsProps } from '../Breadcrumbs/Breadcrumbs.tsx';
import type { NewsTeaserProps } from '../NewsTeaser/NewsTeaser.tsx';

/**
 * What the components show, as schema.org objects for search engines. These functions return plain data and write no
 * tag; `scriptText` makes it the text of a `<script type="application/ld+json">`.
 *
 * Like the components they take what a content system sends: what can't be used is left out, and `undefined` says that
 * nothing is left. Only a base that is no absolute web address throws, a `TypeError`.
 */

interface Thing<Type extends string> {
  readonly '@context': 'https://schema.org';
  readonly '@type': Type;
}

/** One entry of a list; `position` counts from 1. */
export interface ListItem {
  readonly '@type': 'ListItem';
  readonly 'position': number;
  readonly 'name': string;
  /** The page of the entry, in an `ItemList`. */
  readonly 'url'?: string;
  /** The page of the entry, in a `BreadcrumbList`. */
  readonly 'item'?: string;
}

export interface ItemList extends Thing<'ItemList'> {
  readonly name?: string;
  /** The page with the whole collection. */
  readonly url?: string;
  readonly numberOfItems: number;
  readonly itemListOrder:
    | 'https://schema.org/ItemListOrderAscending'
    | 'https://schema.org/ItemListUnordered';
  readonly itemListElement: readonly ListItem[];
}

export interface BreadcrumbList extends Thing<'BreadcrumbList'> {
  readonly itemListElement: readonly ListItem[];
}

export interface NewsArticle extends Thing<'NewsArticle'> {
  readonly headline: string;
  readonly url?: string;
  readonly inLanguage?: string;
  readonly description?: string;
  readonly articleSection?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly image?: {
    readonly '@type': 'ImageObject';
    readonly 'url': string;
    /** A distance with its unit: schema.org takes no bare number. */
    readonly 'width'?: string;
    readonly 'height'?: string;
    readonly 'caption'?: string;
  };
  readonly video?: Recording<'VideoObject'>;
  readonly audio?: Recording<'AudioObject'>;
  /** How long the story takes where it is no recording, as ISO 8601. */
  readonly timeRequired?: string;
}

/** What a teaser knows of a film or a sound recording: what it is called and how long it runs, as ISO 8601. */
export interface Recording<Type extends 'VideoObject' | 'AudioObject'> {
  readonly '@type': Type;
  readonly 'name': string;
  readonly 'duration'?: string;
}

/** A titled list and the data of its items, where `ViewAllList` takes the items as elements. */
export interface ListData {
  readonly title?: string | undefined;
  readonly ordered?: boolean | undefined;
  readonly viewAll?: LabelledLink | undefined;
  /** The props of the teasers or cards that the list shows. */
  readonly items: readonly { readonly title: string; readonly link: LinkTarget }[];
}

/**
 * The list as an `ItemList`; items without a title or a page of their own are left out.
 *
 * @param base The address of the page that shows the list; relative addresses become absolute against it.
 */
export function itemList(list: ListData, base: string | URL): ItemList | undefined {
  const page = readBase('itemList', base);
  const values = group(list);
  const { ordered, viewAll, items } = values;
  const elements = records(items).flatMap((item) => {
    const name = readText(placed<Titled>('itemList.items', item), 'title');
    const url = absolute(hrefOf(item['link']), page);
    return name === undefined || url === undefined ? [] : { name, url };
  });
  if (elements.length === 0) return undefined;
  const all = absolute(hrefOf(viewAll), page);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...optional('name', readText(placed<Titled>('itemList', values), 'title')),
    ...optional('url', all),
    'numberOfItems': elements.length,
    'itemListOrder':
      ordered === true ? 'https://schema.org/ItemListOrderAscending' : 'https://schema.org/ItemListUnordered',
    'itemListElement': elements.map(listItem),
  };
}

/**
 * The trail as a `BreadcrumbList`. Pages above without a usable address are left out, because search engines refuse a
 * trail that has them; the page itself comes last and needs none.
 *
 * @param base The address of the page that shows the trail.
 */
export function breadcrumbList(
  trail: Pick<BreadcrumbsProps, 'items' | 'current'>,
  base: string | URL,
): BreadcrumbList | undefined {
  const page = readBase('breadcrumbList', base);
  const values = group(trail);
  const parents = records(values['items']).flatMap((link) => {
    const name = readText(placed<LabelledLink>('breadcrumbList.items', link), 'label');
    const item = absolute(link['href'], page);
    return name === undefined || item === undefined ? [] : { name, item };
  });
  if (parents.length === 0) return undefined;
  const here = readText(placed<BreadcrumbsProps>('breadcrumbList', values), 'current');
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    'itemListElement': (here === undefined ? parents : [...parents, { name: here }]).map(listItem),
  };
}

/**
 * The teaser's story as a `NewsArticle`, with the film or recording that its `type` says it leads to, and its `duration`.
 * The byline is left out: "By Amina Rees" is a phrase, and schema.org wants a name.
 *
 * @param base The address of the page that shows the teaser.
 */
export function newsArticle(teaser: NewsTeaserProps, base: string | URL): NewsArticle | undefined {
  const page = readBase('newsArticle', base);
  const of = placed<NewsTeaserProps>('newsArticle', group(teaser));
  const { link, lang, published, updated, image, type, duration } = of;
  const headline = readText(of, 'title');
  if (headline === undefined) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...optional('url', absolute(hrefOf(link), page)),
    ...optional('inLanguage', tag(group(link)['hrefLang']) ?? tag(lang)),
    ...optional('description', readText(of, 'summary')),
    ...optional('articleSection', readText(of, 'kicker')),
    ...optional('datePublished', dayOf(published)),
    ...optional('dateModified', dayOf(updated)),
    ...optional('image', imageObject(image, page)),
    ...recording(type, duration, headline),
  };
}

/**
 * Data as the text of a `<script type="application/ld+json">`. `JSON.stringify` alone is no safe text there: a title that
 * holds "</script>" would end the element, and one with "<!--" and "<script" would hide what follows.
 *
 * @throws TypeError for anything but what the functions of this module give; where they give `undefined`, write no script.
 */
export function scriptText(data: ItemList | BreadcrumbList | NewsArticle): string {
  let text: string | undefined;
  try {
    text = isRecord(data) ? JSON.stringify(data) : undefined;
  } catch {
    // Data of a site's own may hold itself, or a BigInt.
  }
  if (text !== undefined) return text.replaceAll('<', '\\u003c');
  throw new TypeError(
    `Cresset: scriptText was given ${inWords(data)}, which is no data for search engines. They would stop at it. Write the script only where itemList, breadcrumbList or newsArticle gave something.`,
  );
}

/** What is called by a title: a list, or one of its items. */
interface Titled {
  readonly title: string;
}

function listItem(entry: Pick<ListItem, 'name' | 'url' | 'item'>, index: number): ListItem {
  return { '@type': 'ListItem', 'position': index + 1, ...entry };
}

function readBase(caller: string, base: unknown): URL {
  const page = webAddress(base);
  if (page !== undefined) return page;
  throw new TypeError(
    `Cresset: ${caller} was given the base ${inWords(base)}, which is no absolute web address. Search engines ignore relative addresses. Pass the page's own, such as "https://example.org/news".`,
  );
}

/** An absolute address on the web; mail and telephone links are none, and schema.org wants pages. */
function absolute(href: unknown, page: URL): string | undefined {
  const safe = safeHref(href);
  return safe === undefined ? undefined : webAddress(safe, page)?.href;
}

function webAddress(href: unknown, base?: URL): URL | undefined {
  try {
    const url = new URL(String(href), base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    // `URL.canParse` would say so without a throw; browsers of 2023 don't have it.
    return undefined;
  }
}

function hrefOf(link: unknown): unknown {
  return group(link)['href'];
}

/** The facts of a value by their names; none for what holds no facts. */
function group(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  // The compiler widens a computed key to `string`.
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: Value });
}

function dayOf(date: unknown): string | undefined {
  const { iso } = group(date);
  return isIsoDate(iso) ? iso : undefined;
}

function recording(
  type: unknown,
  duration: unknown,
  name: string,
): Pick<NewsArticle, 'video' | 'audio' | 'timeRequired'> {
  const medium = group(type)['name'];
  const { iso } = group(duration);
  const length = isIsoDuration(iso) ? iso : undefined;
  if (medium === 'video') return { video: { '@type': 'VideoObject', name, ...optional('duration', length) } };
  if (medium === 'audio') return { audio: { '@type': 'AudioObject', name, ...optional('duration', length) } };
  return optional('timeRequired', length);
}

function isIsoDuration(value: unknown): value is string {
  return typeof value === 'string' && /^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+S)?)?$/.test(value);
}

function imageObject(value: unknown, page: URL): NewsArticle['image'] | undefined {
  const values = group(value);
  const { src, width, height, decorative } = values;
  const url = absolute(src, page);
  if (url === undefined) return undefined;
  const [across, down] = [pixels(width), pixels(height)];
  return {
    '@type': 'ImageObject',
    url,
    ...(across !== undefined && down !== undefined ? { width: `${across} px`, height: `${down} px` } : {}),
    ...(decorative === true
      ? {}
      : optional('caption', readText(placed<InformativeImage>('newsArticle.image', values), 'alt'))),
  };
}

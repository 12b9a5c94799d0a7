import { parse } from 'parse5';
import { afterAll, expect, it, vi } from 'vitest';
import type {
  AudioObject as AudioObjectDefined,
  BreadcrumbList as BreadcrumbListDefined,
  ImageObject as ImageObjectDefined,
  ItemList as ItemListDefined,
  ListItem as ListItemDefined,
  NewsArticle as NewsArticleDefined,
  VideoObject as VideoObjectDefined,
  WithContext,
} from 'schema-dts';
import type { NewsTeaserProps } from '../../src/index.ts';
import {
  breadcrumbList,
  itemList,
  newsArticle,
  scriptText,
  type BreadcrumbList,
  type ItemList,
  type ListItem,
  type NewsArticle,
} from '../../src/schema/index.ts';

/** Ours, when schema.org defines that type with those values, and defines each of our properties. */
type Valid<Ours extends { readonly '@type': string }, Defined> =
  Extract<Defined, { '@type': Ours['@type'] }> extends infer Definition
    ? [Ours] extends [Definition]
      ? [Exclude<keyof Ours, keyof Definition | '@context'>] extends [never]
        ? Ours
        : never
      : never
    : never;

// Development says that the words below hold marks of HTML, which they do on purpose.
vi.stubEnv('NODE_ENV', 'production');
afterAll(() => vi.unstubAllEnvs());

const page = 'https://resilience.example/news/';
const hostile = 'Flood </script><script>alert(1)</script> <!--<script> drill';

// The compiler judges these by the definitions that schema.org publishes.
const list: Valid<ItemList, WithContext<ItemListDefined>> | undefined = itemList(
  { title: hostile, items: [{ title: hostile, link: { href: '/drill' } }] },
  page,
);
const trail: Valid<BreadcrumbList, WithContext<BreadcrumbListDefined>> | undefined = breadcrumbList(
  { items: [{ href: '/', label: hostile }], current: 'News' },
  page,
);
const teaser: NewsTeaserProps = {
  title: hostile,
  headingLevel: 3,
  link: { href: '/drill' },
  image: { src: '/drill.jpg', width: 640, height: 360, alt: 'Crews fill sandbags' },
  duration: { iso: 'PT2M', text: '2 minutes' },
};
const article: Valid<NewsArticle, WithContext<NewsArticleDefined>> | undefined = newsArticle(teaser, page);
const entry: Valid<ListItem, ListItemDefined> | undefined = list?.itemListElement[0];
const image: Valid<NonNullable<NewsArticle['image']>, ImageObjectDefined> | undefined = article?.image;
const film: Valid<NonNullable<NewsArticle['video']>, VideoObjectDefined> | undefined = newsArticle(
  { ...teaser, type: { name: 'video', text: 'Video' } },
  page,
)?.video;
const sound: Valid<NonNullable<NewsArticle['audio']>, AudioObjectDefined> | undefined = newsArticle(
  { ...teaser, type: { name: 'audio', text: 'Podcast' } },
  page,
)?.audio;

it('every type and property that is written is one that schema.org defines', () => {
  expect([list, trail, article, entry, image, film, sound].map((thing) => thing?.['@type'])).toEqual([
    'ItemList',
    'BreadcrumbList',
    'NewsArticle',
    'ListItem',
    'ImageObject',
    'VideoObject',
    'AudioObject',
  ]);
});

it.each([list, trail, article])(
  'the text of a script element ends neither the script nor the page',
  (data) => {
    if (data === undefined) throw new Error('Nothing to write.');
    const html = `<head><script type="application/ld+json">${scriptText(data)}</script></head><body><p>After</p>`;
    const text = JSON.stringify(parse(html), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(text.match(/"nodeName":"script"/g)).toHaveLength(1);
    expect(text).toContain('"value":"After"');
    expect(JSON.parse(scriptText(data))).toEqual(data);
  },
);

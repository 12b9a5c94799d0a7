import { describe, expect, it } from 'vitest';
import type { BreadcrumbsProps, NewsTeaserProps } from '../../src/index.ts';
import { breadcrumbList, itemList, newsArticle } from '../../src/schema/index.ts';
import { takeLogged } from '../support/console.ts';

const page = 'https://resilience.example/news/index.html?page=2';

const teaser: NewsTeaserProps = {
  title: 'Flood drill brings nine counties together',
  headingLevel: 3,
  link: { href: '/news/flood-drill' },
  summary: 'What the crews of nine counties learned in one wet weekend.',
  kicker: 'Exercise',
  byline: 'By Amina Rees',
  published: { iso: '2026-03-05', text: '5 March 2026' },
  updated: { iso: '2026-03-07', text: '7 March 2026', label: 'Updated' },
  image: { src: '../media/drill.jpg', width: 640, height: 360, alt: 'Crews fill sandbags by a river' },
};

describe('itemList', () => {
  it('lists the pages of a titled list with absolute addresses', () => {
    const list = itemList(
      {
        title: 'Latest news',
        viewAll: { href: '/news/all', label: 'View all news' },
        items: [teaser, { title: 'Annual report', link: { href: 'https://other.example/report' } }],
      },
      page,
    );
    expect(list).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      'name': 'Latest news',
      'url': 'https://resilience.example/news/all',
      'numberOfItems': 2,
      'itemListOrder': 'https://schema.org/ItemListUnordered',
      'itemListElement': [
        {
          '@type': 'ListItem',
          'position': 1,
          'name': 'Flood drill brings nine counties together',
          'url': 'https://resilience.example/news/flood-drill',
        },
        {
          '@type': 'ListItem',
          'position': 2,
          'name': 'Annual report',
          'url': 'https://other.example/report',
        },
      ],
    });
  });

  it('says that the order counts where it does', () => {
    expect(itemList({ ordered: true, items: [teaser] }, page)?.itemListOrder).toBe(
      'https://schema.org/ItemListOrderAscending',
    );
  });

  it.each(['vbscript:msgbox(1)', 'data:text/html,x', 'mailto:press@resilience.example', '', ' ', 'http://['])(
    'leaves out an item whose address is %j, and counts on without a gap',
    (href) => {
      const items = [{ title: 'Unusable', link: { href } }, teaser];
      expect(itemList({ items }, page)?.itemListElement).toEqual([
        expect.objectContaining({ position: 1, name: teaser.title }),
      ]);
    },
  );

  it('gives nothing for a list in which nothing can be used', () => {
    expect(itemList({ title: 'Latest news', items: [] }, page)).toBeUndefined();
    const broken: unknown = {
      title: 7,
      items: [null, 'x', { title: ' ', link: { href: '/a' } }, { title: 'A' }],
    };
    // @ts-expect-error -- a content system sends anything
    expect(itemList(broken, page)).toBeUndefined();
    // @ts-expect-error -- a content system sends anything
    expect(itemList({ items: null }, page)).toBeUndefined();
  });
});

describe('breadcrumbList', () => {
  const items: BreadcrumbsProps['items'] = [
    { href: '/', label: 'Home' },
    { href: 'topics/', label: 'Topics' },
  ];

  it('gives the pages above with their addresses, and this page last without one', () => {
    expect(breadcrumbList({ items, current: 'Floods' }, page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      'itemListElement': [
        { '@type': 'ListItem', 'position': 1, 'name': 'Home', 'item': 'https://resilience.example/' },
        {
          '@type': 'ListItem',
          'position': 2,
          'name': 'Topics',
          'item': 'https://resilience.example/news/topics/',
        },
        { '@type': 'ListItem', 'position': 3, 'name': 'Floods' },
      ],
    });
  });

  it('leaves out a page above that cannot be linked', () => {
    const list = breadcrumbList({ items: [{ href: 'vbscript:x', label: 'Gone' }, ...items] }, page);
    expect(list?.itemListElement.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Home'],
      [2, 'Topics'],
    ]);
  });

  it('gives nothing where no page above is left', () => {
    expect(breadcrumbList({ items: [{ href: '', label: 'Home' }], current: 'Floods' }, page)).toBeUndefined();
  });
});

describe('newsArticle', () => {
  it('says of a story what its teaser shows', () => {
    expect(newsArticle(teaser, page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Flood drill brings nine counties together',
      'url': 'https://resilience.example/news/flood-drill',
      'description': 'What the crews of nine counties learned in one wet weekend.',
      'articleSection': 'Exercise',
      'datePublished': '2026-03-05',
      'dateModified': '2026-03-07',
      'image': {
        '@type': 'ImageObject',
        'url': 'https://resilience.example/media/drill.jpg',
        'width': '640 px',
        'height': '360 px',
        'caption': 'Crews fill sandbags by a river',
      },
    });
  });

  it('takes its language from the link, else from the teaser', () => {
    const welsh: NewsTeaserProps = { ...teaser, lang: 'cy' };
    expect(newsArticle(welsh, page)?.inLanguage).toBe('cy');
    expect(newsArticle({ ...welsh, link: { href: '/a', hrefLang: 'ga' } }, page)?.inLanguage).toBe('ga');
  });

  it.each(['English', 'en_GB', 'e', '<b>cy</b>', ' ', 7, null])(
    'leaves out the language %j, which is no tag, and takes the next that is one',
    (given) => {
      // A content system sends anything.
      const hrefLang = given as string;
      expect(newsArticle({ ...teaser, lang: hrefLang }, page)).not.toHaveProperty('inLanguage');
      expect(newsArticle({ ...teaser, lang: 'cy', link: { href: '/a', hrefLang } }, page)?.inLanguage).toBe(
        'cy',
      );
    },
  );

  it.each([-5, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, '12px', null])(
    'gives an image no size where one side is %s, which no image has',
    (given) => {
      // A content system sends anything.
      const width = given as number;
      const image = { src: '/drill.jpg', width, height: 360, alt: 'Crews fill sandbags' };
      expect(newsArticle({ ...teaser, image }, page)?.image).not.toHaveProperty('width');
      expect(newsArticle({ ...teaser, image }, page)?.image).not.toHaveProperty('height');
    },
  );

  it('gives a decorative image no caption, as its teaser gives it no words', () => {
    const image = { src: '/drill.jpg', width: 640, height: 360, decorative: true, alt: 'Sandbags' } as const;
    // @ts-expect-error -- words for a silent image
    expect(newsArticle({ ...teaser, image }, page)?.image).not.toHaveProperty('caption');
  });

  it('tells development of text that was written for HTML, and leaves it as it is', () => {
    const title = 'Ministers&#8217; week &amp; after';
    expect(newsArticle({ ...teaser, title, summary: '<p>Nine counties […]</p>' }, page)?.headline).toBe(
      title,
    );
    expect(takeLogged()).toEqual([
      expect.stringMatching(/^warn: Cresset: newsArticle\.title holds marks of HTML/),
      expect.stringMatching(/^warn: Cresset: newsArticle\.summary holds marks of HTML/),
    ]);
    newsArticle({ ...teaser, title: 'Research & development: 5 < 7, R&D; x<y and y>x' }, page);
    expect(takeLogged()).toEqual([]);
  });

  it('leaves out a date that does not exist and an address that cannot be used', () => {
    const article = newsArticle(
      {
        title: 'Old story',
        headingLevel: 'none',
        link: { href: 'vbscript:msgbox(1)' },
        published: { iso: '2026-02-31', text: 'the end of February' },
        image: { src: 'data:image/gif;base64,R0lGOD', width: 1, height: 1, decorative: true },
      },
      page,
    );
    expect(article).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Old story',
    });
  });

  it('tells a film or a sound recording as what it is, with its length', () => {
    const film: NewsTeaserProps = {
      ...teaser,
      type: { name: 'video', text: 'Video' },
      duration: { iso: 'PT2M', text: '2 minutes' },
    };
    expect(newsArticle(film, page)?.video).toEqual({
      '@type': 'VideoObject',
      'name': teaser.title,
      'duration': 'PT2M',
    });
    const { audio, video, timeRequired } =
      newsArticle({ ...film, type: { name: 'audio', text: 'Podcast' } }, page) ?? {};
    expect(audio).toEqual({ '@type': 'AudioObject', 'name': teaser.title, 'duration': 'PT2M' });
    expect([video, timeRequired]).toEqual([undefined, undefined]);
  });

  it('says of anything else how much time it takes', () => {
    const gallery: NewsTeaserProps = { ...teaser, type: { name: 'gallery', text: 'Pictures' } };
    const article = newsArticle({ ...gallery, duration: { iso: 'PT1H5M', text: '1 hour, 5 minutes' } }, page);
    expect(article?.timeRequired).toBe('PT1H5M');
    expect(article).not.toHaveProperty('video');
  });

  it.each(['2 minutes', 'P', 'PT', 'PT2', '00:02:00', 'PT2M '])(
    'leaves out %j, which is no duration for machines',
    (iso) => {
      const article = newsArticle({ ...teaser, duration: { iso, text: '2 minutes' } }, page);
      expect(article).not.toHaveProperty('timeRequired');
    },
  );

  it('gives nothing for a teaser without a headline', () => {
    expect(newsArticle({ ...teaser, title: ' ' }, page)).toBeUndefined();
  });

  it.each(['/news', '', 'mailto:press@resilience.example', 'resilience.example'])(
    'refuses the base %j, and says what to pass',
    (base) => {
      expect(() => newsArticle(teaser, base)).toThrow(
        /^Cresset: newsArticle was given the base .* Pass the page's own/,
      );
    },
  );
});

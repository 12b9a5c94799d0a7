import { describe, expect, test } from 'vitest';
import { type Entry, Search } from '../../../.storybook/frame/search.ts';

const page = (group: string, title: string): Entry => ({
  id: `${group}-${title}--docs`.toLowerCase(),
  type: 'docs',
  name: 'Docs',
  path: [group, title],
});
const heading = (title: string): Entry => ({
  id: `find-by-need--docs#${title}`,
  type: 'docs',
  name: `Docs / ${title}`,
  path: ['Find by need'],
  anchors: [{ title }],
});
const story = (title: string, name: string): Entry => ({
  id: `components-${title}--${name}`.toLowerCase(),
  type: 'story',
  name,
  path: ['Components', title],
});

const search = new Search([
  story('NewsTeaser', 'Latest news'),
  page('Components', 'NewsTeaser'),
  page('Components', 'ViewAllList'),
  page('Parts', 'Breadcrumbs'),
  heading('View all, see all, latest news, three stories and a link to all of them: ViewAllList'),
  heading('Carousel, accordion: not here'),
]);

const ids = (query: string) => search.search(query).map(({ item }) => item.id);

/** The letters of each answer that are marked, as Storybook’s highlighter cuts them. */
const marked = (query: string) =>
  search
    .search(query)
    .flatMap(({ matches }) =>
      matches.flatMap(({ value, indices }) => indices.map(([from, to]) => value.slice(from, to + 1))),
    );

describe('the search of the sidebar', () => {
  test('takes a whole sentence, and gives the page that most of its words lead to first', () => {
    expect(ids('list of latest news with a view-all link')[0]).toBe('components-viewalllist--docs');
  });

  test('finds a page by the need that it meets, and the heading of the need after it', () => {
    expect(ids('three stories')).toEqual([
      'components-viewalllist--docs',
      'find-by-need--docs#View all, see all, latest news, three stories and a link to all of them: ViewAllList',
    ]);
  });

  test('finds what nobody has a page for by its heading', () => {
    expect(ids('carousel')).toEqual(['find-by-need--docs#Carousel, accordion: not here']);
  });

  test('forgives one wrong letter, and not two', () => {
    expect(ids('breadcrumps')).toEqual(['parts-breadcrumbs--docs']);
    expect(ids('broodcrumps')).toEqual([]);
  });

  test('marks whole words, each once', () => {
    expect(marked('bread breadcrumb breadcrumbs')).toEqual(['Breadcrumbs']);
  });
});

import { expect, test } from 'vitest';
import { ViewAllList } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { comesBefore, outline, render } from '../support/render.tsx';

const list = {
  title: 'Latest news',
  headingLevel: 2,
  items: [<p key="b">Second written</p>, <p key="a">First written</p>],
  viewAll: { href: '/news', label: 'View all news' },
} as const;

test('its link says in full what it leads to, as given', () => {
  const { getByRole } = render(<ViewAllList {...list} />);
  expect(getByRole('link', { name: 'View all news' }).getAttribute('href')).toBe('/news');
});

test('the link comes after the items unless asked otherwise', () => {
  const { getByRole } = render(<ViewAllList {...list} />);
  expect(comesBefore(getByRole('list'), getByRole('link'))).toBe(true);
});

test('the link can come between title and items', () => {
  const { getByRole } = render(<ViewAllList {...list} linkPlacement="start" />);
  expect(comesBefore(getByRole('heading'), getByRole('link'))).toBe(true);
  expect(comesBefore(getByRole('link'), getByRole('list'))).toBe(true);
  expect(getByRole('heading').contains(getByRole('link'))).toBe(false);
});

test('with a link at both ends each has words of its own', () => {
  const { getAllByRole, getByRole } = render(
    <ViewAllList
      {...list}
      linkPlacement="both"
      viewAll={{ ...list.viewAll, startLabel: 'Go to the news archive' }}
    />,
  );
  expect(getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Go to the news archive',
    'View all news',
  ]);
  expect(comesBefore(getByRole('link', { name: 'Go to the news archive' }), getByRole('list'))).toBe(true);
});

test('items stand in the order of the data', () => {
  const { getAllByRole } = render(<ViewAllList {...list} />);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Second written',
    'First written',
  ]);
});

test('the list says that it is one, even where its markers are styled away', () => {
  expect(
    render(<ViewAllList {...list} />)
      .getByRole('list')
      .getAttribute('role'),
  ).toBe('list');
});

test('an order that means something is an ordered list', () => {
  const { getByRole } = render(<ViewAllList {...list} ordered />);
  expect(getByRole('list').outerHTML).toMatch(/^<ol role="list"/);
});

test('holes leave no empty item', () => {
  const { getAllByRole } = render(<ViewAllList {...list} items={[...list.items, false, null, ' ']} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(takeLogged()).toHaveLength(2);
});

test('one item is no list', () => {
  const { getByText, queryByRole } = render(<ViewAllList {...list} items={list.items.slice(0, 1)} />);
  expect(queryByRole('list')).toBeNull();
  expect(getByText('Second written').tagName).toBe('P');
});

test('no items and nothing to say about it is nothing at all', () => {
  expect(outline(<ViewAllList {...list} items={[]} />)).toBe('');
});

test('no items with something to say keep the title and the link', () => {
  expect(outline(<ViewAllList {...list} items={[]} emptyText="No news this month." />)).toBe(
    '<section><div><h2>Latest news</h2></div><p>No news this month.</p>' +
      '<p><a href="/news">View all news</a></p></section>',
  );
});

test('it is no landmark unless asked for', () => {
  const { queryByRole } = render(<ViewAllList {...list} id="news" />);
  expect(queryByRole('region')).toBeNull();
});

test('as a landmark it is named by its title', () => {
  const { getByRole } = render(<ViewAllList {...list} landmark id="news" />);
  expect(getByRole('region', { name: 'Latest news' }).id).toBe('news');
});

test.each([2, 3, 4, 5, 6] as const)('its title is a heading of the level that the page asks for', (asked) => {
  const { getByRole } = render(<ViewAllList {...list} headingLevel={asked} />);
  expect(getByRole('heading', { level: asked }).textContent).toBe('Latest news');
});

test('its title can be kept out of the headings of the page', () => {
  const { getByText, queryByRole } = render(<ViewAllList {...list} headingLevel="none" />);
  expect(queryByRole('heading')).toBeNull();
  expect(getByText('Latest news').tagName).toBe('P');
});

test('a description stands between the title and the items', () => {
  const { getByRole, getByText } = render(<ViewAllList {...list} description="What happened this month." />);
  const description = getByText('What happened this month.');
  expect(comesBefore(getByRole('heading'), description)).toBe(true);
  expect(comesBefore(description, getByRole('list'))).toBe(true);
});

test.each(['stack', 'grid', 'columns', 'lead'] as const)(
  'every layout writes the same words in the same order',
  (layout) => {
    expect(outline(<ViewAllList {...list} layout={layout} />)).toBe(outline(<ViewAllList {...list} />));
  },
);

const months = [
  { title: 'November 2024', items: [<p key="1">First of November</p>, <p key="2">Second of November</p>] },
  { title: 'October 2024', items: [<p key="3">Only one of October</p>] },
];

test('groups follow the items, each under a heading one level below the title', () => {
  const { getAllByRole, getByText } = render(<ViewAllList {...list} groups={months} />);
  expect(getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'November 2024',
    'October 2024',
  ]);
  const order = [
    getByText('First written'),
    getByText('November 2024'),
    getByText('First of November'),
    getByText('October 2024'),
    getByText('Only one of October'),
    getByText('View all news'),
  ];
  expect(order.toSorted((one, other) => (comesBefore(one, other) ? -1 : 1))).toEqual(order);
});

test.each([
  [3, 4],
  [5, 6],
  [6, 6],
] as const)('below a title of level %i the heading of a group has level %i', (headingLevel, level) => {
  const { getByRole } = render(<ViewAllList {...list} headingLevel={headingLevel} groups={months} />);
  for (const { title } of months) expect(getByRole('heading', { name: title }).tagName).toBe(`H${level}`);
});

test('a list can be all groups, and a group without items is left out', () => {
  const { getAllByRole, queryByText } = render(
    <ViewAllList
      {...list}
      items={[]}
      emptyText="No news."
      groups={[...months, { title: 'September 2024', items: [] }]}
    />,
  );
  expect(getAllByRole('heading')).toHaveLength(3);
  expect(queryByText('No news.')).toBeNull();
});

test('a group of one item is no list', () => {
  expect(render(<ViewAllList {...list} groups={months} />).getAllByRole('list')).toHaveLength(2);
});

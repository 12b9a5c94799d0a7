import { expect, test } from 'vitest';
import { CardGrid } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { comesBefore, outline, render } from '../support/render.tsx';

const cards = (count: number) =>
  Array.from({ length: count }, (_, index) => <p key={index}>{`Card ${index + 1}`}</p>);

test('cards are a list, in the order of the data', () => {
  const { getAllByRole, getByRole } = render(<CardGrid items={cards(3)} />);
  expect(getByRole('list').outerHTML).toMatch(/^<ul role="list"/);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Card 1', 'Card 2', 'Card 3']);
});

test('holes leave no empty item', () => {
  const { getAllByRole } = render(<CardGrid items={[...cards(2), false, undefined, null, '']} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(takeLogged()).not.toEqual([]);
});

test('a card left out by a condition is no fault', () => {
  expect(render(<CardGrid items={[...cards(2), false]} />).getAllByRole('listitem')).toHaveLength(2);
});

test('one card is no list', () => {
  const { getByText, queryByRole } = render(<CardGrid items={cards(1)} />);
  expect(queryByRole('list')).toBeNull();
  expect(getByText('Card 1').textContent).toBe('Card 1');
});

test('no cards are nothing at all', () => {
  expect(outline(<CardGrid items={[]} />)).toBe('');
});

test.each([
  [2, '2'],
  [3, '3'],
  [4, '2'],
  [5, '3'],
  [6, '3'],
  [7, '3'],
  [9, '3'],
])('no card is left alone in the last row where that can be helped', (count, columns) => {
  expect(render(<CardGrid items={cards(count)} />).root.getAttribute('data-columns')).toBe(columns);
});

test.each([1, 2, 3, 4] as const)('there are never more columns than asked for', (most) => {
  const { root } = render(<CardGrid items={cards(12)} columns={most} />);
  expect(Number(root.getAttribute('data-columns'))).toBe(most);
  expect(Number(root.getAttribute('data-columns-medium'))).toBeLessThanOrEqual(2);
});

test.each([
  [6, '4'],
  [7, '4'],
  [13, '4'],
])('no card is left alone in the last row where that can be helped', (count, columns) => {
  const { root } = render(<CardGrid items={cards(count)} columns={4} />);
  expect(root.getAttribute('data-columns')).toBe(columns);
});

test.each([2, 3] as const)('its title is a heading of the level that the page asks for', (asked) => {
  const { getByRole } = render(<CardGrid title="Threats" headingLevel={asked} items={cards(2)} />);
  expect(getByRole('heading', { level: asked }).textContent).toBe('Threats');
  expect(comesBefore(getByRole('heading'), getByRole('list'))).toBe(true);
});

test('with an id of the page its title is the name of the group, and without one there is no group', () => {
  const titled = { title: 'Threats', headingLevel: 2, items: cards(2) } as const;
  const { getByRole } = render(<CardGrid {...titled} headingId="threats" />);
  expect(getByRole('group', { name: 'Threats' }).querySelectorAll('li')).toHaveLength(2);
  expect(render(<CardGrid {...titled} />).queryByRole('group')).toBeNull();
  expect(render(<CardGrid items={cards(2)} headingId="threats" />).queryByRole('group')).toBeNull();
});

test('no cards are not even a title', () => {
  expect(outline(<CardGrid title="Threats" headingLevel={2} items={[]} />)).toBe('');
});

test.each(['equal', 'natural'] as const)('how high the rows are changes no words and no order', (rows) => {
  expect(outline(<CardGrid items={cards(3)} rows={rows} />)).toBe(outline(<CardGrid items={cards(3)} />));
});

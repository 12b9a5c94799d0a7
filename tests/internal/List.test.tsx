import { expect, test } from 'vitest';
import { List } from '../../src/internal/List.tsx';

interface Listed {
  readonly props: { readonly children: readonly { readonly key: string | null }[] };
}

test('items keep their keys, so that reordering moves them instead of writing them anew', () => {
  // List writes a host element whose children are its items.
  const list = List({
    items: [<i key="one">One</i>, 'Two', <i key="three">Three</i>],
    className: 'x',
  }) as unknown as Listed;
  const keys = list.props.children.map((item) => item.key);
  expect(keys).toEqual([expect.stringContaining('one'), '1', expect.stringContaining('three')]);
});

test.each([
  { what: 'one of them a number', items: ['One', <i key="0">Two</i>, <i key="1">Three</i>] },
  { what: 'two the same', items: [<i key="one">One</i>, <i key="one">Two</i>, <i key="key one">Three</i>] },
])('no two items have one key, whatever keys they bring: $what', ({ items }) => {
  const list = List({ items, className: 'x' }) as unknown as Listed;
  expect(new Set(list.props.children.map((item) => item.key)).size).toBe(3);
});

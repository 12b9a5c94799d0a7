import { expect, test } from 'vitest';
import { list } from '../../src/internal/list.tsx';

interface Listed {
  readonly props: { readonly children: readonly { readonly key: string | null }[] };
}

test('items keep their keys, so that reordering moves them instead of writing them anew', () => {
  // A list is a host element whose children are its items.
  const written = list('cr-list cr-x', [
    <i key="one">One</i>,
    'Two',
    <i key="three">Three</i>,
  ]) as unknown as Listed;
  const keys = written.props.children.map((item) => item.key);
  expect(keys).toEqual([expect.stringContaining('one'), '1', expect.stringContaining('three')]);
});

test.each([
  { what: 'one of them a number', items: ['One', <i key="0">Two</i>, <i key="1">Three</i>] },
  { what: 'two the same', items: [<i key="one">One</i>, <i key="one">Two</i>, <i key="key one">Three</i>] },
])('no two items have one key, whatever keys they bring: $what', ({ items }) => {
  const written = list('cr-list cr-x', items) as unknown as Listed;
  expect(new Set(written.props.children.map((item) => item.key)).size).toBe(3);
});

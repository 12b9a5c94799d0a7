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
  expect(list.props.children.map((item) => item.key)).toEqual(['one', '1', 'three']);
});

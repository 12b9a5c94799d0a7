import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Commit } from '../../../.storybook/blocks/Commit.tsx';

const commit = '8053bbb6c1d1d1ee5ea8d2f2b5e4a3a6e1f0c9d8';

it.each([
  ['a commit', commit, '<code>8053bbb6c1d1</code>'],
  [
    'files that were not committed',
    `${commit}-dirty`,
    '<code>8053bbb6c1d1</code> with changes that are not committed',
  ],
  ['no repository', null, 'unknown'],
])('the evidence says of what it was made: %s', (_, id, words) => {
  expect(renderToStaticMarkup(<Commit id={id} />)).toBe(words);
});

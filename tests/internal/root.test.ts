import { expect, test } from 'vitest';
import { readId, rootAttributes } from '../../src/internal/root.ts';
import { takeLogged } from '../support/console.ts';

function rootOf(values: Readonly<Record<string, unknown>>): object {
  return rootAttributes({ place: 'CardGrid', values }, 'cr-part');
}

test.each([{ current: null }, () => {}])('the ref of the page reaches the root', (ref) => {
  expect(rootOf({ ref })).toEqual({ className: 'cr-part', ref });
});

test.each([
  ['news', 'news'],
  [7, '7'],
  [0, '0'],
])('an id may be a word or the number that a content system gives: %j', (given, id) => {
  expect(rootOf({ id: given })).toEqual({ className: 'cr-part', id });
});

test.each(['the news', 'news\n', '\tnews', '', Number.NaN, true, {}, null])(
  'what no label could point at is no id: %j',
  (given) => {
    expect(readId(given)).toBeUndefined();
  },
);

test('a name that every object has is no attribute', () => {
  expect(rootOf({ constructor: 'x', toString: 'x' })).toEqual({
    className: 'cr-part',
  });
  expect(takeLogged()).toHaveLength(2);
});

test('a style keeps what can be printed', () => {
  const style = { '--cr-space': '1rem', 'margin': 0, 'width': Number.NaN, 'color': {} };
  expect(rootOf({ style })).toEqual({
    className: 'cr-part',
    style: { '--cr-space': '1rem', 'margin': 0 },
  });
});

test.each([
  { role: 'button' },
  { 'aria-label': 'x' },
  { onClick: () => {} },
  { dangerouslySetInnerHTML: { __html: 'x' } },
  { dir: 'sideways' },
  { hidden: 'yes' },
  { id: ' ' },
  { className: 7 },
  { style: 'color: red' },
  { ref: 'name' },
  { 'data-x': {} },
  { 'data-"><script>': 'x' },
])('anything else is left out, and the developer is told: %j', (attributes) => {
  expect(rootOf(attributes)).toEqual({ className: 'cr-part' });
  expect(takeLogged()).toHaveLength(1);
});

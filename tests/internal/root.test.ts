import { expect, test } from 'vitest';
import { placed } from '../../src/internal/given.ts';
import { readId, rootAttributes } from '../../src/internal/root.ts';
import { takeLogged } from '../support/console.ts';

function rootOf(values: Readonly<Record<string, unknown>>): object {
  return rootAttributes(placed('CardGrid', values), 'cr-part');
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
  { 'length': '1', '0': 'x' },
  { parentRule: 'x', cssText: 'color:red', item: 'x' },
  { setProperty: 'x', getPropertyValue: 'x', removeProperty: 'x' },
  JSON.parse('{"__proto__":"x"}') as object,
  { constructor: 'x', toString: 'x', hasOwnProperty: 'x' },
  { '': 'x', ' ': 'x', 'a;b': 'x' },
])('a style keeps no name that CSS does not have, because a browser may throw: %j', (style) => {
  const kept = { 'color': 'red', '--cr-space': '1rem', 'WebkitBoxFlex': 1, '-webkit-box-flex': 1 };
  expect(rootOf({ style: { ...style, ...kept } })).toEqual({ className: 'cr-part', style: kept });
});

test('half of a pair of surrogates reaches no attribute', () => {
  expect(rootOf({ 'id': 'a\ud83d', 'className': 'b\ud83d', 'data-x': 'c\ud83d' })).toEqual({
    'id': 'a\ufffd',
    'className': 'cr-part b\ufffd',
    'data-x': 'c\ufffd',
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
  { ref: {} },
  { 'data-x': {} },
  { 'data-"><script>': 'x' },
])('anything else is left out, and the developer is told: %j', (attributes) => {
  expect(rootOf(attributes)).toEqual({ className: 'cr-part' });
  expect(takeLogged()).toHaveLength(1);
});

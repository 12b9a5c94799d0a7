import { expect, test } from 'vitest';
import type { Given } from '../../src/internal/given.ts';
import { language, nodes, slot, visibleText } from '../../src/internal/read.ts';
import { takeLogged } from '../support/console.ts';

/** What a part was given under one name. */
function part(value: unknown, place = 'Part'): Given<{ readonly it: unknown }> {
  return { place, values: { it: value } };
}

test.each(['en', 'cy', 'pt-BR', 'zh-Hant-TW', 'gsw', 'de-CH-1996', 'en-GB-oxendict', 'EN-gb'])(
  'a language tag is kept: %s',
  (tag) => {
    expect(language(part(tag), 'it')).toBe(tag);
  },
);

test.each(['English', 'e', 'en_GB', 'en-', '-en', 'en GB', '', 'en-x"onclick=', 7, true, {}])(
  'what is no language tag is left out, and the developer told: %j',
  (tag) => {
    expect(language(part(tag), 'it')).toBeUndefined();
    expect(takeLogged()).toHaveLength(1);
  },
);

test.each([
  '',
  ' ',
  '\n\t',
  '\u00a0',
  '\u200b',
  '\u200e\u200f',
  '\u2060\ufeff',
  '\u0000',
  '\u3000',
  0,
  null,
  {},
])('what nobody can see is no text: %j', (value) => {
  expect(visibleText(value)).toBeUndefined();
});

test.each(['0', ' a ', '…', '🌊', 'م', '\u200fم'])('a text is kept to the character: %j', (value) => {
  expect(visibleText(value)).toBe(value);
});

test.each([{}, { title: 'x' }, () => 'x', Number.NaN, [{}], { $$typeof: 'Symbol(react.element)' }])(
  'a slot leaves out what React could not show, and the developer is told',
  (value) => {
    expect(slot(part(value), 'it')).toBeUndefined();
    takeLogged();
  },
);

test.each([null, undefined, true, false, '', ' ', [], [null, [false]]])(
  'a slot with nothing in it is no fault',
  (value) => {
    expect(slot(part(value), 'it')).toBeUndefined();
  },
);

test.each(['Words', 0, 12n, <b key="b">Bold</b>, ['One', <i key="i">Two</i>]])(
  'a slot takes whatever React can show',
  (value) => {
    expect(slot(part(value), 'it')).toBe(value);
  },
);

test('what JSX leaves out of a list is no fault, and what went missing from data is one', () => {
  expect(nodes(part([false, 'One', null]), 'it')).toEqual(['One']);
  expect(takeLogged()).toEqual([expect.stringContaining('Part.it')]);
});

test('an entry that is a list itself is one item', () => {
  expect(nodes(part([['One', false], 'Two']), 'it')).toEqual([['One', false], 'Two']);
});

/** Words in as many arrays as asked for, one inside the other. */
function nested(depth: number): unknown {
  let value: unknown = 'Words';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const endless: unknown[] = [];
endless.push(endless, endless);

test.each([
  { what: '51 arrays in each other', value: nested(51) },
  { what: 'a hundred thousand arrays in each other', value: nested(100_000) },
  { what: 'an array that holds itself', value: endless },
])('no page breaks on $what, and the developer is told', ({ what, value }) => {
  expect(slot(part(value, what), 'it')).toBeUndefined();
  expect(takeLogged()).toEqual([expect.stringContaining('is not something that React can show')]);
  expect(nodes(part([value, 'One'], what), 'it')).toEqual(['One']);
});

test('arrays are shown as deep as any page nests them', () => {
  const deep = nested(50);
  expect(slot(part(deep), 'it')).toBe(deep);
});

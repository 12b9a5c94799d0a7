import { memo } from 'react';
import { expect, test } from 'vitest';
import { type Given, placed } from '../../src/internal/given.ts';
import { language, nodes, slot } from '../../src/internal/read.ts';
import { safeHref } from '../../src/internal/safeHref.ts';
import { isolate, visibleText } from '../../src/internal/text.ts';
import { takeLogged } from '../support/console.ts';

/** What a part was given under one name. */
function part(value: unknown, place = 'Part'): Given<{ readonly it: unknown }> {
  return placed(place, { it: value });
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
  '\u3164\u115f\u1160\uffa0',
  '\u2800',
  '\u0301',
  '\u20e3',
  '\ufe0f',
  '\u{e0061}\u{e007f}',
  '\u180e\u2028\u2029\u0085',
  '\ufff9\ufffb',
  '\ud83d',
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

test.each(['Words', 0, <b key="b">Bold</b>, ['One', <i key="i">Two</i>]])(
  'a slot takes whatever React can show',
  (value) => {
    expect(slot(part(value), 'it')).toEqual(value);
  },
);

test('numbers of any length are shown, by React 18 too', () => {
  expect(slot(part(12n), 'it')).toBe('12');
});

function* none(): Generator<string> {}

test.each([new String(''), new Set(), new Map(), none(), new Set([null, ' '])])(
  'an empty list of any kind is a hole',
  (value) => {
    expect(slot(part(value), 'it')).toBeUndefined();
    expect(nodes(part([value, 'One'], 'Of any kind'), 'it')).toEqual(['One']);
    takeLogged();
  },
);

test('a set is shown in its order', () => {
  expect(slot(part(new Set(['One', 'Two'])), 'it')).toEqual(['One', 'Two']);
});

test('a component in the place of an element is left out, because React would throw', () => {
  expect(slot(part(memo(() => null)), 'it')).toBeUndefined();
  expect(takeLogged()).toHaveLength(1);
});

test.each([
  ['Report on fire \ud83d', 'Report on fire \ufffd'],
  ['\ude00 smoke \ud83d\ude00', '\ufffd smoke \ud83d\ude00'],
])('half of a pair of surrogates becomes the sign for what can not be shown: %j', (given, text) => {
  expect(visibleText(given)).toBe(text);
  expect(slot(part(given), 'it')).toBe(text);
  expect(slot(part([given, <b key="b">Bold</b>]), 'it')).toEqual([text, <b key="b">Bold</b>]);
});

test('half of a pair of surrogates, which no address can have, leaves the rest of it', () => {
  expect(safeHref('/fire-\ud83d-report')).toBe('/fire--report');
  expect(safeHref('/smoke-\ud83d\ude00')).toBe('/smoke-\ud83d\ude00');
  expect(safeHref('\ud83d')).toBeUndefined();
});

test('what JSX leaves out of a list is no fault, and what went missing from data is one', () => {
  expect(nodes(part([false, 'One', null]), 'it')).toEqual(['One']);
  expect(takeLogged()).toEqual([expect.stringContaining('Part.it')]);
});

test('an entry that is a list itself is one item', () => {
  expect(nodes(part([['One', false], 'Two']), 'it')).toEqual([['One', undefined], 'Two']);
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
  expect(slot(part(deep), 'it')).toEqual(deep);
});

test.each([
  [['2 minutes', 'The year'], '2 minutes'],
  [['2 minutes', 'השנה בתמונות'], '\u20682 minutes\u2069'],
  [['השנה', 'Video'], '\u2068השנה\u2069'],
  [['PDF', undefined, '\u{1e900}'], '\u2068PDF\u2069'],
] as const)('parts are isolated where letters run from right to left: %j', ([one, ...beside], text) => {
  expect(isolate(one, ...beside)).toBe(text);
});

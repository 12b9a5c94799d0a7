import { renderToString } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import * as byHand from '../../scripts/bench/by-hand.tsx';
import * as cresset from '../../scripts/bench/cresset.tsx';
import { elementsIn, factsOf } from '../../scripts/bench/facts.ts';
import { spread } from '../../scripts/bench/spread.ts';
import * as strings from '../../scripts/bench/strings.ts';

const page = renderToString(createElement(cresset.Page));

describe('what is compared says the same', () => {
  it.each([
    ['by hand', renderToString(createElement(byHand.Page))],
    ['strings', strings.page()],
  ])('on the page: %s', (_, html) => {
    expect(factsOf(html)).toEqual(factsOf(page));
  });

  it('in a list of teasers', () => {
    const list = factsOf(renderToString(createElement(cresset.Teasers, { count: 100 })));
    expect(list.length).toBeGreaterThan(600);
    expect(factsOf(renderToString(createElement(byHand.Teasers, { count: 100 })))).toEqual(list);
    expect(factsOf(strings.teasers(100))).toEqual(list);
  });

  it.each([
    ['a word', 'Keeping', 'Holding'],
    ['an address', '/threats/cyber', '/cyber'],
    ['the level of a heading', /h3(?=[ >])/g, 'h4'],
    ['a date', '2024-10-02', '2024-10-03'],
    ['a picture', 'width="640"', 'width="64"'],
  ])('and %s that differs is seen', (_, what, instead) => {
    expect(factsOf(page.replace(what, instead))).not.toEqual(factsOf(page));
  });
});

it('a reader is sent a page of at most 76 elements and 4,800 bytes', () => {
  expect(elementsIn(page)).toBeLessThanOrEqual(76);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4800);
});

it('a median lies between the quarters', () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { createTheme, themeToCss, type CreateThemeOptions } from '../../src/theme/index.ts';
import { everything } from '../support/tier.ts';
import { onePlaceForEachPair, showAllModes, tooFaint, type Place } from './page-of-modes.tsx';
import { addSheet } from './sheet.ts';

// The same brands on every machine, so that a red run can be run again: a fixed seed, and a multiplicative generator.
let seed = 1991;

function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return Math.floor((seed / 2_147_483_647) * below);
}

const anyColor = () => `#${random(0x1000000).toString(16).padStart(6, '0')}`;

const brands = Array.from({ length: 10_000 }, (): CreateThemeOptions => {
  const brand = anyColor();
  return {
    brand,
    ...(random(3) > 0 && { accent: anyColor() }),
    ...(random(3) > 0 && { link: anyColor() }),
  };
});

const batchSize = everything ? 200 : 50;
// All of them take a minute and a half of a processor.
const batches = Array.from({ length: everything ? brands.length / batchSize : 1 }, (_, index) => ({
  first: index * batchSize + 1,
  last: (index + 1) * batchSize,
}));

const sheet = addSheet();
let places: readonly Place[];

beforeAll(async () => {
  places = await showAllModes();
});

function faultsOf(options: CreateThemeOptions, measured: readonly Place[]): readonly string[] {
  sheet.textContent = themeToCss(createTheme(options).checked);
  return tooFaint(measured).map((fault) => `${JSON.stringify(options)} ${fault}`);
}

describe('Themes made from random brand colours keep to WCAG 2.2 AA in all four modes as a browser shows them', () => {
  test('every word, line and focus ring of every component, for the first brands', () => {
    expect(brands.slice(0, everything ? 10 : 3).flatMap((options) => faultsOf(options, places))).toEqual([]);
  });

  describe('one place for each pair of colours that meet somewhere', () => {
    let chosen: readonly Place[];

    beforeAll(() => {
      chosen = onePlaceForEachPair(places);
    });

    test.each(batches)('for the brands $first to $last of 10,000', ({ first, last }) => {
      const faults: string[] = [];
      for (const options of brands.slice(first - 1, last)) {
        faults.push(...faultsOf(options, chosen));
        // One faulty brand tells enough, and a whole batch of them nothing more.
        if (faults.length > 0) break;
      }
      expect(faults).toEqual([]);
    });
  });
});

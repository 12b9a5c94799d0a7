import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  assertTheme,
  checkTheme,
  createTheme,
  cssColor,
  defaultTheme,
  parseColor,
  ThemeError,
  themeToCss,
} from '../../src/theme/index.ts';
import { rubbish } from '../support/rubbish.ts';

// The same values on every run; fast-check prints the smallest that fail.
const seed = 1991;

const spaces = fc.constantFrom('srgb', 'oklch', 'constructor', '__proto__', 'toString', 'valueOf');
const color = fc.oneof(
  rubbish,
  fc.record(
    {
      colorSpace: fc.oneof(spaces, rubbish),
      components: fc.oneof(rubbish, fc.array(fc.double())),
      alpha: rubbish,
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(
    'color(constructor 1 1 1)',
    'color(__proto__ 1 1 1)',
    `rgb(${' '.repeat(9999)}1 1 1)`,
    '#0a4694',
  ),
);

/** A whole theme with rubbish at one of its places. */
const theme = fc
  .tuple(
    fc.constantFrom(
      ['color', 'light', 'link'],
      ['color', 'dark'],
      ['font', 'family'],
      ['space', '1'],
      ['palette'],
      [],
    ),
    fc.oneof(rubbish, fc.record({ $value: color })),
  )
  .map(([path, given]) => plant(defaultTheme, path, given));

function plant(tree: unknown, [name, ...rest]: readonly string[], given: unknown): unknown {
  if (name === undefined || typeof tree !== 'object' || tree === null) return given;
  return { ...tree, [name]: plant(Reflect.get(tree, name), rest, given) };
}

it('a theme of any kind is checked without an error, and each finding says where and what', () => {
  fc.assert(
    fc.property(theme, (given) => {
      for (const { path, message } of checkTheme(given))
        expect([typeof path, message]).toEqual(['string', expect.stringMatching(/^.+[.)?]$/s)]);
    }),
    { seed, numRuns: 200 },
  );
});

it('a theme becomes CSS or is refused with its findings', () => {
  fc.assert(
    fc.property(theme, (given) => {
      try {
        expect(themeToCss(assertTheme(given))).toContain(':root {');
      } catch (error) {
        expect(error).toBeInstanceOf(ThemeError);
      }
    }),
    { seed, numRuns: 200 },
  );
});

it('whatever is given as a colour is one that CSS can write, or none', () => {
  fc.assert(
    fc.property(color, (given) => {
      const read = parseColor(given);
      if (read !== undefined) expect(cssColor(read)).toMatch(/^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/);
    }),
    { seed, numRuns: 2000 },
  );
});

it('a brand that is no colour is refused with the error that the docs promise', () => {
  fc.assert(
    fc.property(rubbish, (given) => {
      fc.pre(parseColor(given) === undefined);
      // JavaScript passes anything.
      expect(() => createTheme({ brand: given as string })).toThrow(TypeError);
      expect(() => createTheme({ brand: given as string })).toThrow(
        /^brand is not a colour that can be checked/,
      );
    }),
    { seed, numRuns: 500 },
  );
});

it('a theme that holds itself is checked to its end', () => {
  const circle: Record<string, unknown> = { ...defaultTheme };
  circle['again'] = circle;
  expect(checkTheme(circle).map(({ path }) => path)).toEqual(['again']);
});

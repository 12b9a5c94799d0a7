import { assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTheme, createTheme, measureTheme, themeToCss, type Mode } from '../../src/theme/index.ts';
import { everything } from '../support/tier.ts';
import { palettesOf } from './css-palettes.ts';
import { fromHex, layer, ratio, type Rgb } from './wcag.ts';

const surfaces = ['canvas', 'surface', 'raised'];
const levels = ['1', '2', '3', '4', '5'];

// The pairs of WCAG 2.2 AA, written out again by hand: text 4.5:1, graphics 3:1.
const textPairs: [string, string][] = [
  ...['text', 'text-muted', 'link', 'link-hover', 'link-visited', 'accent'].flatMap((text) =>
    surfaces.map((surface): [string, string] => [text, surface]),
  ),
  ['action-text', 'action-bg'],
  ['brand-text', 'brand'],
  ['brand-muted', 'brand'],
  ['brand-link', 'brand'],
  ['brand-action-text', 'brand-action-bg'],
  ...levels.map((level): [string, string] => [`level-${level}-text`, `level-${level}-bg`]),
];
const graphicPairs: [string, string][] = [
  ...['border', 'action-bg'].flatMap((edge) => surfaces.map((surface): [string, string] => [edge, surface])),
  ['brand-accent', 'brand'],
  ['brand-action-bg', 'brand'],
];
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

function failuresOf(css: string): string[] {
  const failures: string[] = [];
  for (const [mode, palette] of Object.entries(palettesOf(css))) {
    const color = (name: string) => fromHex(palette.get(`color-${name}`) ?? 'missing');
    const require = (pair: string, measured: number, needed: number) => {
      if (!(measured >= needed)) failures.push(`${mode}: ${pair} has ${measured}`);
    };
    for (const [text, on] of textPairs) require(`${text} on ${on}`, ratio(color(text), color(on)), 4.5);
    for (const [edge, on] of graphicPairs) require(`${edge} on ${on}`, ratio(color(edge), color(on)), 3);
    require('focus ring', ratio(color('focus-inner'), color('focus-outer')), 9);
    for (const picture of [white, black]) {
      const scrim = layer(color('scrim'), picture, Number(palette.get('scrim-opacity')));
      for (const text of ['brand-text', 'brand-muted', 'brand-link']) {
        require(`${text} on the scrim`, ratio(color(text), scrim), 4.5);
      }
      for (const edge of ['brand-accent', 'brand-action-bg']) {
        require(`${edge} on the scrim`, ratio(color(edge), scrim), 3);
      }
    }
  }
  return failures;
}

const anyColor = integer({ min: 0, max: 0xffffff }).map(
  (number) => `#${number.toString(16).padStart(6, '0')}`,
);

describe('A theme made from a brand colour', () => {
  test.each(everything ? [2026, 2027, 2028, 2029] : [2026])(
    'keeps to WCAG 2.2 AA in all four modes for each of 250 random brands, seed %i',
    (seed) => {
      // A browser measures 10,000 brands on rendered text, in tests/themes-rendered. What this adds is an answer in
      // seconds, the pairs that no component draws, and the simplest colour that fails. The seed is fixed, so that a
      // red run can be run again.
      assert(
        property(
          record({ brand: anyColor, accent: anyColor, link: anyColor }, { requiredKeys: ['brand'] }),
          (options) => {
            const { checked } = createTheme(options);
            expect(failuresOf(themeToCss(checked))).toEqual([]);
          },
        ),
        { numRuns: 250, seed },
      );
    },
  );

  test('never gives readers who ask for more contrast less of it, whatever the brand', () => {
    assert(
      property(anyColor, anyColor, (brand, accent) => {
        const { theme } = createTheme({ brand, accent });
        const unexpected = checkTheme(theme).filter(
          (finding) =>
            !('ratio' in finding && finding.mode === 'light' && finding.foreground === 'brandText'),
        );
        expect(unexpected).toEqual([]);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  test('has 7:1 for all text but on a brand or button that makes it impossible, and says which', () => {
    assert(
      property(anyColor, (brand) => {
        const { theme, notes } = createTheme({ brand });
        const below = measureTheme(theme).filter(
          ({ kind, ratio: measured }) => kind === 'text' && measured < 7,
        );
        const told = notes
          .filter(({ kind }) => kind === 'below-7')
          .map(({ mode, token }) => `${mode} ${token}`);
        expect(told.toSorted()).toEqual(
          below.map(({ mode, foreground }) => `${mode} ${foreground}`).toSorted(),
        );
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  test.each(['#00703c', '#005ea5', '#d4351c', '#ffdd00', '#000000', '#ffffff', '#808080'])(
    'shows the brand %s itself as the background of the banner in light mode',
    (brand) => {
      const palettes = palettesOf(themeToCss(createTheme({ brand }).checked));
      expect(fromHex(palettes.light.get('color-brand') ?? '')).toEqual(fromHex(brand));
    },
  );

  test('puts the brand itself on buttons where people can see it there', () => {
    const { light } = palettesOf(themeToCss(createTheme({ brand: '#00703c' }).checked));
    expect(light.get('color-action-bg')).toBe('#00703c');
  });

  test('takes brand, accent and link as given where they can be read', () => {
    const options = { brand: '#1a2b4c', accent: '#8a1c10', link: '#0a4694' };
    const { light } = palettesOf(themeToCss(createTheme(options).checked));
    expect([light.get('color-brand'), light.get('color-accent'), light.get('color-link')]).toEqual(
      Object.values(options),
    );
  });

  test('never darkens yellow to olive: on light pages the brand stands in for it, or the text if that is yellow too', () => {
    const navy = palettesOf(themeToCss(createTheme({ brand: '#052962', accent: '#ffe500' }).checked));
    expect(navy.light.get('color-accent')).toBe('#052962');
    expect([navy.light.get('color-brand-accent'), navy.dark.get('color-accent')]).toEqual([
      '#ffe500',
      '#ffe500',
    ]);
    const { light } = palettesOf(themeToCss(createTheme({ brand: '#ffdd00' }).checked));
    const text = light.get('color-text');
    expect(['accent', 'link', 'action-bg'].map((token) => light.get(`color-${token}`))).toEqual([
      text,
      text,
      text,
    ]);
  });

  test('gives the same theme for one brand written in different ways', () => {
    const written = ['#008000', 'green', 'rgb(0 128 0)', 'hsl(120 100% 25.1%)', 'color(srgb 0 0.50196 0)'];
    const themes = written.map((brand) => createTheme({ brand }).theme.color);
    expect(new Set(themes.map((theme) => JSON.stringify(theme))).size).toBe(1);
  });

  test('takes a see-through brand as it looks on white paper', () => {
    const { light } = palettesOf(themeToCss(createTheme({ brand: 'rgb(0 0 0 / 60%)' }).checked));
    expect(light.get('color-brand')).toBe('#666');
  });

  test.each(['#12345', 'currentColor', 'var(--brand)', 'bleu', ''])(
    'refuses the brand "%s", which is no colour, and says what to write',
    (brand) => {
      expect(() => createTheme({ brand })).toThrow(/^brand is not a colour that can be checked/);
    },
  );

  test('says in the notes where a colour could not be used as it is', () => {
    const modeAndToken = createTheme({ brand: '#ffdd00' }).notes.map(
      ({ kind, mode, token }): [string, Mode, string] => [kind, mode, token],
    );
    expect(modeAndToken).toContainEqual(['adjusted', 'light', 'actionBg']);
    expect(modeAndToken).toContainEqual(['adjusted', 'light', 'link']);
  });
});

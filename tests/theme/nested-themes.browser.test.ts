import { afterEach, describe, expect, test } from 'vitest';
import tokens from '../../src/styles/tokens.css?inline';
import night from '../../themes/nightglass-observatory.json' with { type: 'json' };
import health from '../../themes/wellbrook-health.json' with { type: 'json' };
import {
  assertTheme,
  colorProperty,
  colorTokens,
  cssColor,
  defaultTheme,
  parseColor,
  themeToCss,
  type ColorToken,
  type Mode,
} from '../../src/theme/index.ts';
import { setMedia } from '../support/modes.ts';

const themes = {
  default: assertTheme(defaultTheme),
  health: assertTheme(health),
  night: assertTheme(night),
};
const healthCss = themeToCss(themes.health, { selector: '.health' });
const nightCss = themeToCss(themes.night, { selector: '.night' });
// Every token of the table.
const tokenNames = Object.keys(colorTokens) as ColorToken[];

// The place to look at is the innermost element; `reader` is what the reader asks for.
const places: readonly {
  readonly html: string;
  readonly theme: keyof typeof themes;
  readonly mode: (reader: { dark: boolean; more: boolean }) => Mode;
}[] = [
  { html: '<i>', theme: 'default', mode: ({ dark, more }) => modeOf(dark, more) },
  { html: '<div data-cr-theme="dark"><i>', theme: 'default', mode: ({ more }) => modeOf(true, more) },
  {
    html: '<div data-cr-theme="dark"><div data-cr-contrast="more"><div data-cr-theme="light"><i>',
    theme: 'default',
    mode: () => 'lightMore',
  },
  { html: '<div class="health"><i>', theme: 'health', mode: ({ dark, more }) => modeOf(dark, more) },
  {
    html: '<div class="health" data-cr-theme="dark"><i>',
    theme: 'health',
    mode: ({ more }) => modeOf(true, more),
  },
  {
    html: '<div class="health" data-cr-contrast="more"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, true),
  },
  {
    html: '<div class="health"><div data-cr-contrast="more"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, true),
  },
  {
    html: '<div data-cr-contrast="more"><div class="health"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, true),
  },
  {
    html: '<div data-cr-contrast="more"><div class="health" data-cr-contrast="no-preference"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, false),
  },
  {
    html: '<div data-cr-contrast="more"><div data-cr-contrast="no-preference"><div class="health"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, false),
  },
  {
    html: '<div class="night"><div class="health"><div data-cr-contrast="more"><i>',
    theme: 'health',
    mode: ({ dark }) => modeOf(dark, true),
  },
  {
    html: '<div class="health"><div class="night"><div data-cr-contrast="more"><i>',
    theme: 'night',
    mode: ({ dark }) => modeOf(dark, true),
  },
];

function modeOf(dark: boolean, more: boolean): Mode {
  if (dark) return more ? 'darkMore' : 'dark';
  return more ? 'lightMore' : 'light';
}

const orders = {
  'Cresset first': `${tokens}${healthCss}${nightCss}`,
  'the themes first': `${nightCss}${healthCss}${tokens}`,
  'Cresset in a layer': `@layer cresset {${tokens}}${nightCss}${healthCss}`,
};

function show(css: string, html: string): HTMLElement {
  document.documentElement.dataset['crTheme'] = 'auto';
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.body.innerHTML = html;
  const place = document.querySelector('i');
  if (place === null) throw new Error('The place to look at is missing.');
  return place;
}

function paletteOf(place: HTMLElement): Record<string, string> {
  const computed = getComputedStyle(place);
  return Object.fromEntries(
    tokenNames.map((token) => {
      place.style.backgroundColor = `var(${colorProperty(token)})`;
      const color = parseColor(computed.backgroundColor);
      return [token, color ? cssColor(color) : computed.backgroundColor];
    }),
  );
}

function expected(theme: keyof typeof themes, mode: Mode): Record<string, string> {
  const palette = themes[theme].colors[mode];
  return Object.fromEntries(tokenNames.map((token) => [token, cssColor(palette[token])]));
}

afterEach(async () => {
  await setMedia({});
  for (const style of document.querySelectorAll('style')) style.remove();
  delete document.documentElement.dataset['crTheme'];
  document.body.replaceChildren();
});

describe.each(Object.entries(orders))('With %s', (_order, css) => {
  test.each(places)(
    'every colour at $html is that of the nearest theme, scheme and contrast',
    async (place) => {
      for (const dark of [false, true]) {
        for (const more of [false, true]) {
          await setMedia({
            colorScheme: dark ? 'dark' : 'light',
            contrast: more ? 'more' : 'no-preference',
          });
          expect(paletteOf(show(css, place.html)), `dark ${dark}, more ${more}`).toEqual(
            expected(place.theme, place.mode({ dark, more })),
          );
        }
      }
    },
  );
});

describe('The stylesheet of tokens', () => {
  test('prints a dark page, and a dark part of it, in the light palette', async () => {
    await setMedia({ media: 'print', colorScheme: 'dark' });
    expect(paletteOf(show(tokens, '<div data-cr-theme="dark"><i>'))).toEqual(expected('default', 'light'));
  });

  test('prints a theme that is always dark in a light palette too', async () => {
    await setMedia({ media: 'print' });
    expect(paletteOf(show(`${tokens}${nightCss}`, '<div class="night"><i>'))).toEqual(
      expected('default', 'light'),
    );
  });

  test('has no motion for readers who ask for less, whatever the theme says', async () => {
    const slow = themeToCss(assertTheme({ ...defaultTheme, duration: { $value: '5s' } }));
    await setMedia({ reducedMotion: 'reduce' });
    const place = show(`${tokens}${slow}`, '<i>');
    expect(getComputedStyle(place).getPropertyValue('--cr-duration')).toBe('0s');
    await setMedia({ reducedMotion: 'no-preference' });
    expect(getComputedStyle(place).getPropertyValue('--cr-duration')).toBe('5s');
  });

  test('gives way to a colour that a site sets on any element', () => {
    const place = show(`p { --cr-color-text: red }${tokens}`, '<p><i>');
    expect(paletteOf(place)['text']).toBe('#f00');
  });
});

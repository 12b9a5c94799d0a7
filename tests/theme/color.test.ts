import { describe, expect, test } from 'vitest';
import { checkTheme, cssColor, defaultTheme, parseColor } from '../../src/theme/index.ts';

// #767676, just 4.54:1 on white, in every way of writing it that CSS knows.
const sameGrey = [
  '#767676',
  '#767676ff',
  'rgb(118, 118, 118)',
  'rgb(118 118 118 / 100%)',
  'rgba(118, 118, 118, 1)',
  'hsl(0 0% 46.2745%)',
  'hwb(0 46.2745% 53.7255%)',
  'lab(49.6 0 0)',
  'lch(49.6 0 0)',
  'oklab(0.5656 0 0)',
  'oklch(56.56% 0 0)',
  'color(srgb 0.46275 0.46275 0.46275)',
  'color(srgb-linear 0.18116 0.18116 0.18116)',
  'color(display-p3 0.46275 0.46275 0.46275)',
  { colorSpace: 'srgb', components: [0.46275, 0.46275, 0.46275], hex: '#767676' },
  { colorSpace: 'oklch', components: [0.5656, 'none', 'none'] },
  { colorSpace: 'display-p3', components: [0.46275, 0.46275, 0.46275], alpha: 1 },
];

describe('A colour', () => {
  test.each(sameGrey)('written as %j leads to the same finding as its hex form', (written) => {
    const theme = structuredClone(defaultTheme);
    const hex = structuredClone(defaultTheme);
    // A string is one of the two forms the token takes; the test tables both.
    theme.color.light.text = { $value: written as string };
    hex.color.light.text = { $value: '#767676' };
    expect(checkTheme(theme)).toEqual(checkTheme(hex));
    expect(checkTheme(theme).length).toBeGreaterThan(0);
  });

  test.each([
    'currentColor',
    'CanvasText',
    'var(--brand)',
    'color-mix(in srgb, red, blue)',
    'light-dark(red, blue)',
    'oklch(from red l c h)',
    'rgb(1 2)',
    'rgb(1 2 3 4)',
    'rgb(a b c)',
    'color(srgb nan 0 0)',
    '#12345',
    'bleu',
    '',
    42,
    null,
    {},
    { colorSpace: 'srgb', components: [1, 1] },
    { colorSpace: 'srgb', components: [1, 1, 'one'] },
    { colorSpace: 'cmyk', components: [0, 0, 0] },
    { colorSpace: 'srgb', components: [0, 0, 0], alpha: '1' },
  ])('%j is not taken for one', (written) => {
    expect(parseColor(written)).toBeUndefined();
  });

  test('outside sRGB keeps its lightness and hue and gives up chroma, and is measured as it is sent', () => {
    const sent = parseColor('color(display-p3 1 0 0)');
    expect(sent && cssColor(sent)).toMatch(/^#f[0-9a-f]{2}/);
    expect(sent?.a).toBe(255);
    const tooGreen = parseColor('oklch(0.7 0.4 145)');
    expect(tooGreen && cssColor(tooGreen)).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each(['#fff', '#0a4694', '#0000', '#0a469480'])('%s is written back as it was read', (hex) => {
    const color = parseColor(hex);
    expect(color && cssColor(color)).toBe(hex);
  });
});

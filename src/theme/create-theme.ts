import { assertTheme, type CheckedTheme } from './checked-theme.ts';
import { cssColor, parseColor, type ColorValue, type Rgba } from './color.ts';
import { colorHint } from './color-hint.ts';
import { seenOn } from './contrast.ts';
import { creationNotes, type CreationNote } from './creation-notes.ts';
import { colorTokens } from './default-tokens.ts';
import { deriveMore } from './derive-more.ts';
import { deriveDark, deriveLight, type Seeds } from './derive.ts';
import type { Mode } from './modes.ts';
import { colorTokenNames, type Palette } from './palettes.ts';
import { white } from './shades.ts';
import type { ThemeFile, ThemeToken } from './theme-file.ts';

/** What a theme is made from: one colour is enough. */
export interface CreateThemeOptions {
  /** The colour the site is known by: its banner and buttons. Any CSS colour, or a DTCG colour object. */
  brand: string | ColorValue;
  /** The colour of kickers, rules and the bar of a quotation. Default: the brand. */
  accent?: string | ColorValue | undefined;
  /** The colour of links. Default: the brand. */
  link?: string | ColorValue | undefined;
  /** The theme's name, written into the JSON and at the head of the stylesheet. */
  name?: string | undefined;
  /** What the theme is for, written into the JSON. */
  description?: string | undefined;
}

/** A theme made from a brand. */
export interface CreatedTheme {
  /** The theme as JSON, to keep, to change by hand and to check again. */
  theme: ThemeFile;
  /** The same, checked, for `themeToCss`. */
  checked: CheckedTheme;
  /** Where a colour could not be used as it is, and where 7:1 is impossible. */
  notes: CreationNote[];
}

function readSeed(name: string, value: unknown): Rgba {
  const color = parseColor(value);
  if (color === undefined) {
    throw new TypeError(
      `${name} is not a colour that can be checked, so no theme can be made from it. ${colorHint(value)}`,
    );
  }
  const { r, g, b } = seenOn(color, white);
  return { r: Math.round(r), g: Math.round(g), b: Math.round(b), a: 255 };
}

const channel = (value: number) => Number((value / 255).toFixed(6));

function toValue(color: Rgba): ColorValue {
  const components = [color.r, color.g, color.b].map(channel);
  // The specification wants six digits and no opacity here.
  const hex = `#${[color.r, color.g, color.b].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const alpha = color.a === 255 ? {} : { alpha: channel(color.a) };
  return { colorSpace: 'srgb', components, ...alpha, hex };
}

type Colors = ThemeFile['color'];

function toGroup(palette: Palette, description: string): Colors[Mode] {
  const tokens = colorTokenNames.map((token): [string, ThemeToken<ColorValue>] => [
    token,
    { $value: toValue(palette[token]), $description: colorTokens[token] },
  ]);
  // Object.fromEntries forgets that these are all the tokens.
  return { $type: 'color', $description: description, ...Object.fromEntries(tokens) } as Colors[Mode];
}

/**
 * Makes a whole theme of four modes from as little as one colour. Every pair of colours passes WCAG 2.2 AA
 * whatever the colour is, and all text has 7:1 but on a brand or a button whose own colour makes that
 * impossible, which `notes` says. The brand colour itself is the background of the banner in light mode; it
 * is changed, keeping its hue, only where people could not see or read it.
 *
 * Threat levels and the focus ring keep their default colours: they mean the same on every site.
 *
 * @throws {TypeError} If a colour is none that can be checked, such as `var(--x)` or `#12345`. A see-through
 *   colour is taken as it looks on white.
 */
export function createTheme(options: CreateThemeOptions): CreatedTheme {
  const { name, description } = options;
  const brand = readSeed('brand', options.brand);
  const seeds: Seeds = {
    brand,
    accent: options.accent === undefined ? brand : readSeed('accent', options.accent),
    link: options.link === undefined ? brand : readSeed('link', options.link),
  };
  const light = deriveLight(seeds);
  const dark = deriveDark(seeds);
  const theme: ThemeFile = {
    $description: description ?? `A theme made from the brand colour ${cssColor(brand)}.`,
    ...(name === undefined ? {} : { $extensions: { cresset: { name } } }),
    color: {
      light: toGroup(light, 'The palette on light.'),
      dark: toGroup(dark, 'The palette on dark.'),
      lightMore: toGroup(deriveMore('lightMore', light, seeds), 'More contrast on light.'),
      darkMore: toGroup(deriveMore('darkMore', dark, seeds), 'More contrast on dark.'),
    },
  };
  return { theme, checked: assertTheme(theme), notes: creationNotes(seeds, { light, dark }) };
}

import { blend, contrastRatio, seenOn, type Seen } from './contrast.ts';
import { baseOf, modes, type Mode } from './modes.ts';
import { pairs, type Pair } from './pairs.ts';
import type { ColorToken, Palette, Sizes } from './palettes.ts';
import { readTheme, type ReadTheme } from './read-theme.ts';

/** One pair of colours of one mode, measured. */
export interface Measurement {
  mode: Mode;
  kind: Pair['kind'];
  foreground: ColorToken;
  background: ColorToken;
  /** For what is drawn on the scrim: the colour of the picture below it. */
  over?: 'white' | 'black' | undefined;
  /** From 1 to 21, not rounded. */
  ratio: number;
  /** The floor of WCAG 2.2 AA, or 0 where there is none. */
  floor: number;
  /** What this library asks for, or 0 where it asks for nothing. */
  needed: number;
}

const pictures = {
  white: { r: 255, g: 255, b: 255 },
  black: { r: 0, g: 0, b: 0 },
} as const;

/** How opaque the scrim of a mode is, from 0 to 1. */
export function scrimOpacity(sizes: Sizes, mode: Mode): number {
  const opacity = sizes[baseOf(mode) === undefined ? 'scrim.opacity.base' : 'scrim.opacity.more'];
  return typeof opacity === 'number' ? opacity : 0;
}

/**
 * The backgrounds a pair is measured on. Mixing is monotonic in each channel, so a white and a black picture
 * are the two worst of all pictures under a scrim.
 */
export function backgroundsOf(
  pair: Pair,
  palette: Partial<Palette>,
  opacity: number,
): { over?: 'white' | 'black' | undefined; seen: Seen }[] {
  const background = palette[pair.background];
  if (background === undefined) return [];
  if (pair.background !== 'scrim') return [{ seen: background }];
  return (['white', 'black'] as const).map((over) => ({
    over,
    seen: blend(background, pictures[over], opacity),
  }));
}

/** Measures every pair of one mode of a theme that was read. */
export function measureMode(
  mode: Mode,
  { colors, sizes }: Pick<ReadTheme, 'colors' | 'sizes'>,
): Measurement[] {
  const palette = colors[mode];
  const base = baseOf(mode) === undefined;
  return pairs.flatMap((pair) => {
    const { kind, foreground, background, floor } = pair;
    const color = palette[foreground];
    if (color === undefined) return [];
    return backgroundsOf(pair, palette, scrimOpacity(sizes, mode)).map(({ over, seen }) => {
      const ratio = contrastRatio(seenOn(color, seen), seen);
      return {
        mode,
        kind,
        foreground,
        background,
        over,
        ratio,
        floor,
        needed: base ? pair.target : pair.more,
      };
    });
  });
}

/**
 * The ratio of every pair of colours that may meet, in every mode, with what is needed: the numbers behind
 * `checkTheme`, for a page that shows them. A token that is missing or not a colour has no measurements.
 *
 * @param theme A theme as in `ThemeFile`, of any origin.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function measureTheme(theme: unknown): Measurement[] {
  const read = readTheme(theme);
  return modes.flatMap((mode) => measureMode(mode, read));
}

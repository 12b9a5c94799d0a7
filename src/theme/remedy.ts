import { cssColor } from './color.ts';
import { blend, contrastRatio, seenOn } from './contrast.ts';
import type { Suggestion } from './findings.ts';
import { backgroundsOf, scrimOpacity, type Measurement } from './measure.ts';
import { baseOf } from './modes.ts';
import { nearestColor, type Demand } from './nearest.ts';
import { pairs } from './pairs.ts';
import type { ReadTheme } from './read-theme.ts';

type Theme = Pick<ReadTheme, 'colors' | 'sizes'>;

// What the foreground of a failing pair has to keep clear of: all its backgrounds, and all that lies on it.
function demandsOn({ mode, foreground }: Measurement, { colors, sizes }: Theme): Demand[] {
  const palette = colors[mode];
  return pairs.flatMap((pair): Demand[] => {
    const ratio = baseOf(mode) === undefined ? pair.target : pair.more;
    if (pair.foreground === foreground) {
      const backgrounds = backgroundsOf(pair, palette, scrimOpacity(sizes, mode));
      return backgrounds.map(({ seen }) => ({ from: seen, ratio }));
    }
    const above = pair.background === foreground ? palette[pair.foreground] : undefined;
    return above === undefined ? [] : [{ from: above, ratio }];
  });
}

function thickerScrim(
  measured: Measurement,
  needed: number,
  { colors, sizes }: Theme,
): Suggestion | undefined {
  const { mode, foreground, over } = measured;
  const [text, scrim] = [colors[mode][foreground], colors[mode].scrim];
  if (text === undefined || scrim === undefined || over === undefined) return undefined;
  const picture = over === 'white' ? { r: 255, g: 255, b: 255 } : { r: 0, g: 0, b: 0 };
  const path = baseOf(mode) === undefined ? 'scrim.opacity.base' : 'scrim.opacity.more';
  for (let percent = Math.ceil(scrimOpacity(sizes, mode) * 100); percent <= 100; percent += 1) {
    const seen = blend(scrim, picture, percent / 100);
    if (contrastRatio(seenOn(text, seen), seen) >= needed) return { path, value: percent / 100 };
  }
  return undefined;
}

/**
 * The smallest change that lifts a pair to `needed`. A thicker scrim first; then another lightness of the
 * foreground, one that suits every pair it is part of if there is one; last another one of the background.
 */
export function remedy(measured: Measurement, needed: number, theme: Theme): Suggestion | undefined {
  const { mode, foreground, background, over } = measured;
  const [color, under] = [theme.colors[mode][foreground], theme.colors[mode][background]];
  if (color === undefined || under === undefined) return undefined;
  if (over !== undefined) {
    const thicker = thickerScrim(measured, needed, theme);
    if (thicker !== undefined) return thicker;
  }
  const pair = pairs.find((one) => one.foreground === foreground && one.background === background);
  const backgrounds =
    pair === undefined ? [] : backgroundsOf(pair, theme.colors[mode], scrimOpacity(theme.sizes, mode));
  const own = backgrounds
    .filter((one) => one.over === over)
    .map(({ seen }) => ({ from: seen, ratio: needed }));
  const start = own[0] === undefined ? color : seenOn(color, own[0].from);
  const found = nearestColor(start, [...own, ...demandsOn(measured, theme)]) ?? nearestColor(start, own);
  if (found !== undefined) return { path: `color.${mode}.${foreground}`, value: cssColor(found) };
  if (over !== undefined) return undefined;
  const other = nearestColor(under, [{ from: color, ratio: needed }]);
  return other && { path: `color.${mode}.${background}`, value: cssColor(other) };
}

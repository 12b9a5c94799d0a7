import { type Rgba } from './color.ts';
import { contrastRatio, type Seen } from './contrast.ts';
import { meets, type Demand } from './nearest.ts';
import { fromOklch, toOklch } from './oklch.ts';

// Half a hundredth of lightness is about one step of an 8-bit channel: finer shades would look the same.
const last = 200;

/** All shades of one hue, from black to white, with as much of its chroma as sRGB can show. */
export interface Shades {
  /** The lightness (0 to 1) of the colour they were made from. */
  readonly lightness: number;
  /** The chroma of the colour they were made from; 0 is grey. */
  readonly chroma: number;
  /** The shade of a lightness from 0 to 1. */
  at(lightness: number): Rgba;
  /** The first shade from `lightness` towards black that meets every demand; black if none does. */
  darker(lightness: number, demands: readonly Demand[]): Rgba;
  /** The first shade from `lightness` towards white that meets every demand; white if none does. */
  lighter(lightness: number, demands: readonly Demand[]): Rgba;
}

export const black: Rgba = { r: 0, g: 0, b: 0, a: 255 };
export const white: Rgba = { r: 255, g: 255, b: 255, a: 255 };

/** Whether black or white is farther from a colour: the better text on it, never below 4.58:1. */
export function inkOn(background: Seen): Rgba {
  return contrastRatio(white, background) >= contrastRatio(black, background) ? white : black;
}

const stepOf = (l: number) => Math.round(Math.min(1, Math.max(0, l)) * last);

/** The shades of a colour's hue. `most` caps the chroma, for surfaces and greys that only hint at the hue. */
export function shadesOf(color: Seen, most = Number.POSITIVE_INFINITY): Shades {
  const { l: lightness, c, h } = toOklch(color);
  const chroma = Math.min(c, most);
  const made = new Map<number, Rgba>();
  const shade = (step: number) => {
    const known = made.get(step);
    if (known !== undefined) return known;
    const fresh = fromOklch({ l: step / last, c: chroma, h });
    made.set(step, fresh);
    return fresh;
  };
  // Whatever is demanded lies on the other side of the shade, so contrast only grows on the way to the end
  // and halving finds the first shade that is enough.
  const search = (from: number, end: number, demands: readonly Demand[]): Rgba => {
    if (meets(shade(from), demands)) return shade(from);
    let [failing, passing] = [from, end];
    while (Math.abs(passing - failing) > 1) {
      const middle = Math.round((failing + passing) / 2);
      if (meets(shade(middle), demands)) passing = middle;
      else failing = middle;
    }
    return shade(passing);
  };
  return {
    lightness,
    chroma,
    at: (l) => shade(stepOf(l)),
    darker: (l, demands) => search(stepOf(l), 0, demands),
    lighter: (l, demands) => search(stepOf(l), last, demands),
  };
}

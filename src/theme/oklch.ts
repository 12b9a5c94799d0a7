import { inGamut, OKLCH, sRGB, to } from 'colorjs.io/fn';
import { type Rgba } from './color.ts';
import type { Seen } from './contrast.ts';

/** A colour by what the eye tells apart: lightness (0 to 1), chroma (0 is grey), hue (degrees). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Lightness, chroma and hue of a colour; a grey has hue 0. */
export function toOklch({ r, g, b }: Seen): Oklch {
  const { coords } = to({ space: sRGB, coords: [r / 255, g / 255, b / 255], alpha: 1 }, OKLCH);
  const [l, c, h] = coords;
  return { l: clamp(l ?? 0), c: Math.max(0, c ?? 0), h: h ?? 0 };
}

const inSrgb = (l: number, c: number, h: number) => to({ space: OKLCH, coords: [l, c, h], alpha: 1 }, sRGB);

/** The nearest sRGB colour of that lightness and hue, with as much of the chroma as sRGB can show. */
export function fromOklch({ l, c, h }: Oklch): Rgba {
  let color = inSrgb(clamp(l), c, h);
  if (!inGamut(color)) {
    let [grey, vivid] = [0, c];
    for (let step = 0; step < 9; step += 1) {
      const middle = (grey + vivid) / 2;
      if (inGamut(inSrgb(clamp(l), middle, h))) grey = middle;
      else vivid = middle;
    }
    color = inSrgb(clamp(l), grey, h);
  }
  const byte = (value: number | null | undefined) => Math.round(clamp(value ?? 0) * 255);
  return { r: byte(color.coords[0]), g: byte(color.coords[1]), b: byte(color.coords[2]), a: 255 };
}

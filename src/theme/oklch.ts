import { OKLCH, sRGB, to } from 'colorjs.io/fn';
import { type Rgba } from './color.ts';
import type { Seen } from './contrast.ts';

/** A colour by what the eye tells apart: lightness (0 to 1), chroma (0 is grey), hue (degrees). */
interface Oklch {
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

// Asking the space itself spares the library from looking at what kind of colour it was given, thousands of times a theme.
const inSrgb = (l: number, c: number, h: number) => OKLCH.to(sRGB, [l, c, h]).map((channel) => channel ?? 0);

// What rounding in the library may add or take away.
const rounding = 0.000075;

const isShowable = (channels: readonly number[]) =>
  channels.every((channel) => channel >= -rounding && channel <= 1 + rounding);

/** The nearest sRGB colour of that lightness and hue, with as much of the chroma as sRGB can show. */
export function fromOklch({ l, c, h }: Oklch): Rgba {
  const lightness = clamp(l);
  let channels = inSrgb(lightness, c, h);
  if (!isShowable(channels)) {
    let [grey, vivid] = [0, c];
    for (let step = 0; step < 9; step += 1) {
      const middle = (grey + vivid) / 2;
      if (isShowable(inSrgb(lightness, middle, h))) grey = middle;
      else vivid = middle;
    }
    channels = inSrgb(lightness, grey, h);
  }
  const [r = 0, g = 0, b = 0] = channels.map((channel) => Math.round(clamp(channel) * 255));
  return { r, g, b, a: 255 };
}

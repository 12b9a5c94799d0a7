import type { Rgba } from './color.ts';

/** Three sRGB channels from 0 to 255, not necessarily whole: what is seen once everything is painted. */
export interface Seen {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** What a colour of some opacity (0 to 1) looks like over another. */
export function blend(top: Seen, under: Seen, opacity: number): Seen {
  const mix = (upper: number, lower: number) => upper * opacity + lower * (1 - opacity);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b) };
}

/** A colour as it is seen on a background, its own opacity counted in. */
export function seenOn(color: Rgba, background: Seen): Seen {
  return blend(color, background, color.a / 255);
}

function linear(channel: number): number {
  const value = channel / 255;
  // 0.04045 is the threshold of the sRGB standard, which WCAG took over in 2021.
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance({ r, g, b }: Seen): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it. Never rounded. */
export function contrastRatio(one: Seen, other: Seen): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A ratio with two decimals, cut off and never rounded up: 4.4996 must not read as the 4.5 that it fails. */
export function cutOff(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}

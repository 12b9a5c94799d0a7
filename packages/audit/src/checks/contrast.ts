/** Red, green and blue of sRGB, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const linearOf = Array.from({ length: 256 }, (_, channel) => linear(channel));

/** Relative luminance, 0 (black) to 1 (white), by the definition of WCAG 2.2. */
function luminance([red, green, blue]: Rgb): number {
  const at = (channel: number) => linearOf[channel] ?? linear(channel);
  return 0.2126 * at(red) + 0.7152 * at(green) + 0.0722 * at(blue);
}

/** The contrast ratio of two colours, 1 to 21, by the definition of WCAG 2.2. The order does not matter. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * WCAG contrast once more, written plainly from the text of the standard and sharing no code with the
 * library, so that the two can be held against each other.
 */
export type Rgb = readonly [red: number, green: number, blue: number];

export function fromHex(hex: string): Rgb {
  const digits = hex.replace('#', '');
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [
    Number.parseInt(full.slice(0, 2), 16),
    Number.parseInt(full.slice(2, 4), 16),
    Number.parseInt(full.slice(4, 6), 16),
  ];
}

function channel(eightBit: number): number {
  const share = eightBit / 255;
  if (share <= 0.04045) return share / 12.92;
  return Math.pow((share + 0.055) / 1.055, 2.4);
}

function relativeLuminance([red, green, blue]: Rgb): number {
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

export function ratio(one: Rgb, other: Rgb): number {
  const first = relativeLuminance(one);
  const second = relativeLuminance(other);
  const lighter = first > second ? first : second;
  const darker = first > second ? second : first;
  return (lighter + 0.05) / (darker + 0.05);
}

export function layer(top: Rgb, below: Rgb, opacity: number): Rgb {
  const part = (index: 0 | 1 | 2) => top[index] * opacity + below[index] * (1 - opacity);
  return [part(0), part(1), part(2)];
}

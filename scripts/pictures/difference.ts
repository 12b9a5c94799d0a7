import { decode, encode } from 'fast-png';

interface Difference {
  /** How many pixels differ. */
  readonly pixels: number;
  /** A PNG: red where the two differ, a pale grey of the new one elsewhere. */
  readonly png: Uint8Array;
}

/** Compares two PNGs pixel by pixel. What only one of them has differs. */
export function difference(was: Uint8Array, is: Uint8Array): Difference {
  const before = pixelsOf(was);
  const after = pixelsOf(is);
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const data = new Uint8Array(width * height * 3);
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const now = after.at(x, y);
      const same = now !== undefined && now === before.at(x, y);
      if (!same) pixels += 1;
      const grey = 200 + (((now ?? 0) >> 8) & 0xff) / 5;
      data.set(same ? [grey, grey, grey] : [220, 0, 0], (y * width + x) * 3);
    }
  }
  return { pixels, png: encode({ width, height, data, channels: 3 }) };
}

/** The colours of a PNG as numbers such as 0xff8800, undefined outside. */
function pixelsOf(png: Uint8Array) {
  const { width, height, channels, data } = decode(png);
  const at = (x: number, y: number) => {
    if (x >= width || y >= height) return undefined;
    const start = (y * width + x) * channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
    return (red << 16) | (green << 8) | blue;
  };
  return { width, height, at };
}

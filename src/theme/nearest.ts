import { type Rgba } from './color.ts';
import { contrastRatio, type Seen } from './contrast.ts';
import { fromOklch, toOklch } from './oklch.ts';

/** Something a colour must be told apart from, and how well. */
export interface Demand {
  readonly from: Seen;
  readonly ratio: number;
}

const meets = (color: Seen, demands: readonly Demand[]) =>
  demands.every(({ from, ratio }) => contrastRatio(color, from) >= ratio);

// A thousandth of OKLCH lightness is less than one step of an 8-bit channel.
const steps = 1000;

/**
 * The colour nearest to `color` that meets every demand, going lighter and darker at once and keeping hue and
 * chroma as far as sRGB allows. `undefined` if no lightness does.
 */
export function nearestColor(color: Seen, demands: readonly Demand[]): Rgba | undefined {
  const start = toOklch(color);
  for (let step = 0; step <= steps; step += 1) {
    for (const l of [start.l - step / steps, start.l + step / steps]) {
      if (l < -1 / steps || l > 1 + 1 / steps) continue;
      const candidate = fromOklch({ ...start, l });
      if (meets(candidate, demands)) return candidate;
    }
  }
  return undefined;
}

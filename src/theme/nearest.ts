import { type Rgba } from './color.ts';
import { contrastRatio, type Seen } from './contrast.ts';
import { fromOklch, toOklch } from './oklch.ts';

/** Something a colour must be told apart from, and how well. */
export interface Demand {
  readonly from: Seen;
  readonly ratio: number;
}

/** Whether a colour is as far from every other as demanded. */
export function meets(color: Seen, demands: readonly Demand[]): boolean {
  return demands.every(({ from, ratio }) => contrastRatio(color, from) >= ratio);
}

// A thousandth of OKLCH lightness is less than one step of an 8-bit channel.
const steps = 1000;

// All findings about one colour ask for the same candidates one after the other, and making one is slow.
let recent: { readonly key: string; readonly candidates: Map<number, Rgba> } | undefined;

function candidatesOf(color: Seen): (lightness: number) => Rgba {
  const start = toOklch(color);
  const key = `${color.r} ${color.g} ${color.b}`;
  if (recent?.key !== key) recent = { key, candidates: new Map() };
  const { candidates } = recent;
  return (l) => {
    const known = candidates.get(l);
    if (known !== undefined) return known;
    const fresh = fromOklch({ ...start, l });
    candidates.set(l, fresh);
    return fresh;
  };
}

/**
 * The colour nearest to `color` that meets every demand, going lighter and darker at once and keeping hue and
 * chroma as far as sRGB allows. `undefined` if no lightness does.
 */
export function nearestColor(color: Seen, demands: readonly Demand[]): Rgba | undefined {
  const { l } = toOklch(color);
  const candidate = candidatesOf(color);
  for (let step = 0; step <= steps; step += 1) {
    const [darker, lighter] = [l - step / steps, l + step / steps];
    // One step beyond black and white, so that these two are candidates themselves.
    if (darker > -1 / steps && meets(candidate(darker), demands)) return candidate(darker);
    if (lighter < 1 + 1 / steps && meets(candidate(lighter), demands)) return candidate(lighter);
  }
  return undefined;
}

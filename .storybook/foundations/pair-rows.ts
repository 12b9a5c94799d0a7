import { measureTheme, modes, pairs, type Measurement, type Mode, type Pair } from '../../src/theme/index.ts';

/** One pair of colours in all four modes. */
interface PairRow {
  readonly pair: Pair;
  readonly measured: readonly { readonly mode: Mode; readonly worst: Measurement | undefined }[];
}

/** Every pair with its ratio in each mode; of a pair over pictures, the ratio over the worst of them. */
export function pairRows(theme: unknown): readonly PairRow[] {
  const all = measureTheme(theme);
  return pairs.map((pair) => ({
    pair,
    measured: modes.map((mode) => {
      const [worst] = all
        .filter(
          (one) =>
            one.mode === mode && one.foreground === pair.foreground && one.background === pair.background,
        )
        .toSorted((one, other) => one.ratio - other.ratio);
      return { mode, worst };
    }),
  }));
}

/** A ratio as people write it. Cut off and never rounded up: 4.4996 must not read as the 4.5 that it fails. */
export function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
}

/** The success criterion of WCAG 2.2 that a pair with this need is held to, or `undefined` where it only decorates. */
export function criterionOf(kind: Pair['kind'], needed: number): string | undefined {
  if (needed === 0) return undefined;
  if (kind === 'focus') return '2.4.13';
  if (kind === 'graphic') return '1.4.11';
  return needed > 4.5 ? '1.4.6' : '1.4.3';
}

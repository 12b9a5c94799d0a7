/**
 * The four palettes of a theme. `light` and `dark` follow the page's `color-scheme`; the two `More`
 * palettes take their place where the reader asks for more contrast (`prefers-contrast: more`) or where
 * an ancestor carries `data-cr-contrast="more"`.
 */
export const modes = ['light', 'dark', 'lightMore', 'darkMore'] as const;

/** One of the four palettes: `'light'`, `'dark'`, `'lightMore'` or `'darkMore'`. */
export type Mode = (typeof modes)[number];

/** The palette that a palette with more contrast is measured against, or `undefined` for a base palette. */
export function baseOf(mode: Mode): Mode | undefined {
  if (mode === 'lightMore') return 'light';
  if (mode === 'darkMore') return 'dark';
  return undefined;
}

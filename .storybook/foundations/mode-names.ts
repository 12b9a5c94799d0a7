import type { Mode } from '../../src/theme/index.ts';

/** The four palettes in words. */
export const modeNames: Readonly<Record<Mode, string>> = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
};

import type { Mode } from './modes.ts';
import type { ColorToken } from './palettes.ts';

/** A value to write at a place of the theme, to make a finding go away. */
export interface Suggestion {
  /** Where to write it, such as `color.light.textMuted`. */
  path: string;
  /** What to write there: a colour as hex, or a size as text or number. */
  value: string | number;
}

interface Common {
  /**
   * `'AA'`: the theme would break a criterion of WCAG 2.2 A or AA, or cannot be judged; it never becomes
   * CSS. `'target'`: it keeps to AA and misses what this library aims at.
   */
  level: 'AA' | 'target';
  /** The place in the theme, such as `color.dark.border` or `target.min`. */
  path: string;
  /** What is wrong, why it matters and what to do, in English. */
  message: string;
  /** The smallest change that makes this finding go away, when there is one. */
  nearest?: Suggestion | undefined;
}

/** Two colours that are too close to each other. */
export interface ContrastFinding extends Common {
  /**
   * `'contrast'`: less than needed. `'less-contrast'`: enough, but less than the same pair has without
   * the reader asking for more.
   */
  kind: 'contrast' | 'less-contrast';
  mode: Mode;
  foreground: ColorToken;
  background: ColorToken;
  /** For text on the scrim: the colour of the picture below it. */
  over?: 'white' | 'black' | undefined;
  /** The measured ratio, from 1 to 21, not rounded. */
  ratio: number;
  /** The lowest ratio that passes. */
  needed: number;
  /** The number of the success criterion of WCAG 2.2. */
  criterion: string;
}

/** A value that is absent, unknown, unreadable, see-through where it must not be, or too small. */
export interface ValueFinding extends Common {
  kind: 'missing' | 'unknown' | 'unparsable' | 'see-through' | 'size';
  /** The mode, for a colour. */
  mode?: Mode | undefined;
  /** The number of the success criterion of WCAG 2.2, where there is one. */
  criterion?: string | undefined;
}

/** One thing wrong with a theme. */
export type Finding = ContrastFinding | ValueFinding;

import { checkRead } from './check-theme.ts';
import type { Finding } from './findings.ts';
import { modes, type Mode } from './modes.ts';
import { colorTokenNames, type Palette, type ReadPalettes } from './palettes.ts';
import { readTheme, type ReadTheme } from './read-theme.ts';

declare const checked: unique symbol;

/**
 * A theme without a finding of level `'AA'`. Only `assertTheme` and `createTheme` make one, so a stylesheet
 * cannot come from an unchecked theme.
 */
export interface CheckedTheme extends Omit<ReadTheme, 'findings' | 'colors'> {
  readonly [checked]: true;
  readonly colors: Readonly<Record<Mode, Palette>>;
}

/** Says that a theme cannot be used, and carries everything that is wrong with it. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  /** Everything `checkTheme` has found. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ message }) => `- ${message}`);
    super(`This theme would shut readers out, so no stylesheet is made from it:\n${lines.join('\n')}`);
    this.findings = findings;
  }
}

const isWhole = (colors: ReadPalettes): colors is CheckedTheme['colors'] =>
  modes.every((mode) => colorTokenNames.every((token) => colors[mode][token] !== undefined));

/**
 * Checks a theme and hands it back as one that may become CSS.
 *
 * @param theme A theme as in `ThemeFile`, of any origin.
 * @param options.level `'AA'` (the default) refuses only what breaks WCAG 2.2 AA or cannot be judged;
 *   `'target'` refuses every finding, such as body text below 7:1.
 * @throws {ThemeError} With the findings, if there are any at that level.
 */
export function assertTheme(
  theme: unknown,
  options: { level?: 'AA' | 'target' | undefined } = {},
): CheckedTheme {
  const read = readTheme(theme);
  const refused = checkRead(read, options.level ?? 'AA');
  const { name, colors, sizes, ownSizes } = read;
  if (refused.length > 0 || !isWhole(colors)) throw new ThemeError(refused);
  // The brand exists for the compiler alone; this is the one place that may give it.
  return { name, colors, sizes, ownSizes } as CheckedTheme;
}

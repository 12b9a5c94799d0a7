import { cssColor, defaultTheme, parseColor, type ColorToken, type Mode } from '../../src/theme/index.ts';

/** A colour of the default theme as the stylesheet writes it. */
export function defaultHex(mode: Mode, token: ColorToken): string {
  const color = parseColor(defaultTheme.color[mode][token].$value);
  if (color === undefined) throw new Error(`The default theme has no colour at ${mode}.${token}.`);
  return cssColor(color);
}

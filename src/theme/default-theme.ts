import { colorTokens, defaultColors } from './default-tokens.ts';
import type { Mode } from './modes.ts';
import { colorTokenNames } from './palettes.ts';
import type { ThemeFile } from './theme-file.ts';

function group(mode: Mode): ThemeFile['color'][Mode] {
  const tokens = colorTokenNames.map((token) => [
    token,
    { $value: defaultColors[mode][token], $description: colorTokens[token] },
  ]);
  // Object.fromEntries forgets that these are all the tokens.
  return { $type: 'color', ...Object.fromEntries(tokens) } as ThemeFile['color'][Mode];
}

/** The default theme as JSON: a start for one of your own, and 0 findings by itself. */
export const defaultTheme: ThemeFile = {
  $description: 'The default theme of Cresset.',
  $extensions: { cresset: { name: 'Cresset' } },
  color: {
    light: group('light'),
    dark: group('dark'),
    lightMore: group('lightMore'),
    darkMore: group('darkMore'),
  },
};

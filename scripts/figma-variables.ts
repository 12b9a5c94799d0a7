import { defaultColors } from '../src/theme/default-tokens.ts';
import { colorTokens, modes, parseColor, sizeTokens, type Mode, type SizeValue } from '../src/theme/index.ts';

interface Variable {
  readonly $type: 'color' | 'dimension' | 'number';
  readonly $value: unknown;
  readonly $description: string;
}

type Tree = { [name: string]: Tree | Variable };

/** The files that Figma imports, one a palette: `figma/light.tokens.json`, with what every palette shares in `figma/sizes.tokens.json`. */
export const figmaFiles: readonly string[] = [...modes, 'sizes'].map((name) => `figma/${name}.tokens.json`);

/**
 * A palette, or the sizes, as variables in the format of the Design Tokens Community Group (2025.10).
 *
 * Figma follows no reference to another file and knows no rem, so every colour is written out and every length is in px,
 * at 16 px to a rem. Fonts, and the fluid size between two limits, have no variable there: both limits are written.
 */
export function figmaVariables(file: string): string {
  const name = file.replace(/^figma\/|\.tokens\.json$/g, '');
  const mode = modes.find((one) => one === name);
  const tree = mode === undefined ? sizes() : { color: colors(mode) };
  return `${JSON.stringify(tree, null, 2)}\n`;
}

function colors(mode: Mode): Tree {
  return Object.fromEntries(
    Object.entries(colorTokens).map(([token, $description]) => {
      const css = defaultColors[mode][token as keyof typeof colorTokens];
      const color = parseColor(css);
      if (color === undefined) throw new Error(`The colour ${token} of ${mode} can't be read: ${css}.`);
      const { r, g, b, a } = color;
      const components = [r, g, b].map((channel) => Number((channel / 255).toFixed(6)));
      const $value = { colorSpace: 'srgb', components, alpha: Number((a / 255).toFixed(6)) };
      return [token, { $type: 'color', $value, $description }];
    }),
  );
}

function sizes(): Tree {
  const tree: Tree = {};
  for (const [path, { value, description }] of Object.entries(sizeTokens)) {
    const variable = variableOf(value, description);
    if (variable === undefined) continue;
    const names = path.split('.');
    let place = tree;
    for (const group of names.slice(0, -1)) place = place[group] = (place[group] ?? {}) as Tree;
    place[names.at(-1) ?? path] = variable;
  }
  return tree;
}

function variableOf(value: SizeValue, $description: string): Variable | undefined {
  if (typeof value === 'number') return { $type: 'number', $value: value, $description };
  if (typeof value === 'string' || !('unit' in value) || !/^(?:rem|px)$/.test(value.unit)) return undefined;
  const px = value.unit === 'rem' ? value.value * 16 : value.value;
  return { $type: 'dimension', $value: { value: px, unit: 'px' }, $description };
}

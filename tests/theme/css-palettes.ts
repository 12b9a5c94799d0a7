import { parse } from 'postcss';
import { modes, type Mode } from '../../src/theme/index.ts';

/** The custom properties of a stylesheet's first rule, outside of any media query. */
export function customProperties(css: string): Map<string, string> {
  const found = new Map<string, string>();
  const first = parse(css).nodes.find((node) => node.type === 'rule');
  first?.walkDecls((declaration) => {
    found.set(declaration.prop, declaration.value);
  });
  return found;
}

const sides = {
  light: ['base', 0],
  dark: ['base', 1],
  lightMore: ['more', 0],
  darkMore: ['more', 1],
} as const;

/** What a stylesheet of tokens says in each mode: the value of each property, without its `--cr-` prefix. */
export function palettesOf(css: string): Record<Mode, Map<string, string>> {
  const palettes: Record<Mode, Map<string, string>> = {
    light: new Map(),
    dark: new Map(),
    lightMore: new Map(),
    darkMore: new Map(),
  };
  for (const [property, value] of customProperties(css)) {
    for (const mode of modes) {
      const [contrast, side] = sides[mode];
      if (!property.startsWith(`--cr-${contrast}-`)) continue;
      const both = /^light-dark\((.+), (.+)\)$/.exec(value);
      palettes[mode].set(property.replace(`--cr-${contrast}-`, ''), both?.[side + 1] ?? value);
    }
  }
  return palettes;
}

import { parse } from 'postcss';
import { modes, type Mode } from '../../src/theme/index.ts';

/** The custom properties that a stylesheet gives its first selector, in a browser that knows `light-dark()`; media queries aside. */
export function customProperties(css: string): Map<string, string> {
  const found = new Map<string, string>();
  const { nodes } = parse(css);
  const first = nodes.find((node) => node.type === 'rule')?.selector;
  const known = nodes.flatMap((node) =>
    node.type === 'atrule' && node.name === 'supports' ? (node.nodes ?? []) : [node],
  );
  for (const node of known) {
    if (node.type !== 'rule' || node.selector !== first) continue;
    node.walkDecls((declaration) => {
      found.set(declaration.prop, declaration.value);
    });
  }
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

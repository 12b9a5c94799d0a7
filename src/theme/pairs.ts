import type { ColorToken } from './palettes.ts';

/** The lowest ratios of a pair of colours that meet on a page. */
export interface Pair {
  /** What is drawn. */
  readonly foreground: ColorToken;
  /** What it is drawn on. `scrim` stands for the scrim over a picture, at the theme's scrim opacity. */
  readonly background: ColorToken;
  /** Text, an edge or graphic, or the two colours of the focus ring. */
  readonly kind: 'text' | 'graphic' | 'focus';
  /** The floor of WCAG 2.2 AA in the two base modes; 0 for what only decorates there. */
  readonly floor: number;
  /** What this library asks for in the two base modes. */
  readonly target: number;
  /** What it asks for in the two modes with more contrast. */
  readonly more: number;
}

const surfaces = ['canvas', 'surface', 'raised'] as const;
const levels = [1, 2, 3, 4, 5] as const;

type Numbers = readonly [floor: number, target: number, more: number];
const bodyText: Numbers = [4.5, 7, 7];
const text: Numbers = [4.5, 4.5, 7];
const graphic: Numbers = [3, 3, 4.5];
const decoration: Numbers = [0, 0, 4.5];

const pair = (
  kind: Pair['kind'],
  foreground: ColorToken,
  background: ColorToken,
  [floor, target, more]: Numbers,
): Pair => ({ foreground, background, kind, floor, target, more });

const onSurfaces = (kind: Pair['kind'], foreground: ColorToken, numbers: Numbers) =>
  surfaces.map((background) => pair(kind, foreground, background, numbers));

/**
 * Every pair of colours that may meet, and how far apart they must be. Large text gets no discount, because
 * fluid type can make it small; links get none, because they are underlined.
 */
export const pairs: readonly Pair[] = [
  ...onSurfaces('text', 'text', bodyText),
  ...onSurfaces('text', 'textMuted', text),
  ...onSurfaces('text', 'link', text),
  ...onSurfaces('text', 'linkHover', text),
  ...onSurfaces('text', 'linkVisited', text),
  ...onSurfaces('text', 'accent', text),
  ...onSurfaces('graphic', 'border', graphic),
  ...onSurfaces('graphic', 'hairline', decoration),
  ...onSurfaces('graphic', 'actionBg', graphic),
  ...onSurfaces('graphic', 'levelEdge', decoration),
  pair('text', 'actionText', 'actionBg', text),
  pair('text', 'brandText', 'brand', bodyText),
  pair('text', 'brandMuted', 'brand', text),
  pair('text', 'brandLink', 'brand', text),
  pair('graphic', 'brandAccent', 'brand', graphic),
  pair('graphic', 'brandActionBg', 'brand', graphic),
  pair('text', 'brandActionText', 'brandActionBg', text),
  ...levels.map((level) => pair('text', `level${level}Text`, `level${level}Bg`, text)),
  pair('text', 'brandText', 'scrim', text),
  pair('text', 'brandMuted', 'scrim', text),
  pair('text', 'brandLink', 'scrim', text),
  pair('graphic', 'brandAccent', 'scrim', graphic),
  pair('graphic', 'brandActionBg', 'scrim', graphic),
  // At 9:1 one of the two rings has 3:1 on any solid colour (WCAG technique C40).
  pair('focus', 'focusInner', 'focusOuter', [9, 9, 9]),
];

/** The tokens that must be opaque: what lies under a see-through background is anybody's guess. */
export const opaqueTokens: ReadonlySet<ColorToken> = new Set([
  ...pairs.map(({ background }) => background),
  'focusInner',
]);

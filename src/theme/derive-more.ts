import type { Rgba } from './color.ts';
import { contrastRatio } from './contrast.ts';
import { apart, defaultPalettes, type Seeds } from './derive.ts';
import { toOklch } from './oklch.ts';
import type { ColorToken, Palette } from './palettes.ts';
import { black, inkOn, shadesOf, white } from './shades.ts';

const surfaces = ['canvas', 'surface', 'raised'] as const;

/**
 * The palette with more contrast that goes with a base palette: black or white paper, and every hue pushed
 * away from it until no pair has less than it had before.
 */
export function deriveMore(mode: 'lightMore' | 'darkMore', base: Palette, seeds: Seeds): Palette {
  const [paper, ink, towardsInk] =
    mode === 'lightMore' ? ([white, black, 'darker'] as const) : ([black, white, 'lighter'] as const);

  const before = (token: ColorToken, ...on: readonly ColorToken[]) =>
    Math.max(...on.map((background) => contrastRatio(base[token], base[background])));

  const pushed = (token: ColorToken): Rgba => {
    const shades = shadesOf(base[token]);
    return shades[towardsInk](shades.lightness, apart(Math.max(12, before(token, ...surfaces)), paper));
  };

  const action = shadesOf(seeds.brand);
  const actionRatio = Math.max(10, before('actionText', 'actionBg'), before('actionBg', ...surfaces));
  const actionBg = action[towardsInk](toOklch(base.actionBg).l, apart(actionRatio, paper));

  // The banner keeps the colour of its text, so that the brand is recognised.
  const brandInk = inkOn(base.brand);
  const brandShades = shadesOf(base.brand);
  const brandAway = brandInk === white ? 'darker' : 'lighter';
  const brandRatio = Math.max(12, before('brandText', 'brand'));
  const brandOpposite = brandInk === white ? black : white;

  return {
    ...defaultPalettes[mode],
    canvas: paper,
    surface: paper,
    raised: paper,
    text: ink,
    textMuted: pushed('textMuted'),
    link: pushed('link'),
    linkHover: ink,
    linkVisited: pushed('linkVisited'),
    border: ink,
    hairline: ink,
    accent: pushed('accent'),
    brand: brandShades[brandAway](brandShades.lightness, apart(brandRatio, brandInk)),
    brandText: brandInk,
    brandMuted: brandInk,
    brandLink: brandInk,
    brandAccent: brandInk,
    actionBg,
    actionText: paper,
    brandActionBg: brandInk,
    brandActionText: brandOpposite,
    levelEdge: ink,
    scrim: brandOpposite,
  };
}

import { parseColor, type Rgba } from './color.ts';
import { blend, contrastRatio, type Seen } from './contrast.ts';
import { defaultColors, sizeTokens } from './default-tokens.ts';
import type { Mode } from './modes.ts';
import { meets, type Demand } from './nearest.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { colorTokenNames, type Palette } from './palettes.ts';
import { black, inkOn, shadesOf, white, type Shades } from './shades.ts';

/** The colours a theme grows from, all opaque. */
export interface Seeds {
  readonly brand: Rgba;
  readonly accent: Rgba;
  readonly link: Rgba;
}

type Part<Token extends keyof Palette> = Pick<Palette, Token>;
type Direction = 'darker' | 'lighter';

/** A demand for a ratio against each of some colours. */
export function apart(ratio: number, ...colors: readonly Seen[]): Demand[] {
  return colors.map((color) => ({ from: color, ratio }));
}

function readDefaults(mode: Mode): Palette {
  const entries = colorTokenNames.map((token) => [token, parseColor(defaultColors[mode][token])]);
  // The default colours are generated as hex, so each of them is read.
  return Object.fromEntries(entries) as Palette;
}

/** The default palettes, for what no brand should change: threat levels and the focus ring. */
export const defaultPalettes: Readonly<Record<Mode, Palette>> = {
  light: readDefaults('light'),
  dark: readDefaults('dark'),
  lightMore: readDefaults('lightMore'),
  darkMore: readDefaults('darkMore'),
};

// The colour itself where it passes, so that a brand stays what it is; a shade of it where it does not.
function keep(color: Rgba, shades: Shades, towards: Direction, demands: readonly Demand[]): Rgba {
  return meets(color, demands) ? color : shades[towards](shades.lightness, demands);
}

// A dark yellow is olive or brown to the eye, which is another colour, so yellow has no shades to fall back on.
function isYellow(color: Seen): boolean {
  const { l, c, h } = toOklch(color);
  return l > 0.75 && c > 0.08 && h > 80 && h < 120;
}

// Purple says "visited" to most readers, unless the links are purple themselves.
function visitedShades(link: Seen): Shades {
  const { c, h } = toOklch(link);
  const purple = 305;
  const alike = c > 0.03 && Math.abs(h - purple) < 40;
  return shadesOf(fromOklch({ l: 0.5, c: 0.15, h: alike ? 350 : purple }));
}

// A solid layer in the brand's hue, as thick as the default one, so that the banner's text has 7:1 over any
// picture. Black and white are the two worst.
function scrimFor(brand: Shades, ink: Rgba): { scrim: Rgba; seen: Seen[] } {
  const opacity = sizeTokens['scrim.opacity.base'].value;
  const seenOver = (scrim: Rgba) => [white, black].map((picture) => blend(scrim, picture, opacity));
  const step = ink === white ? -0.02 : 0.02;
  let l = ink === white ? Math.min(brand.lightness, 0.34) : Math.max(brand.lightness, 0.8);
  while (l > 0 && l < 1 && !meets(ink, apart(7, ...seenOver(brand.at(l))))) l += step;
  const scrim = brand.at(l);
  return { scrim, seen: seenOver(scrim) };
}

function banner(
  brand: Rgba,
  { accent }: Seeds,
): Part<
  | 'brand'
  | 'brandText'
  | 'brandMuted'
  | 'brandLink'
  | 'brandAccent'
  | 'brandActionBg'
  | 'brandActionText'
  | 'scrim'
> {
  const ink = inkOn(brand);
  const [towardsInk, away] =
    ink === white ? (['lighter', 'darker'] as const) : (['darker', 'lighter'] as const);
  const shades = shadesOf(brand);
  const { scrim, seen } = scrimFor(shades, ink);
  const reach = Math.min(7, contrastRatio(ink, brand));
  const quiet = shadesOf(brand, 0.03);
  const mutedLightness = ink === white ? 0.88 : 0.28;
  const bar = ink === black && isYellow(accent) ? ink : accent;
  return {
    brand,
    brandText: ink,
    brandMuted: quiet[towardsInk](mutedLightness, [...apart(reach, brand), ...apart(7, ...seen)]),
    brandLink: ink,
    brandAccent: keep(bar, shadesOf(bar), towardsInk, apart(3, brand, ...seen)),
    brandActionBg: ink,
    brandActionText: keep(brand, shades, away, apart(7, ink)),
    scrim,
  };
}

/** The light palette of a brand. */
export function deriveLight(seeds: Seeds): Palette {
  const { brand, accent, link: linkSeed } = seeds;
  const surface = shadesOf(brand, 0.006).at(0.97);
  const surfaces = [white, surface, white] as const;
  const readable = apart(7, ...surfaces);
  const ink = shadesOf(brand, 0.03);
  const text = ink.darker(0.21, readable);
  const standIn = (seed: Rgba) => (!isYellow(seed) ? seed : isYellow(brand) ? text : brand);
  const [accentSeed, actionSeed, ownLink] = [standIn(accent), standIn(brand), standIn(linkSeed)];
  const links = shadesOf(ownLink);
  const link = keep(ownLink, links, 'darker', readable);
  const actionBg = keep(actionSeed, shadesOf(actionSeed), 'darker', apart(3, ...surfaces));
  return {
    ...defaultPalettes.light,
    ...banner(brand, seeds),
    canvas: white,
    surface,
    raised: white,
    text,
    textMuted: ink.darker(0.4, readable),
    link,
    linkHover: links.darker(toOklch(link).l - 0.1, readable),
    linkVisited: visitedShades(link).darker(0.42, readable),
    border: ink.darker(0.56, apart(4.5, ...surfaces)),
    hairline: ink.at(0.86),
    accent: keep(accentSeed, shadesOf(accentSeed), 'darker', readable),
    actionBg,
    actionText: inkOn(actionBg),
  };
}

/** The dark palette of a brand. */
export function deriveDark(seeds: Seeds): Palette {
  const { brand, accent, link: linkSeed } = seeds;
  const page = shadesOf(brand, 0.025);
  const surfaces = [page.at(0.185), page.at(0.235), page.at(0.27)] as const;
  const [canvas, surface, raised] = surfaces;
  const readable = apart(7, ...surfaces);
  const links = shadesOf(linkSeed);
  const link = keep(linkSeed, links, 'lighter', readable);
  const shades = shadesOf(brand);
  // A bright band would dazzle readers who chose a dark page, so the banner keeps the hue and gives up light.
  // Of yellow it keeps a tint alone; the rules and links around it are yellow.
  const deepBrand = isYellow(brand)
    ? shadesOf(brand, 0.045).darker(0.31, apart(7, white))
    : keep(brand, shades, 'darker', apart(7, white));
  const visible = apart(3, ...surfaces);
  const actionBg = meets(brand, visible)
    ? brand
    : shades.lighter(shades.lightness, [...visible, ...apart(7, black)]);
  return {
    ...defaultPalettes.dark,
    ...banner(deepBrand, seeds),
    canvas,
    surface,
    raised,
    text: page.lighter(0.96, readable),
    textMuted: page.lighter(0.82, readable),
    link,
    linkHover: links.lighter(toOklch(link).l + 0.08, readable),
    linkVisited: visitedShades(link).lighter(0.83, readable),
    border: page.lighter(0.66, apart(4.5, ...surfaces)),
    hairline: page.at(0.38),
    accent: keep(accent, shadesOf(accent), 'lighter', readable),
    actionBg,
    actionText: inkOn(actionBg),
  };
}

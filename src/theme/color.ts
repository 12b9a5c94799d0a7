import {
  A98RGB,
  ColorSpace,
  HSL,
  HWB,
  inGamut,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  parse,
  ProPhoto,
  REC_2020,
  sRGB,
  sRGB_Linear,
  to,
  toGamutCSS,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';

for (const space of [
  sRGB,
  sRGB_Linear,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
  XYZ_D50,
  XYZ_D65,
]) {
  ColorSpace.register(space);
}

/**
 * A colour as it reaches the stylesheet: three sRGB channels and an opacity, each a whole number of 255ths.
 * Everything is measured in this form, so that what was checked is what is sent.
 */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** A DTCG 2025.10 colour value. */
export interface ColorValue {
  /** `srgb`, `srgb-linear`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch`, `display-p3`, `a98-rgb`, `prophoto-rgb`, `rec2020`, `xyz-d65` or `xyz-d50`. */
  colorSpace: string;
  /** The three components of that colour space, in its own units; `'none'` is a missing one. */
  components: readonly (number | 'none')[];
  /** Opacity from 0 to 1. Default 1. */
  alpha?: number | undefined;
  /** What a tool without the colour space may show instead. We never read it. */
  hex?: string | undefined;
}

// The ids of the specification are those of CSS, except that it names no `xyz`.
const designSpaces = new Map<unknown, ColorSpace>([
  ['srgb', sRGB],
  ['srgb-linear', sRGB_Linear],
  ['hsl', HSL],
  ['hwb', HWB],
  ['lab', Lab],
  ['lch', LCH],
  ['oklab', OKLab],
  ['oklch', OKLCH],
  ['display-p3', P3],
  ['a98-rgb', A98RGB],
  ['prophoto-rgb', ProPhoto],
  ['rec2020', REC_2020],
  ['xyz-d65', XYZ_D65],
  ['xyz-d50', XYZ_D50],
]);

const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);

function toRgba(space: ColorSpace, coords: readonly number[], alpha: number): Rgba | undefined {
  const [x, y, z] = coords;
  if (x === undefined || y === undefined || z === undefined || coords.length !== 3) return undefined;
  if (![x, y, z, alpha].every(Number.isFinite)) return undefined;
  if (space === sRGB) return { r: byte(x), g: byte(y), b: byte(z), a: byte(alpha) };
  let color = to({ space, coords: [x, y, z], alpha }, sRGB);
  // CSS clips hsl() and hwb() as it does rgb(); wider spaces lose chroma instead, which keeps their lightness and hue.
  const clipped = space === HSL || space === HWB;
  if (!clipped && !inGamut(color))
    color = to(toGamutCSS({ space, coords: [x, y, z], alpha }, { space: sRGB }), sRGB);
  const [r, g, b] = color.coords.map((channel) => byte(channel ?? 0));
  if (r === undefined || g === undefined || b === undefined) return undefined;
  return { r, g, b, a: byte(alpha) };
}

// The library forgives a fourth value without a slash, which a browser does not.
function hasThreeComponents(text: string): boolean {
  const inside = /^[a-z-]+\((.*)\)$/is.exec(text)?.[1];
  if (inside === undefined) return true;
  const legacy = inside.includes(',');
  const [components = '', ...alpha] = inside.split('/');
  const count = components.trim().split(legacy ? /\s*,\s*/ : /\s+/).length - (/^color\(/i.test(text) ? 1 : 0);
  return alpha.length < 2 && (count === 3 || (legacy && count === 4 && alpha.length === 0));
}

// No colour is longer, and some patterns take long over what is.
const longest = 200;

function parseText(text: string): Rgba | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest || !hasThreeComponents(trimmed)) return undefined;
  try {
    const { spaceId, coords, alpha } = parse(trimmed);
    const space = ColorSpace.get(spaceId);
    return toRgba(
      space,
      coords.map((coord) => coord ?? 0),
      alpha ?? 0,
    );
  } catch {
    // The library throws on every text it does not know; the caller says where the text stands.
    return undefined;
  }
}

/**
 * Reads a colour: any CSS colour text that means the same everywhere (names, hex, `rgb()`, `hsl()`, `hwb()`,
 * `lab()`, `lch()`, `oklab()`, `oklch()`, `color()`), or a DTCG 2025.10 colour object. Colours outside sRGB
 * are brought into it the way CSS Color 4 describes. Returns `undefined` for everything else, such as
 * `currentColor`, `var()`, system colours or `color-mix()`, whose value depends on where they are used.
 */
export function parseColor(value: unknown): Rgba | undefined {
  if (typeof value === 'string') return parseText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('colorSpace' in value) || !('components' in value)) return undefined;
  const { colorSpace, components } = value;
  const alpha = 'alpha' in value ? value.alpha : 1;
  const space = designSpaces.get(colorSpace);
  if (space === undefined || !Array.isArray(components) || typeof alpha !== 'number') return undefined;
  const coords = components.map((component: unknown) => (component === 'none' ? 0 : component));
  if (!coords.every((coord) => typeof coord === 'number')) return undefined;
  return toRgba(space, coords, alpha);
}

const hexByte = (value: number) => value.toString(16).padStart(2, '0');

/**
 * The colour as it is written to a stylesheet: `#rgb` or `#rrggbb`, with the opacity after it when it is not
 * opaque. Of the two the shorter one that says the same.
 */
export function cssColor({ r, g, b, a }: Rgba): string {
  const pairs = [r, g, b, ...(a === 255 ? [] : [a])].map(hexByte);
  const short = pairs.every(([first, second]) => first === second);
  return `#${short ? pairs.map(([first]) => first).join('') : pairs.join('')}`;
}

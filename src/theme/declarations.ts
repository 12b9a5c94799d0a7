import type { Mode } from './modes.ts';
import { colorProperty, sizeProperty, storedProperty } from './names.ts';
import { isObject } from './token-tree.ts';

/** One CSS declaration: a custom property and its value. */
type Declaration = readonly [property: string, value: string];

/** A DTCG dimension or duration. */
export interface Measure {
  value: number;
  unit: 'px' | 'rem' | 'ms' | 's';
}

/** Whether a value is a length or a time: a number and a unit. */
export function isMeasure(value: unknown): value is Measure {
  return isObject(value) && typeof value['value'] === 'number' && typeof value['unit'] === 'string';
}

/** Any value a token that is not a colour can have. */
export type SizeValue = number | Measure | string | readonly string[];

const scrimOpacity = '--cr-scrim-opacity';

type Palettes = Readonly<Record<Mode, Readonly<Record<string, string>>>>;

/**
 * The values of both contrasts, kept side by side where descendants inherit them, as rules of a style sheet.
 *
 * `light-dark()` stays unresolved in an unregistered custom property, so a colour follows the `color-scheme` of the
 * element that uses it, however deep the dark section sits in the light page. Browsers of 2023 don't know it: a colour
 * of theirs would be no colour, white words would lose the banner under them; so they get the light palette whole.
 */
export function storedRules(
  selector: string,
  colors: Palettes,
  scrim: { base: number; more: number },
): string {
  const contrasts = [
    { contrast: 'base', light: colors.light, dark: colors.dark, opacity: scrim.base },
    { contrast: 'more', light: colors.lightMore, dark: colors.darkMore, opacity: scrim.more },
  ] as const;
  const light: Declaration[] = [];
  const pairs: Declaration[] = [];
  for (const { contrast, light: palette, dark, opacity } of contrasts) {
    for (const [token, value] of Object.entries(palette)) {
      const property = storedProperty(contrast, colorProperty(token));
      const other = dark[token] ?? value;
      light.push([property, value]);
      if (other !== value) pairs.push([property, `light-dark(${value}, ${other})`]);
    }
    light.push([storedProperty(contrast, scrimOpacity), String(opacity)]);
  }
  return `${rule(selector, light)}\n@supports (color: light-dark(#000, #fff)) {\n${rule(selector, pairs)}}\n`;
}

/** The tokens that components read, each pointing at the value of the contrast in force. */
export function switchedDeclarations(tokens: readonly string[]): Declaration[] {
  return [...tokens.map(colorProperty), scrimOpacity].map((property) => {
    const base = `var(--cr-if-base, var(${storedProperty('base', property)}))`;
    const more = `var(--cr-if-more, var(${storedProperty('more', property)}))`;
    return [property, `${base} ${more}`];
  });
}

const round = (value: number) => String(Number(value.toFixed(4)));

function inRem({ value, unit }: Measure): number {
  return unit === 'px' ? value / 16 : value;
}

/** A length in the unit that a site may set, for roots of another font size: a product, and so inside a function. */
const units = (value: number) => `${round(value)} * var(--cr-unit)`;

// The `rem` part keeps the size zoomable and follows the reader's font size: `vi` alone does neither.
function fluid(min: Measure, max: Measure, from: Measure, to: Measure): string {
  const slope = (inRem(max) - inRem(min)) / (inRem(to) - inRem(from));
  const start = inRem(min) - slope * inRem(from);
  return `clamp(${units(inRem(min))}, ${units(start)} + ${round(slope * 100)}vi, ${units(inRem(max))})`;
}

// Everything that could end the string, the rule or a surrounding <style> element is escaped.
const cssString = (text: string) =>
  `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** A token that is not a colour as CSS text. */
export function sizeText(path: string, value: SizeValue): string {
  if (isMeasure(value))
    return value.unit === 'rem' ? `calc(${units(value.value)})` : `${round(value.value)}${value.unit}`;
  if (typeof value === 'number') return path === 'measure' ? `${round(value)}ch` : round(value);
  const families = typeof value === 'string' ? [value] : value;
  return families.map((family) => (/^[a-z-]+$/i.test(family) ? family : cssString(family))).join(', ');
}

const isFluidSize = (path: string) => /^(font\.size|space)\..+\.(min|max)$/.test(path);

function isSet(path: string, own: ReadonlySet<string>): boolean {
  if (!isFluidSize(path)) return own.has(path);
  const max = path.replace(/min$/, 'max');
  return [path, max, 'font.fluid.from', 'font.fluid.to'].some((part) => own.has(part));
}

/**
 * The declarations of the tokens that are not colours: all of them, or those whose paths are in `own`. Left
 * out are the opacity of the scrim, which belongs to a contrast, and the duration, which belongs inside a
 * media query.
 */
export function sizeDeclarations(
  sizes: Readonly<Record<string, SizeValue>>,
  own?: ReadonlySet<string>,
): Declaration[] {
  const declarations: Declaration[] = [];
  const [from, to] = [sizes['font.fluid.from'], sizes['font.fluid.to']];
  for (const [path, value] of Object.entries(sizes)) {
    if (/^(font\.fluid|scrim)\.|^duration$/.test(path)) continue;
    if (own !== undefined && !isSet(path, own)) continue;
    if (!isFluidSize(path)) {
      declarations.push([sizeProperty(path), sizeText(path, value)]);
      continue;
    }
    const max = sizes[path.replace(/min$/, 'max')];
    // One property for both ends; it stands where the token file has the min.
    if (path.endsWith('.min') && isMeasure(value) && isMeasure(max) && isMeasure(from) && isMeasure(to)) {
      declarations.push([sizeProperty(path.replace(/\.min$/, '')), fluid(value, max, from, to)]);
    }
  }
  return declarations;
}

/** A CSS rule as text. */
export function rule(selector: string, declarations: readonly Declaration[]): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

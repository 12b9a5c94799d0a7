import type { Mode } from './modes.ts';
import { colorProperty, sizeProperty, storedProperty } from './names.ts';

/** One CSS declaration: a custom property and its value. */
export type Declaration = readonly [property: string, value: string];

/** A DTCG dimension or duration. */
export interface Measure {
  value: number;
  unit: 'px' | 'rem' | 'ms' | 's';
}

/** Any value a token that is not a colour can have. */
export type SizeValue = number | Measure | string | readonly string[];

const scrimOpacity = '--cr-scrim-opacity';

// `light-dark()` stays unresolved in an unregistered custom property, so the colour follows the
// `color-scheme` of the element that uses it, however deep the dark section sits in the light page.
function lightDark(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The values of both contrasts, kept side by side where descendants inherit them. */
export function storedDeclarations(
  colors: Readonly<Record<Mode, Readonly<Record<string, string>>>>,
  scrim: { base: number; more: number },
): Declaration[] {
  const declarations: Declaration[] = [];
  for (const [contrast, light, dark, opacity] of [
    ['base', colors.light, colors.dark, scrim.base],
    ['more', colors.lightMore, colors.darkMore, scrim.more],
  ] as const) {
    for (const [token, value] of Object.entries(light)) {
      const property = storedProperty(contrast, colorProperty(token));
      declarations.push([property, lightDark(value, dark[token] ?? value)]);
    }
    declarations.push([storedProperty(contrast, scrimOpacity), String(opacity)]);
  }
  return declarations;
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

// The `rem` part keeps the size zoomable and follows the reader's font size: `vi` alone does neither.
function fluid(min: Measure, max: Measure, from: Measure, to: Measure): string {
  const slope = (inRem(max) - inRem(min)) / (inRem(to) - inRem(from));
  const start = inRem(min) - slope * inRem(from);
  return `clamp(${round(inRem(min))}rem, ${round(start)}rem + ${round(slope * 100)}vi, ${round(inRem(max))}rem)`;
}

const isMeasure = (value: SizeValue | undefined): value is Measure =>
  typeof value === 'object' && 'unit' in value;

// Everything that could end the string, the rule or a surrounding <style> element is escaped.
const cssString = (text: string) =>
  `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** A token that is not a colour as CSS text. */
export function sizeText(path: string, value: SizeValue): string {
  if (isMeasure(value)) return `${round(value.value)}${value.unit}`;
  if (typeof value === 'number') return path === 'measure' ? `${round(value)}ch` : round(value);
  const families = typeof value === 'string' ? [value] : value;
  return families.map((family) => (/^[a-z-]+$/i.test(family) ? family : cssString(family))).join(', ');
}

const isFluidSize = (path: string) => /^font\.size\..+\.(min|max)$/.test(path);

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

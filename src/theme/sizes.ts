import { isMeasure, type Measure, type SizeValue } from './declarations.ts';
import { sizeTokens } from './default-tokens.ts';
import type { SizePath } from './palettes.ts';

/** A length in CSS pixels, one rem being 16 of them. */
export function pixels(value: SizeValue): number {
  if (!isMeasure(value)) return Number.NaN;
  return value.unit === 'rem' ? value.value * 16 : value.value;
}

const unitsOf = { dimension: ['px', 'rem'], duration: ['ms', 's'] } as const;

function readMeasure(value: unknown, units: readonly Measure['unit'][]): Measure | undefined {
  const written = typeof value === 'string' ? /^(\d+(?:\.\d+)?|\.\d+)([a-z]+)$/.exec(value.trim()) : null;
  const [amount, name] = written
    ? [Number(written[1]), written[2]]
    : isMeasure(value)
      ? [value.value, value.unit]
      : [Number.NaN, undefined];
  const unit = units.find((known) => known === name);
  return unit !== undefined && Number.isFinite(amount) && amount >= 0 ? { value: amount, unit } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads the value of a token that is not a colour; `undefined` if it is none of its type. */
export function readSize(path: SizePath, value: unknown): SizeValue | undefined {
  const { type } = sizeTokens[path];
  if (type === 'dimension' || type === 'duration') return readMeasure(value, unitsOf[type]);
  if (type === 'fontFamily') {
    if (isText(value)) return [value];
    return Array.isArray(value) && value.length > 0 && value.every(isText) ? value : undefined;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (type === 'fontWeight') return value >= 1 && value <= 1000 ? value : undefined;
  const most = path.startsWith('scrim.') ? 1 : Number.POSITIVE_INFINITY;
  return value >= 0 && value <= most ? value : undefined;
}

/** What a token that is not a colour must look like, as the end of a sentence. */
export function sizeSyntax(path: SizePath): string {
  const { type } = sizeTokens[path];
  if (type === 'dimension') return '{ "value": 1.5, "unit": "rem" }, in px or rem';
  if (type === 'duration') return '{ "value": 120, "unit": "ms" }, in ms or s';
  if (type === 'fontFamily') return 'a list of font names, such as ["Georgia", "serif"]';
  if (type === 'fontWeight') return 'a number from 1 to 1000';
  return path.startsWith('scrim.') ? 'a number from 0 to 1' : 'a number, 0 or more';
}

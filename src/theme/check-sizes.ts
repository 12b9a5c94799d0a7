import { isMeasure, type SizeValue } from './declarations.ts';
import type { ValueFinding } from './findings.ts';
import type { SizePath, Sizes } from './palettes.ts';
import { pixels } from './sizes.ts';

interface Limit {
  readonly path: SizePath;
  readonly least?: number;
  readonly most?: number;
  readonly level: 'AA' | 'target';
  readonly criterion: string;
  /** Why it matters, as a sentence. */
  readonly why: string;
}

// In px for lengths, in the token's own unit for numbers.
const limits: readonly Limit[] = [
  {
    path: 'target.min',
    least: 24,
    level: 'AA',
    criterion: '2.5.8',
    why: 'People with a tremor or a big finger miss smaller ones.',
  },
  {
    path: 'target.standard',
    least: 44,
    level: 'target',
    criterion: '2.5.5',
    why: 'People with a tremor or a big finger miss smaller ones.',
  },
  {
    path: 'focus.width',
    least: 2,
    level: 'AA',
    criterion: '2.4.13',
    why: 'Keyboard users cannot follow a thinner ring.',
  },
  {
    path: 'focus.offset',
    least: 2,
    level: 'AA',
    criterion: '2.4.13',
    why: 'The outer colour of the ring fills this gap, and is the only visible one on some backgrounds.',
  },
  {
    path: 'border.essential',
    least: 1,
    level: 'AA',
    criterion: '1.4.11',
    why: 'This edge carries a meaning and has to be seen.',
  },
  {
    path: 'lineHeight.body',
    least: 1.5,
    level: 'target',
    criterion: '1.4.8',
    why: 'Tight lines make it hard to find the start of the next one.',
  },
  {
    path: 'measure',
    most: 80,
    level: 'target',
    criterion: '1.4.8',
    why: 'Long lines make it hard to find the start of the next one.',
  },
];

const amount = (value: SizeValue) => (typeof value === 'number' ? value : pixels(value));

function shown(value: SizeValue): string {
  return isMeasure(value) ? `${value.value}${value.unit}` : String(value);
}

// The same unit as the theme's own value, so that it can be taken over as it is.
function inUnitOf(value: SizeValue, limit: number): string | number {
  if (!isMeasure(value)) return limit;
  return value.unit === 'rem' ? `${limit / 16}rem` : `${limit}${value.unit}`;
}

function checkLimit({ path, least, most, level, criterion, why }: Limit, sizes: Sizes): ValueFinding[] {
  const value = sizes[path];
  const tooSmall = least !== undefined && amount(value) < least;
  const tooBig = most !== undefined && amount(value) > most;
  const limit = least ?? most;
  if (limit === undefined || !(tooSmall || tooBig)) return [];
  const bound = inUnitOf(value, limit);
  const message = `${path} is ${shown(value)}; it must be ${bound} or ${tooSmall ? 'more' : 'less'} (WCAG ${criterion}). ${why}`;
  return [{ kind: 'size', level, path, criterion, message, nearest: { path, value: bound } }];
}

function checkFontSize(path: SizePath, value: SizeValue): ValueFinding[] {
  if (!path.startsWith('font.size.') || !isMeasure(value) || value.unit === 'rem') return [];
  const inRem = `${value.value / 16}rem`;
  const message = `${path} is in ${value.unit}, so it ignores the text size a reader has chosen (WCAG 1.4.4). Write ${inRem}.`;
  return [
    { kind: 'size', level: 'target', path, criterion: '1.4.4', message, nearest: { path, value: inRem } },
  ];
}

function checkFluid(name: 'lead' | 'heading1' | 'heading2' | 'heading3', sizes: Sizes): ValueFinding[] {
  const [minPath, path] = [`font.size.${name}.min`, `font.size.${name}.max`] as const;
  const [min, max] = [pixels(sizes[minPath]), pixels(sizes[path])];
  const finding = { kind: 'size', level: 'AA', path, criterion: '1.4.4' } as const;
  if (max > 2.5 * min) {
    const value = `${(2.5 * min) / 16}rem`;
    const message = `${path} is more than 2.5 times ${minPath}, so zoom can no longer double the text (WCAG 1.4.4). Write ${value} or less.`;
    return [{ ...finding, message, nearest: { path, value } }];
  }
  if (max < min) {
    const value = `${min / 16}rem`;
    const message = `${path} is less than ${minPath}, so the text would shrink as the page grows. Write ${value} or more.`;
    return [{ ...finding, message, nearest: { path, value } }];
  }
  return [];
}

function checkFluidRange(sizes: Sizes): ValueFinding[] {
  const path = 'font.fluid.to';
  if (pixels(sizes[path]) > pixels(sizes['font.fluid.from'])) return [];
  const message = `${path} is not more than font.fluid.from, so no fluid size can be worked out. Make it wider.`;
  return [{ kind: 'size', level: 'AA', path, message }];
}

/** Checks the sizes that have a smallest or greatest value of their own. */
export function checkLimits(sizes: Sizes): ValueFinding[] {
  return limits.flatMap((limit) => checkLimit(limit, sizes));
}

/** Checks every token that is not a colour against the smallest and greatest values that people can use. */
export function checkSizes(sizes: Sizes): ValueFinding[] {
  const fluidSizes = ['lead', 'heading1', 'heading2', 'heading3'] as const;
  return [
    ...checkLimits(sizes),
    // Object.entries forgets the keys of a record that has no others.
    ...(Object.entries(sizes) as [SizePath, SizeValue][]).flatMap(([path, value]) =>
      checkFontSize(path, value),
    ),
    ...fluidSizes.flatMap((name) => checkFluid(name, sizes)),
    ...checkFluidRange(sizes),
  ];
}

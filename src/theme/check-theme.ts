import { checkSizes } from './check-sizes.ts';
import { cutOff } from './contrast.ts';
import type { ContrastFinding, Finding } from './findings.ts';
import { measureMode, type Measurement } from './measure.ts';
import { baseOf, modes, type Mode } from './modes.ts';
import { readTheme, type ReadTheme } from './read-theme.ts';
import { remedy } from './remedy.ts';

type Theme = Pick<ReadTheme, 'colors' | 'sizes'>;

function criterionOf({ kind, ratio, floor }: Measurement): string {
  if (kind !== 'text') return '1.4.11';
  return ratio < floor ? '1.4.3' : '1.4.6';
}

const reasons = {
  text: 'People with low vision cannot read it.',
  graphic: 'People with low vision cannot see it.',
  focus: 'On some backgrounds neither colour of the ring would stand out for keyboard users.',
} as const;

function contrastFinding(measured: Measurement, needed: number, theme: Theme): ContrastFinding {
  const { mode, kind, foreground, background, over, ratio, floor } = measured;
  const path = `color.${mode}.${foreground}`;
  const enough = ratio >= measured.needed;
  const criterion = enough ? '1.4.6' : criterionOf(measured);
  const nearest = remedy(measured, needed, theme);
  const place = over === undefined ? background : `the scrim over a ${over} picture`;
  const need = enough
    ? `the mode without more contrast has ${cutOff(needed)}:1. Readers who ask for more would get less.`
    : `${needed}:1 is needed (WCAG ${criterion}). ${reasons[kind]}`;
  const advice = nearest
    ? `Nearest that passes: ${nearest.path} ${nearest.value}.`
    : `Change ${background} as well: no ${foreground} passes on it.`;
  return {
    kind: enough ? 'less-contrast' : 'contrast',
    level: ratio < floor ? 'AA' : 'target',
    path,
    mode,
    foreground,
    background,
    over,
    ratio,
    needed,
    criterion,
    nearest,
    message: `In ${mode}, ${foreground} on ${place} has ${cutOff(ratio)}:1; ${need} ${advice}`,
  };
}

const samePair = (one: Measurement, other: Measurement) =>
  one.foreground === other.foreground && one.background === other.background && one.over === other.over;

/**
 * Findings about the colours of the given modes; the rule between modes needs both of a pair. With the level `'AA'`
 * nothing better is looked for, which spares the search for the nearest colour.
 */
export function checkColors(
  theme: Theme,
  checked: readonly Mode[],
  level: Finding['level'] = 'target',
): ContrastFinding[] {
  return checked.flatMap((mode) => {
    const base = baseOf(mode);
    const baseMeasured = base !== undefined && checked.includes(base) ? measureMode(base, theme) : [];
    return measureMode(mode, theme).flatMap((measured) => {
      if (level === 'AA' && measured.ratio >= measured.floor) return [];
      const before = baseMeasured.find((other) => samePair(measured, other))?.ratio ?? 0;
      if (measured.ratio < measured.needed) return [contrastFinding(measured, measured.needed, theme)];
      if (measured.ratio < before) return [contrastFinding(measured, before, theme)];
      return [];
    });
  });
}

/** The findings of a theme that was read: those of level `'AA'`, or all. */
export function checkRead(read: ReadTheme, level: Finding['level'] = 'target'): Finding[] {
  const findings = [...read.findings, ...checkColors(read, modes, level), ...checkSizes(read.sizes)];
  return level === 'AA' ? findings.filter((finding) => finding.level === 'AA') : findings;
}

/**
 * Checks a theme: every pair of colours that may meet, in every mode, and every size that people depend on.
 * Nothing is skipped: a token that is missing, unknown or not a colour is a finding too.
 *
 * Colours are measured as they reach the stylesheet, in sRGB with 8 bits a channel; a see-through foreground
 * is measured on each of its backgrounds, and text on the scrim over white and over black. No ratio is
 * rounded.
 *
 * @param theme A theme as in `ThemeFile`, of any origin: yours, a designer's export, parsed JSON.
 * @returns Everything that is wrong; an empty array for a theme that keeps to all of it. It never throws.
 * @see https://www.w3.org/TR/WCAG22/ success criteria 1.4.3, 1.4.6, 1.4.11, 2.4.13, 2.5.5 and 2.5.8
 */
export function checkTheme(theme: unknown): Finding[] {
  return checkRead(readTheme(theme));
}

import { inWords } from '../internal/inWords.ts';
import { readAmount } from './amount.ts';
import { requireWords } from './locale.ts';

// Decimal steps, as file managers on the web, macOS and Linux count; the names are those that Intl knows.
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * The size of a file in words: "840 kB", "1.2 MB". A number below 10 keeps one decimal, the rest are whole.
 *
 * @param bytes From 0 to `Number.MAX_SAFE_INTEGER`; rounded to whole ones.
 */
export function formatFileSize(bytes: number, locale: string): string {
  const whole = readAmount(bytes);
  if (whole === undefined) {
    throw new RangeError(
      `Cresset: formatFileSize was given ${inWords(bytes)}, which is no number of bytes. Readers on a slow or expensive connection decide by this figure. Pass the size as a number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
    );
  }
  requireWords('formatFileSize', locale, Intl.NumberFormat);
  const step = units.findIndex((_, index) => rounded(whole / 1000 ** index) < 1000);
  const last = step === -1 ? units.length - 1 : step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[last],
    // The short word for bytes has no plural in English.
    unitDisplay: last === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(rounded(whole / 1000 ** last));
}

function rounded(value: number): number {
  return value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
}

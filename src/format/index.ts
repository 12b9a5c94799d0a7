import { isIsoDate } from '../internal/date.ts';
import type { DateText, IsoDate } from '../internal/types.ts';

export type { DateText, IsoDate } from '../internal/types.ts';

/** How a date is worded. The month is always a word: readers of 05/04/2024 disagree about its month. */
export interface DateTextOptions {
  /** `'long'` is "8 October 2024", `'short'` is "8 Oct 2024". Default `'long'`. */
  readonly month?: 'long' | 'short' | undefined;
  /** Names the day of the week too, whole or shortened. Default: it isn't named. */
  readonly weekday?: 'long' | 'short' | undefined;
}

const dateAndMaybeTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The calendar date that a value from a content system begins with, or `null`: "2024-10-08" and
 * "2024-10-08T23:30:00-05:00" are both 8 October, as they were written. No time zone is applied, because an editor in
 * one country and a server in another would then see different days.
 */
export function parseIsoDate(value: unknown): IsoDate | null {
  const day = typeof value === 'string' ? dateAndMaybeTime.exec(value.trim())?.[1] : undefined;
  return isIsoDate(day) ? day : null;
}

/**
 * A date for machines and in words, as components take it. The same date and locale give the same words in every time
 * zone and in the Gregorian calendar, whatever calendar the locale prefers.
 *
 * Call it at build time or on the server, never in a browser: browsers lack the words of many languages, and word the
 * rest differently from the server.
 *
 * @throws RangeError for a date that doesn't exist and for a locale whose words are missing here; a silent fallback
 * would print the date in another language.
 */
export function dateText(iso: IsoDate, locale: string, options: DateTextOptions = {}): DateText {
  if (!isIsoDate(iso)) {
    throw new RangeError(
      `Cresset: dateText was given ${JSON.stringify(iso)}, which is no calendar date. Readers would see a day that never was. Pass YYYY-MM-DD; parseIsoDate makes it from what a content system sends.`,
    );
  }
  requireWords('dateText', locale, Intl.DateTimeFormat);
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: options.month ?? 'long',
    year: 'numeric',
    weekday: options.weekday,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return { iso, text: format.format(new Date(`${iso}T00:00:00Z`)) };
}

// Decimal steps, as file managers on the web, macOS and Linux count; the names are those that Intl knows.
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * The size of a file in words: "840 kB", "1.2 MB". A number below 10 keeps one decimal, the rest are whole.
 *
 * Call it at build time or on the server, never in a browser, for the reason that `dateText` gives.
 *
 * @throws RangeError for a size that no file can have and for a locale whose words are missing here.
 */
export function fileSize(bytes: number, locale: string): string {
  if (!Number.isFinite(bytes) || bytes < 0) {
    throw new RangeError(
      `Cresset: fileSize was given ${String(bytes)}, which is no number of bytes. Readers on a slow or expensive connection decide by this figure. Pass the size as a finite number from 0.`,
    );
  }
  requireWords('fileSize', locale, Intl.NumberFormat);
  const step = units.findIndex((_, index) => rounded(bytes / 1000 ** index) < 1000);
  const last = step === -1 ? units.length - 1 : step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[last],
    // The short word for bytes has no plural in English.
    unitDisplay: last === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(rounded(bytes / 1000 ** last));
}

function rounded(value: number): number {
  return value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
}

interface Formatter {
  supportedLocalesOf(locale: string): string[];
}

function requireWords(caller: string, locale: string, formatter: Formatter): void {
  if (hasWords(locale, formatter)) return;
  throw new RangeError(
    `Cresset: ${caller} has no words for the locale ${JSON.stringify(locale)}. Intl would silently use another language, and speech would read it in a wrong voice. Pass a BCP 47 tag such as "cy" or "en-GB" where Intl has all of its data (Node has), or write the text by hand.`,
  );
}

function hasWords(locale: unknown, formatter: Formatter): boolean {
  try {
    return typeof locale === 'string' && formatter.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

import type { DateText, IsoDate } from '../internal/types.ts';
import { readDay, utc, type TimeZoneOption } from './day.ts';
import { requireWords } from './locale.ts';

/** How a date is worded. The month is always a word: readers of 05/04/2024 disagree about its month. */
export interface DateFormatOptions extends TimeZoneOption {
  /** `'long'` is "8 October 2024", `'short'` is "8 Oct 2024". Default `'long'`. */
  readonly month?: 'long' | 'short' | undefined;
  /** Names the day of the week too, whole or shortened. Default: it isn't named. */
  readonly weekday?: 'long' | 'short' | undefined;
}

/**
 * A date for machines and in words, as components take it. The same day and locale give the same words everywhere, in
 * the Gregorian calendar, whatever calendar the locale prefers.
 *
 * @param date A day as `YYYY-MM-DD`, or a `Date`, whose day depends on `timeZone`.
 */
export function formatDate(date: IsoDate | Date, locale: string, options: DateFormatOptions = {}): DateText {
  const iso = readDay('formatDate', date, options.timeZone);
  return { iso, text: dateFormat('formatDate', locale, options).format(utc(iso)) };
}

/**
 * Two dates as one phrase that says what they share once: "8 – 10 October 2024". Both ends count, and two equal ones are
 * one date. It is text only, because HTML's `<time>` holds no range.
 */
export function formatDateRange(
  from: IsoDate | Date,
  to: IsoDate | Date,
  locale: string,
  options: DateFormatOptions = {},
): string {
  const start = readDay('formatDateRange', from, options.timeZone);
  const end = readDay('formatDateRange', to, options.timeZone);
  if (end < start) {
    throw new RangeError(
      `Cresset: formatDateRange was given ${end} as the end of what begins on ${start}. Readers would not know when to come. Pass the earlier date first.`,
    );
  }
  const format = dateFormat('formatDateRange', locale, options);
  const [first, last] = [format.format(utc(start)), format.format(utc(end))];
  const range = format.formatRange(utc(start), utc(end));
  // In Czech, Japanese, Lao and others `Intl` has ranges in figures only, and a month in figures can be mistaken.
  const words = `${first} ${last}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => range.includes(word)) ? range : `${first} – ${last}`;
}

/**
 * How far a date is from another, in the largest whole unit: "yesterday", "3 weeks ago", "in 2 months".
 *
 * @param now The day that the page is read on. There is no default: a page that is built or cached today and read
 * tomorrow would say "today" of yesterday. Where that can happen, show `formatDate`.
 */
export function formatRelative(
  date: IsoDate | Date,
  now: IsoDate | Date,
  locale: string,
  { timeZone }: TimeZoneOption = {},
): DateText {
  const iso = readDay('formatRelative', date, timeZone);
  const today = readDay('formatRelative', now, timeZone);
  requireWords('formatRelative', locale, Intl.RelativeTimeFormat);
  const [earlier, later, sign] = iso < today ? [iso, today, -1] : [today, iso, 1];
  const { count, unit } = between(utc(earlier), utc(later));
  return { iso, text: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(sign * count, unit) };
}

function dateFormat(
  caller: string,
  locale: string,
  { month = 'long', weekday }: DateFormatOptions,
): Intl.DateTimeFormat {
  requireWords(caller, locale, Intl.DateTimeFormat);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    weekday,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function between(
  earlier: Date,
  later: Date,
): { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' } {
  const days = Math.round((later.valueOf() - earlier.valueOf()) / 86_400_000);
  const begun =
    (later.getUTCFullYear() - earlier.getUTCFullYear()) * 12 + later.getUTCMonth() - earlier.getUTCMonth();
  const months = later.getUTCDate() < earlier.getUTCDate() ? begun - 1 : begun;
  if (months >= 12) return { count: Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { count: months, unit: 'month' };
  return days >= 7 ? { count: Math.floor(days / 7), unit: 'week' } : { count: days, unit: 'day' };
}

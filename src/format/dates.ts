import { inWords } from '../internal/inWords.ts';
import type { DateText, IsoDate } from '../internal/types.ts';
import { readDay, utc, type TimeZoneOption } from './day.ts';
import { requireWords } from './locale.ts';

/** How a date is worded. The month is always a word: readers of 05/04/2024 disagree about its month. */
export interface DateFormatOptions extends TimeZoneOption {
  /** `'long'` is "8 October 2024", `'short'` is "8 Oct 2024"; anything else throws a `RangeError`. Default `'long'`. */
  readonly month?: 'long' | 'short' | null | undefined;
  /** Names the day of the week too, whole or shortened; anything else throws a `RangeError`. Default: it isn't named. */
  readonly weekday?: 'long' | 'short' | null | undefined;
}

/**
 * A date for machines and in words, as components take it. The same day and locale give the same words everywhere, in
 * the Gregorian calendar, whatever calendar the locale prefers.
 *
 * @param date A day as `YYYY-MM-DD`, or a `Date`, whose day depends on `timeZone`.
 */
export function formatDate(
  date: IsoDate | Date,
  locale: string,
  options?: DateFormatOptions | null,
): DateText {
  const iso = readDay('formatDate', date, options?.timeZone);
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
  options?: DateFormatOptions | null,
): string {
  const start = readDay('formatDateRange', from, options?.timeZone);
  const end = readDay('formatDateRange', to, options?.timeZone);
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
 * How far a date is from another, in the largest whole unit: "yesterday", "3 weeks ago", "in 2 months". "Last year" and
 * "last month" are said only of the calendar year and month before, and "last week" of the same weekday in the week
 * before; 15 November 2023 seen on 20 October 2025 is "1 year ago". So it is of what lies ahead.
 *
 * @param now The day that the page is read on. There is no default: a page that is built or cached today and read
 * tomorrow would say "today" of yesterday. Where that can happen, show `formatDate`.
 */
export function formatRelative(
  date: IsoDate | Date,
  now: IsoDate | Date,
  locale: string,
  options?: TimeZoneOption | null,
): DateText {
  const iso = readDay('formatRelative', date, options?.timeZone);
  const today = readDay('formatRelative', now, options?.timeZone);
  requireWords('formatRelative', locale, Intl.RelativeTimeFormat);
  const [earlier, later, sign] = iso < today ? [iso, today, -1] : [today, iso, 1];
  const { count, unit, named } = between(utc(earlier), utc(later));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: named ? 'auto' : 'always' });
  return { iso, text: format.format(sign * count, unit) };
}

function dateFormat(
  caller: string,
  locale: string,
  options: DateFormatOptions | null | undefined,
): Intl.DateTimeFormat {
  requireWords(caller, locale, Intl.DateTimeFormat);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: readLength(caller, 'month', options?.month) ?? 'long',
    year: 'numeric',
    weekday: readLength(caller, 'weekday', options?.weekday),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function readLength(caller: string, name: string, value: unknown): 'long' | 'short' | undefined {
  if (value === 'long' || value === 'short') return value;
  if (value === undefined || value === null) return undefined;
  throw new RangeError(
    `Cresset: ${caller} was given ${inWords(value)} as ${name}. Readers disagree about dates in figures. Pass 'long', 'short' or nothing.`,
  );
}

interface Distance {
  /** Whole units that lie between the two days. */
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Whether the calendar counts as many, so that words such as "last year" are true. */
  readonly named: boolean;
}

function between(earlier: Date, later: Date): Distance {
  const days = Math.round((later.valueOf() - earlier.valueOf()) / 86_400_000);
  const begunYears = later.getUTCFullYear() - earlier.getUTCFullYear();
  const begunMonths = begunYears * 12 + later.getUTCMonth() - earlier.getUTCMonth();
  const months = later.getUTCDate() < earlier.getUTCDate() ? begunMonths - 1 : begunMonths;
  const years = Math.floor(months / 12);
  if (years >= 1) return { count: years, unit: 'year', named: years === begunYears };
  if (months >= 1) return { count: months, unit: 'month', named: months === begunMonths };
  // Weeks begin on other days in other places; seven days away is the week before or after in each.
  if (days >= 7) return { count: Math.floor(days / 7), unit: 'week', named: days % 7 === 0 };
  return { count: days, unit: 'day', named: true };
}

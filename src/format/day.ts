import { isIsoDate } from '../internal/date.ts';
import { inWords } from '../internal/inWords.ts';
import type { IsoDate } from '../internal/types.ts';

/** Where on earth an instant is given its day. */
export interface TimeZoneOption {
  /** The time zone whose calendar a `Date` is read by, such as `'Europe/Cardiff'` or `'Pacific/Auckland'`; one that `Intl` doesn't know throws a `RangeError`. A day as `YYYY-MM-DD` is that day everywhere and needs none. Default `'UTC'`, so that every server and every reader gets the same. */
  readonly timeZone?: string | null | undefined;
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
 * The calendar date of a day or of an instant, from the year 1 to 9999.
 *
 * @throws RangeError for a date that doesn't exist or lies outside these years, and for a time zone that `Intl` doesn't
 * know.
 */
export function readDay(caller: string, value: unknown, timeZone: unknown): IsoDate {
  const day = value instanceof Date ? dayIn(caller, value, timeZone ?? 'UTC') : value;
  if (isIsoDate(day)) return day;
  throw new RangeError(
    `Cresset: ${caller} was given ${inWords(value)}, which is no calendar date. Readers would see a day that never was. Pass YYYY-MM-DD or a valid Date, from the year 1 to 9999; parseIsoDate makes the former from what a content system sends.`,
  );
}

/** A day at midnight in UTC: the one instant that every engine words as that day, when it is told UTC too. */
export function utc(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayIn(caller: string, instant: Date, timeZone: unknown): string | undefined {
  const calendar = calendarOf(caller, timeZone);
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = calendar.formatToParts(instant);
  } catch {
    // A `Date` that is no time, or an object that only inherits from `Date`.
    return undefined;
  }
  const part = new Map(parts.map(({ type, value }) => [type, value]));
  // `YYYY-MM-DD` can't say that a year was before Christ.
  if (part.get('era') !== 'AD') return undefined;
  return `${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}`;
}

function calendarOf(caller: string, timeZone: unknown): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-nu-latn', {
      calendar: 'gregory',
      timeZone: String(timeZone),
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch (error) {
    throw new RangeError(
      `Cresset: ${caller} was given the time zone ${inWords(timeZone)}, which Intl doesn't know. Readers could see the day before or after. Pass a name such as "Europe/Cardiff", or none for UTC.`,
      { cause: error },
    );
  }
}

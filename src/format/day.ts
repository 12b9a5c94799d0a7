import { isIsoDate } from '../internal/date.ts';
import type { IsoDate } from '../internal/types.ts';

/** Where on earth an instant is given its day. */
export interface TimeZoneOption {
  /** The time zone whose calendar a `Date` is read by, such as `'Europe/Cardiff'` or `'Pacific/Auckland'`. A day as `YYYY-MM-DD` is that day everywhere and needs none. Default `'UTC'`, so that every server and every reader gets the same. */
  readonly timeZone?: string | undefined;
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
 * The calendar date of a day or of an instant.
 *
 * @throws RangeError for a date that doesn't exist and for a time zone that `Intl` doesn't know.
 */
export function readDay(caller: string, value: unknown, timeZone = 'UTC'): IsoDate {
  const day = value instanceof Date && !Number.isNaN(value.valueOf()) ? dayIn(value, timeZone) : value;
  if (isIsoDate(day)) return day;
  throw new RangeError(
    `Cresset: ${caller} was given ${JSON.stringify(value)}, which is no calendar date. Readers would see a day that never was. Pass YYYY-MM-DD or a valid Date; parseIsoDate makes the former from what a content system sends.`,
  );
}

/** A day at midnight in UTC: the one instant that every engine words as that day, when it is told UTC too. */
export function utc(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayIn(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar: 'gregory',
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

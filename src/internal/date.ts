import type { IsoDate } from './types.ts';

/** Whether a value is `YYYY-MM-DD` and that day exists. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-(0[1-9]|1[0-2])-[0-3]\d$/.test(value)) return false;
  const day = Number(value.slice(8));
  // Every month has 28 days. What else there is the calendar knows: 31 February comes back as another day or none.
  return day > 28 ? new Date(value).getUTCDate() === day : day > 0;
}

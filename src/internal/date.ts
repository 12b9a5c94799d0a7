import type { IsoDate } from './types.ts';

/** Whether a value is `YYYY-MM-DD` and that day exists: read in UTC, 31 February comes back as another day or none. */
export function isIsoDate(value: unknown): value is IsoDate {
  return (
    typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    // JSON has no word for a date that doesn't exist, and gives null, which the type leaves out.
    String(new Date(`${value}T00:00Z`).toJSON()).startsWith(value)
  );
}

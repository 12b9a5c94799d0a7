import type { IsoDate } from './types.ts';

/** Whether a value is `YYYY-MM-DD` and that day exists: 31 February comes back as another day or none. */
export function isIsoDate(value: unknown): value is IsoDate {
  return (
    typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(value).getUTCDate() === Number(value.slice(8))
  );
}

/**
 * Dates, durations and sizes in words.
 *
 * Call these functions at build time or on the server, never in a browser: browsers lack the words of many languages,
 * and word the rest differently from the server. Each throws a `RangeError` for a value that can't be and for a locale
 * whose words are missing, because a silent fallback would print another language.
 */
export { formatDate, formatDateRange, formatRelative, type DateFormatOptions } from './dates.ts';
export { parseIsoDate, type TimeZoneOption } from './day.ts';
export { formatDuration, type DurationText } from './duration.ts';
export { formatFileSize } from './file-size.ts';
export type { DateText, IsoDate } from '../internal/types.ts';

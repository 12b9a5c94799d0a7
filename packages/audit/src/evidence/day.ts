/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A year after 29 February is a day of no calendar, but days as text still lie before or after it. */
export const aYearAfter = (text: string): string => `${Number(text.slice(0, 4)) + 1}${text.slice(4)}`;

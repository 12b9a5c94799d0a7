import { formatDate } from '../../src/format/index.ts';

/** Languages whose dates differ in order, letters, figures or calendar. */
const locales = ['en-GB', 'de', 'fr', 'es', 'pl', 'cy', 'ar', 'fa', 'ja', 'th'] as const;

const days = ['2024-01-01', '2024-02-29', '2024-10-08', '1999-12-31'] as const;

/** The name of the story that shows the server's dates. */
export const datesInWords = 'dates-in-words';

/** By the language, the words of the days in every way that a date can be asked for. */
export type DateWords = Readonly<Record<string, readonly string[]>>;

/** The words that this engine has; for a language that it has no words for nothing, because it is refused there. */
export function dateWords(): DateWords {
  return Object.fromEntries(locales.map((locale) => [locale, hasWords(locale) ? wordsOf(locale) : []]));
}

function wordsOf(locale: string): readonly string[] {
  return days.flatMap((day) =>
    (['long', 'short'] as const).flatMap((month) =>
      ([undefined, 'long', 'short'] as const).map(
        (weekday) => formatDate(day, locale, { month, weekday }).text,
      ),
    ),
  );
}

function hasWords(locale: string): boolean {
  try {
    return formatDate('2024-10-08', locale).text !== '';
  } catch {
    return false;
  }
}

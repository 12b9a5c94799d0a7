import { inWords } from '../internal/inWords.ts';

interface Formatter {
  supportedLocalesOf(locale: string): readonly string[];
}

/**
 * Throws where `Intl` would silently use another language than the one that was asked for.
 *
 * @param caller The function that a site called, for the message.
 */
export function requireWords(caller: string, locale: string, ...formatters: readonly Formatter[]): void {
  if (formatters.every((formatter) => hasWords(locale, formatter))) return;
  throw new RangeError(
    `Cresset: ${caller} has no words for the locale ${inWords(locale)}. Intl would silently use another language, and speech would read it in a wrong voice. Pass a BCP 47 tag such as "cy" or "en-GB" where Intl has all of its data (Node has), or write the text by hand.`,
  );
}

function hasWords(locale: unknown, formatter: Formatter): boolean {
  try {
    return typeof locale === 'string' && formatter.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

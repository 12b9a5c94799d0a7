import { inWords } from '../internal/inWords.ts';
import { readAmount } from './amount.ts';
import { requireWords } from './locale.ts';

/** A duration for machines (ISO 8601) and in words, as `NewsTeaser` takes it. */
export interface DurationText {
  readonly iso: string;
  readonly text: string;
}

/**
 * How long something takes: "45 seconds", "2 minutes", "1 hour, 5 minutes". From a minute on the words are rounded to
 * whole minutes; machines get the seconds too.
 *
 * @param seconds From 0 to `Number.MAX_SAFE_INTEGER`, beyond which numbers lose their last digits; rounded to whole ones.
 */
export function formatDuration(seconds: number, locale: string): DurationText {
  const whole = readAmount(seconds);
  if (whole === undefined) {
    throw new RangeError(
      `Cresset: formatDuration was given ${inWords(seconds)}, which is no number of seconds. Readers decide by this figure whether they have the time. Pass a number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
    );
  }
  requireWords('formatDuration', locale, Intl.NumberFormat, Intl.ListFormat);
  const words = whole < 60 ? split(whole) : split(Math.round(whole / 60) * 60);
  const shown = words.filter(({ count }) => count > 0);
  const parts = (shown.length === 0 ? words.slice(-1) : shown).map(({ count, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return {
    iso: isoDuration(whole),
    text: new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts),
  };
}

function split(seconds: number) {
  return [
    { count: Math.floor(seconds / 3600), unit: 'hour', letter: 'H' },
    { count: Math.floor(seconds / 60) % 60, unit: 'minute', letter: 'M' },
    { count: seconds % 60, unit: 'second', letter: 'S' },
  ] as const;
}

function isoDuration(seconds: number): string {
  const parts = split(seconds).flatMap(({ count, letter }) => (count > 0 ? `${count}${letter}` : []));
  return `PT${parts.length === 0 ? '0S' : parts.join('')}`;
}

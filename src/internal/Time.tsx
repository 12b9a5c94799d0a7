import { isIsoDate } from './date.ts';
import { isRecord, visibleText } from './read.ts';
import { report } from './report.ts';

/** A date as read from a prop; `undefined` when there is nothing to show. */
export interface ReadDate {
  readonly text: string;
  readonly iso: string | undefined;
}

export function readDate(place: string, value: unknown): ReadDate | undefined {
  if (value === undefined || value === null) return undefined;
  const date = isRecord(value) ? value : {};
  const iso = isIsoDate(date['iso']) ? date['iso'] : undefined;
  const text = visibleText(date['text']) ?? iso;
  if (iso === undefined || visibleText(date['text']) === undefined) report(place, 'date', value);
  return text === undefined ? undefined : { text, iso };
}

/** A date as one text node: a browser on its own would word it in its own language, and hydration would differ. */
export function Time({ date }: { readonly date: ReadDate }) {
  return date.iso === undefined ? (
    <span className="cr-time">{date.text}</span>
  ) : (
    <time className="cr-time" dateTime={date.iso}>
      {date.text}
    </time>
  );
}

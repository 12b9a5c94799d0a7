import { isIsoDate } from './date.ts';
import { hasFacts, visibleText } from './read.ts';
import { report } from './report.ts';

/** A date as read from a prop; `undefined` when there is nothing to show. */
export interface ReadDate {
  readonly text: string;
  readonly iso: string | undefined;
}

export function readDate(place: string, value: unknown): ReadDate | undefined {
  if (!hasFacts(place, value)) return undefined;
  const iso = isIsoDate(value['iso']) ? value['iso'] : undefined;
  const words = visibleText(value['text']);
  if (iso === undefined) report(place, 'date', value);
  else if (words === undefined) report(place, 'dateText', value);
  const text = words ?? iso;
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

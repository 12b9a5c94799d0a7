import { isIsoDate } from './date.ts';
import type { Given, NameIn } from './given.ts';
import { optionalGroup, visibleText } from './read.ts';
import { report } from './report.ts';

/** A date as read from a prop; `undefined` when there is nothing to show. */
export interface ReadDate {
  readonly text: string;
  readonly iso: string | undefined;
}

export function readDate<P>(from: Given<P>, name: NameIn<P>): ReadDate | undefined {
  const date = optionalGroup(from, name)?.values;
  if (date === undefined) return undefined;
  const iso = isIsoDate(date['iso']) ? date['iso'] : undefined;
  const words = visibleText(date['text']);
  if (iso === undefined) report(from, name, 'date');
  else if (words === undefined) report(from, name, 'dateText');
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

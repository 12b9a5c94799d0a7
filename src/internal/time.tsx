import type { ReactElement } from 'react';
import { isIsoDate } from './date.ts';
import type { Given, NameIn } from './given.ts';
import { optionalGroup, readText } from './read.ts';
import { report } from './report.ts';

/** A date as read from a prop; `undefined` when there is nothing to show. */
export interface ReadDate {
  readonly text: string;
  readonly iso: string | undefined;
}

interface DateFacts {
  readonly iso?: unknown;
  readonly text?: unknown;
}

export function readDate<P>(from: Given<P>, name: NameIn<P>): ReadDate | undefined {
  const date: Given<DateFacts> | undefined = optionalGroup(from, name);
  if (date === undefined) return undefined;
  const given = date['iso'];
  const iso = isIsoDate(given) ? given : undefined;
  const words = readText(date, 'text');
  if (iso === undefined) report(from, name, 'date');
  else if (words === undefined) report(from, name, 'dateText');
  const text = words ?? iso;
  return text === undefined ? undefined : { text, iso };
}

/** A date as one text node: a browser on its own would word it in its own language, and hydration would differ. */
export function time({ iso }: ReadDate, text: string, className: string): ReactElement {
  return iso === undefined ? (
    <span className={className}>{text}</span>
  ) : (
    <time className={className} dateTime={iso}>
      {text}
    </time>
  );
}

import type { ReactNode } from 'react';
import type { EntryOf, Given, NameIn, ValueIn } from './given.ts';
import type { Problem } from './problems.ts';
import { locate, report, reportUnread, review } from './report.ts';
import { visibleText } from './text.ts';

/*
 * What a content system really sends is unknown: these functions read it by its names, leave out what can't be shown,
 * and report that.
 */

/** Whether a value holds facts by their names: no list, no `Date`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether a prop was left out: content systems write `null` where a page leaves a prop out. */
export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** A boolean. */
export function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A language tag of the shape that BCP 47 gives it. */
export function tag(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? value : undefined;
}

/** What a reader can use of a value that may be left out. */
export function optional<P, T>(
  from: Given<P>,
  name: NameIn<P>,
  read: (value: unknown) => T | undefined,
  problem?: Problem,
): T | undefined {
  const value = from[name];
  const found = read(value);
  reportUnread(from, name, problem ?? (read === tag ? 'language' : 'attributeValue'), found, value);
  return found;
}

/** A text that its reader speaks of, where it can't be shown. */
export function readText<P>(from: Given<P>, name: NameIn<P>, value = from[name]): string | undefined {
  const text = visibleText(value);
  review(from, name, 'escaped', text);
  return text;
}

/** A text that has to be there. */
export function requiredText<P>(
  from: Given<P>,
  name: NameIn<P>,
  problem?: Problem,
  value = from[name],
): string | undefined {
  const text = readText(from, name, value);
  if (text === undefined)
    report(from, name, problem ?? (typeof value === 'string' ? 'blank' : 'text'), value ?? null);
  return text;
}

/** A text that may be left out; content systems write `''` where they mean so. */
export function optionalText<P>(from: Given<P>, name: NameIn<P>): string | undefined {
  return (from[name] ?? '') === '' ? undefined : requiredText(from, name);
}

/** The language of a part, which may be left out. */
export function language<P>(from: Given<P>, name: NameIn<P>): string | undefined {
  return optional(from, name, tag);
}

/** Reads one of these values, and no other. */
export function oneOf<T>(values: readonly T[]): (value: unknown) => T | undefined {
  return (value) => values.find((one) => one === value);
}

/** One of a prop's values; the first of them is its default. */
export function choice<P, const T>(from: Given<P>, name: NameIn<P>, values: readonly [T, ...T[]]): T {
  const value = from[name];
  for (const one of values) if (one === value) return one;
  reportUnread(from, name, 'choice', undefined, value);
  return values[0];
}

/** A look for the root to say: one of a prop's values, and nothing where that is the first of them, the default. */
export function look<P, const T>(
  from: Given<P>,
  name: NameIn<P>,
  values: readonly [T, ...T[]],
): T | undefined {
  const chosen = choice(from, name, values);
  return chosen === values[0] ? undefined : chosen;
}

/** Facts that may be left out. */
export function optionalGroup<P, Name extends NameIn<P>>(
  from: Given<P>,
  name: Name,
  value = from[name],
): Given<ValueIn<P, Name>> | undefined {
  if (isRecord(value)) {
    locate(value, name, from);
    return value;
  }
  reportUnread(from, name, 'facts', undefined, value);
  return undefined;
}

/** Facts whose reader says what is missing: without any they are empty. */
export function group<P, Name extends NameIn<P>>(
  from: Given<P>,
  name: Name,
): Given<ValueIn<P, Name>> | undefined {
  return optionalGroup(from, name, from[name] ?? {});
}

/** The entries of an array that has to be there. */
export function requiredEntries<P>(from: Given<P>, name: NameIn<P>, value = from[name]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(from, name, 'items');
  return [];
}

/** Most arrays that may be left out are. */
const none: readonly never[] = [];

/** The entries of an array that may be left out. */
function optionalEntries<P>(from: Given<P>, name: NameIn<P>): readonly unknown[] {
  return requiredEntries(from, name, from[name] ?? none);
}

/** The facts of each entry of an array, which may be left out unless `entries` says otherwise. */
export function groups<P, Name extends NameIn<P>>(
  from: Given<P>,
  name: Name,
  entries = optionalEntries(from, name),
): readonly Given<EntryOf<ValueIn<P, Name>>>[] {
  // They have the shape of the entries, not of the array.
  return each(
    entries,
    (entry) => optionalGroup(from, name, entry ?? {}) as Given<EntryOf<ValueIn<P, Name>>> | undefined,
  );
}

/** The texts of an array that may be left out, without its holes. */
export function texts<P>(from: Given<P>, name: NameIn<P>): readonly string[] {
  return each(optionalEntries(from, name), (entry) => requiredText(from, name, 'hole', entry ?? null));
}

/** What a caller put into a named slot; `undefined` when there is nothing to show. */
export function slot<P>(from: Given<P>, name: NameIn<P>, value = from[name]): ReactNode | undefined {
  return shown(from, name, value);
}

/** The nodes of a list, without its holes; an entry that is an array is one item. `condition && <Card />` is how JSX leaves one out, so `false` is no fault; `null` and blank text are data that went missing. */
export function nodes<P>(from: Given<P>, name: NameIn<P>): readonly ReactNode[] {
  return each(requiredEntries(from, name), (entry) => shown(from, name, entry, entry !== false));
}

/** A value as React shows it, or nothing: what would break the page is reported, and no content where it is a hole. */
function shown<P>(from: Given<P>, name: NameIn<P>, value: unknown, isHole = false): ReactNode | undefined {
  const node = readNode(value);
  if (node === null) report(from, name, 'slot', value);
  else if (node === undefined && isHole) report(from, name, 'hole', value ?? null);
  return node ?? undefined;
}

/** What is read of each entry, where something is. */
export function each<Entry, T>(
  entries: readonly Entry[],
  read: (entry: Entry) => T | undefined,
): readonly T[] {
  const found: T[] = [];
  for (const entry of entries) {
    const value = read(entry);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Arrays nested deeper are a fault of the data, and would end in a RangeError, here or in React. */
const deepest = 50;

/** A value as every version of React shows it; `undefined` where there is nothing to see, `null` where it would break the page. */
function readNode(value: unknown, depth = 1): ReactNode | undefined {
  if (typeof value === 'string') return visibleText(value);
  // React 18 shows none of these numbers.
  if (typeof value === 'bigint') return String(value);
  if (isMissing(value) || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return Number.isFinite(value) ? (value as number) : null;
  // What an element or a promise becomes is known to React alone.
  if (
    /element|portal|lazy/.test(markOf(value)) ||
    typeof (value as { readonly then?: unknown }).then === 'function'
  )
    return value as ReactNode;
  if (!(Symbol.iterator in value) || depth > deepest) return null;
  // An array of the same places, because a generator can be asked only once.
  const list: ReactNode[] = [];
  for (const entry of value as Iterable<unknown>) {
    const node = readNode(entry, depth + 1);
    // Stops at the first fault, because an array may hold itself.
    if (node === null) return null;
    list.push(node);
  }
  return list.some((node) => node !== undefined) ? list : undefined;
}

/** What React marks as its own, as "react.element", with a symbol that no JSON can carry. */
export function markOf(value: object): string {
  const { $$typeof: mark } = value as { readonly $$typeof?: unknown };
  return (typeof mark === 'symbol' && mark.description) || '';
}

import type { ReactNode } from 'react';
import type { Problem } from './problems.ts';
import { report } from './report.ts';

/** What a content system really sends is unknown: these functions read it, and leave out what can't be shown. */

/** Whether a value holds facts by their names: no list, no `Date`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether a prop was left out: content systems write `null` where a page leaves a prop out. */
export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether a group of facts was given that may be left out; one that is no object is reported. */
export function hasFacts(place: string, value: unknown): value is Readonly<Record<string, unknown>> {
  if (isRecord(value)) return true;
  if (!isMissing(value)) report(place, 'facts', value);
  return false;
}

/** A group of facts whose reader says what is missing; `undefined` where something else was given, which is reported here. */
export function facts(place: string, value: unknown): Readonly<Record<string, unknown>> | undefined {
  const given = value ?? {};
  return hasFacts(place, given) ? given : undefined;
}

/** What can be used of each value of a group, by the name of the value; `undefined` for the rest. */
type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/** The values of a group that may be left out, each by its own reader; one that its reader can't use is reported. */
export function readEach<R extends Readers>(
  place: string,
  group: Readonly<Record<string, unknown>>,
  readers: R,
  problem: Problem,
): { readonly [Name in keyof R]: ReturnType<R[Name]> } {
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]) => {
      const found = read(group[name]);
      if (found === undefined && !isMissing(group[name])) report(`${place}.${name}`, problem, group[name]);
      return [name, found];
    }),
    // The entries have the names and results of the readers, which the type of `fromEntries` forgets.
  ) as { readonly [Name in keyof R]: ReturnType<R[Name]> };
}

/** A string that has something to see, exactly as given. */
export function visibleText(value: unknown): string | undefined {
  return typeof value === 'string' && /[^\s\p{Cc}\p{Cf}]/u.test(value) ? value : undefined;
}

/** A boolean. */
export function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A text that has to be there. */
export function requiredText(place: string, value: unknown, problem?: Problem): string | undefined {
  const text = visibleText(value);
  if (text === undefined)
    report(place, problem ?? (typeof value === 'string' ? 'blank' : 'text'), value ?? null);
  return text;
}

/** A text that may be left out; one that is there but can't be shown is reported. */
export function optionalText(place: string, value: unknown): string | undefined {
  return isMissing(value) ? undefined : requiredText(place, value);
}

/** One of a prop's values; the first of them is its default. */
export function choice<const T>(place: string, value: unknown, values: readonly [T, ...T[]]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined && !isMissing(value)) report(place, 'choice', value);
  return found ?? values[0];
}

/** A language tag of the shape that BCP 47 gives it. */
export function tag(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? value : undefined;
}

/** The language of a part, which may be left out; what is no tag is reported. */
export function languageTag(place: string, value: unknown): string | undefined {
  const found = tag(value);
  if (found === undefined && !isMissing(value)) report(place, 'language', value);
  return found;
}

/** The entries of an array that has to be there. */
export function requiredEntries(place: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(place, 'items', value ?? null);
  return [];
}

/** The entries of an array that may be left out. */
export function entries(place: string, value: unknown): readonly unknown[] {
  return requiredEntries(place, value ?? []);
}

/** The texts of a list, without its holes. */
export function texts(place: string, value: unknown): readonly string[] {
  return entries(place, value).flatMap((entry) => requiredText(place, entry, 'hole') ?? []);
}

/** What a caller put into a named slot; `undefined` when there is nothing to show. */
export function slot(place: string, value: unknown): ReactNode | undefined {
  return isShown(place, value) ? value : undefined;
}

/** The nodes of a list, without its holes; an entry that is an array is one item. `condition && <Card />` is how JSX leaves one out, so `false` is no fault; `null` and blank text are data that went missing. */
export function nodes(place: string, value: unknown): readonly ReactNode[] {
  return requiredEntries(place, value).filter((entry) =>
    isShown(place, entry, entry === false ? undefined : 'hole'),
  );
}

function isShown(place: string, value: unknown, hole?: Problem): value is ReactNode {
  const shown = shows(value);
  if (shown !== true) report(place, shown === undefined ? 'slot' : hole, value);
  return shown === true;
}

/** Arrays nested deeper are a fault of the data, and would end in a RangeError, here or in React. */
const deepest = 50;

/** Whether React would show something for a value; `undefined` where it would break the page. */
function shows(value: unknown, depth = 1): boolean | undefined {
  if (Array.isArray(value)) {
    let any: boolean | undefined = depth > deepest ? undefined : false;
    for (const entry of value) {
      // Stops at the first fault, because an array may hold itself.
      if (any === undefined) return any;
      const shown = shows(entry, depth + 1);
      any = shown === undefined ? shown : any || shown;
    }
    return any;
  }
  if (isMissing(value) || typeof value === 'boolean') return false;
  if (typeof value === 'string') return visibleText(value) !== undefined;
  if (typeof value === 'object') return isRenderable(value) || undefined;
  return typeof value === 'bigint' || Number.isFinite(value) || undefined;
}

/** React marks elements, portals and lazy nodes with a symbol, which no JSON can carry; promises and iterables it unwraps. */
function isRenderable(value: object): boolean {
  return (
    typeof Reflect.get(value, '$$typeof') === 'symbol' ||
    Symbol.iterator in value ||
    typeof Reflect.get(value, 'then') === 'function'
  );
}

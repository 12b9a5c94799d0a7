import type { ReactNode } from 'react';
import { report } from './report.ts';

/** What a content system really sends is unknown: these functions read it, and leave out what can't be shown. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether a prop was left out: content systems write `null` where a page leaves a prop out. */
export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether a group of facts was given that may be left out; one that is no object is reported. */
export function hasFacts(place: string, value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isMissing(value) && !isRecord(value)) report(place, 'facts', value);
  return isRecord(value);
}

/** A group of facts whose reader says what is missing; `undefined` where something else was given, which is reported here. */
export function facts(place: string, value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (hasFacts(place, value)) return value;
  return isMissing(value) ? {} : undefined;
}

/** A string that has something to see, exactly as given. */
export function visibleText(value: unknown): string | undefined {
  return typeof value === 'string' && /[^\s\p{Cc}\p{Cf}\p{Zs}]/u.test(value) ? value : undefined;
}

/** A text that has to be there. */
export function requiredText(place: string, value: unknown): string | undefined {
  const text = visibleText(value);
  if (text === undefined) report(place, typeof value === 'string' ? 'blank' : 'text', value ?? null);
  return text;
}

/** A text that may be left out; one that is there but can't be shown is reported. */
export function optionalText(place: string, value: unknown): string | undefined {
  return isMissing(value) ? undefined : requiredText(place, value);
}

/** The title that a component stands under. */
export function readTitle(component: string, value: unknown): string | undefined {
  const title = visibleText(value);
  if (title === undefined) report(`${component}.title`, 'title', value ?? null);
  return title;
}

/** One of a prop's named values, or its default. */
export function choice<T extends string>(
  place: string,
  value: unknown,
  values: readonly T[],
  fallback: T,
): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined && !isMissing(value)) report(place, 'choice', value);
  return found ?? fallback;
}

/** A language tag of the shape that BCP 47 gives it. */
export function languageTag(place: string, value: unknown): string | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return value;
  report(place, 'language', value);
  return undefined;
}

/** The entries of an array that has to be there. */
export function requiredEntries(place: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(place, 'items', value ?? null);
  return [];
}

/** The entries of an array that may be left out. */
export function entries(place: string, value: unknown): readonly unknown[] {
  return isMissing(value) ? [] : requiredEntries(place, value);
}

/** The texts of a list, without its holes. */
export function texts(place: string, value: unknown): readonly string[] {
  return entries(place, value).flatMap((entry) => {
    const text = visibleText(entry);
    if (text === undefined) report(place, 'hole', entry);
    return text ?? [];
  });
}

/** What a caller put into a named slot; `undefined` when there is nothing to show. */
export function slot(place: string, value: unknown): ReactNode | undefined {
  if (isHole(value)) return undefined;
  if (isRenderable(value)) return value;
  report(place, 'slot', value);
  return undefined;
}

/** The nodes of a list, without its holes. `condition && <Card />` is how JSX leaves one out, so `false` is no fault; `null` and blank text are data that went missing. */
export function nodes(place: string, value: unknown): readonly ReactNode[] {
  return requiredEntries(place, value).flatMap((entry) => {
    if (entry !== false && isHole(entry)) report(place, 'hole', entry);
    const node = slot(place, entry);
    // An entry that is an array is one item.
    return node === undefined ? [] : [node];
  });
}

/** Arrays nested deeper are a fault of the data, and would end in a RangeError, here or in React. */
const deepest = 50;

function isHole(value: unknown, depth = 1): boolean {
  if (Array.isArray(value)) return depth <= deepest && value.every((entry) => isHole(entry, depth + 1));
  return (
    isMissing(value) ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && visibleText(value) === undefined)
  );
}

function isRenderable(value: unknown, depth = 1): value is ReactNode {
  if (Array.isArray(value))
    return (
      depth <= deepest && value.every((entry) => isHole(entry, depth + 1) || isRenderable(entry, depth + 1))
    );
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'bigint';
  // React marks elements, portals and lazy nodes with a symbol, which no JSON can carry; promises and iterables it unwraps.
  return (
    typeof Reflect.get(value, '$$typeof') === 'symbol' ||
    Symbol.iterator in value ||
    typeof Reflect.get(value, 'then') === 'function'
  );
}

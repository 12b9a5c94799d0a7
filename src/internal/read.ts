import type { ReactNode } from 'react';
import { report } from './report.ts';

/** What a content system really sends is unknown: these functions read it, and leave out what can't be shown. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a group of facts was given that may be left out; one that is no object is reported. */
export function hasFacts(place: string, value: unknown): value is Readonly<Record<string, unknown>> {
  if (value !== undefined && value !== null && !isRecord(value)) report(place, 'facts', value);
  return isRecord(value);
}

/** A string that has something to see, exactly as given. */
export function visibleText(value: unknown): string | undefined {
  return typeof value === 'string' && /[^\s\p{Cc}\p{Cf}\p{Zs}]/u.test(value) ? value : undefined;
}

/** A text that has to be there. */
export function requiredText(place: string, value: unknown): string | undefined {
  const text = visibleText(value);
  if (text === undefined) report(place, 'text', value ?? null);
  return text;
}

/** A text that may be left out; one that is there but can't be shown is reported. */
export function optionalText(place: string, value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : requiredText(place, value);
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
  if (found === undefined && value !== undefined) report(place, 'choice', value);
  return found ?? fallback;
}

/** A language tag of the shape that BCP 47 gives it. */
export function languageTag(place: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return value;
  report(place, 'language', value);
  return undefined;
}

/** The entries of an array that may be missing. */
export function entries(place: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) report(place, 'items', value);
  return [];
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
  return entries(place, value).flatMap((entry) => {
    if (entry !== false && isHole(entry)) report(place, 'hole', entry);
    const node = slot(place, entry);
    // An entry that is an array is one item.
    return node === undefined ? [] : [node];
  });
}

function isHole(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isHole);
  return (
    value === undefined ||
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && visibleText(value) === undefined)
  );
}

function isRenderable(value: unknown): value is ReactNode {
  if (Array.isArray(value)) return value.every((entry) => isHole(entry) || isRenderable(entry));
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

import type { Given, NameIn } from './given.ts';
import { optional } from './read.ts';
import { wellFormed } from './text.ts';

/** What each attribute keeps of a value; nothing of one that it can't take. */
export type AttributeReaders = ReadonlyMap<string, (value: unknown) => unknown>;

/**
 * Adds to attributes those that were given, as their readers keep them, and `data-*`; any other name is nobody's. Without what is
 * left out, because React asks each attribute of each element again.
 */
export function readAttributes<P, Known extends Record<string, unknown>>(
  from: Given<P>,
  readers: AttributeReaders,
  known: Known,
): Known {
  const attributes: Record<string, unknown> = known;
  for (const name of Object.keys(from)) {
    const read = readerOf(name, readers);
    // A name that was given, whether or not the shape has it.
    const value = read && optional(from, name as NameIn<P>, read);
    if (value !== undefined) attributes[name] = value;
  }
  return known;
}

/** What reads an attribute of this name. Most names are ruled out before an expression has to look. */
export function readerOf(name: string, readers: AttributeReaders): ((value: unknown) => unknown) | undefined {
  return readers.get(name) ?? (name[4] === '-' && /^data-[a-z0-9._-]+$/i.test(name) ? printable : undefined);
}

/** A value as an attribute or a style shows it. */
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'boolean' || Number.isFinite(value) ? value : undefined;
}

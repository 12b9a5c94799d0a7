import type { Given, NameIn } from './given.ts';
import { optional } from './read.ts';
import { wellFormed } from './text.ts';

/** What each attribute keeps of a value; nothing of one that it can't take. Without a prototype, whose names are no attributes. */
export type AttributeReaders = Readonly<Record<string, ((value: unknown) => unknown) | null>>;

/**
 * Adds to attributes those that were given, as their readers keep them, and `data-*`; any other name is nobody's. Without what is
 * left out, because React asks each attribute of each element again.
 */
export function readAttributes<P>(
  from: Given<P>,
  readers: AttributeReaders,
  into: Record<string, unknown>,
): void {
  for (const name of Object.keys(from)) {
    const read = readerOf(name, readers);
    // The compiler knows the names of the shape alone, and data may have others.
    const value = read && optional(from, name as NameIn<P>, read);
    if (value !== undefined) into[name] = value;
  }
}

/** What reads an attribute of this name. Most names are ruled out before an expression has to look. */
export function readerOf(name: string, readers: AttributeReaders): ((value: unknown) => unknown) | undefined {
  return readers[name] ?? (name[4] === '-' && /^data-[a-z0-9._-]+$/i.test(name) ? printable : undefined);
}

/** A value as an attribute or a style shows it. */
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'boolean' || Number.isFinite(value) ? value : undefined;
}

import type { Given, NameIn } from './given.ts';
import { optional } from './read.ts';
import { wellFormed } from './text.ts';

/** What each attribute keeps of a value; nothing of one that it can't take. */
export type AttributeReaders = ReadonlyMap<string, (value: unknown) => unknown>;

/** The attributes that were given, as their readers keep them, and `data-*`; any other name is nobody's. */
export function readAttributes<P>(from: Given<P>, readers: AttributeReaders): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name of Object.keys(from.values)) {
    const read = readerOf(name, readers);
    // A name that was given, whether or not the shape has it.
    if (read) attributes[name] = optional(from, name as NameIn<P>, read);
  }
  return attributes;
}

/** What reads an attribute of this name. */
export function readerOf(name: string, readers: AttributeReaders): ((value: unknown) => unknown) | undefined {
  return readers.get(name) ?? (/^data-[a-z0-9._-]+$/i.test(name) ? printable : undefined);
}

/** A value as an attribute or a style shows it. */
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'boolean' || Number.isFinite(value) ? value : undefined;
}

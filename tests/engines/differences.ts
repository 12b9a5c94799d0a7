import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { EngineId } from './engines.ts';
import type { Check } from './evidence.ts';

/** A known difference; differences.yaml says what each field means. */
export interface Difference {
  readonly engine: EngineId;
  readonly check: Check | 'dates';
  readonly story: string;
  readonly words: string;
  readonly reason: string;
  readonly version: string;
  readonly date: string;
}

// Our own file.
export const differences = parse(
  readFileSync(path.join(import.meta.dirname, 'differences.yaml'), 'utf8'),
) as readonly Difference[];

export function isAbout({ story }: Difference, slug: string): boolean {
  return new RegExp(`^(?:${story})$`).test(slug);
}

export function isKnown(
  difference: Difference,
  engine: EngineId,
  story: string,
  check: Difference['check'],
  fault: string,
): boolean {
  return (
    difference.engine === engine &&
    difference.check === check &&
    isAbout(difference, story) &&
    fault.includes(difference.words)
  );
}

/** Whether a fault is one that we know of. */
export function isListed(
  engine: EngineId,
  story: string,
  check: Difference['check'],
  fault: string,
): boolean {
  return differences.some((difference) => isKnown(difference, engine, story, check, fault));
}

import { closestMatch } from 'leven';

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known name that a wrong one was most likely meant to be, or `undefined` if none is near. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const names = new Map(known.map((candidate) => [bare(candidate), candidate]));
  // Two slips, or every third letter of a longer name.
  const maxDistance = Math.min(20, Math.max(2, Math.floor(name.length / 3)));
  const match = closestMatch(bare(name), [...names.keys()], { maxDistance });
  return match === undefined ? undefined : names.get(match);
}

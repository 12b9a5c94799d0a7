/**
 * Parameters of a story.
 *
 * @param words The sentence under its name that tells a reviewer what to look for.
 * @param width How wide the place is that it stands in. Default: as `inPlace` says.
 */
export function lookFor(words: string, width?: string) {
  return { docs: { description: { story: words } }, width };
}

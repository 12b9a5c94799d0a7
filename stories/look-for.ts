/** The sentence under a story's name that tells a reviewer what to look for. */
export function lookFor(words: string) {
  return { docs: { description: { story: words } } };
}

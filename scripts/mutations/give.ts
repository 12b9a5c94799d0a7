/** Ends the run where nothing can be said of any promise; what survives ends it with 1. */
export function give(words: string): never {
  console.error(`\n${words}`);
  process.exit(2);
}

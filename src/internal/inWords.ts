/** A value as a message shows it: short, whatever it is, and without ever throwing. */
export function inWords(value: unknown): string {
  let words: string;
  try {
    words = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    // JSON has no form for a BigInt, nor for an object that holds itself.
    words = typeof value === 'bigint' ? `${value}n` : 'an object';
  }
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

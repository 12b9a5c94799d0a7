/** A length in whole or parts of CSS px, as a number or, from a content system, its digits; from 1, below which nothing is seen. */
export function pixels(value: unknown): number | undefined {
  const length = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof length === 'number' && length >= 1 && length <= Number.MAX_SAFE_INTEGER ? length : undefined;
}

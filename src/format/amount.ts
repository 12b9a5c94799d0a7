/** A count, rounded to a whole number; `undefined` for what is no number, is negative, or is too big to be exact. */
export function readAmount(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0)) return undefined;
  const whole = Math.round(value);
  // Without its sign: `Intl` words -0 as "-0".
  return Number.isSafeInteger(whole) ? Math.abs(whole) : undefined;
}

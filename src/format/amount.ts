/** A number of things as a whole one; `undefined` for what is none, less than nothing, or too big to be exact. */
export function readAmount(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0)) return undefined;
  const whole = Math.round(value);
  // Without its sign: `Intl` words -0 as "-0".
  return Number.isSafeInteger(whole) ? Math.abs(whole) : undefined;
}

/**
 * Whether all is tried that time allows, as CI does with `npm run test:everything`; `npm test` tries a part of what takes
 * long, the same part on every run. See scripts/check.ts, which says it by a variable that a browser can see, too.
 */
export const everything = import.meta.env['VITE_EVERYTHING'] !== undefined;

/** The components that are shown, in `npm run test:changed`, which names those that a change touches; elsewhere none is named, and all are shown. */
export const asked: readonly string[] = String(import.meta.env['VITE_COMPONENTS'] ?? '')
  .split(',')
  .filter((name) => name !== '');

export const isAsked = (component: string): boolean => asked.length === 0 || asked.includes(component);

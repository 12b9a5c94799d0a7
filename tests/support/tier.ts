/**
 * Whether all is tried that time allows, as CI does with `npm run test:everything`; `npm test` tries a part of what takes
 * long, the same part on every run. See scripts/check.ts, which says it by a variable that a browser can see, too.
 */
export const everything = import.meta.env['VITE_EVERYTHING'] !== undefined;

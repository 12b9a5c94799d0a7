import { problems, type Problem } from './problems.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const reported = new Set<string>();

/**
 * Tells a developer, once, that a component was given something it can't use; production stays silent.
 *
 * Bundlers replace `process.env.NODE_ENV`, so that in production nothing uses the messages and they fall out of the
 * bundle. Where nobody replaced it and there is no `process` (a browser without a bundler), it is silent too.
 *
 * @param place Component and prop, as `ThreatCard.title`.
 */
export function report(place: string, problem: Problem, value?: unknown): void {
  if (typeof process === 'undefined') return;
  // A block, because esbuild keeps what only follows a `return`.
  if (process.env.NODE_ENV !== 'production') {
    const { level = 'error', what, why, fix } = problems[problem];
    const message = `Cresset: ${place} ${what}${describe(value)}. ${why} ${fix}`;
    if (reported.has(message)) return;
    reported.add(message);
    console[level](message);
  }
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  let words: string;
  try {
    words = JSON.stringify(value) ?? String(value);
  } catch {
    words = Object.prototype.toString.call(value);
  }
  return ` (given: ${words.length > 80 ? `${words.slice(0, 79)}…` : words})`;
}

import { problems, type Problem } from './problems.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const reported = new Set<string>();

/**
 * Tells a developer, once, that a component was given something it can't use; production stays silent.
 *
 * Bundlers replace `process.env.NODE_ENV` and nothing else of `process`, so a browser has it here although it has no
 * `process` to ask for. In production nothing then uses the messages and they fall out of the bundle. A browser without
 * a bundler is silent too.
 *
 * @param place Component and prop, as `ThreatCard.title`.
 * @param problem What is wrong; `undefined` when nothing is.
 */
export function report(place: string, problem: Problem | undefined, value?: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production' && problem !== undefined) tell(place, problem, value);
  } catch (error) {
    // There is no `process`. Anything else was thrown by a console that a test watches.
    if (!(error instanceof ReferenceError)) throw error;
  }
}

function tell(place: string, problem: Problem, value: unknown): void {
  const { level = 'error', what, why, fix, find } = problems[problem];
  for (const fault of find?.(value) ?? [value]) {
    const message = `Cresset: ${place} ${what}${describe(fault)}. ${why} ${fix}`;
    if (reported.has(message)) continue;
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

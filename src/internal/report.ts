import { inWords } from './inWords.ts';
import { problems, type Problem } from './problems.ts';
import { questions } from './questions.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/*
 * Bundlers replace `process.env.NODE_ENV` and nothing else of `process`, so a browser has it here although it has no
 * `process` to ask for. In production nothing then uses messages and questions, and they fall out of the bundle,
 * together with every call of a function that does nothing then and has plain parameters. A browser without a bundler is
 * silent too.
 */

/** What a message is about, by its names. */
type Values = Readonly<Record<string, unknown>>;

const reported = new Set<string>();

/** What messages call what was given: a component, or a component and what of it, as `ThreatCard.link`. */
const places = new WeakMap<object, string>();

/** Remembers for messages where values were found: by a name of their own, or of what holds them. */
export function locate(values: object, name: string, inside?: object): void {
  try {
    if (process.env.NODE_ENV !== 'production')
      places.set(values, inside === undefined ? name : `${places.get(inside)}.${name}`);
  } catch (error) {
    onlyWithoutProcess(error);
  }
}

/**
 * Tells a developer, once, that something of what a component was given can't be used; production stays silent.
 *
 * @param name What of it has the problem.
 * @param value What was given there, where that isn't simply the value of this name.
 */
export function report(from: Values, name: string, problem: Problem, value?: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production') tell(from, name, problem, value);
  } catch (error) {
    onlyWithoutProcess(error);
  }
}

/**
 * Tells a developer, once, that a value was given from which nothing could be read. The condition stands here and not
 * where it is called, because there it would stay in the bundle of production.
 */
export function reportUnread(
  from: Values,
  name: string,
  problem: Problem,
  found: unknown,
  value: unknown,
): void {
  try {
    if (process.env.NODE_ENV !== 'production' && found === undefined && (value ?? null) !== null)
      tell(from, name, problem, value);
  } catch (error) {
    onlyWithoutProcess(error);
  }
}

/**
 * Asks what only a developer wants to know, and tells each answer; production does neither.
 *
 * @param name What of it is asked about; missing where the answers are names themselves.
 */
export function review<Question extends keyof typeof questions>(
  from: Values,
  name: string | undefined,
  question: Question,
  about: Parameters<(typeof questions)[Question]>[0],
  beside?: Parameters<(typeof questions)[Question]>[1],
): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      // The compiler can't see that each question gets its own arguments: only the name of the question says so.
      const ask = questions[question] as (
        about: unknown,
        beside: unknown,
        place: string | undefined,
      ) => readonly string[];
      for (const answer of ask(about, beside, places.get(from))) tell(from, name ?? answer, question, answer);
    }
  } catch (error) {
    onlyWithoutProcess(error);
  }
}

/** There is no `process`. Anything else was thrown by a console that a test watches. */
function onlyWithoutProcess(error: unknown): void {
  if (!(error instanceof ReferenceError)) throw error;
}

function tell(values: Values, name: string, problem: Problem, value: unknown): void {
  const { level = 'error', what, why, fix, bare } = problems[problem];
  const given =
    bare === true ? '' : ` (given: ${inWords(value === undefined ? (values[name] ?? null) : value)})`;
  const message = `Cresset: ${places.get(values)}.${name} ${what}${given}. ${why} ${fix}`;
  if (reported.has(message)) return;
  reported.add(message);
  console[level](message);
}

import { Type } from 'typebox';
import type { OptOut } from '../evidence/schema.ts';
import { compile, dotted, faultsOf } from '../evidence/validation.ts';
import { isDay } from '../evidence/day.ts';
import { modes, usualMode } from '../modes/modes.ts';

/** Why something is left out. All three, or the audit fails: an exception that nobody can explain is a hole. */
const because = {
  reason: Type.Optional(Type.String()),
  issue: Type.Optional(Type.String()),
  /** The last day on which it counts, as YYYY-MM-DD. */
  until: Type.Optional(Type.String()),
};
const strict = { additionalProperties: false };

const parametersSchema = Type.Object(
  {
    /** The whole story is left out. */
    skip: Type.Optional(Type.Object(because, strict)),
    /** Rules that are left out, by id. */
    rules: Type.Optional(
      Type.Record(Type.String(), Type.Object({ off: Type.Literal(true), ...because }, strict)),
    ),
    /** Modes that are left out, or all but some; a story that is made for one mode is judged in that one. */
    modes: Type.Optional(
      Type.Object(
        {
          omit: Type.Optional(Type.Array(Type.String())),
          only: Type.Optional(Type.Array(Type.String())),
          ...because,
        },
        strict,
      ),
    ),
    /** Parts of the page that are left out, by selector. */
    context: Type.Optional(Type.Object({ exclude: Type.Array(Type.String()), ...because }, strict)),
    /** Rules, by id, that have to find something: the story shows what not to do. */
    expect: Type.Optional(Type.Array(Type.String(), { minItems: 1 })),
  },
  strict,
);

/** What a story wants of its audit. */
export interface StoryOptions {
  readonly skip: boolean;
  readonly rulesOff: readonly string[];
  readonly modes: readonly string[];
  readonly exclude: readonly string[];
  /** Rules that have to find something in the usual mode. */
  readonly expects: readonly string[];
  readonly optOuts: readonly OptOut[];
  /** Sentences for the person who wrote the story: a name that nobody knows, a field that does not exist. */
  readonly mistakes: readonly string[];
}

const isUnderstood = compile(parametersSchema);

const everyMode = modes.map(({ id }) => id);

/** Reads `parameters.audit` of a story, as Storybook gave it. */
export function readStoryOptions(
  story: string,
  given: unknown,
  run: { readonly rules: readonly string[]; readonly modes: readonly string[]; readonly today: string },
): StoryOptions {
  const none: StoryOptions = {
    skip: false,
    rulesOff: [],
    modes: run.modes,
    exclude: [],
    expects: [],
    optOuts: [],
    mistakes: [],
  };
  if (given === null || given === undefined) return none;
  if (!isUnderstood(given)) {
    const mistakes = faultsOf(isUnderstood).map(
      ({ at, words }) => `${story}: parameters.audit.${dotted(at)} ${words}.`,
    );
    return { ...none, mistakes };
  }
  const { skip, rules = {}, modes: wanted = {}, context, expect: expects = [] } = given;
  const left = (what: string, why: { reason?: string; issue?: string; until?: string }): OptOut => ({
    story,
    what,
    reason: why.reason ?? '',
    issue: why.issue ?? '',
    until: why.until ?? '',
    state: stateOf(why, run.today),
  });
  const omitted = run.modes.filter(
    (mode) => wanted.omit?.includes(mode) === true || wanted.only?.includes(mode) === false,
  );
  return {
    skip: skip !== undefined,
    rulesOff: Object.keys(rules),
    modes: run.modes.filter((mode) => !omitted.includes(mode)),
    exclude: context?.exclude ?? [],
    expects: [...new Set(expects)],
    optOuts: [
      ...(skip === undefined ? [] : [left('the whole story', skip)]),
      ...Object.entries(rules).map(([rule, why]) => left(`the rule ${rule}`, why)),
      ...(omitted.length === 0 ? [] : [left(`the modes ${omitted.join(', ')}`, wanted)]),
      ...(context === undefined ? [] : [left(`the parts ${context.exclude.join(', ')}`, context)]),
    ],
    mistakes: [
      ...unknown(story, 'rule', [...Object.keys(rules), ...expects], run.rules),
      ...unknown(story, 'mode', [...(wanted.omit ?? []), ...(wanted.only ?? [])], everyMode),
      ...contradictions(story, expects, {
        'the whole story': skip !== undefined,
        'the mode in which that has to show': omitted.includes(usualMode),
        'that rule': expects.some((rule) => rule in rules),
      }),
    ],
  };
}

/** Nothing can be found in what is left out. */
function contradictions(
  story: string,
  expects: readonly string[],
  leftOut: Readonly<Record<string, boolean>>,
): string[] {
  if (expects.length === 0) return [];
  return Object.entries(leftOut)
    .filter(([, isLeftOut]) => isLeftOut)
    .map(
      ([what]) =>
        `${story}: parameters.audit expects ${expects.join(', ')} to find something, and leaves out ${what}. Remove one of the two.`,
    );
}

/** Whether an opt-out counts on a day, as YYYY-MM-DD. */
export function stateOf(
  why: { reason?: string; issue?: string; until?: string },
  today: string,
): OptOut['state'] {
  const { reason = '', issue = '', until = '' } = why;
  if (reason.trim() === '' || issue.trim() === '' || !isDay(until)) return 'unjustified';
  return until < today ? 'expired' : 'current';
}

function unknown(
  story: string,
  what: string,
  names: readonly string[],
  known: readonly string[],
): readonly string[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => `${story}: parameters.audit names the ${what} “${name}”, and there is none of that name.`);
}

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Static, TSchema } from 'typebox';

/** What is wrong in a value, and where. */
interface Fault {
  /** The names and indexes down to it: `['findings', '3', 'outcome']`. */
  readonly at: readonly string[];
  readonly kind: 'missing' | 'unknown' | 'wrong';
  /** The rest of a sentence about it: “must be one of A, AA, AAA, best-practice”. */
  readonly words: string;
}

const ajv = new Ajv2020({ allErrors: true, strict: true });

function wordsOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return `must be one of ${params['allowedValues'].join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return 'is not known here';
    default:
      return message ?? 'is not as it should be';
  }
}

function kindOf({ keyword }: ErrorObject): Fault['kind'] {
  if (keyword === 'required') return 'missing';
  return keyword === 'additionalProperties' ? 'unknown' : 'wrong';
}

function place(error: ErrorObject): string[] {
  const [, ...names] = error.instancePath
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return typeof name === 'string' ? [...names, name] : names;
}

// Of a choice between forms, only what is wrong with the nearest form helps: not that it is no null.
function isAboutAnotherForm(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const within = `${place(error).join('/')}/`;
  return error.keyword === 'type' && all.some((other) => place(other).join('/').startsWith(within));
}

/** Tells whether a value is as a schema says, and keeps what the last one did wrong. */
interface Validate<Value> {
  (value: unknown): value is Value;
  errors: readonly ErrorObject[];
}

/** Compiles a schema once, when there is a value to judge: to compile all of them is a quarter of a second of each start. */
export function compile<Schema extends TSchema>(schema: Schema): Validate<Static<Schema>> {
  type Value = Static<Schema>;
  let compiled: ValidateFunction<Value> | undefined;
  const validate = (value: unknown): value is Value => {
    compiled ??= ajv.compile<Value>(schema);
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? [];
    return isValid;
  };
  validate.errors = [] as readonly ErrorObject[];
  return validate;
}

/** What the last value given to `validate` did wrong, one fault to a place. */
export function faultsOf(validate: Validate<unknown>): Fault[] {
  const faults = new Map<string, Fault>();
  const errors = validate.errors.filter(({ keyword }) => keyword !== 'anyOf');
  for (const error of errors.filter((one) => !isAboutAnotherForm(one, errors))) {
    const at = place(error);
    const words = wordsOf(error);
    const before = faults.get(at.join('/'));
    // Two at one place are about two forms that the value could have: a text, or nothing.
    if (before === undefined) faults.set(at.join('/'), { at, kind: kindOf(error), words });
    else faults.set(at.join('/'), { ...before, words: `${before.words} or ${words.replace(/^must /, '')}` });
  }
  return [...faults.values()];
}

/** A place as a programmer writes it: “findings[3].outcome”. */
export const dotted = (at: readonly string[]): string =>
  at.map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : `${index === 0 ? '' : '.'}${name}`)).join('');

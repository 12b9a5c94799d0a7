import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Static, TSchema } from 'typebox';

/** What is wrong in a value, and where. */
export interface Fault {
  /** The names and indexes down to it: `['findings', '3', 'outcome']`. */
  readonly at: readonly string[];
  /** What was expected: “must be one of A, AA, AAA, best-practice”. */
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

const isArea = ({ keyword }: ErrorObject) => keyword === 'required' || keyword === 'additionalProperties';

function place(error: ErrorObject): string[] {
  const [, ...names] = error.instancePath
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return isArea(error) ? [...names, String(name)] : names;
}

// Of a choice between forms, only what is wrong with the nearest form helps: not that it is no null.
const isAboutAnotherForm = (error: ErrorObject, all: readonly ErrorObject[]) =>
  error.keyword === 'type' &&
  all.some(
    (other) =>
      other !== error &&
      other.keyword !== 'anyOf' &&
      place(other)
        .join('/')
        .startsWith(`${place(error).join('/')}/`),
  );

/** Compiles a schema once. */
export const compile = <Schema extends TSchema>(schema: Schema): ValidateFunction<Static<Schema>> =>
  ajv.compile<Static<Schema>>(schema);

/** What the last value given to `validate` did wrong, in the order of the schema. */
export function faultsOf(validate: ValidateFunction): Fault[] {
  const errors = validate.errors ?? [];
  return errors
    .filter((error) => error.keyword !== 'anyOf' && !isAboutAnotherForm(error, errors))
    .map((error) => ({ at: place(error), words: wordsOf(error) }));
}

/** A place as a programmer writes it: “findings[3].outcome”. */
export const dotted = (at: readonly string[]): string =>
  at.map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : `${index === 0 ? '' : '.'}${name}`)).join('');

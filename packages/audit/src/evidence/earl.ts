import { criterion } from './criteria.ts';

/** What a test says of what was tested, in EARL’s words. */
export type EarlOutcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** Who says it. */
export type Assertor =
  | { readonly '@type': 'Assertor'; readonly 'name': string; readonly 'release': object }
  | { readonly '@type': readonly ['Assertor', 'Person']; readonly 'name': string };

interface Asserted {
  readonly by: Assertor;
  readonly mode: 'automatic' | 'manual';
  readonly test: Readonly<Record<string, unknown>>;
  readonly outcome: EarlOutcome;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** This tool, as who asserts something. */
export const toolAsAssertor = (version: string): Assertor => ({
  '@type': 'Assertor',
  'name': 'cresset-audit',
  'release': { '@type': 'Version', 'revision': version },
});

/** One assertion of EARL 1.0. */
export const assertion = ({ by, mode, test, outcome, result = {} }: Asserted) => ({
  '@type': 'Assertion',
  'mode': `earl:${mode}`,
  'assertedBy': by,
  'test': { '@type': 'TestCase', ...test },
  'result': { '@type': 'TestResult', 'outcome': `earl:${outcome}`, ...result },
});

/** W3C's name for a criterion: that of its page. */
export const handleOf = (number: string): string =>
  criterion(number).understanding.split('/').at(-1)?.replace('.html', '') ?? number;

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Type, type Static } from 'typebox';
import { compile, dotted, faultsOf } from '../evidence/validation.ts';
import { UnusableFile } from '../evidence/file.ts';

const Case = Type.Object({
  ruleId: Type.String(),
  ruleName: Type.String(),
  ruleAccessibilityRequirements: Type.Optional(
    Type.Union([Type.Null(), Type.Record(Type.String(), Type.Unknown())]),
  ),
  expected: Type.Unsafe<'passed' | 'failed' | 'inapplicable'>(
    Type.String({ enum: ['passed', 'failed', 'inapplicable'] }),
  ),
  testcaseId: Type.String(),
  testcaseTitle: Type.String(),
  relativePath: Type.String(),
  url: Type.String(),
});

const casesSchema = Type.Object({ testcases: Type.Array(Case) });

/** One example of a rule of W3C's: a page, and what a judge of that rule has to say of it. */
export type ActCase = Static<typeof Case>;

const isCases = compile(casesSchema);

/** Where W3C publishes the list; the pages that it names lie beside it. */
export const casesAddress = 'https://www.w3.org/WAI/content-assets/wcag-act-rules/testcases.json';

/** The path on W3C's server below which the pages look for their pictures. */
export const casesPath = '/WAI/content-assets/wcag-act-rules';

/**
 * The examples of a folder, from its `testcases.json`.
 * @throws UnusableFile if there is none, with how to get it, or if it is something else.
 */
export function readCases(folder: string): readonly ActCase[] {
  const file = path.join(folder, 'testcases.json');
  const how = `W3C publishes the list of its examples at ${casesAddress}, and each page at the address that the list gives it; the folder has to hold both as they lie there.`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableFile(`${file} could not be read (${reason}), so there is nothing to judge. ${how}`, {
      cause: error,
    });
  }
  if (!isCases(value)) {
    const [{ at, words } = { at: [], words: 'is something else' }] = faultsOf(isCases);
    throw new UnusableFile(`${file} is no list of W3C’s examples: ${dotted(at)} ${words}. ${how}`);
  }
  return value.testcases;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { parse } from 'yaml';
import { componentFolders } from './components.ts';
import { breakEverything } from './mutations/break-everything.ts';
import { give } from './mutations/give.ts';
import type { CssMutant, HtmlMutant } from './mutations/mutant.ts';
import { cssOperators, htmlOperators } from './mutations/operators.ts';
import { tryAll } from './mutations/run.ts';

/**
 * Breaks the components on purpose, in one way at a time, and runs the tests that their specifications name: what no test
 * finds is a promise that nobody keeps. The files of the checkout are never written.
 */
const root = path.resolve(import.meta.dirname, '..');
const survivorsFile = 'scripts/mutations/survivors.yaml';

const components = await componentFolders();
const operators = [...cssOperators, ...htmlOperators].map(({ name }) => name);
const options = readOptions();
const everything = breakEverything(root);
const chosen = sample(
  everything.mutants.filter(
    ({ component, kind, operator }) =>
      (options.component === undefined || component === options.component) &&
      (options.kind === undefined || kind === options.kind) &&
      (options.operator === undefined || operator === options.operator),
  ),
);
if (chosen.length === 0) give('Nothing matches these options, so nothing was broken and nothing is proved.');
if (options.list === true) {
  for (const { id } of chosen) console.log(id);
} else {
  const started = performance.now();
  const alive = await tryAll(chosen, everything, components);
  report(alive, (performance.now() - started) / 60_000);
}

interface Options {
  readonly component?: string;
  readonly kind?: string;
  readonly operator?: string;
  readonly sample?: number;
  readonly seed: number;
  readonly list?: true;
}

function readOptions(): Options {
  const command = new Command('npm run test:mutations --')
    .description(
      'Breaks the components on purpose, one way at a time, and runs the tests that their specifications name. Lists what no test finds. Changes no file.',
    )
    .option(
      '--component <name>',
      `only this one, or "shared" for what all are made of`,
      oneOf('component', [...components, 'shared']),
    )
    .option('--kind <kind>', 'only styles ("css") or only elements ("html")', oneOf('kind', ['css', 'html']))
    .option('--operator <name>', 'only this way to break things', oneOf('operator', operators))
    .option('--sample <count>', 'this many, spread evenly over all that match', whole)
    .option('--seed <number>', 'which of them: another number, another sample', whole, 0)
    .option('--list', 'names what would be broken, and breaks nothing')
    .addHelpText(
      'after',
      '\nExit codes: 0 what survives is what survivors.yaml lists; 1 it is not; 2 nothing could be said.',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .allowExcessArguments(false);
  return command.parse().opts<Options>();
}

function oneOf(what: string, known: readonly string[]): (value: string) => string {
  return (value) => {
    if (known.includes(value)) return value;
    throw new InvalidArgumentError(`Each ${what} is one of: ${known.join(', ')}.`);
  };
}

function whole(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number.');
}

/** So many of them that are the same distance apart; the seed says where the first one is. */
function sample(mutants: readonly (CssMutant | HtmlMutant)[]): readonly (CssMutant | HtmlMutant)[] {
  const count = Math.min(options.sample ?? mutants.length, mutants.length);
  const step = mutants.length / count;
  return Array.from(
    { length: count },
    (_, index) => mutants[Math.floor(index * step + (options.seed % step))],
  ).flatMap((mutant) => mutant ?? []);
}

function report(alive: readonly (CssMutant | HtmlMutant)[], minutes: number): void {
  const listed = readSurvivors();
  const known = new Set(everything.mutants.map(({ id }) => id));
  const tried = new Set(chosen.map(({ id }) => id));
  const survived = new Set(alive.map(({ id }) => id));
  const unlisted = [...survived].filter((id) => !listed.has(id));
  const found = [...listed].filter((id) => tried.has(id) && !survived.has(id));
  const gone = [...listed].filter((id) => !known.has(id));
  tell(
    unlisted,
    'No test that a specification names finds these. Write the test, or list them with the reason in survivors.yaml:',
  );
  tell(found, 'Tests find these by now. Take them off survivors.yaml:');
  tell(gone, 'Nothing is broken under these names any more. Take them off survivors.yaml:');
  console.log(
    `\n${chosen.length} broken, ${chosen.length - survived.size} found, ${survived.size - unlisted.length} survive for a reason, ${unlisted.length} survive; ${minutes.toFixed(1)} min`,
  );
  process.exitCode = unlisted.length + found.length + gone.length > 0 ? 1 : 0;
}

function tell(ids: readonly string[], words: string): void {
  if (ids.length > 0) console.log(`\n${words}\n${ids.map((id) => `  ${id}`).join('\n')}`);
}

/** The names of mutants that may survive. Each stands under the reason why. */
function readSurvivors(): ReadonlySet<string> {
  const listed: unknown = parse(readFileSync(path.join(root, survivorsFile), 'utf8'));
  if (!Array.isArray(listed)) give(`${survivorsFile} is a list of entries with "why" and "mutants".`);
  return new Set(
    listed.flatMap((entry: unknown) => {
      if (
        typeof entry === 'object' &&
        entry !== null &&
        'why' in entry &&
        typeof entry.why === 'string' &&
        entry.why.trim() !== '' &&
        'mutants' in entry &&
        Array.isArray(entry.mutants) &&
        entry.mutants.length > 0
      )
        return entry.mutants.map(String);
      return give(`${survivorsFile}: each entry has a reason ("why") and the names of mutants ("mutants").`);
    }),
  );
}

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';

/** A sentence with MUST in a specification, and what stands behind it. */
export interface SpecifiedPromise {
  /** The sentence, without what stands behind it. */
  readonly text: string;
  /** Success criteria of WCAG that it serves, such as “2.4.4”, by `docs/accessibility.md`. */
  readonly criteria: readonly string[];
  /** The tests that fail if it is broken, from the folder of the project. */
  readonly tests: readonly ProvingTest[];
  /** What a person does to check it; empty where no person has to. */
  readonly byHand: string;
}

interface ProvingTest {
  readonly title: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The promises of every component, by its name; those of all components under “every-component”. */
export type PromisesByComponent = Readonly<Record<string, readonly SpecifiedPromise[]>>;

/** The items of a specification that say MUST, each in one line. */
export function promisesIn(specification: string): readonly string[] {
  return specification
    .split(/^(?=[-*#] |\n)/m)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim())
    .filter((item) => /\bMUST\b/.test(item));
}

/** The titles of the tests that a promise names, and what a person does; the latter is empty where no person has to. */
export function checksOf(promise: string): { readonly titles: readonly string[]; readonly byHand: string } {
  const [, tests = ''] = /\btests?: (.+?)(?:; by hand|$)/.exec(promise) ?? [];
  const [, byHand = ''] = /\bby hand: ([^\s)].*?)\)?\.?$/.exec(promise) ?? [];
  return {
    titles: [...tests.matchAll(/"([^"]+)"/g)].flatMap(([, title]) => title ?? []),
    byHand,
  };
}

/** The numbered lines of `docs/accessibility.md` that a promise keeps, such as “TC4”. */
export function linesIn(promise: string): readonly string[] {
  const [, lines = ''] = /\(([A-Z]+\d+(?:, [A-Z]+\d+)*);/.exec(promise) ?? [];
  return lines.split(', ').filter((line) => line !== '');
}

/** The names of the props that a promise is about. */
export function propsIn(promise: string): readonly string[] {
  const [, names = ''] = /\bprops?: ([\w, ]+);/.exec(promise) ?? [];
  return names.split(',').flatMap((name) => name.trim() || []);
}

/** What makes a test or a group of tests; `everyStory` is what tests/support gives for a test of each story. */
const makers = new Set(['describe', 'everyStory', 'it', 'test']);

/**
 * The titles of the tests and groups of tests in a file, as they are written there, and their lines. Vitest itself could
 * list them, but would have to run the files of a browser for those that `everyStory` makes.
 * @param file decides whether JSX is understood.
 */
export function titlesIn(
  file: string,
  source: string,
): readonly { readonly title: string; readonly line: number }[] {
  const titles: { title: string; line: number }[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      const title = first && textOf(first);
      if (title !== undefined && makers.has(nameOf(callee)))
        titles.push({ title, line: source.slice(0, first?.start).split('\n').length });
    },
  }).visit(parseSync(file, source).program);
  return titles;
}

/** The name at the start of `test`, `test.skipIf(…)` and `describe.each(…)`. */
function nameOf(callee: ESTree.Expression | ESTree.Super): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return nameOf(callee.object);
  return callee.type === 'CallExpression' ? nameOf(callee.callee) : '';
}

function textOf(node: ESTree.Argument): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [quasi] = node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis : [];
  return quasi?.value.cooked ?? undefined;
}

/** The success criteria that each numbered line of `docs/accessibility.md` serves: “G4” → 2.5.3 and 4.1.2. */
function criteriaByLine(markdown: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...markdown.matchAll(/^\| ([A-Z]+\d+) +\|(.+)\|$/gm)].map(([, id = '', row = '']) => {
      const [, criteria = ''] = row.split('|');
      return [id, criteria.match(/\b\d\.\d\.\d{1,2}\b/g) ?? []];
    }),
  );
}

const sentence = (promise: string) =>
  promise
    .replace(/^[-*] /, '')
    .replace(/ ?\((?=[^(]*(?:tests?|by hand): ).*$/, '')
    .replace(/(?<![.!?])$/, '.');

/**
 * Reads every specification of the project.
 * @param root The folder of the project.
 */
export function readPromises(root: string): PromisesByComponent {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const files = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((file) => file.split(path.sep).join('/'))
      .toSorted();
  const criteria = criteriaByLine(read('docs/accessibility.md'));
  const tests = new Map<string, ProvingTest>();
  for (const file of files('tests/**/*.test.{ts,tsx}')) {
    for (const { title, line } of titlesIn(file, read(file))) {
      if (!tests.has(title)) tests.set(title, { title, file, line });
    }
  }
  return Object.fromEntries(
    files('src/**/*.spec.md').map((file) => [
      path.basename(file, '.spec.md'),
      promisesIn(read(file)).map((promise): SpecifiedPromise => {
        const { titles, byHand } = checksOf(promise);
        return {
          text: sentence(promise),
          criteria: [...new Set(linesIn(promise).flatMap((id) => criteria.get(id) ?? []))],
          tests: titles.flatMap((title) => tests.get(title) ?? []),
          byHand: byHand.replaceAll(/"([^"]+)"/g, '“$1”'),
        };
      }),
    ]),
  );
}

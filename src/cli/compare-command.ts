import { compareNodes, type Difference } from './compare/differences.ts';
import { openPort } from './compare/port.ts';
import { type Example, readExample, readExamples } from './compare/published.ts';
import { readHtml } from './compare/tree.ts';
import { count } from './count.ts';
import type { ExitCode, Output } from './output.ts';
import { printable, printableJson } from './printable.ts';
import { readJson } from './read-json.ts';
import { table } from './table.ts';
import { UnusableInput } from './unusable-input.ts';

/** The options of `cresset html compare`. */
export interface CompareOptions {
  component: readonly string[];
  map?: string;
  /** In seconds, for a page of an address. */
  timeout: number;
  json?: boolean;
}

/** An example and what became of it: its differences, or `undefined` where the port has no page for it. */
interface Comparison {
  readonly example: Example;
  readonly file: string;
  readonly differences: readonly (Difference | Fault)[] | undefined;
}

/** A page that could not be read at all. */
interface Fault {
  readonly kind: 'fault';
  readonly place: '';
  readonly message: string;
}

/** Compares the pages of a port with the published ones, says in words what differs, and how the command ends. */
export async function compareCommand(
  place: string,
  { component, map, timeout, json }: CompareOptions,
  output: Output,
): Promise<ExitCode> {
  const all = await readExamples();
  const examples = choose(all, component);
  const files = map === undefined ? new Map<string, string>() : await readMap(map, all);
  const port = await openPort(place, timeout);
  const comparisons: Comparison[] = [];
  for (const example of examples) {
    const file = files.get(example.name) ?? example.file;
    const answer = await port.read(file);
    const differences =
      'html' in answer
        ? compareNodes(readHtml(await readExample(example), example.file), readHtml(answer.html, answer.name))
        : 'fault' in answer
          ? [{ kind: 'fault' as const, place: '' as const, message: answer.fault }]
          : undefined;
    comparisons.push({ example, file, differences });
  }
  const known = new Set(['index.html', ...all.map(({ file }) => file), ...files.values()]);
  const unknownFiles = (await port.list()).filter((file) => !known.has(file));
  if (comparisons.every(({ differences }) => differences === undefined)) {
    throw new UnusableInput(
      `${place}: None of the ${examples.length} examples is there, so nothing can be compared. Name the pages as html/ does (${examples[0]?.file}), or say with --map which page shows which example.`,
    );
  }
  const code = comparisons.some(({ differences }) => differences !== undefined && differences.length > 0)
    ? 1
    : 0;
  output.out(
    json === true
      ? asJson(place, code, comparisons, unknownFiles)
      : resultInWords(place, comparisons, unknownFiles),
  );
  return code;
}

function choose(all: readonly Example[], subjects: readonly string[]): readonly Example[] {
  const known = [...new Set(all.map(({ subject }) => subject))];
  const unknown = subjects.find((subject) => !known.some((name) => plain(name) === plain(subject)));
  if (unknown !== undefined) {
    throw new UnusableInput(
      `--component ${unknown}: Cresset has no such component, so nothing can be compared. It has ${known.join(', ')}.`,
    );
  }
  const wanted = new Set(subjects.map(plain));
  return wanted.size === 0 ? all : all.filter(({ subject }) => wanted.has(plain(subject)));
}

/** `ThreatCard`, `threat-card` and “Threat card” are one name. */
function plain(name: string): string {
  return name.replaceAll(/[\s-]/g, '').toLowerCase();
}

async function readMap(file: string, all: readonly Example[]): Promise<ReadonlyMap<string, string>> {
  const { value, place } = await readJson(file);
  const example =
    'A map is a JSON object of the names of examples and the pages that show them: {"threat-card--default": "cards/cyber.html"}.';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableInput(`${place('')}: This is not a map. ${example}`);
  }
  const names = new Set(all.map(({ name }) => name));
  return new Map(
    Object.entries(value).map(([name, page]): [string, string] => {
      if (!names.has(name)) {
        throw new UnusableInput(
          `${place(name)}: There is no example “${name}”, so its page would be ignored. html/index.json lists the names.`,
        );
      }
      if (typeof page !== 'string')
        throw new UnusableInput(`${place(name)}: The page is not text. ${example}`);
      return [name, page];
    }),
  );
}

function resultInWords(
  place: string,
  comparisons: readonly Comparison[],
  unknownFiles: readonly string[],
): string {
  const differing = comparisons.filter(({ differences = [] }) => differences.length > 0);
  const compared = comparisons.filter(({ differences }) => differences !== undefined);
  const missing = comparisons.length - compared.length;
  return [
    ...differing.map(comparisonInWords),
    summary(comparisons),
    ...(missing > 0
      ? [`Not compared, because ${printable(place)} has no page for them:\n${absent(comparisons)}`]
      : []),
    ...(unknownFiles.length > 0
      ? [`Not compared, because no example has these names:\n  ${printable(unknownFiles.join(', '))}\n`]
      : []),
    `${printable(place)}: ${compared.length - differing.length} of ${count(compared.length, 'compared example is', 'compared examples are')} the same, ${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}, ${missing} ${missing === 1 ? 'was' : 'were'} not compared.\n`,
  ].join('\n');
}

function comparisonInWords({ example, file, differences = [] }: Comparison): string {
  const name = file === example.file ? example.name : `${example.name} (${file})`;
  const lines = differences.map(
    ({ place, message }) => `  ${printable(`${place === '' ? '' : `In ${place}: `}${message}`)}\n`,
  );
  return `${printable(name)}: ${count(differences.length, 'difference')}\n${lines.join('')}`;
}

function summary(comparisons: readonly Comparison[]): string {
  const rows = [...bySubject(comparisons)].map(([subject, group]) => [
    subject,
    ...[
      group.filter(({ differences }) => differences?.length === 0),
      group.filter(({ differences = [] }) => differences.length > 0),
      group.filter(({ differences }) => differences === undefined),
    ].map(({ length }) => String(length)),
  ]);
  return table([['Component', 'Same', 'Different', 'Not compared'], ...rows]);
}

/** A component that was not ported at all is one line. */
function absent(comparisons: readonly Comparison[]): string {
  return [...bySubject(comparisons)]
    .flatMap(([subject, group]) => {
      const names = group
        .filter(({ differences }) => differences === undefined)
        .map(({ example }) => example.name);
      if (names.length === 0) return [];
      return `  ${subject}: ${names.length === group.length ? `all ${names.length}` : names.join(', ')}\n`;
    })
    .join('');
}

function bySubject(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const { subject } = comparison.example;
    groups.set(subject, [...(groups.get(subject) ?? []), comparison]);
  }
  return groups;
}

function asJson(
  place: string,
  exitCode: ExitCode,
  comparisons: readonly Comparison[],
  unknownFiles: readonly string[],
): string {
  const examples = comparisons.flatMap(({ example: { name, subject }, file, differences }) =>
    differences === undefined ? [] : { name, subject, file, differences },
  );
  const notCompared = comparisons.flatMap(({ example, differences }) =>
    differences === undefined ? example.name : [],
  );
  return printableJson({ place, exitCode, examples, notCompared, unknownFiles });
}

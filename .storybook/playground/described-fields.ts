import { type Field as Documented, types, type Shape } from '../../scripts/props.ts';
import type { Field, FieldsByName } from './fields.ts';
import { textSamples } from './samples.tsx';
import { type Wording, wording } from './wording.ts';

/** From here on a field for words has several lines. */
const longLength = 160;

/**
 * The fields for what a component or a type has, of the kind that each type wants and with the words of its docs. A prop
 * that is new has its field at once.
 *
 * @param places Where they stand, as the wording has it: in a component, in its group, in the types of that group.
 */
export function fieldsOf(documented: readonly Documented[], places: readonly string[]): FieldsByName {
  return Object.fromEntries(
    documented.toSorted(wordsFirst).map((one) => {
      const own = places.map((place) => `${place}.${one.name}`);
      const [words = {}] = [...own, one.name].flatMap((place) => wording[place] ?? []);
      return [one.name, fieldOf(one, own, words)];
    }),
  );
}

const isWords = ({ name }: Documented) => name === 'title' || name === 'label';

/** What something is called is asked before where it is. */
const wordsFirst = (one: Documented, other: Documented) => Number(isWords(other)) - Number(isWords(one));

/** What a value of a shape may begin with: something that its component can show. */
export function startOfShape(shape: Shape, words: string): unknown {
  switch (shape.kind) {
    case 'text':
      return words;
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'choice':
      return shape.values[0];
    case 'list':
      return [startOfShape(shape.item, words)];
    case 'node':
      return Object.keys(textSamples)[0];
    case 'named':
    case 'object':
      return startOf(membersOf(shape));
    case 'code':
      return undefined;
  }
}

function startOf(members: readonly Documented[]): object {
  return Object.fromEntries(
    members.filter(({ required }) => required).map((member) => [member.name, startOfMember(member)]),
  );
}

function startOfMember({ name, type, shape }: Documented): unknown {
  if (name === 'href') return '/';
  return type === 'IsoDate' ? '2024-10-08' : startOfShape(shape, sentence(name));
}

function fieldOf(documented: Documented, places: readonly string[], words: Wording): Field {
  const { name, shape, type } = documented;
  if (words.elsewhere !== undefined) return { kind: 'elsewhere', why: words.elsewhere };
  const label = words.label ?? sentence(name);
  const hint = words.hint ?? hintFor(documented, label);
  const onlyWith = words.onlyWith ?? documented.onlyWith;
  const common = {
    label,
    ...(hint === '' ? {} : { hint }),
    ...(onlyWith === undefined ? {} : { onlyWith }),
    ...(documented.required ? { required: true as const } : {}),
  };
  const members = membersOf(shape);
  const typeNames = (type.match(/\b[A-Z]\w+/g) ?? []).map((one) => one.replace(/(?:Props|Data)$/, ''));
  const within = [...places, ...typeNames];
  switch (shape.kind) {
    case 'text':
      return { kind: 'text', ...common, ...(isLong(documented, words) ? { long: true } : {}) };
    case 'number':
      return { kind: 'number', ...common };
    case 'boolean':
      return { kind: 'yes-no', ...common };
    case 'choice': {
      const byDefault = defaultOf(documented);
      return {
        kind: 'choice',
        ...common,
        options: optionsOf(shape.values, words),
        ...(byDefault === undefined ? {} : { byDefault }),
      };
    }
    case 'node':
      return { kind: 'sample', ...common, samples: words.samples ?? textSamples };
    case 'list':
      return { kind: 'list', ...common, ...listOf(documented, shape.item, places, words) };
    case 'code':
      return { kind: 'elsewhere', why: 'Only code can make it.' };
    default: {
      const names = new Set(members.map((member) => member.name));
      if (names.has('src')) return { kind: 'picture', ...common, fields: fieldsOf(members, within) };
      const least = documented.required ? {} : startOf(members);
      const start = typeof words.start === 'object' ? words.start : least;
      const isDate = members.some((member) => member.type === 'IsoDate');
      const rest = isDate
        ? members.filter((member) => member.name !== 'iso' && member.name !== 'text')
        : members;
      const fields = fieldsOf(rest, within);
      if (isDate) return { kind: 'date', ...common, start, fields };
      const { readBy } = words;
      return { kind: 'group', ...common, start, fields, ...(readBy === undefined ? {} : { readBy }) };
    }
  }
}

function listOf({ name, type }: Documented, item: Shape, places: readonly string[], words: Wording) {
  const one = words.one ?? sentence(name).toLowerCase().replace(/s$/, '');
  const entry: Documented = {
    name: one,
    required: true,
    type,
    docs: '',
    shape: item,
  };
  const entryWording: Wording = {
    label: item.kind === 'named' && item.name.endsWith('Link') ? 'Link' : sentence(one),
    ...(words.samples === undefined ? {} : { samples: words.samples }),
  };
  return {
    one,
    item: fieldOf(entry, places, entryWording),
    start: words.start ?? startOfShape(item, sentence(one)),
  };
}

function membersOf(shape: Shape): readonly Documented[] {
  if (shape.kind === 'object') return shape.fields;
  return shape.kind === 'named' ? (types.find(({ name }) => name === shape.name)?.fields ?? []) : [];
}

const isLong = ({ maxLength = 0 }: Documented, { long }: Wording) => long === true || maxLength >= longLength;

/** The value of a default that is written as code. */
function defaultOf({ default: code, shape }: Documented): string | number | undefined {
  const values = shape.kind === 'choice' ? shape.values : [];
  return values.find((value) => (typeof value === 'string' ? `'${value}'` : String(value)) === code);
}

/** `headingLevel` as a person writes it: “Heading level”. */
function sentence(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What each value is called, in the order of the wording. */
function optionsOf(
  values: readonly (string | number)[],
  { options = {} }: Wording,
): Readonly<Record<string, string>> {
  const names = values.map(String);
  const worded = Object.entries(options).filter(([value]) => names.includes(value));
  const others = names.filter((value) => options[value] === undefined);
  return Object.fromEntries([...worded, ...others.map((value) => [value, sentence(value)])]);
}

/** The first clause of the words about a prop, for people who write no code; a group speaks by its fields. */
function hintFor({ docs, shape }: Documented, label: string): string {
  if (shape.kind === 'named' || shape.kind === 'object' || shape.kind === 'node') return '';
  const [clause = ''] = /^.*?(?=[.;](?:\s|$))/.exec(docs) ?? [];
  const isOfCode = shape.kind === 'choice' && clause.includes('`');
  if (isOfCode || clause === '' || clause.startsWith(label)) return '';
  const plain = clause
    .replaceAll('`', '')
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(/(?<=\w)'(?=\w)/g, '’');
  return `${plain}.`;
}

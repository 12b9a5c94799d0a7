import { type Language, type Macro, translate } from './translate.ts';

/**
 * The templates of `templates/jinja` as partials of Hugo, by the way of each from the folder of partials. Why a partial
 * returns what it wrote, and Go doesn’t escape by context: docs/decisions/0052.
 *
 * @param sources The templates by the names of their files.
 */
export function toHugo(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(translate(sources, hugo).map(({ macro, code }) => [fileOf(macro), code]));
}

function fileOf({ name, module, isComponent }: Macro): string {
  return `cresset/${isComponent ? module : `${module}/${name}`}.html`;
}

const of = (name: string) => (left: string, right: string) => `(${name} ${left} ${right})`;

/** Several in a row are one. */
const joined = (name: string) => (left: string, right: string) =>
  left.startsWith(`(${name} `) ? `${left.slice(0, -1)} ${right})` : `(${name} ${left} ${right})`;

/** Hugo takes a digit for its number. Two characters are compared by the bytes of which they are made. */
const ordered = (name: string) => (left: string, right: string) =>
  `${left}${right}`.includes('"') ? of(name)(bytes(left), bytes(right)) : of(name)(left, right);

function bytes(value: string): string {
  return value.startsWith('"')
    ? `"x${Buffer.from(String(JSON.parse(value))).toString('hex')}"`
    : `(printf "x%x" ${value})`;
}

const isHtml = (value: string) => `(eq (printf "%T" ${value}) "template.HTML")`;
const isNumber = (value: string) =>
  `(in "int8 int16 int32 int64 uint8 uint16 uint32 uint64 float32 float64" (printf "%T" ${value}))`;

const hugo: Language = {
  text: quoted,
  none: 'nil',
  variable: (name) => `$${name}`,
  member: (value, key) => `(index ${value} ${key})`,
  list: (entries) => `(${['slice', ...entries].join(' ')})`,
  dictionary: (entries) => `(${['dict', ...entries.flat()].join(' ')})`,
  not: (value) => `(not ${value})`,
  operators: {
    'or': joined('or'),
    'and': joined('and'),
    '==': of('eq'),
    '!=': of('ne'),
    '<': ordered('lt'),
    '<=': ordered('le'),
    '>': ordered('gt'),
    '>=': ordered('ge'),
    'in': (left, right) => `(in ${right} ${left})`,
    'not in': (left, right) => `(not (in ${right} ${left}))`,
    '+': of('add'),
    '-': of('sub'),
    '~': (left, right) => `(printf "%v%v" ${left} ${right})`,
    '*': of('mul'),
    '//': (left, right) => `(math.Floor (div ${left} ${right}))`,
    '%': of('mod'),
  },
  filters: {
    e: (value) => `(cond ${isHtml(value)} ${value} (htmlEscape ${value}))`,
    safe: (value) => value,
    list: (value) => `(split ${value} "")`,
    split: (value, by) => `(split ${value} ${by})`,
    join: (value, by) => `(delimit ${value} ${by})`,
    lower: (value) => `(lower ${value})`,
    trim: (value) => `(trim ${value} " ")`,
    first: (value) => `(substr ${value} 0 1)`,
    last: (value) => `(substr ${value} -1 1)`,
    length: (value) => `(len ${value})`,
    // Hugo reads 08 as an octal number, unless it may have a fraction.
    int: (value) => `(int (float ${value}))`,
    replace: (value, from, to) => `(replace ${value} ${from} ${to})`,
    // Go walks through a map in the order of its keys.
    dictsort: (value) => value,
  },
  tests: {
    defined: (value) => `(ne ${value} nil)`,
    none: (value) => `(eq ${value} nil)`,
    string: (value) => `(eq (printf "%T" ${value}) "string")`,
    escaped: isHtml,
    number: isNumber,
    mapping: (value) => `(reflect.IsMap ${value})`,
    // Beside it stands that it is no text and no mapping.
    iterable: (value) => `(reflect.IsSlice ${value})`,
    sameas: (value, other = '') => `(and (eq (printf "%T" ${value}) "bool") (eq ${value} ${other}))`,
  },
  loop: {
    index0: (at) => at,
    index: (at) => `(add ${at} 1)`,
    revindex: (at, all) => `(sub (len ${all}) ${at})`,
    first: (at) => `(eq ${at} 0)`,
    last: (at, all) => `(eq (add ${at} 1) (len ${all}))`,
  },
  call: (macro, given) => {
    const named = macro.parameters.map((name, index) => `"${name}" ${given[index]}`);
    return `(partial "${fileOf(macro)}" ${macro.isComponent ? given[0] : `(dict ${named.join(' ')})`})`;
  },
  print: (into, values) => `{{ $${into} = print $${into} ${values.join(' ')} }}\n`,
  set: (name, value) => `{{ $${name} = ${value} }}\n`,
  capture: (name, body) => `{{ $${name} = "" }}\n${body}{{ $${name} = safeHTML $${name} }}\n`,
  branches: (branches) => {
    const written = branches.map(([condition, body], index) => {
      const word = condition === undefined ? 'else' : `${index === 0 ? 'if' : 'else if'} ${condition}`;
      return `{{ ${word} }}\n${body}`;
    });
    return `${written.join('')}{{ end }}\n`;
  },
  each: (all, names, body, loop) => {
    const variables = [...(names.length === 1 ? [loop.at] : []), ...names.map((name) => `$${name}`)].join(
      ', ',
    );
    return body.includes(loop.all)
      ? `{{ ${loop.all} := ${all} }}{{ range ${variables} := ${loop.all} }}\n${body}{{ end }}\n`
      : `{{ range ${variables} := ${all} }}\n${body}{{ end }}\n`;
  },
  macro: ({ comment, parameters, isComponent }, variables, body) => {
    const words = comment === '' ? '' : `{{/* ${comment} */}}\n`;
    const given = parameters.map((name) => `{{ $${name} := ${isComponent ? '.' : `.${name}`} }}\n`);
    // A variable lives as long as the block in which it is declared.
    const declared = ['out', ...variables].map((name) => `{{ $${name} := "" }}`);
    return `${words}${given.join('')}${declared.join('')}\n${body}{{ return safeHTML $out }}\n`;
  },
};

/** A text of Go. What can’t be seen is named by its number. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

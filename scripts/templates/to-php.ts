import { type Language, type Macro, translate } from './translate.ts';

/**
 * The templates of `templates/jinja` as functions of PHP, by the names of their files: `Cresset\threat_card($props)`. What
 * they need beside PHP is in `wordpress/html.php`.
 *
 * @param sources The templates by the names of their files.
 */
export function toPhp(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { macro, code } of translate(sources, php)) {
    const file = `${macro.module}.php`;
    const before = files.get(file) ?? '<?php\n// Written by npm run templates.\nnamespace Cresset;\n';
    files.set(file, `${before}\n${indented(code)}`);
  }
  return files;
}

function functionOf({ name, module, isComponent }: Macro): string {
  return isComponent ? name : `${module.replaceAll('-', '_')}_${name}`;
}

const infix = (sign: string) => (left: string, right: string) => `(${left} ${sign} ${right})`;

/** Characters, whose order is that of their bytes, or numbers. */
const ordered = (sign: string) => (left: string, right: string) =>
  `${left}${right}`.includes("'") ? `(strcmp(${left}, ${right}) ${sign} 0)` : `(${left} ${sign} ${right})`;

/** PHP alone would take 1 and 01 for the same. */
const same = (sign: string) => (left: string, right: string) =>
  `(${inWords(left)} ${sign} ${inWords(right)})`;

const inWords = (value: string) => (value.startsWith("'") ? value : `text(${value})`);

const php: Language = {
  text: (content) => `'${content.replaceAll(/[\\']/g, String.raw`\$&`)}'`,
  none: 'null',
  variable: (name) => `$${name}`,
  // What is no array has no members, and is asked only where it is one.
  member: (of, key) => `(${of}[${key}] ?? null)`,
  list: (entries) => `[${entries.join(', ')}]`,
  dictionary: (entries) => `[${entries.map(([key, value]) => `${key} => ${value}`).join(', ')}]`,
  not: (value) => `!${value}`,
  operators: {
    'or': infix('||'),
    'and': infix('&&'),
    '==': same('==='),
    '!=': same('!=='),
    '<': ordered('<'),
    '<=': ordered('<='),
    '>': ordered('>'),
    '>=': ordered('>='),
    'in': (left, right) => `has(${right}, ${left})`,
    'not in': (left, right) => `!has(${right}, ${left})`,
    '+': infix('+'),
    '-': infix('-'),
    '~': (left, right) => `(${inWords(left)} . ${inWords(right)})`,
    '*': infix('*'),
    '//': (left, right) => `floor(${left} / ${right})`,
    '%': infix('%'),
  },
  filters: {
    e: (value) => `escaped(${value})`,
    safe: (value) => value,
    list: (value) => `characters(${value})`,
    split: (value, by) => `explode(${by}, text(${value}))`,
    join: (value, by) => `implode(${by}, ${value})`,
    lower: (value) => `strtolower(text(${value}))`,
    trim: (value) => `trim(text(${value}))`,
    first: (value) => `substr(text(${value}), 0, 1)`,
    last: (value) => `(characters(${value})[count(characters(${value})) - 1] ?? '')`,
    length: (value) => `length(${value})`,
    int: (value) => `(int) ${value}`,
    replace: (value, from, to) => `str_replace(${from}, ${to}, text(${value}))`,
    dictsort: (value) => `sorted(${value})`,
  },
  tests: {
    defined: (value) => `(${value} !== null)`,
    none: (value) => `(${value} === null)`,
    string: (value) => `is_string(${value})`,
    escaped: (value) => `(${value} instanceof Html)`,
    number: (value) => `(is_int(${value}) || is_float(${value}))`,
    mapping: (value) => `is_mapping(${value})`,
    // Beside it stands that it is no text and no mapping.
    iterable: (value) => `is_array(${value})`,
    sameas: (value, other) => `(${value} === ${other})`,
  },
  loop: {
    index0: (at) => at,
    index: (at) => `(${at} + 1)`,
    revindex: (at, all) => `(count(${all}) - ${at})`,
    first: (at) => `(${at} === 0)`,
    last: (at, all) => `(${at} + 1 === count(${all}))`,
  },
  call: (macro, given) => `${functionOf(macro)}(${given.join(', ')})`,
  print: (into, values) => `$${into} .= ${values.join(' . ')};\n`,
  set: (name, value) => `$${name} = ${value};\n`,
  capture: (name, body) => `$${name} = '';\n${body}$${name} = new Html($${name});\n`,
  branches: (branches) => {
    const written = branches.map(([condition, body], index) => {
      const word =
        condition === undefined ? 'else' : `${index === 0 ? 'if' : 'elseif'} ${enclosed(condition)}`;
      return `${word} {\n${body}}\n`;
    });
    return written.join('').replaceAll(/\}\n(else)/g, '} $1');
  },
  each: (all, names, body, { at, all: list }) =>
    names.length === 2
      ? `foreach (${all} as $${names.join(' => $')}) {\n${body}}\n`
      : `${list} = array_values(${all});\nforeach (${list} as ${at} => $${names[0]}) {\n${body}}\n`,
  macro: (macro, variables, body) => {
    const comment = macro.comment === '' ? '' : `/** ${macro.comment.replaceAll(/\n\s*/g, '\n * ')} */\n`;
    const given = macro.parameters.map((name) => `${macro.isComponent ? 'array ' : ''}$${name}`);
    const declared = ['out', ...variables].map((name) => `$${name} = `).join('');
    return `${comment}function ${functionOf(macro)}(${given.join(', ')}): Html {\n${declared}'';\n${body}return new Html($out);\n}\n`;
  },
};

/** In one pair of parentheses. */
function enclosed(condition: string): string {
  let depth = 0;
  const closesAtEnd = [
    ...condition.replaceAll(/'(?:\\.|[^'\\])*'/g, (text) => '_'.repeat(text.length)),
  ].every((character, index, all) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth > 0 || index === all.length - 1;
  });
  return closesAtEnd ? condition : `(${condition})`;
}

/** Lines that end with a brace have others inside. A text may have lines of its own, which stay as they are. */
function indented(code: string): string {
  let depth = 0;
  let isInText = false;
  const lines = code.split('\n').map((line) => {
    const quotes = line.replaceAll(/\\[\\']/g, '').split("'").length - 1;
    const wasInText = isInText;
    if (!line.startsWith('/**') && !line.startsWith(' *') && quotes % 2 === 1) isInText = !isInText;
    if (wasInText) return line;
    if (line.startsWith('}')) depth -= 1;
    const placed = line === '' ? '' : `${'  '.repeat(depth)}${line}`;
    if (line.endsWith('{')) depth += 1;
    return placed;
  });
  return lines.join('\n');
}

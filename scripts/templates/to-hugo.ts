import { kebabCase } from '../kebab-case.ts';

/**
 * The templates of `templates/jinja` as partials of Hugo. Go's templates put the function first and have no operators, so
 * the expressions are read and written anew. A partial puts its HTML together in a variable and returns it: Go's own
 * escaping by context would write addresses in another way, and lets no tag's name be a value. Each text is escaped by
 * Go's `htmlEscape` instead, where Jinja has `| e`.
 *
 * @param sources The templates by the names of their files.
 * @returns The partials by the way of each from the folder of partials.
 */
export function toHugo(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const macros = new Map(
    [...sources].flatMap(([file, text]) => macrosIn(file.replace('.html', ''), text)),
  );
  return new Map([...macros.values()].map((macro) => [macro.file, new Translation(macro, macros).partial()]));
}

interface Macro {
  /** The partial, from the folder of partials. */
  readonly file: string;
  readonly module: string;
  readonly parameters: readonly { readonly name: string; readonly usual: string }[];
  /** What the file imports: the alias of each module. */
  readonly imports: ReadonlyMap<string, string>;
  readonly comment: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly kind: 'text' | 'statement' | 'output';
  readonly content: string;
}

function macrosIn(module: string, text: string): readonly (readonly [string, Macro])[] {
  const imports = new Map(
    [...text.matchAll(/import "cresset\/([\w-]+)\.html" as (\w+)/g)].map(([, file = '', alias = '']) => [
      alias,
      file,
    ]),
  );
  const macro =
    /(?:\{#-((?:(?!#\})[\s\S])*)-#\}\s*)?(\{%- macro (\w+)\((.*)\) -?%\}[\s\S]*?)\{%- endmacro -%\}/g;
  return [...text.matchAll(macro)].map(([, comment = '', body = '', name = '', given = '']) => {
    const isComponent = kebabCase(module).replaceAll('-', '_') === name;
    const parameters = given
      .split(', ')
      .map((one) => one.split(' = '))
      .map(([parameter = '', usual = 'none']) => ({ name: parameter, usual }));
    const file = `cresset/${isComponent ? module : `${module}/${name}`}.html`;
    return [
      `${module}.${name}`,
      { file, module, parameters, imports, comment, pieces: piecesOf(body).slice(1) },
    ];
  });
}

/** Texts and tags, the white space taken away that a tag’s hyphen takes away. */
function piecesOf(text: string): readonly Piece[] {
  return text
    .replaceAll(/\{#[\s\S]*?-#\}\s*/g, '')
    .replaceAll(/\s*(\{[{%])-/g, '$1')
    .replaceAll(/-([%}]\})\s*/g, '$1')
    .split(/(\{\{[\s\S]*?\}\}(?!\})|\{%[\s\S]*?%\})/)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      kind: piece.startsWith('{%') ? 'statement' : piece.startsWith('{{') ? 'output' : 'text',
      content: /^\{[{%]/.test(piece) ? piece.slice(2, -2).trim() : piece,
    }));
}

/** From the loosest: what stands between two operands, and the function that Go has for it. */
const operators: readonly Readonly<Record<string, (left: string, right: string) => string>>[] = [
  { or: joined('or') },
  { and: joined('and') },
  {
    '==': (left, right) => `(eq ${left} ${right})`,
    '!=': (left, right) => `(ne ${left} ${right})`,
    '<': ordered('lt'),
    '<=': ordered('le'),
    '>': ordered('gt'),
    '>=': ordered('ge'),
    'in': (left, right) => `(in ${right} ${left})`,
    'not in': (left, right) => `(not (in ${right} ${left}))`,
  },
  { '+': (left, right) => `(add ${left} ${right})`, '-': (left, right) => `(sub ${left} ${right})` },
  { '~': (left, right) => `(printf "%v%v" ${left} ${right})` },
  {
    '*': (left, right) => `(mul ${left} ${right})`,
    '//': (left, right) => `(math.Floor (div ${left} ${right}))`,
    '%': (left, right) => `(mod ${left} ${right})`,
  },
];

/** Several in a row are one. */
function joined(name: string) {
  return (left: string, right: string): string =>
    left.startsWith(`(${name} `) ? `${left.slice(0, -1)} ${right})` : `(${name} ${left} ${right})`;
}

/** Hugo takes a digit for its number. Two characters are compared by the bytes of which they are made. */
function ordered(name: string) {
  return (left: string, right: string): string =>
    `${left}${right}`.includes('"') ? `(${name} ${bytes(left)} ${bytes(right)})` : `(${name} ${left} ${right})`;
}

function bytes(value: string): string {
  return value.startsWith('"')
    ? `"x${Buffer.from(JSON.parse(value) as string).toString('hex')}"`
    : `(printf "x%x" ${value})`;
}

const isHtml = (value: string) => `(eq (printf "%T" ${value}) "template.HTML")`;

const filters: Readonly<Record<string, (value: string, ...given: readonly string[]) => string>> = {
  e: (value) => `(cond ${isHtml(value)} ${value} (htmlEscape ${value}))`,
  safe: (value) => value,
  list: (value) => `(split ${value} "")`,
  lower: (value) => `(lower ${value})`,
  trim: (value) => `(trim ${value} " ")`,
  first: (value) => `(substr ${value} 0 1)`,
  last: (value) => `(substr ${value} -1 1)`,
  length: (value) => `(len ${value})`,
  // Hugo reads 08 as an octal number, unless it is a fraction.
  int: (value) => `(int (float ${value}))`,
  replace: (value, from, to) => `(replace ${value} ${from} ${to})`,
  // Go walks through a map in the order of its keys.
  dictsort: (value) => value,
};

const tests: Readonly<Record<string, (value: string, ...given: readonly string[]) => string>> = {
  defined: (value) => `(ne ${value} nil)`,
  none: (value) => `(eq ${value} nil)`,
  string: (value) => `(eq (printf "%T" ${value}) "string")`,
  escaped: isHtml,
  number: (value) => `(in "int8 int16 int32 int64 uint8 uint16 uint32 uint64 float32 float64" (printf "%T" ${value}))`,
  mapping: (value) => `(reflect.IsMap ${value})`,
  // Beside it stands that it is no text and no mapping.
  iterable: (value) => `(reflect.IsSlice ${value})`,
  sameas: (value, other) => `(and (eq (printf "%T" ${value}) "bool") (eq ${value} ${other}))`,
};

/** One macro. What it reads stands in `tokens` as long as an expression is read. */
class Translation {
  readonly #macro: Macro;
  readonly #macros: ReadonlyMap<string, Macro>;
  readonly #variables = new Set<string>();
  #tokens: readonly string[] = [];
  #at = 0;
  #piece = 0;
  #loops = 0;

  constructor(macro: Macro, macros: ReadonlyMap<string, Macro>) {
    this.#macro = macro;
    this.#macros = macros;
  }

  partial(): string {
    const { file, comment, parameters } = this.#macro;
    const body = this.#block('$out', []);
    const given = parameters.map(
      ({ name }) => `{{ $${name} := ${file.split('/').length === 2 ? '.' : `.${name}`} }}\n`,
    );
    // A variable lives as long as the block in which it is declared.
    const declared = ['out', ...this.#variables].map((name) => `{{ $${name} := "" }}`);
    const words = comment === '' ? '' : `{{/*${comment.trimEnd()} */}}\n`;
    return `${words}${given.join('')}${declared.join('')}\n${body}{{ return safeHTML $out }}\n`;
  }

  /** All up to a statement that ends the block, which stays the present one. */
  #block(into: string, ends: readonly string[]): string {
    let written = '';
    let printed: string[] = [];
    const flush = (): void => {
      if (printed.length > 0) written += `{{ ${into} = print ${into} ${printed.join(' ')} }}\n`;
      printed = [];
    };
    for (;;) {
      const piece = this.#macro.pieces[this.#piece];
      if (piece === undefined || (piece.kind === 'statement' && ends.includes(firstWord(piece)))) break;
      this.#piece += 1;
      if (piece.kind === 'text') printed.push(quoted(piece.content));
      else if (piece.kind === 'output') printed.push(this.#read(piece.content));
      else {
        flush();
        written += this.#statement(piece.content, into);
      }
    }
    flush();
    return written;
  }

  #statement(content: string, into: string): string {
    const [, word = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(content) ?? [];
    switch (word) {
      case 'set':
        return this.#set(rest);
      case 'if':
        return this.#if(rest, into);
      case 'for':
        return this.#for(rest, into);
      default:
        throw new Error(`{% ${content} %} in ${this.#macro.file}: to-hugo.ts knows no such statement.`);
    }
  }

  #set(rest: string): string {
    const [, name = '', value] = /^(\w+)(?: = ([\s\S]+))?$/.exec(rest) ?? [];
    if (!this.#macro.parameters.some((parameter) => parameter.name === name)) this.#variables.add(name);
    if (value !== undefined) return `{{ $${name} = ${this.#read(value)} }}\n`;
    const body = this.#block(`$${name}`, ['endset']);
    this.#piece += 1;
    return `{{ $${name} = "" }}\n${body}{{ $${name} = safeHTML $${name} }}\n`;
  }

  #if(condition: string, into: string): string {
    let written = `{{ if ${this.#read(condition)} }}\n${this.#block(into, ['elif', 'else', 'endif'])}`;
    for (;;) {
      const content = this.#macro.pieces[this.#piece]?.content ?? 'endif';
      this.#piece += 1;
      if (content === 'endif') return `${written}{{ end }}\n`;
      const other = content === 'else' ? 'else' : `else if ${this.#read(content.slice('elif '.length))}`;
      written += `{{ ${other} }}\n${this.#block(into, ['elif', 'else', 'endif'])}`;
    }
  }

  #for(rest: string, into: string): string {
    const [, name = '', value, list = ''] = /^(\w+)(?:, (\w+))? in ([\s\S]+)$/.exec(rest) ?? [];
    const all = this.#read(list);
    this.#loops += 1;
    const depth = this.#loops;
    const body = this.#block(into, ['endfor']);
    this.#piece += 1;
    this.#loops -= 1;
    const key = value === undefined ? `$at${depth}, $${name}` : `$${name}, $${value}`;
    return body.includes(`$all${depth}`)
      ? `{{ $all${depth} := ${all} }}{{ range ${key} := $all${depth} }}\n${body}{{ end }}\n`
      : `{{ range ${key} := ${all} }}\n${body}{{ end }}\n`;
  }

  /** An expression as Go writes it. */
  #read(expression: string): string {
    const [tokens, at] = [this.#tokens, this.#at];
    this.#tokens =
      expression.match(/'(?:\\.|[^'\\])*'|\bnot in\b|\d+(?:\.\d+)?|\w+|==|!=|<=|>=|\/\/|[^\s\w]/g) ?? [];
    this.#at = 0;
    const read = this.#operation(0);
    if (this.#at < this.#tokens.length)
      throw new Error(`${expression} in ${this.#macro.file}: to-hugo.ts can’t read it to its end.`);
    [this.#tokens, this.#at] = [tokens, at];
    return read;
  }

  #take(token?: string): string {
    const taken = this.#tokens[this.#at] ?? '';
    if (token !== undefined && taken !== token)
      throw new Error(`${this.#macro.file}: “${taken}” where “${token}” should be.`);
    this.#at += 1;
    return taken;
  }

  #skip(token: string): boolean {
    const is = this.#tokens[this.#at] === token;
    if (is) this.#at += 1;
    return is;
  }

  #operation(level: number): string {
    const known = operators[level];
    if (known === undefined) return this.#operand();
    // Looser than a comparison, and tighter than “and”.
    if (level === 2 && this.#skip('not')) return `(not ${this.#operation(level)})`;
    let left = this.#operation(level + 1);
    for (;;) {
      const write = known[this.#tokens[this.#at] ?? ''];
      if (write === undefined) return left;
      this.#at += 1;
      left = write(left, this.#operation(level + 1));
    }
  }

  #operand(): string {
    let value = this.#primary();
    for (;;) {
      if (this.#skip('|')) {
        const name = this.#take();
        value = this.#known(filters, name)(value, ...this.#arguments());
      } else if (this.#skip('is')) {
        const isNot = this.#skip('not');
        const test = this.#known(tests, this.#take())(value, ...this.#arguments());
        value = isNot ? `(not ${test})` : test;
      } else if (this.#skip('[')) {
        value = `(index ${value} ${this.#operation(0)})`;
        this.#take(']');
      } else if (this.#skip('.')) {
        const name = this.#take();
        value =
          name === 'split' ? `(split ${value} ${this.#arguments().join(' ')})` : `(index ${value} "${name}")`;
      } else return value;
    }
  }

  #primary(): string {
    const token = this.#take();
    if (token.startsWith("'")) return quoted(token.slice(1, -1).replaceAll(/\\(.)/g, '$1'));
    if (/^\d/.test(token)) return token;
    if (token === '(') {
      const inside = this.#operation(0);
      this.#take(')');
      return inside;
    }
    if (token === '[') return ended('slice', this.#until(']'));
    if (token === '{') return ended('dict', this.#until('}', true));
    if (token === 'true' || token === 'false') return token;
    if (token === 'none') return 'nil';
    if (token === 'loop') return this.#loop();
    const module = this.#macro.imports.get(token);
    if (module !== undefined) {
      this.#take('.');
      return this.#call(`${module}.${this.#take()}`);
    }
    return this.#tokens[this.#at] === '(' ? this.#call(`${this.#macro.module}.${token}`) : `$${token}`;
  }

  /** What is said of the innermost loop. */
  #loop(): string {
    this.#take('.');
    const [at, all] = [`$at${this.#loops}`, `$all${this.#loops}`];
    const said: Readonly<Record<string, string>> = {
      index0: at,
      index: `(add ${at} 1)`,
      revindex: `(sub (len ${all}) ${at})`,
      first: `(eq ${at} 0)`,
      last: `(eq (add ${at} 1) (len ${all}))`,
    };
    return this.#known(said, this.#take());
  }

  #call(name: string): string {
    const { file, parameters } = this.#known(Object.fromEntries(this.#macros), name);
    const given = this.#arguments();
    if (file.split('/').length === 2) return `(partial "${file}" ${given[0]})`;
    const named = parameters.map((parameter, index) => {
      const value = given[index] ?? new Translation(this.#macro, this.#macros).#read(parameter.usual);
      return `"${parameter.name}" ${value}`;
    });
    return `(partial "${file}" (dict ${named.join(' ')}))`;
  }

  #arguments(): readonly string[] {
    return this.#skip('(') ? this.#until(')') : [];
  }

  /** Entries up to a bracket, each with its key in a dictionary. */
  #until(end: string, keyed = false): readonly string[] {
    const entries: string[] = [];
    while (!this.#skip(end)) {
      if (entries.length > 0) this.#take(',');
      entries.push(this.#operation(0));
      if (!keyed) continue;
      this.#take(':');
      entries.push(this.#operation(0));
    }
    return entries;
  }

  #known<T>(table: Readonly<Record<string, T>>, name: string): T {
    const found = table[name];
    if (found === undefined) throw new Error(`${this.#macro.file}: to-hugo.ts doesn’t know “${name}”.`);
    return found;
  }
}

function firstWord({ content }: Piece): string {
  return /^\w+/.exec(content)?.[0] ?? '';
}

function ended(name: string, entries: readonly string[]): string {
  return `(${[name, ...entries].join(' ')})`;
}

/** A text of Go. What can’t be seen is named by its number. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

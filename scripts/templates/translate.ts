import { kebabCase } from '../kebab-case.ts';

/** A value as a language writes it, from how it writes what the value is made of. */
type Write = (value: string, ...given: readonly string[]) => string;

/** How a language says what the macros of `templates/jinja` say. */
export interface Language {
  readonly text: (content: string) => string;
  readonly none: string;
  readonly variable: (name: string) => string;
  readonly member: (of: string, key: string) => string;
  readonly list: (entries: readonly string[]) => string;
  readonly dictionary: (entries: readonly (readonly [key: string, value: string])[]) => string;
  readonly not: (value: string) => string;
  /** By their signs. */
  readonly operators: Readonly<Record<string, (left: string, right: string) => string>>;
  readonly filters: Readonly<Record<string, Write>>;
  readonly tests: Readonly<Record<string, Write>>;
  /** What is said of a loop, by the variables for its place and for the whole list. */
  readonly loop: Readonly<Record<string, (at: string, all: string) => string>>;
  readonly call: (macro: Macro, given: readonly string[]) => string;
  /** Puts values behind what a variable has. */
  readonly print: (into: string, values: readonly string[]) => string;
  readonly set: (name: string, value: string) => string;
  /** Keeps what `body` puts into a variable, as HTML. */
  readonly capture: (name: string, body: string) => string;
  /** The last branch may have no condition. */
  readonly branches: (
    branches: readonly (readonly [condition: string | undefined, body: string])[],
  ) => string;
  readonly each: (all: string, names: readonly string[], body: string, loop: LoopVariables) => string;
  /** @param variables What is set somewhere in the body. */
  readonly macro: (macro: Macro, variables: readonly string[], body: string) => string;
}

/** The variables of a loop. Loops inside one another have others. */
interface LoopVariables {
  readonly at: string;
  readonly all: string;
}

/** A macro of `templates/jinja`. */
export interface Macro {
  readonly name: string;
  /** The name of its file, without an ending. */
  readonly module: string;
  /** Whether it is the component that the file is named after, and takes props. */
  readonly isComponent: boolean;
  readonly parameters: readonly string[];
  /** What says it above, without the marks of a comment. */
  readonly comment: string;
}

interface Source extends Macro {
  readonly defaults: readonly (string | undefined)[];
  /** Of what the file imports, the file behind each alias. */
  readonly imports: ReadonlyMap<string, string>;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly kind: 'text' | 'statement' | 'output';
  readonly content: string;
}

/**
 * The macros of `templates/jinja` in another language. What they say is read here, and only as much of Jinja as they use:
 * anything else stops the build.
 *
 * @param sources The templates by the names of their files.
 */
export function translate(
  sources: ReadonlyMap<string, string>,
  language: Language,
): readonly { readonly macro: Macro; readonly code: string }[] {
  const macros = new Map(
    [...sources].flatMap(([file, text]) =>
      macrosIn(file.replace('.html', ''), text).map((macro) => [`${macro.module}.${macro.name}`, macro]),
    ),
  );
  return [...macros.values()].map((macro) => ({
    macro,
    code: new Translation(macro, macros, language).whole(),
  }));
}

function macrosIn(module: string, text: string): readonly Source[] {
  const imports = new Map(
    [...text.matchAll(/import "cresset\/([\w-]+)\.html" as (\w+)/g)].map(([, file = '', alias = '']) => [
      alias,
      file,
    ]),
  );
  const macro =
    /(?:\{#-((?:(?!#\})[\s\S])*)-#\}\s*)?(\{%- macro (\w+)\((.*)\) -?%\}[\s\S]*?)\{%- endmacro -%\}/g;
  return [...text.matchAll(macro)].map(([, comment = '', body = '', name = '', given = '']) => {
    const parameters = given.split(', ').map((one) => one.split(' = '));
    return {
      name,
      module,
      isComponent: kebabCase(module).replaceAll('-', '_') === name,
      parameters: parameters.map(([parameter = '']) => parameter),
      defaults: parameters.map(([, usual]) => usual),
      imports,
      comment: comment.trim(),
      pieces: piecesOf(body).slice(1),
    };
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

/** Jinja’s operators, from the loosest. */
const levels = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>=', 'in', 'not in'],
  ['+', '-'],
  ['~'],
  ['*', '//', '%'],
];

/** What `not` is looser than. */
const comparing = 2;

/** One macro. What it reads of an expression stands in `#tokens`. */
class Translation {
  readonly #macro: Source;
  readonly #macros: ReadonlyMap<string, Source>;
  readonly #language: Language;
  readonly #variables = new Set<string>();
  #tokens: readonly string[] = [];
  #at = 0;
  #piece = 0;
  #depth = 0;

  constructor(macro: Source, macros: ReadonlyMap<string, Source>, language: Language) {
    this.#macro = macro;
    this.#macros = macros;
    this.#language = language;
  }

  whole(): string {
    const body = this.#block('out', []);
    return this.#language.macro(this.#macro, [...this.#variables], body);
  }

  /** All up to a statement that ends the block, which stays the present one. */
  #block(into: string, ends: readonly string[]): string {
    let written = '';
    let printed: string[] = [];
    const flush = (): void => {
      if (printed.length > 0) written += this.#language.print(into, printed);
      printed = [];
    };
    for (;;) {
      const piece = this.#macro.pieces[this.#piece];
      if (piece === undefined || (piece.kind === 'statement' && ends.includes(firstWord(piece.content))))
        break;
      this.#piece += 1;
      if (piece.kind === 'text') printed.push(this.#language.text(piece.content));
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
    const word = firstWord(content);
    const rest = content.slice(word.length + 1);
    if (word === 'set') return this.#set(rest);
    if (word === 'if') return this.#if(rest, into);
    if (word === 'for') return this.#for(rest, into);
    throw new Error(`{% ${content} %} ${this.#place}: translate.ts knows no such statement.`);
  }

  #set(rest: string): string {
    const [, name = '', value] = /^(\w+)(?: = ([\s\S]+))?$/.exec(rest) ?? [];
    if (!this.#macro.parameters.includes(name)) this.#variables.add(name);
    if (value !== undefined) return this.#language.set(name, this.#read(value));
    const body = this.#block(name, ['endset']);
    this.#piece += 1;
    return this.#language.capture(name, body);
  }

  #if(first: string, into: string): string {
    const branches: (readonly [string | undefined, string])[] = [];
    let condition: string | undefined = this.#read(first);
    for (;;) {
      branches.push([condition, this.#block(into, ['elif', 'else', 'endif'])]);
      const content = this.#macro.pieces[this.#piece]?.content ?? '';
      this.#piece += 1;
      if (content === 'endif') return this.#language.branches(branches);
      condition = content === 'else' ? undefined : this.#read(content.slice('elif '.length));
    }
  }

  #for(rest: string, into: string): string {
    const [, names = '', list = ''] = /^(\w+(?:, \w+)?) in ([\s\S]+)$/.exec(rest) ?? [];
    const all = this.#read(list);
    this.#depth += 1;
    const loop = this.#loop();
    const body = this.#block(into, ['endfor']);
    this.#piece += 1;
    this.#depth -= 1;
    return this.#language.each(all, names.split(', '), body, loop);
  }

  #loop(): LoopVariables {
    return {
      at: this.#language.variable(`at${this.#depth}`),
      all: this.#language.variable(`all${this.#depth}`),
    };
  }

  /** An expression in the language. */
  #read(expression: string): string {
    this.#tokens =
      expression.match(/'(?:\\.|[^'\\])*'|\bnot in\b|\d+(?:\.\d+)?|\w+|==|!=|<=|>=|\/\/|[^\s\w]/g) ?? [];
    this.#at = 0;
    const read = this.#operation(0);
    if (this.#at < this.#tokens.length)
      throw new Error(`${expression} ${this.#place}: translate.ts can’t read it to its end.`);
    return read;
  }

  get #place(): string {
    return `in the macro ${this.#macro.name} of templates/jinja/cresset/${this.#macro.module}.html`;
  }

  #take(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? '';
  }

  #skip(token: string): boolean {
    const is = this.#tokens[this.#at] === token;
    if (is) this.#at += 1;
    return is;
  }

  #expect(token: string): void {
    if (!this.#skip(token))
      throw new Error(`“${this.#tokens.join(' ')}” ${this.#place}: translate.ts misses ${token}.`);
  }

  #operation(level: number): string {
    const signs = levels[level];
    if (signs === undefined) return this.#operand();
    if (level === comparing && this.#skip('not')) return this.#language.not(this.#operation(level));
    let left = this.#operation(level + 1);
    for (;;) {
      const sign = this.#tokens[this.#at] ?? '';
      if (!signs.includes(sign)) return left;
      this.#at += 1;
      left = this.#known(this.#language.operators, sign)(left, this.#operation(level + 1));
    }
  }

  #operand(): string {
    const { member, text, filters, tests, not } = this.#language;
    let value = this.#primary();
    for (;;) {
      if (this.#skip('|')) value = this.#known(filters, this.#take())(value, ...this.#arguments());
      else if (this.#skip('is')) {
        const isNot = this.#skip('not');
        const test = this.#known(tests, this.#take())(value, ...this.#arguments());
        value = isNot ? not(test) : test;
      } else if (this.#skip('[')) {
        value = member(value, this.#operation(0));
        this.#expect(']');
      } else if (this.#skip('.')) {
        const name = this.#take();
        // The one method.
        value =
          name === 'split'
            ? this.#known(filters, name)(value, ...this.#arguments())
            : member(value, text(name));
      } else return value;
    }
  }

  #primary(): string {
    const { text, none, variable, list, dictionary, loop } = this.#language;
    const token = this.#take();
    if (token.startsWith("'")) return text(token.slice(1, -1).replaceAll(/\\(.)/g, '$1'));
    if (/^\d/.test(token) || token === 'true' || token === 'false') return token;
    if (token === 'none') return none;
    if (token === '(') {
      const inside = this.#operation(0);
      this.#expect(')');
      return inside;
    }
    if (token === '[') return list(this.#until(']', () => this.#operation(0)));
    if (token === '{')
      return dictionary(
        this.#until('}', () => {
          const key = this.#operation(0);
          this.#expect(':');
          return [key, this.#operation(0)] as const;
        }),
      );
    if (token === 'loop') {
      this.#expect('.');
      const { at, all } = this.#loop();
      return this.#known(loop, this.#take())(at, all);
    }
    const imported = this.#macro.imports.get(token);
    if (imported !== undefined) {
      this.#expect('.');
      return this.#call(`${imported}.${this.#take()}`);
    }
    return this.#tokens[this.#at] === '(' ? this.#call(`${this.#macro.module}.${token}`) : variable(token);
  }

  #call(name: string): string {
    const macro = this.#known(Object.fromEntries(this.#macros), name);
    const given = this.#arguments();
    return this.#language.call(
      macro,
      macro.defaults.map((usual, index) => given[index] ?? this.#usual(usual)),
    );
  }

  /** What a parameter is that nothing is given for. */
  #usual(value = 'none'): string {
    return new Translation(this.#macro, this.#macros, this.#language).#read(value);
  }

  #arguments(): readonly string[] {
    return this.#skip('(') ? this.#until(')', () => this.#operation(0)) : [];
  }

  #until<T>(end: string, read: () => T): readonly T[] {
    const entries: T[] = [];
    while (!this.#skip(end)) {
      if (entries.length > 0) this.#expect(',');
      entries.push(read());
    }
    return entries;
  }

  #known<T>(table: Readonly<Record<string, T>>, name: string): T {
    const found = table[name];
    if (found === undefined) throw new Error(`“${name}” ${this.#place}: the language has no word for it.`);
    return found;
  }
}

function firstWord(content: string): string {
  return /^\w+/.exec(content)?.[0] ?? '';
}

/** A prop as its type says it. */
export interface Prop {
  readonly name: string;
  /** Whether every form of the props has it. */
  readonly isRequired: boolean;
  /** Its type in TypeScript, without `undefined`. */
  readonly type: string;
  /** What it means to a reader or listener. */
  readonly meaning: string;
}

interface Declaration extends Prop {
  /** How many braces stand around it. */
  readonly depth: number;
}

/**
 * The props of a component by what its source says, in the order in which its function takes them. The source and not
 * what a compiler makes of it, because Storybook's reader of types loses the props that stand in a union, and every type
 * that is one.
 */
export function propsOf(source: string, component: string): readonly Prop[] {
  const declared = declarations(source.slice(0, source.indexOf(`export function ${component}(`)));
  return ownNames(source, component).flatMap((name) => merged(declared.filter((one) => one.name === name)));
}

/** The members of one interface. */
export function membersOf(source: string, name: string): readonly Prop[] {
  const start = source.indexOf(`interface ${name}`);
  const end = source.indexOf('\n}', start);
  return declarations(source.slice(start, end)).filter(({ type }) => type !== 'never');
}

/** A type that others name, as its source has it. */
export interface NamedType {
  readonly name: string;
  readonly meaning: string;
  readonly code: string;
}

/** The types that these props name, with the code of each, where it is ours. */
export function typesNamedBy(props: readonly Prop[], source: string): readonly NamedType[] {
  const names = new Set(props.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
  return [...names].flatMap((name) => {
    const declaration = new RegExp(
      `(?:/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\n)?(?:export )?((?:type|interface) ${name}\\b)`,
    );
    const found = declaration.exec(source);
    if (found === null) return [];
    const [whole, words, head = ''] = found;
    const start = found.index + whole.length - head.length;
    const end = head.startsWith('interface')
      ? source.indexOf('\n}', start) + 2
      : statementEnd(source, start) + 1;
    return [{ name, meaning: inOneLine(words), code: source.slice(start, end) }];
  });
}

function inOneLine(comment = ''): string {
  return comment.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
}

function ownNames(source: string, component: string): readonly string[] {
  const [, taken = ''] = new RegExp(`export function ${component}\\(\\{([^}]*)\\}`).exec(source) ?? [];
  return taken.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []);
}

function declarations(source: string): readonly Declaration[] {
  const member = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?readonly '?([\w-]+)'?(\?)?:/g;
  return [...source.matchAll(member)].map(({ 0: whole, 1: words, 2: name = '', 3: optional, index }) => {
    const type = typeAt(source, index + whole.length);
    return {
      name,
      isRequired: optional === undefined,
      type: withoutUndefined(type),
      meaning: inOneLine(words),
      depth: depthAt(source, index),
    };
  });
}

/** The type that begins after the colon of a member. */
function typeAt(source: string, start: number): string {
  return source
    .slice(start, statementEnd(source, start))
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\| /, '');
}

/** Where the semicolon stands that ends a member or a declaration, which no bracket holds. */
function statementEnd(source: string, start: number): number {
  let depth = 0;
  for (let end = start; end < source.length; end += 1) {
    const letter = source[end] ?? '';
    if ('([{<'.includes(letter)) depth += 1;
    if (')]}'.includes(letter) || (letter === '>' && source[end - 1] !== '=')) depth -= 1;
    if (depth < 0 || (depth === 0 && letter === ';')) return end;
  }
  return source.length;
}

function depthAt(source: string, index: number): number {
  const before = source.slice(0, index).replaceAll(/\/\*.*?\*\//gs, '');
  return before.split('{').length - before.split('}').length;
}

function withoutUndefined(type: string): string {
  return type.replace(/ \| undefined$/, '').replace(/^\(([^()]*)\)$/, '$1');
}

/** Several forms of the props may declare one of them, each with other values; the words stand at one. */
function merged(declared: readonly Declaration[]): readonly Prop[] {
  const outermost = Math.min(...declared.map(({ depth }) => depth));
  const forms = declared.filter(({ depth, type }) => depth === outermost && type !== 'never');
  const types = new Set(forms.map(({ type }) => type).filter((type) => type !== 'undefined'));
  const [first] = forms;
  if (first === undefined) return [];
  return [
    {
      name: first.name,
      isRequired: forms.every(({ isRequired }) => isRequired),
      type: [...types].join(' | ').replace(/^false \| true$/, 'boolean'),
      meaning: forms.findLast(({ meaning }) => meaning !== '')?.meaning ?? '',
    },
  ];
}

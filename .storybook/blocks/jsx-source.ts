import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import * as library from '../../src/index.ts';

/** A function of the site that a prop may hold: what it is called, and the code that makes it. */
export interface SiteFunction {
  readonly name: string;
  readonly source: string;
}

/** As many letters as a line of this project holds. */
const lineLength = 100;

const libraryNames = new Map<unknown, string>(
  Object.entries(library).map(([name, component]) => [component, name]),
);

type Props = Readonly<Record<string, unknown>>;
type Element = ReactElement<Props>;

/**
 * The code that gives an element: of our components and of plain HTML, with the imports and the functions of the site
 * that it needs, so that it compiles where it is pasted. Components that stories made for themselves are opened, because
 * nobody else has them. They must be plain functions without hooks.
 *
 * @param siteFunctions The functions that props may hold, because no function can be read back once it is built.
 */
export function jsxSource(
  shown: ReactElement,
  siteFunctions: ReadonlyMap<unknown, SiteFunction> = new Map(),
): string {
  const imported = new Set<string>();
  const sources = new Map<string, string>();
  const body = childLines([shown], 0).join('\n');
  const imports =
    imported.size === 0 ? [] : [`import { ${[...imported].toSorted().join(', ')} } from 'cresset';`];
  return [...imports, ...sources.values(), body.startsWith('{') ? `<>${body}</>` : body].join('\n\n') + '\n';

  function nameOf({ type }: Element): string {
    if (typeof type === 'string') return type;
    if (type === (Fragment as unknown)) return '';
    const name = libraryNames.get(type) ?? '';
    imported.add(name);
    return name;
  }

  function childLines(node: unknown, depth: number): string[] {
    return contents(node).map((child) => `${'  '.repeat(depth)}${childCode(child, depth)}`);
  }

  function childCode(child: string | Element, depth: number): string {
    if (typeof child !== 'string') return elementCode(child, depth, 0);
    const asWords = !/[{}<>&\n]|^\s|\s$/.test(child);
    return asWords ? child : `{${quoted(child)}}`;
  }

  /** @param used How many letters stand on the line already, beside its indent. */
  function elementCode(element: Element, depth: number, used: number): string {
    const flat = flatElement(element);
    if (fits(flat, depth, used)) return flat;
    const name = nameOf(element);
    const children = childLines(element.props['children'], depth + 1);
    const end = children.length === 0 ? ' />' : '>';
    const open = [`<${name}`, ...attributes(element, (given) => valueCode(given, depth, 0, true))].join(' ');
    const openLines =
      open.includes('\n') || !fits(open + end, depth, used)
        ? [
            `<${name}`,
            ...attributes(element, (given, attribute) =>
              valueCode(given, depth + 1, attribute.length + 3, false),
            ).map((attribute) => `${'  '.repeat(depth + 1)}${attribute}`),
            `${'  '.repeat(depth)}${end.trim()}`,
          ].join('\n')
        : open + end;
    return children.length === 0
      ? openLines
      : [openLines, ...children, `${'  '.repeat(depth)}</${name}>`].join('\n');
  }

  function flatElement(element: Element): string {
    const name = nameOf(element);
    const open = [`<${name}`, ...attributes(element, (given) => valueCode(given, 0, 0, true))].join(' ');
    const children = contents(element.props['children']).map((child) =>
      typeof child === 'string' ? childCode(child, 0) : flatElement(child),
    );
    return children.length === 0 ? `${open} />` : `${open}>${children.join('')}</${name}>`;
  }

  function valueCode(given: unknown, depth: number, used: number, flat: boolean): string {
    if (typeof given === 'string') return quoted(given);
    if (typeof given === 'function') return functionCode(given);
    if (isValidElement<Props>(given)) return nodeCode(given, depth, used, flat);
    if (Array.isArray(given)) {
      return group(
        '[',
        ']',
        given.map((entry) => ['', entry] as const),
        depth,
        used,
        flat,
      );
    }
    if (typeof given === 'object' && given !== null) {
      const entries = Object.entries(given)
        .filter(([, entry]) => entry !== undefined)
        .map(([name, entry]) => [`${/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name)}: `, entry] as const);
      return group('{', '}', entries, depth, used, flat);
    }
    return String(given);
  }

  function group(
    open: string,
    close: string,
    entries: readonly (readonly [string, unknown])[],
    depth: number,
    used: number,
    flat: boolean,
  ): string {
    if (entries.length === 0) return open + close;
    const inner = entries.map(([label, entry]) => label + valueCode(entry, 0, 0, true)).join(', ');
    const line = open === '{' ? `{ ${inner} }` : `[${inner}]`;
    if (flat || fits(line, depth, used)) return line;
    const indent = '  '.repeat(depth + 1);
    const lines = entries.map(
      ([label, entry]) => `${indent}${label}${valueCode(entry, depth + 1, label.length + 1, false)},`,
    );
    return [open, ...lines, `${'  '.repeat(depth)}${close}`].join('\n');
  }

  /** An element in a prop. What a story's own component shows may be several, which only a fragment holds together. */
  function nodeCode(node: Element, depth: number, used: number, flat: boolean): string {
    const [first, ...more] = contents(node);
    if (first !== undefined && typeof first !== 'string' && more.length === 0) {
      return flat ? flatElement(first) : elementCode(first, depth, used);
    }
    return `<>${contents(node)
      .map((child) => (typeof child === 'string' ? childCode(child, 0) : flatElement(child)))
      .join('')}</>`;
  }

  function functionCode(given: unknown): string {
    const known = siteFunctions.get(given);
    if (known === undefined) throw new Error('A prop holds a function whose code is not known here.');
    sources.set(known.name, known.source);
    return known.name;
  }
}

/** The children as they are written: nested lists laid flat, what shows nothing left out, stories' own components opened. */
function contents(node: unknown): readonly (string | Element)[] {
  if (Array.isArray(node)) return joined(node.flatMap(contents));
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (!isValidElement<Props>(node)) return [String(node)];
  if (typeof node.type === 'string' || libraryNames.has(node.type)) return [node];
  if (node.type === (Fragment as unknown)) return contents(node.props['children']);
  if (typeof node.type !== 'function') throw new Error('An element of a kind that JSX has no words for.');
  // Stories write no classes: a function component is called with its props.
  const open = node.type as (props: Props) => ReactNode;
  return contents(open(node.props));
}

function fits(code: string, depth: number, used: number): boolean {
  return !code.includes('\n') && depth * 2 + used + code.length <= lineLength;
}

function attributes(
  { props, key }: Element,
  code: (given: unknown, name: string) => string,
  withKey = false,
): string[] {
  const listed = Object.entries(props).filter(([name, given]) => name !== 'children' && given !== undefined);
  return [...(withKey && key !== null ? [['key', key] as const] : []), ...listed].map(([name, given]) => {
    if (given === true) return name;
    if (typeof given === 'string' && !/["&\n\\{}]/.test(given)) return `${name}="${given}"`;
    return `${name}={${code(given, name)}}`;
  });
}

/** React joins neighbouring texts; written one below the other they would be parted. */
function joined(children: readonly (string | Element)[]): (string | Element)[] {
  const result: (string | Element)[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child;
    else result.push(child);
  }
  return result;
}

function quoted(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import * as library from '../../src/index.ts';

/** A function of the site that a prop may hold: what it is called, and the code that makes it. */
export interface SiteFunction {
  readonly name: string;
  readonly source: string;
  /** What the code imports from the package, as in an import: `type LinkAttributes`. */
  readonly imports: readonly string[];
}

type Props = Readonly<Record<string, unknown>>;
type Element = ReactElement<Props>;

/** A child: words, an element, or the thing that a broken content system sends instead. */
type Child = string | object;

/** Where a piece of code stands: how deep it is indented, and how many letters stand before it on its line. */
interface Spot {
  readonly depth: number;
  readonly used: number;
}

/** As many letters as fit the listing on a page of documentation. */
const lineLength = 88;

const libraryNames = new Map<unknown, string>(
  Object.entries(library).map(([name, component]) => [component, name]),
);

/**
 * The code that gives an element: of our components and of plain HTML, with the imports and the functions of the site
 * that it needs, so that it compiles where it is pasted. Components that stories made for themselves are opened, because
 * nobody else has them; they must be plain functions without hooks.
 *
 * @param siteFunctions The functions that props may hold, because a build leaves no readable code of a function.
 * @throws Where a prop holds another function.
 */
export function jsxSource(
  shown: ReactElement,
  siteFunctions: ReadonlyMap<unknown, SiteFunction> = new Map(),
): string {
  const imported = new Set<string>();
  const sources = new Map<string, string>();
  const all = contents(shown);
  const lines = all.length === 1 ? childLines(all, 0) : ['<>', ...childLines(all, 1), '</>'];
  const names = [...imported].toSorted().join(', ');
  const imports = names === '' ? [] : [`import { ${names} } from 'cresset';`];
  return `${[...imports, ...sources.values(), lines.join('\n')].join('\n\n')}\n`;

  function childLines(children: readonly Child[], depth: number): readonly string[] {
    return children.map((child) => `${'  '.repeat(depth)}${childCode(child, { depth, used: 0 })}`);
  }

  /** @param spot Where there is room for several lines; without it the code is one line. */
  function childCode(child: Child, spot?: Spot): string {
    if (isValidElement<Props>(child)) return elementCode(child, spot);
    const asWords = typeof child === 'string' && !/[{}<>&\n]|^\s|\s$/.test(child);
    return asWords ? child : `{${valueCode(child, spot)}}`;
  }

  function elementCode(element: Element, spot?: Spot): string {
    const name = nameOf(element);
    const children = contents(element.props['children']);
    const end = children.length === 0 ? ' />' : '>';
    const open = [`<${name}`, ...attributes(element)].join(' ') + end;
    const flat = children.length === 0 ? open : `${open}${flatCode(children)}</${name}>`;
    if (spot === undefined || fits(flat, spot)) return flat;
    const indent = '  '.repeat(spot.depth);
    const inner = attributes(element, spot.depth + 1).map((attribute) => `${indent}  ${attribute}`);
    const start = fits(open, spot) ? [open] : [`<${name}`, ...inner, `${indent}${end.trim()}`];
    if (children.length === 0) return start.join('\n');
    return [...start, ...childLines(children, spot.depth + 1), `${indent}</${name}>`].join('\n');
  }

  function nameOf({ type }: Element): string {
    if (typeof type === 'string') return type;
    // What stories made for themselves is not met here: `contents` has put what they show in their place.
    const name = libraryNames.get(type) ?? '';
    imported.add(name);
    return name;
  }

  function flatCode(children: readonly Child[]): string {
    return children.map((child) => childCode(child)).join('');
  }

  /** @param depth Of the lines that they stand on; without it all stand on one. */
  function attributes({ props }: Element, depth?: number): readonly string[] {
    return Object.entries(props).flatMap(([name, given]) => {
      if (name === 'children' || given === undefined) return [];
      if (given === true) return [name];
      if (typeof given === 'string' && !/["&\n\\{}]/.test(given)) return [`${name}="${given}"`];
      const spot = depth === undefined ? undefined : { depth, used: name.length + 3 };
      return [`${name}={${valueCode(given, spot)}}`];
    });
  }

  function valueCode(given: unknown, spot?: Spot): string {
    if (typeof given === 'string') return quoted(given);
    if (typeof given === 'function') return functionCode(given);
    if (isValidElement(given)) return nodeCode(given, spot);
    if (Array.isArray(given)) {
      return listCode(
        given.map((entry) => ['', entry]),
        ['[', ']'],
        spot,
      );
    }
    if (typeof given !== 'object' || given === null) return String(given);
    const entries = Object.entries(given).filter(([, entry]) => entry !== undefined);
    return listCode(
      entries.map(([name, entry]) => [`${keyCode(name)}: `, entry]),
      ['{ ', ' }'],
      spot,
    );
  }

  function listCode(
    entries: readonly (readonly [label: string, given: unknown])[],
    [open, close]: readonly [string, string],
    spot?: Spot,
  ): string {
    if (entries.length === 0) return `${open.trim()}${close.trim()}`;
    const flat = `${open}${entries.map(([label, given]) => label + valueCode(given)).join(', ')}${close}`;
    if (spot === undefined || fits(flat, spot)) return flat;
    const depth = spot.depth + 1;
    const inner = entries.map(
      ([label, given]) =>
        `${'  '.repeat(depth)}${label}${valueCode(given, { depth, used: label.length + 1 })},`,
    );
    return [open.trim(), ...inner, `${'  '.repeat(spot.depth)}${close.trim()}`].join('\n');
  }

  /** An element in a prop. What a story's own component shows may be several, which only a fragment holds together. */
  function nodeCode(node: ReactNode, spot?: Spot): string {
    const children = contents(node);
    const [first] = children;
    return children.length === 1 && isValidElement(first)
      ? childCode(first, spot)
      : `<>${flatCode(children)}</>`;
  }

  function functionCode(given: unknown): string {
    const known = siteFunctions.get(given);
    if (known === undefined) {
      throw new Error(
        'This story holds a function whose code is not known, so its JSX can’t be shown. Give the function a file of its own and add it to site-functions.ts.',
      );
    }
    sources.set(known.name, known.source);
    for (const needed of known.imports) imported.add(needed);
    return known.name;
  }
}

/** What is written for a node: nested lists laid flat, what shows nothing left out, stories' own components opened. */
function contents(node: unknown): readonly Child[] {
  if (Array.isArray(node)) return joined(node.flatMap(contents));
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (!isValidElement<Props>(node)) return [typeof node === 'object' ? node : String(node)];
  if (typeof node.type === 'string' || libraryNames.has(node.type)) return [node];
  if (node.type === (Fragment as unknown)) return contents(node.props['children']);
  // Stories write no classes: a function component is called with its props.
  const open = node.type as (props: Props) => ReactNode;
  return contents(open(node.props));
}

/** React joins neighbouring texts; written one below the other they would be parted. */
function joined(children: readonly Child[]): readonly Child[] {
  const result: Child[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child;
    else result.push(child);
  }
  return result;
}

function fits(code: string, { depth, used }: Spot): boolean {
  return !code.includes('\n') && depth * 2 + used + code.length <= lineLength;
}

function quoted(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

function keyCode(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name);
}

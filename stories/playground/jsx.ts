import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import * as library from '../../src/index.ts';

const names = new Map<unknown, string>(Object.entries(library).map(([name, component]) => [component, name]));

// As wide as Prettier writes, so that a copied piece fits into a file.
const most = 80;

/** The code that writes an element, with the import of our components in it. */
export function jsxFile(element: ReactElement): string {
  const used = new Set<string>();
  const jsx = elementCode(element, '', used);
  return `import { ${[...used].toSorted().join(', ')} } from 'cresset';\n\n${jsx}\n`;
}

function elementCode(element: ReactElement, indent: string, used: Set<string>): string {
  const { type, props } = element as ReactElement<Readonly<Record<string, unknown>>>;
  const own = names.get(type);
  // A drawing of the stories' own is a function without hooks; a site needs what it draws.
  if (typeof type === 'function' && own === undefined)
    return nodeCode((type as (given: typeof props) => ReactNode)(props), indent, used).join('\n');
  if (own !== undefined) used.add(own);
  const name = type === Fragment ? '' : (own ?? String(type));
  const { children, ...attributes } = props;
  const inner = `${indent}  `;
  const written = Object.entries(attributes).flatMap(([prop, value]) =>
    value === undefined ? [] : attribute(prop, value, inner, used),
  );
  const content = nodeCode(children as ReactNode, inner, used);
  const line = [name, ...written].join(' ');
  const fits = !line.includes('\n') && indent.length + line.length < most - 4;
  const open = fits ? `<${line}` : [`<${name}`, ...written.map((one) => inner + one)].join('\n');
  const end = fits ? '' : `\n${indent}`;
  if (content.length === 0) return `${open}${fits ? ' ' : end}/>`;
  const [only = ''] = content;
  const isShort =
    fits &&
    content.length === 1 &&
    !only.includes('\n') &&
    indent.length + line.length + only.length + name.length + 5 <= most;
  return isShort
    ? `${open}>${only}</${name}>`
    : [`${open}${end}>`, ...content.map((one) => inner + one), `${indent}</${name}>`].join('\n');
}

function attribute(name: string, value: unknown, indent: string, used: Set<string>): string {
  if (value === true) return name;
  if (typeof value === 'string' && !/["&\\{}\n]/.test(value)) return `${name}="${value}"`;
  return `${name}={${valueCode(value, indent, used)}}`;
}

/** A value as TypeScript writes it. */
function valueCode(value: unknown, indent: string, used: Set<string>): string {
  if (isValidElement(value)) {
    const code = elementCode(value, `${indent}  `, used);
    return code.includes('\n') ? `(\n${indent}  ${code}\n${indent})` : code;
  }
  if (typeof value === 'string') return stringCode(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((entry) => valueCode(entry, inner, used))
    : Object.entries(value).flatMap(([name, entry]) =>
        entry === undefined ? [] : `${nameCode(name)}: ${valueCode(entry, inner, used)}`,
      );
  const [open, close, space] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  if (entries.length === 0) return `${open}${close}`;
  const line = `${open}${space}${entries.join(', ')}${space}${close}`;
  if (!line.includes('\n') && indent.length + line.length < most - 12) return line;
  return [open, ...entries.map((entry) => `${inner}${entry},`), indent + close].join('\n');
}

function nodeCode(node: ReactNode, indent: string, used: Set<string>): readonly string[] {
  if (node === undefined || node === null || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((entry: ReactNode) => nodeCode(entry, indent, used));
  if (isValidElement(node)) return [elementCode(node, indent, used)];
  // Spaces at the ends would be lost beside a new line.
  const text = String(node);
  return [/[{}<>&]|^\s|\s$/.test(text) ? `{${stringCode(text)}}` : text];
}

function stringCode(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return text.includes("'") && !text.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
}

function nameCode(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : stringCode(name);
}

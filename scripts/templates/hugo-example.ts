import { kebabCase } from '../kebab-case.ts';
import { quoted } from './to-hugo.ts';

/** An example as somebody writes it in a template of Hugo. */
export function hugoExample(component: string, props: object): string {
  return `{{ ${partial(component, props, 0)} }}\n`;
}

function partial(component: string, props: object, depth: number): string {
  return `partial "cresset/${kebabCase(component)}.html" ${dictionary(props, depth)}`;
}

function literal(value: unknown, depth: number): string {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const entries = value.map((one) => literal(one, depth + 1));
    return enclosed('slice', entries, depth);
  }
  // A part of ours, or HTML of the site’s own, as `html/index.json` has them.
  if ('$component' in value && 'props' in value)
    return `(${partial(String(value.$component), Object(value.props), depth)})`;
  return '$html' in value ? `(safeHTML ${quoted(String(value.$html))})` : dictionary(value, depth);
}

function dictionary(values: object, depth: number): string {
  const entries = Object.entries(values).map(
    ([name, value]) => `${quoted(name)} ${literal(value, depth + 1)}`,
  );
  return enclosed('dict', entries, depth);
}

/** In one line where it is short. */
function enclosed(name: string, entries: readonly string[], depth: number): string {
  const line = `(${[name, ...entries].join(' ')})`;
  if (line.length <= 60 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth);
  return `(${name}\n${entries.map((entry) => `${indent}  ${entry}\n`).join('')}${indent})`;
}

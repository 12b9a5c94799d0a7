import { kebabCase } from '../kebab-case.ts';

/** An example as somebody writes it in PHP. */
export function phpExample(component: string, props: object): string {
  return `<?= ${call(component, props, 0)} ?>\n`;
}

function call(component: string, props: object, depth: number): string {
  return `\\Cresset\\${kebabCase(component).replaceAll('-', '_')}(${literal(props, depth)})`;
}

function literal(value: unknown, depth: number): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  // A part of ours, or HTML of the site’s own, as `html/index.json` has them.
  if ('$component' in value && 'props' in value)
    return call(String(value.$component), Object(value.props), depth);
  if ('$html' in value) return `new \\Cresset\\Html(${quoted(String(value.$html))})`;
  const entries = Object.entries(value).map(([name, one]) => {
    const written = literal(one, depth + 1);
    return Array.isArray(value) ? written : `${quoted(name)} => ${written}`;
  });
  return enclosed(entries, depth);
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}

/** In one line where it is short. */
function enclosed(entries: readonly string[], depth: number): string {
  const line = `[${entries.join(', ')}]`;
  if (line.length <= 60 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth);
  return `[\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}]`;
}

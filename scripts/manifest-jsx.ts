/** JSX as one would type it, from the props of an example in `html/index.json`. */
export function jsx(component: string, props: Readonly<Record<string, unknown>>): string {
  const attributes = Object.entries(props).map(([name, value]) => {
    if (value === true) return name;
    if (typeof value === 'string' && !/["\\\n{}<>&]/.test(value)) return `${name}="${value}"`;
    return `${name}={${literal(value)}}`;
  });
  return `<${[component, ...attributes].join('\n  ')}\n/>`;
}

function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replaceAll(/['\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  const { $component: component, $html: html } = Object.fromEntries(entries);
  if (typeof component === 'string') {
    const [, [, props] = ['', {}]] = entries;
    return jsx(component, { ...props }).replaceAll(/\n\s*/g, ' ');
  }
  // A node of the site’s own.
  if (typeof html === 'string') return html.startsWith('<svg') ? '<YourIcon />' : '<YourContent />';
  return `{ ${entries.map(([name, entry]) => `${name}: ${literal(entry)}`).join(', ')} }`;
}

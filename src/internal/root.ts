import { isMissing, isRecord, languageTag, visibleText } from './read.ts';
import { report } from './report.ts';

/** What each attribute keeps of a value; nothing of one that it can't take. */
const readers = new Map<string, (value: unknown) => unknown>([
  ['id', readId],
  ['className', visibleText],
  ['style', style],
  ['dir', (value) => ['ltr', 'rtl', 'auto'].find((direction) => direction === value)],
  ['hidden', (value) => (typeof value === 'boolean' ? value : undefined)],
  ['ref', (value) => (typeof value === 'function' || isRecord(value) ? value : undefined)],
]);

/**
 * The attributes of a root element: what the caller may set, and our class before the caller's.
 *
 * A list of what is allowed, because props often come straight from a content system: a stray `onClick`, `role` or
 * `dangerouslySetInnerHTML` there must neither change what the part is nor break the page.
 */
export function rootAttributes(
  component: string,
  className: string,
  rest: Readonly<Record<string, unknown>>,
): { readonly className: string } {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (isMissing(value)) continue;
    const kept = readAttribute(`${component}.${name}`, name, value);
    if (kept !== undefined) attributes[name] = kept;
  }
  const own = visibleText(rest['className']);
  return { ...attributes, className: own === undefined ? className : `${className} ${own}` };
}

function readAttribute(place: string, name: string, value: unknown): unknown {
  if (name === 'lang') return languageTag(place, value);
  const read = readers.get(name) ?? (/^data-[a-z0-9._-]+$/i.test(name) ? printable : undefined);
  const kept = read?.(value);
  if (read === undefined) report(place, 'attribute');
  else if (kept === undefined) report(place, 'attributeValue', value);
  return kept;
}

/** An id that others can point at, which white space would break; content systems send numbers too. */
export function readId(value: unknown): string | undefined {
  const id = visibleText(typeof value === 'number' && isPrintable(value) ? String(value) : value);
  return id === undefined || /\s/.test(id) ? undefined : id;
}

function style(value: unknown): object | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => isPrintable(entry)));
}

function printable(value: unknown): unknown {
  return isPrintable(value) ? value : undefined;
}

function isPrintable(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

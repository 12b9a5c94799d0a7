import { isRecord, languageTag, visibleText } from './read.ts';
import { report } from './report.ts';

const directions = new Set<unknown>(['ltr', 'rtl', 'auto']);

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
    if (value === undefined || value === null) continue;
    const place = `${component}.${name}`;
    const kept =
      name === 'lang'
        ? languageTag(place, value)
        : name === 'style'
          ? style(value)
          : isAllowed(name, value)
            ? value
            : undefined;
    if (kept !== undefined) attributes[name] = kept;
    else if (name !== 'lang') report(place, 'attribute');
  }
  const own = visibleText(rest['className']);
  return { ...attributes, className: own === undefined ? className : `${className} ${own}` };
}

function isAllowed(name: string, value: unknown): boolean {
  if (name === 'ref') return typeof value === 'function' || isRecord(value);
  if (name === 'dir') return directions.has(value);
  if (name === 'hidden') return typeof value === 'boolean';
  if (name === 'id' || name === 'className') return visibleText(value) !== undefined;
  return /^data-[a-z0-9._-]+$/i.test(name) && isPrintable(value);
}

function style(value: unknown): object | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => isPrintable(entry)));
}

function isPrintable(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

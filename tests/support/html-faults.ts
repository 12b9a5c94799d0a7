import { parseDocument } from 'htmlparser2';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** An element of either parser's tree, in the few words that both have. */
interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Part | string)[];
}

type XmlNode = ReturnType<typeof parseDocument>['children'][number];
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What no markup of ours may hold, whatever it was given. */
export function faultsOf(html: string, given: unknown): readonly string[] {
  const parts = parseFragment(html).childNodes.flatMap(fromHtml);
  const faults = [...everyPart(parts)].flatMap(faultsOfPart);
  // Data may hold such words itself; only ours are a fault.
  const type = /undefined|NaN|Invalid Date|\[object/.exec(html)?.[0];
  if (type !== undefined && !JSON.stringify(given).includes(type)) faults.push(`prints ${type}`);
  const asWritten = parseDocument(html, { xmlMode: true }).children.flatMap(fromXml);
  // A browser moves what may not stand where it was written: a paragraph in a paragraph, a link in a link.
  if (JSON.stringify(parts) !== JSON.stringify(asWritten)) faults.push('a browser reads another tree');
  return faults;
}

function faultsOfPart(part: Part): readonly string[] {
  const { tag, attributes } = part;
  const faults: string[] = [];
  if (/^(a|h[1-6]|ul|ol|li|time|p|cite|blockquote|nav|section)$/.test(tag) && !showsSomething(part))
    faults.push(`empty ${tag}`);
  if (tag === 'a' && !leadsSomewhere(attributes['href'])) faults.push(`leads to ${attributes['href']}`);
  if (tag === 'img' && (attributes['src'] ?? '').trim() === '') faults.push('image without a source');
  if (tag === 'img' && attributes['alt'] === undefined) faults.push('image without an alternative');
  const handler = Object.keys(attributes).find((name) => name.startsWith('on'));
  if (handler !== undefined || tag === 'script') faults.push('runs a script');
  return faults;
}

/** The addresses of all links, as written. */
export function addressesIn(html: string): readonly string[] {
  const parts = parseFragment(html).childNodes.flatMap(fromHtml);
  return [...everyPart(parts)].flatMap(({ tag, attributes }) =>
    tag === 'a' ? (attributes['href'] ?? '') : [],
  );
}

function leadsSomewhere(href: string | undefined): boolean {
  if (href === undefined || href.trim() === '') return false;
  const address = URL.parse(href, 'https://site.example/');
  return address !== null && ['http:', 'https:', 'mailto:', 'tel:'].includes(address.protocol);
}

function showsSomething(part: Part): boolean {
  return part.children.some((child) =>
    typeof child === 'string'
      ? /[^\s\p{Cc}\p{Cf}]/u.test(child)
      : child.tag === 'img' || showsSomething(child),
  );
}

function* everyPart(parts: readonly (Part | string)[]): Generator<Part> {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    yield part;
    yield* everyPart(part.children);
  }
}

function fromHtml(node: HtmlNode): readonly (Part | string)[] {
  if ('value' in node) return text(node.value);
  if (!('tagName' in node)) return [node.nodeName];
  return [
    asPart(
      node.tagName,
      node.attrs.map(({ name, value }) => [name, value]),
      node.childNodes.flatMap(fromHtml),
    ),
  ];
}

function fromXml(node: XmlNode): readonly (Part | string)[] {
  if ('data' in node && node.type === 'text') return text(node.data);
  if (!('attribs' in node)) return [node.type];
  return [asPart(node.name, Object.entries(node.attribs), node.children.flatMap(fromXml))];
}

function asPart(
  tag: string,
  attributes: readonly (readonly [string, string])[],
  children: Part['children'],
): Part {
  const entries = attributes.map(([name, value]) => [name.toLowerCase(), readable(value)]);
  return { tag, attributes: Object.fromEntries(entries), children };
}

function text(value: string): readonly string[] {
  const words = readable(value);
  return words === '' ? [] : [words];
}

/** HTML knows no NUL and one kind of line end; React forgives the same when it hydrates. */
function readable(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('\ufffd', '');
}

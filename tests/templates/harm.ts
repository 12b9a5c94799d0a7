import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a piece of HTML, as a browser reads it. */
function elementsIn(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      found.push(node);
      visit(node.childNodes);
    }
  };
  visit(parseFragment(html).childNodes);
  return found;
}

/** The names of elements and attributes in pages that do no harm. */
export function namesIn(pages: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const page of pages) {
    for (const { tagName, attrs } of elementsIn(page)) {
      names.add(`<${tagName}>`);
      for (const { name } of attrs) names.add(name);
    }
  }
  return names;
}

/** What no harmless page has: other elements and attributes, and an address that runs a script. */
export function harmIn(html: string, harmless: ReadonlySet<string>): readonly string[] {
  return elementsIn(html).flatMap(({ tagName, attrs }) => [
    ...[`<${tagName}>`].filter((name) => !harmless.has(name)),
    ...attrs.flatMap(({ name, value }) => {
      if (!harmless.has(name) && !/^data-[a-z0-9._-]+$/.test(name)) return [name];
      return ['href', 'cite'].includes(name) && !isSafe(value) ? [`${name}="${value}"`] : [];
    }),
  ]);
}

/** Links, headings, lists and their like that would be announced and say nothing. */
export function emptyIn(html: string): readonly string[] {
  return elementsIn(html)
    .filter(({ tagName }) => /^(?:a|h[1-6]|ul|ol|li|p|nav|time|cite)$/.test(tagName))
    .filter((element) => !saysSomething(element))
    .map(
      ({ tagName, attrs }) =>
        `<${tagName} class="${attrs.find(({ name }) => name === 'class')?.value ?? ''}">`,
    );
}

const somethingToSee = /[^\p{DI}\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800]/u;

function saysSomething(element: Element): boolean {
  return element.childNodes.some((child) =>
    defaultTreeAdapter.isTextNode(child)
      ? somethingToSee.test(child.value)
      : defaultTreeAdapter.isElementNode(child) && (child.tagName === 'img' || saysSomething(child)),
  );
}

/** As a browser reads an address. */
function isSafe(address: string): boolean {
  const base = 'https://relative.example';
  return !URL.canParse(address, base) || /^(?:https?|mailto|tel):$/.test(new URL(address, base).protocol);
}

import type { HtmlElement, HtmlNode } from './tree.ts';

/** Class names that say where a part stands and not what it is. */
const partNames: Readonly<Record<string, string>> = {
  all: 'way to the rest',
  beside: 'part beside the words',
  inner: 'inner part',
  more: 'last line',
};

export function classesOf({ properties }: HtmlElement): readonly string[] {
  return [...new Set((properties['class'] ?? '').split(/[ \t\n\f\r]+/).filter(Boolean))];
}

/** The class that makes an element what it is: of `cr-link cr-threat-card__link` the second. */
export function ownClass(element: HtmlElement): string | undefined {
  const ours = classesOf(element).filter((name) => name.startsWith('cr-'));
  return ours.findLast((name) => name.includes('__')) ?? ours.at(-1);
}

/** An element in the words that people have for it: “title”, “related link”, “threat card”; its tag where it has no class of ours. */
function nameOf(element: HtmlElement): string {
  const own = ownClass(element);
  if (own === undefined) return `<${element.tagName}>`;
  const part = own.replace(/^cr-(?:.*__)?/, '');
  return partNames[part] ?? part.replaceAll('-', ' ');
}

/** “the title”, or “item 2” where there are several; “the text “Updated”” for words of their own. */
export function labelOf(node: HtmlNode, siblings: readonly HtmlNode[]): string {
  if (node.type === 'text') return `the text ${quote(node.value)}`;
  const name = nameOf(node);
  const alike = siblings.filter((sibling) => sibling.type === 'element' && nameOf(sibling) === name);
  return alike.length > 1 ? `${name} ${alike.indexOf(node) + 1}` : `the ${name}`;
}

/** A part and its tag and words, for somebody who has to look for it. */
export function introduce(node: HtmlNode, siblings: readonly HtmlNode[]): string {
  const label = labelOf(node, siblings);
  if (node.type === 'text') return label;
  const words = wordsOf(node);
  const own = classesOf(node).join(' ');
  const tag = `<${node.tagName}${own === '' ? '' : ` class="${own}"`}>`;
  return `${label} (${words === '' ? tag : `${tag}, ${quote(words)}`})`;
}

export function wordsOf(node: HtmlNode): string {
  return node.type === 'text' ? node.value : node.children.map(wordsOf).join(' ').trim();
}

/** Texts are told from the words around them, and a long one by its beginning. */
export function quote(text: string): string {
  return `“${text.length > 200 ? `${text.slice(0, 200)}…` : text}”`;
}

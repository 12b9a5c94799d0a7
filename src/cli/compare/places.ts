import type { HtmlElement, HtmlNode } from './tree.ts';

/** Class names that say where a part stands and not what it is. */
const partNames = new Map([
  ['all', 'link to the rest'],
  ['beside', 'part beside the words'],
  ['inner', 'inner part'],
  ['more', 'last line'],
]);

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
  return partNames.get(part) ?? shorten(part.replaceAll('-', ' '));
}

/** What each of some siblings is called: “the title”, or “item 2” where there are several; “the text “Updated”” for words of their own. */
export function labelsOf(siblings: readonly HtmlNode[]): ReadonlyMap<HtmlNode, string> {
  const alike = new Map<string, HtmlNode[]>();
  const labels = new Map<HtmlNode, string>();
  for (const node of siblings) {
    if (node.type === 'text') labels.set(node, `the text ${quote(node.value)}`);
    else grouped(alike, nameOf(node)).push(node);
  }
  for (const [name, nodes] of alike) {
    for (const [index, node] of nodes.entries())
      labels.set(node, nodes.length > 1 ? `${name} ${index + 1}` : `the ${name}`);
  }
  return labels;
}

/** A part by its label, and its tag and words for somebody who has to look for it. */
export function introduce(node: HtmlNode, label: string): string {
  if (node.type === 'text') return label;
  const words = wordsOf(node);
  const own = classesOf(node).join(' ');
  const tag = `<${shorten(node.tagName)}${own === '' ? '' : ` class="${shorten(own)}"`}>`;
  return `${label} (${words === '' ? tag : `${tag}, ${quote(words)}`})`;
}

export function wordsOf(node: HtmlNode): string {
  return node.type === 'text' ? node.value : node.children.map(wordsOf).join(' ').trim();
}

/** Texts are told from the words around them. */
export function quote(text: string): string {
  return `“${shorten(text)}”`;
}

/** A long text is told by its beginning. */
export function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The group of a name, begun where there is none yet. */
export function grouped<Member>(groups: Map<string, Member[]>, name: string): Member[] {
  const group = groups.get(name) ?? [];
  groups.set(name, group);
  return group;
}

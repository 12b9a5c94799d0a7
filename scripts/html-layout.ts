import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeFormat from 'rehype-format';

/** Lays a page or a part of one out in lines, as the published files are, and keeps its texts as React wrote them. */
export function layOut(tree: Root): void {
  const written = structuredClone(tree);
  rehypeFormat()(tree);
  keepTexts(tree, written);
}

/** Gives lines of text back what React wrote: a line break at their end is one that some speech doesn't pause at. */
function keepTexts(laidOut: Root | Element, written: Root | Element): void {
  const elements = elementsOf(laidOut);
  for (const [index, original] of elementsOf(written).entries()) {
    const element = elements[index];
    if (element === undefined) continue;
    if (isLineOfText(original)) element.children = original.children;
    else keepTexts(element, original);
  }
}

function elementsOf({ children }: Root | Element): readonly Element[] {
  return children.flatMap((node: RootContent) => (node.type === 'element' ? node : []));
}

/** Whether an element holds words, and perhaps pictures and parts of a line. */
function isLineOfText(element: Element): boolean {
  return element.children.some(isWords) || (hasWords(element) && !element.children.some(hasBlock));
}

function isWords(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}

function hasWords(node: ElementContent): boolean {
  return isWords(node) || (node.type === 'element' && node.children.some(hasWords));
}

const inLine = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark picture q s samp small source span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

function hasBlock(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName === 'svg') return false;
  return !inLine.has(node.tagName) || node.children.some(hasBlock);
}

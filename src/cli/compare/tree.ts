import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { UnusableInput } from '../unusable-input.ts';
import { collapseWhiteSpace } from './white-space.ts';

/** An element as its page means it: quotes, the order of attributes and the white space between blocks are gone. */
export interface HtmlElement {
  readonly type: 'element';
  readonly tagName: string;
  /** By the names that HTML has for them, in the order of the alphabet. */
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export interface HtmlText {
  readonly type: 'text';
  readonly value: string;
  /** Whether a comment parts it in two, which no reader sees and some hear. */
  readonly split: boolean;
}

export type HtmlNode = HtmlElement | HtmlText;

/** An element whose white space is still that of its file. */
interface Draft {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: DraftNode[];
}

type DraftNode = Draft | { type: 'text' | 'comment'; value: string };

const drawing = 'http://www.w3.org/2000/svg';

/** Where white space inside a drawing is part of its words. */
const drawingWords = new Set(['text', 'tspan', 'textPath', 'title', 'desc', 'foreignObject']);

/** Browsers nest no deeper, and whatever reads a tree calls itself for each level. */
const deepest = 500;

/** Elements and comments. The longest example has 600. */
const most = 20_000;

/**
 * What stands in the body of a page, or in a fragment of one, read as a browser reads it. The head is the page's own and
 * left out.
 *
 * @param name What the page is called where it can't be read.
 * @throws UnusableInput for a page that is nested too deeply or holds too much; some HTML makes the parser write far more
 * than it reads.
 */
export function readHtml(source: string, name: string): readonly HtmlNode[] {
  const document = parse(source, { sourceCodeLocationInfo: true, treeAdapter: boundedTree(name) });
  const [head, body] = ['head', 'body'].map((part) =>
    document.childNodes
      .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
      .find((node) => node.nodeName === part),
  );
  // A fragment may begin with an element that the parser puts into a head which nobody wrote.
  const children = [...(head?.sourceCodeLocation ? [] : childrenOf(head)), ...childrenOf(body)];
  const nodes = drafts(children, false);
  collapseWhiteSpace(nodes);
  return finish(nodes);
}

function boundedTree(name: string): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let made = 0;
  const refuse = (what: string) => {
    throw new UnusableInput(`${name}: ${what}, so it is not compared. Check that it is the right page.`);
  };
  const counted =
    <Arguments extends readonly unknown[], Made>(make: (...given: Arguments) => Made) =>
    (...given: Arguments): Made => {
      made += 1;
      if (made > most) refuse(`It holds more than ${most} elements and comments`);
      return make(...given);
    };
  return {
    ...defaultTreeAdapter,
    createElement: counted(defaultTreeAdapter.createElement),
    createCommentNode: counted(defaultTreeAdapter.createCommentNode),
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > deepest) refuse(`Its elements are nested more than ${deepest} deep`);
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}

function childrenOf(
  node: DefaultTreeAdapterTypes.ChildNode | undefined,
): readonly DefaultTreeAdapterTypes.ChildNode[] {
  if (node === undefined || !('childNodes' in node)) return [];
  // What stands in a `<template>` is a document of its own.
  return 'content' in node ? node.content.childNodes : node.childNodes;
}

function drafts(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], inDrawing: boolean): DraftNode[] {
  return nodes.flatMap((node): DraftNode[] => {
    if (defaultTreeAdapter.isTextNode(node)) {
      return inDrawing && node.value.trim() === '' ? [] : [{ type: 'text', value: node.value }];
    }
    if (defaultTreeAdapter.isCommentNode(node)) return [{ type: 'comment', value: node.data }];
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const { tagName, attrs, namespaceURI } = node;
    return [
      {
        type: 'element',
        tagName,
        properties: Object.fromEntries(
          attrs
            .map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
        children: drafts(childrenOf(node), String(namespaceURI) === drawing && !drawingWords.has(tagName)),
      },
    ];
  });
}

/** Takes the comments away and joins the texts that they parted. */
function finish(nodes: readonly DraftNode[]): readonly HtmlNode[] {
  const finished: HtmlNode[] = [];
  for (const node of nodes) {
    const last = finished.at(-1);
    if (node.type === 'element') finished.push({ ...node, children: finish(node.children) });
    else if (node.type === 'comment' || node.value === '') continue;
    else if (last?.type === 'text')
      finished.splice(-1, 1, { type: 'text', value: last.value + node.value, split: true });
    else finished.push({ type: 'text', value: node.value, split: false });
  }
  return finished;
}

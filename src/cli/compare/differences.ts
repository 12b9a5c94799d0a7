import { classesOf, grouped, introduce, labelsOf, ownClass, quote, shorten, wordsOf } from './places.ts';
import type { HtmlElement, HtmlNode, HtmlText } from './tree.ts';

/** One way in which a port is not the published example. */
export interface Difference {
  readonly kind: 'missing' | 'added' | 'element' | 'class' | 'attribute' | 'text' | 'split' | 'order';
  /** The part that differs, from the inside out: `the link of the title`; empty for the example as a whole. */
  readonly place: string;
  /** What is there and what should be. */
  readonly message: string;
}

/** Elements that a listener knows by the words in them: see docs/decisions/0005. */
const named = new Set(['a', 'cite', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'time']);

/**
 * A sign by which a node of the port is taken for one of the example: two nodes bear it where they give the same text. It
 * is a text and no question about two nodes, so that many siblings are matched without trying each with each.
 */
interface Sign {
  /** What a node of the example looks for; `undefined` where it can't be known by this sign. */
  readonly wanted: (node: HtmlNode) => string | undefined;
  /** What a node of the port is found by. */
  readonly offered: (node: HtmlNode) => readonly string[];
}

function sign(text: (node: HtmlNode) => string | undefined): Sign {
  return { wanted: text, offered: (node) => [text(node) ?? []].flat() };
}

/**
 * From the surest sign to the faintest. Each is asked of all nodes before the next, so that one missing part doesn't make
 * all after it look wrong.
 */
const signs: readonly Sign[] = [
  sign((node) => JSON.stringify(node)),
  sign((node) => (isElement(node) ? `${node.tagName} ${ownClass(node)}` : node.type)),
  sign((node) => (isElement(node) ? ownClass(node) : undefined)),
  // The same tag, unless both have a class of ours: then they are two different parts.
  {
    wanted: (node) =>
      isElement(node) ? `${ownClass(node) === undefined ? 'any' : 'plain'} ${node.tagName}` : undefined,
    offered: (node) =>
      isElement(node)
        ? [`any ${node.tagName}`, ...(ownClass(node) === undefined ? [`plain ${node.tagName}`] : [])]
        : [],
  },
  sign((node) => (isElement(node) ? wordsOf(node) || undefined : undefined)),
];

/**
 * Everything in which what a port wrote differs from what it should have written, in the order of the example.
 *
 * @param path What the nodes stand in, from the outside in.
 */
export function compareNodes(
  expected: readonly HtmlNode[],
  actual: readonly HtmlNode[],
  path: readonly string[] = [],
): readonly Difference[] {
  const place = placeOf(path);
  const pairs = pairUp(expected, actual);
  const labels = labelsOf(expected);
  const indexes = new Map(actual.map((node, index) => [node, index]));
  const indexOf = (node: HtmlNode) => indexes.get(pairs.get(node) ?? node) ?? -1;
  const steady = new Set(longestRise(expected.filter((node) => pairs.has(node)).map(indexOf)));
  const found = expected.flatMap((node, index): readonly Difference[] => {
    const other = pairs.get(node);
    const label = labels.get(node) ?? '';
    if (other === undefined) {
      return [{ kind: 'missing', place, message: `${introduce(node, label)} is missing.` }];
    }
    const moved: readonly Difference[] = steady.has(indexOf(node))
      ? []
      : [{ kind: 'order', place, message: whereItBelongs(index, expected, labels) }];
    return [...moved, ...compareNode(node, other, path, label)];
  });
  const taken = new Set(pairs.values());
  const others = labelsOf(actual);
  const added = actual
    .filter((node) => !taken.has(node))
    .map((node): Difference => ({
      kind: 'added',
      place,
      message: `${introduce(node, others.get(node) ?? '')} should not be there.`,
    }));
  return [...found, ...added];
}

function compareNode(
  expected: HtmlNode,
  actual: HtmlNode,
  path: readonly string[],
  label: string,
): readonly Difference[] {
  if (isElement(expected) && isElement(actual)) return compareElements(expected, actual, [...path, label]);
  const [should, is] = [wordsOf(expected), wordsOf(actual)];
  if (should === is) return [];
  return [
    { kind: 'text', place: placeOf(path), message: `the text is ${quote(is)}, should be ${quote(should)}.` },
  ];
}

function compareElements(
  expected: HtmlElement,
  actual: HtmlElement,
  path: readonly string[],
): readonly Difference[] {
  const place = placeOf(path);
  const say = (kind: Difference['kind'], messages: readonly string[]): readonly Difference[] =>
    messages.map((message) => ({ kind, place, message }));
  return [
    ...say(
      'element',
      expected.tagName === actual.tagName
        ? []
        : [`is <${shorten(actual.tagName)}>, should be <${expected.tagName}>.`],
    ),
    ...say('class', compareClasses(classesOf(expected), classesOf(actual))),
    ...say('attribute', compareAttributes(expected, actual)),
    ...say('split', named.has(expected.tagName) ? actual.children.filter(isSplit).map(splitMessage) : []),
    ...compareNodes(expected.children, actual.children, path),
  ];
}

function compareClasses(expected: readonly string[], actual: readonly string[]): readonly string[] {
  const [should, is] = [new Set(expected), new Set(actual)];
  return [
    ...expected.filter((name) => !is.has(name)).map((name) => `the class ${name} is missing.`),
    ...actual
      .filter((name) => !should.has(name))
      .map((name) => `has the class ${shorten(name)}, which should not be there.`),
  ];
}

function compareAttributes(expected: HtmlElement, actual: HtmlElement): readonly string[] {
  const names = new Set([...Object.keys(expected.properties), ...Object.keys(actual.properties)]);
  names.delete('class');
  return [...names].flatMap((name) => {
    const [should, is] = [meaning(name, expected), meaning(name, actual)];
    if (should === is) return [];
    if (is === undefined)
      return `${name} is missing${should === undefined || should === '' ? '' : `, should be ${quote(should)}`}.`;
    const now = is === '' ? 'is there without a value' : `is ${quote(is)}`;
    if (should === undefined) return `${shorten(name)} ${now}, and should not be there.`;
    return `${name} ${now}, should be ${should === '' ? 'without a value' : quote(should)}.`;
  });
}

/** What the value of an attribute means: `hidden="hidden"` is `hidden`, and `style` may be laid out in any way. */
function meaning(name: string, { properties }: HtmlElement): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (value === name && !name.startsWith('data-')) return '';
  if (name !== 'style') return value;
  return value
    ?.replace(/;\s*$/, '')
    .split(';')
    .map((declaration) =>
      declaration
        .split(':')
        .map((part) => part.trim())
        .join(':'),
    )
    .join(';');
}

function pairUp(expected: readonly HtmlNode[], actual: readonly HtmlNode[]): ReadonlyMap<HtmlNode, HtmlNode> {
  const pairs = new Map<HtmlNode, HtmlNode>();
  const taken = new Set<HtmlNode>();
  for (const { wanted, offered } of signs) {
    const looking = expected.filter((node) => !pairs.has(node));
    if (looking.length === 0) break;
    const offers = new Map<string, HtmlNode[]>();
    // From the last to the first, so that each group is taken from its end.
    for (const node of actual.toReversed()) {
      if (!taken.has(node)) for (const text of offered(node)) grouped(offers, text).push(node);
    }
    for (const node of looking) {
      const text = wanted(node);
      const group = text === undefined ? [] : grouped(offers, text);
      let other = group.pop();
      // A node may stand in two groups.
      while (other !== undefined && taken.has(other)) other = group.pop();
      if (other === undefined) continue;
      pairs.set(node, other);
      taken.add(other);
    }
  }
  return pairs;
}

/** The longest run of numbers that rise; what isn't in it has left its place. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const number of numbers) runs.push([...longest(runs.filter((run) => endOf(run) < number)), number]);
  return longest(runs);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

function endOf(run: readonly number[]): number {
  return run.at(-1) ?? -1;
}

function whereItBelongs(
  index: number,
  siblings: readonly HtmlNode[],
  labels: ReadonlyMap<HtmlNode, string>,
): string {
  const [before, node, after] = [index - 1, index, index + 1].map((at) => {
    const sibling = siblings[at];
    return sibling && labels.get(sibling);
  });
  const where =
    before === undefined ? (after === undefined ? '' : `right before ${after}`) : `right after ${before}`;
  return `${node} stands in the wrong place, should stand ${where}.`;
}

/** The outermost part is the example itself, and goes without saying inside it. */
function placeOf(path: readonly string[]): string {
  return (path.length > 1 ? path.slice(1) : path).toReversed().join(' of ');
}

function splitMessage({ value }: HtmlText): string {
  return `a comment splits the text ${quote(value)}, and a listener may hear two of its words as one. Leave the comment out.`;
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'element';
}

function isSplit(node: HtmlNode): node is HtmlText {
  return node.type === 'text' && node.split;
}

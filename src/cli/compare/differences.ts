import { classesOf, introduce, labelOf, ownClass, quote, wordsOf } from './places.ts';
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
 * When a node of the port is taken for one of the example, from the surest sign to the faintest. Each sign is asked of
 * all nodes before the next, so that one missing part doesn't make all after it look wrong.
 */
const signs: readonly ((expected: HtmlNode, actual: HtmlNode) => boolean)[] = [
  isSame,
  (a, b) => (isElement(a) && isElement(b) ? a.tagName === b.tagName && sameClass(a, b) : a.type === b.type),
  (a, b) => isElement(a) && isElement(b) && ownClass(a) !== undefined && sameClass(a, b),
  (a, b) => isElement(a) && isElement(b) && a.tagName === b.tagName && !(ownClass(a) && ownClass(b)),
  (a, b) => isElement(a) && isElement(b) && wordsOf(a) !== '' && wordsOf(a) === wordsOf(b),
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
  const steady = longestRise(
    expected.flatMap((node) => {
      const other = pairs.get(node);
      return other === undefined ? [] : actual.indexOf(other);
    }),
  );
  const found = expected.flatMap((node): readonly Difference[] => {
    const other = pairs.get(node);
    if (other === undefined) {
      return [{ kind: 'missing', place, message: `${introduce(node, expected)} is missing.` }];
    }
    const moved: readonly Difference[] = steady.includes(actual.indexOf(other))
      ? []
      : [{ kind: 'order', place, message: whereItBelongs(node, expected) }];
    return [...moved, ...compareNode(node, other, path, labelOf(node, expected))];
  });
  const taken = new Set(pairs.values());
  const added = actual
    .filter((node) => !taken.has(node))
    .map((node): Difference => ({
      kind: 'added',
      place,
      message: `${introduce(node, actual)} should not be there.`,
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
      expected.tagName === actual.tagName ? [] : [`is <${actual.tagName}>, should be <${expected.tagName}>.`],
    ),
    ...say('class', compareClasses(classesOf(expected), classesOf(actual))),
    ...say('attribute', compareAttributes(expected, actual)),
    ...say('split', named.has(expected.tagName) ? actual.children.filter(isSplit).map(splitMessage) : []),
    ...compareNodes(expected.children, actual.children, path),
  ];
}

function compareClasses(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return [
    ...expected.filter((name) => !actual.includes(name)).map((name) => `the class ${name} is missing.`),
    ...actual
      .filter((name) => !expected.includes(name))
      .map((name) => `has the class ${name}, which should not be there.`),
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
    if (should === undefined) return `${name} ${now}, and should not be there.`;
    return `${name} ${now}, should be ${should === '' ? 'without a value' : quote(should)}.`;
  });
}

/** What the value of an attribute means: `hidden="hidden"` is `hidden`, and `style` may be laid out in any way. */
function meaning(name: string, { properties }: HtmlElement): string | undefined {
  const value = properties[name];
  if (value === name && !name.startsWith('data-')) return '';
  if (name !== 'style') return value;
  return value
    ?.replaceAll(/\s*([:;])\s*/g, '$1')
    .replace(/;$/, '')
    .trim();
}

function pairUp(expected: readonly HtmlNode[], actual: readonly HtmlNode[]): ReadonlyMap<HtmlNode, HtmlNode> {
  const pairs = new Map<HtmlNode, HtmlNode>();
  const taken = new Set<HtmlNode>();
  for (const isSigned of signs) {
    for (const node of expected) {
      if (pairs.has(node)) continue;
      const other = actual.find((candidate) => !taken.has(candidate) && isSigned(node, candidate));
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

function whereItBelongs(node: HtmlNode, siblings: readonly HtmlNode[]): string {
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const where =
    before === undefined
      ? after === undefined
        ? ''
        : `right before ${labelOf(after, siblings)}`
      : `right after ${labelOf(before, siblings)}`;
  return `${labelOf(node, siblings)} stands in the wrong place, should stand ${where}.`;
}

/** The outermost part is the example itself, and goes without saying inside it. */
function placeOf(path: readonly string[]): string {
  return (path.length > 1 ? path.slice(1) : path).toReversed().join(' of ');
}

function splitMessage({ value }: HtmlText): string {
  return `a comment splits the text ${quote(value)}, and a listener may hear two of its words as one. Leave the comment out.`;
}

function isSame(a: HtmlNode, b: HtmlNode): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameClass(a: HtmlElement, b: HtmlElement): boolean {
  return ownClass(a) === ownClass(b);
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'element';
}

function isSplit(node: HtmlNode): node is HtmlText {
  return node.type === 'text' && node.split;
}

import { standsBefore } from './visual-order.ts';

/** Words that a narrow trail of pages keeps out of sight until they get the focus; a test of their own judges them. */
const comesBackOnFocus = '.cr-breadcrumbs[data-collapse="parent"] .cr-list__item';

/** Parts that are drawn apart from their place in the document, on purpose and said in their specification. */
const drawnApart =
  '.cr-news-teaser__kicker, .cr-news-teaser__date, .cr-news-teaser__updated, .cr-mission-banner__picture';

/** How each property must stand on words, and on all that they stand in, for somebody to see them as they were written. */
const asWritten: Readonly<Record<string, readonly string[]>> = {
  '-webkit-mask-box-image-source': ['none'],
  '-webkit-text-security': ['none'],
  'clip': ['auto'],
  'clip-path': ['none'],
  'content-visibility': ['visible'],
  'filter': ['none'],
  'mask-image': ['none'],
  'mix-blend-mode': ['normal'],
  'opacity': ['1'],
  'rotate': ['none'],
  'scale': ['none'],
  'text-transform': ['none'],
  'transform': ['none'],
  'translate': ['none'],
  'unicode-bidi': ['normal', 'isolate', 'plaintext'],
  'user-select': ['auto', 'text'],
  'visibility': ['visible'],
  'writing-mode': ['horizontal-tb'],
};

/** In CSS px; our smallest words have 14. */
const smallestFont = 12;

/** Words of ours that somebody who looks would miss, each with the reason: cut, covered by nothing but styles, moved away. */
export function unseen(container: Element): readonly string[] {
  const known = new Map<Element, Surroundings>();
  return ourTexts(container).flatMap((text) => {
    const reason = whyUnseen(text, known);
    return reason === undefined ? [] : [`${shorten(text.data)}: ${reason}`];
  });
}

/** Words of ours that lie on other words. */
export function overlapping(container: Element): readonly string[] {
  const lines = ourTexts(container)
    .filter((text) => text.parentElement?.closest(comesBackOnFocus) === null)
    .flatMap((text) => rectsOf(text).map((rect) => ({ text, rect })));
  return lines.flatMap(({ text, rect }, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text.parentElement !== text.parentElement && onTop(rect, other.rect))
      .map((other) => `${shorten(text.data)} lies on ${shorten(other.text.data)}`),
  );
}

/** Words of ours that lie on a picture of ours, but for those of a banner that has its picture behind them. */
export function onPictures(container: Element): readonly string[] {
  const pictures = [...container.querySelectorAll('img[class^="cr-"]')]
    .filter((picture) => picture.closest('.cr-mission-banner[data-align="center"]') === null)
    .map((picture) => picture.getBoundingClientRect());
  if (pictures.length === 0) return [];
  return ourTexts(container)
    .filter((text) => rectsOf(text).some((rect) => pictures.some((picture) => onTop(rect, picture))))
    .map(({ data }) => shorten(data));
}

/** Words and pictures of ours that are seen before what precedes them in the document. */
export function seenOutOfOrder(container: Element): readonly string[] {
  const things = [...container.querySelectorAll('[class^="cr-"], [class^="cr-"] *')].filter(
    (element) =>
      (element.localName === 'img' || hasOwnWords(element)) &&
      element.closest(drawnApart) === null &&
      element.closest(comesBackOnFocus) === null,
  );
  return things.slice(1).flatMap((thing, index) => {
    const previous = things[index];
    return previous !== undefined &&
      !previous.contains(thing) &&
      standsBefore(thing, previous, directionAround(thing, previous))
      ? `${nameOf(thing)} is seen before ${nameOf(previous)}`
      : [];
  });
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The direction in which two elements follow each other: that of what holds both, or of its first letter. */
function directionAround(one: Element, other: Element): string {
  let around = one;
  while (around.parentElement !== null && !around.contains(other)) around = around.parentElement;
  const { direction, display, unicodeBidi } = getComputedStyle(around);
  // Only lines of text follow their first letter.
  if (unicodeBidi !== 'plaintext' || /flex|grid/.test(display)) return direction;
  const [letter = ''] = /\p{L}/u.exec(around.textContent) ?? [];
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Words of ours that a pointer doesn't reach, with what it reaches instead; all of it must be in view. */
export function outOfReach(container: Element): readonly string[] {
  return ourTexts(container).flatMap((text) => {
    const last = rectsOf(text, lastVisible(text))[0];
    if (last === undefined || text.parentElement === null) return `${shorten(text.data)}: no place at all`;
    const reached = document.elementFromPoint(last.left + last.width / 2, last.top + last.height / 2);
    return reached !== null && (reached === text.parentElement || text.parentElement.contains(reached))
      ? []
      : `${shorten(text.data)}: ${reached === null ? 'out of view' : `under ${describeElement(reached)}`}`;
  });
}

function whyUnseen(text: Text, known: Map<Element, Surroundings>): string | undefined {
  const { parentElement } = text;
  if (parentElement === null || parentElement.closest(comesBackOnFocus) !== null) return undefined;
  if (!parentElement.checkVisibility()) return 'not shown';
  const rects = rectsOf(text);
  const last = rectsOf(text, lastVisible(text));
  if (!last.some(({ width, height }) => width > 0.5 && height > 0.5))
    return 'its last character has no place';
  if (Number.parseFloat(getComputedStyle(parentElement).fontSize) < smallestFont) return 'too small to read';
  const { otherwise, scrolls, clips } = surroundings(parentElement, known);
  if (otherwise !== undefined) return otherwise;
  for (const clip of clips) {
    const side = rects.map((rect) => cutSide(rect, clip)).find((cut) => cut !== undefined);
    if (side !== undefined) return `cut at the ${side} by ${describeElement(clip.element)}`;
  }
  if (!scrolls) {
    const left = groundsOf(parentElement).find((ground) => rects.some((rect) => isOutside(rect, ground)));
    if (left !== undefined) return `sticks out of ${describeElement(left)}`;
  }
  const { scrollX, scrollY } = globalThis;
  if (!scrolls && rects.some(({ right, bottom }) => right + scrollX < 1 || bottom + scrollY < 1))
    return 'off the page';
  return undefined;
}

/** What an element of ours, and all of ours that it stands in, do to the words in it. */
interface Surroundings {
  /** What isn't as the words were written. */
  readonly otherwise: string | undefined;
  readonly scrolls: boolean;
  readonly clips: readonly Clip[];
}

/** An element that hides what is outside of it. */
interface Clip {
  readonly element: Element;
  readonly box: DOMRect;
  readonly sideways: boolean;
  readonly upright: boolean;
}

/** Read once for each element: the texts of a page stand in the same ones. */
function surroundings(element: Element, known: Map<Element, Surroundings>): Surroundings {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { parentElement } = element;
  const outer =
    parentElement === null || parentElement.closest('[class^="cr-"]') === null
      ? undefined
      : surroundings(parentElement, known);
  const style = getComputedStyle(element);
  const changed = Object.entries(asWritten).find(([property, values]) => {
    const value = style.getPropertyValue(property);
    return value !== '' && !values.includes(value);
  })?.[0];
  const found = {
    otherwise:
      changed === undefined
        ? outer?.otherwise
        : `${changed}: ${style.getPropertyValue(changed)} on ${describeElement(element)}`,
    scrolls: outer?.scrolls === true || [style.overflowX, style.overflowY].includes('auto'),
    clips: [...clipsOf(element, style), ...(outer?.clips ?? [])],
  };
  known.set(element, found);
  return found;
}

function clipsOf(element: Element, style: CSSStyleDeclaration): readonly Clip[] {
  const contained = /paint|content|strict/.test(style.contain);
  const hides = (overflow: string) => contained || overflow === 'hidden' || overflow === 'clip';
  const sideways = hides(style.overflowX);
  const upright = hides(style.overflowY);
  // An inline box clips nothing.
  if (style.display === 'inline' || !(sideways || upright)) return [];
  return [{ element, box: element.getBoundingClientRect(), sideways, upright }];
}

/** The components that an element stands in: each is a ground for its words, which grows with them. */
function groundsOf(element: Element): readonly Element[] {
  const ground = element.closest('[class^="cr-"]:not([class*="__"], .cr-list, .cr-heading, .cr-link)');
  if (ground === null) return [];
  return ground.parentElement === null ? [ground] : [ground, ...groundsOf(ground.parentElement)];
}

/** Whether a line of text leaves the box of an element; the room that a font takes is higher than its letters. */
function isOutside(rect: DOMRect, ground: Element): boolean {
  const box = ground.getBoundingClientRect();
  const slack = rect.height / 4;
  return (
    rect.right > box.right + 1 ||
    rect.left < box.left - 1 ||
    rect.bottom > box.bottom + slack ||
    rect.top < box.top - slack
  );
}

/** At which side an element hides a line of text; what scrolls by itself keeps its content. */
function cutSide(rect: DOMRect, { box, sideways, upright }: Clip): string | undefined {
  // The room that a font takes is higher than its letters.
  const slack = rect.height / 4;
  if (sideways && rect.right > box.right + 1) return 'right';
  if (sideways && rect.left < box.left - 1) return 'left';
  if (upright && rect.bottom > box.bottom + slack) return 'bottom';
  if (upright && rect.top < box.top - slack) return 'top';
  return undefined;
}

/** The text nodes of what Cresset wrote, without white space. */
export function ourTexts(container: Element): readonly Text[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (
      currentNode instanceof Text &&
      currentNode.data.trim() !== '' &&
      currentNode.parentElement?.closest('[class^="cr-"]:not([aria-hidden] *, svg *)') !== null
    )
      found.push(currentNode);
  }
  return found;
}

/** Where a text is, or its character of an index. */
export function rectsOf(text: Text, character?: number): readonly DOMRect[] {
  const range = document.createRange();
  if (character === undefined) range.selectNodeContents(text);
  else {
    range.setStart(text, character);
    range.setEnd(text, character + 1);
  }
  return [...range.getClientRects()];
}

/** Where the last character stands that is drawn: the marks of a direction around a text have no shape. */
const lastVisible = ({ data }: Text) => data.search(/[\s\p{Cf}]*$/u) - 1;

function onTop(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // Lines of a narrow spacing reach into each other without touching.
  return width > 1 && height > Math.min(one.height, other.height) / 3;
}

const hasOwnWords = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const shorten = (words: string) => `“${words.trim().slice(0, 40)}”`;

const nameOf = (element: Element) =>
  element.localName === 'img' ? 'the picture' : shorten(element.textContent);

const describeElement = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

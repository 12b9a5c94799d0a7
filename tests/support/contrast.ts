/** Contrast as it is painted, worked out from nothing but computed styles: a second opinion on the arithmetic of themes. */

/** A colour as 0–255 and its opacity as 0–1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

// How a browser writes nearly every computed colour. Reading it is a hundred times faster than painting it.
const computedRgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** Any computed colour as 0–255 and alpha 0–1; what isn't `rgb()` the browser itself converts. */
export function parseColor(color: string): Rgba {
  const [, r, g, b, opacity = '1'] = computedRgb.exec(color) ?? [];
  if (r !== undefined) return [Number(r), Number(g), Number(b), Number(opacity)];
  if (canvas === null) throw new Error('This browser draws no canvas, so colours cannot be read.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2's relative luminance. */
function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2's contrast ratio, 1 to 21, unrounded. */
export function contrast(one: Rgba, other: Rgba): number {
  if (one === other) return 1;
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** What a colour looks like over an opaque one. */
export function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/**
 * What is painted behind an element: its own background over its ancestors', down to the page.
 *
 * @param known What was found before, while the page stays as it is: the words of a page stand on few grounds.
 */
export function backgroundOf(element: Element | null, known = new Map<Element, Rgba>()): Rgba {
  if (element === null) return [255, 255, 255, 1];
  const before = known.get(element);
  if (before !== undefined) return before;
  const own = parseColor(getComputedStyle(element).backgroundColor);
  const found = own[3] === 1 ? own : over(own, backgroundOf(element.parentElement, known));
  known.set(element, found);
  return found;
}

/** The elements whose own words can be seen. */
export function elementsWithText(root: Element): readonly Element[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement !== null && nodeValue?.trim() !== '' && parentElement.checkVisibility())
      found.add(parentElement);
  }
  return [...found];
}

interface TextContrast {
  readonly text: string;
  readonly ratio: number;
}

/**
 * The contrast of all words that can be seen, an entry for each element that has some of its own.
 *
 * @param except A selector of parts whose background is a picture, which no computed style tells.
 */
export function textContrasts(root: Element, except?: string): readonly TextContrast[] {
  const known = new Map<Element, Rgba>();
  return elementsWithText(root)
    .filter((element) => except === undefined || element.closest(except) === null)
    .map((element) => {
      const background = backgroundOf(element, known);
      const ink = over(parseColor(getComputedStyle(element).color), background);
      return { text: element.textContent.trim().slice(0, 60), ratio: contrast(ink, background) };
    });
}

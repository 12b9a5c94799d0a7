/** Contrast as it is painted, worked out from nothing but computed styles: a second opinion on the arithmetic of themes. */

/** A colour as 0–255 and its opacity as 0–1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any computed colour as 0–255 and alpha 0–1; the browser itself converts it. */
export function parseColor(color: string): Rgba {
  if (canvas === null) throw new Error('This browser draws no canvas, so colours cannot be read.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** WCAG 2's relative luminance. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2's contrast ratio, 1 to 21, unrounded. */
export function contrast(one: Rgba, other: Rgba): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** What is painted behind an element: its own background over its ancestors', down to the page. */
export function backgroundOf(element: Element | null): Rgba {
  if (element === null) return [255, 255, 255, 1];
  const own = parseColor(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
}

export interface TextContrast {
  readonly text: string;
  readonly ratio: number;
}

/**
 * The contrast of every text node that can be seen.
 *
 * @param except A selector of parts whose background is a picture, which no computed style tells.
 */
export function textContrasts(root: Element, except?: string): readonly TextContrast[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: TextContrast[] = [];
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (
      parentElement === null ||
      nodeValue === null ||
      nodeValue.trim() === '' ||
      !parentElement.checkVisibility()
    )
      continue;
    if (except !== undefined && parentElement.closest(except) !== null) continue;
    const background = backgroundOf(parentElement);
    const ink = over(parseColor(getComputedStyle(parentElement).color), background);
    found.push({ text: nodeValue.trim().slice(0, 60), ratio: contrast(ink, background) });
  }
  return found;
}

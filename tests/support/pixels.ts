import { commands } from 'vitest/browser';
import type { Clip } from './commands.ts';
import { contrast, type Rgba } from './contrast.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    capture: (clip: Clip) => Promise<string>;
  }
}

/** Every colour that was painted, once: a picture has a million pixels and a few hundred colours. */
const colors = new Map<number, Rgba>();

/** What is painted in a rectangle, pixel by pixel. Equal colours are one object. */
export async function paint(clip: Clip): Promise<readonly Rgba[]> {
  const png = Uint8Array.from(
    atob(await commands.capture(clip)),
    (character) => character.codePointAt(0) ?? 0,
  );
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas, so pixels cannot be read.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const pixels: Rgba[] = [];
  for (const packed of new Uint32Array(data.buffer)) {
    let color = colors.get(packed);
    if (color === undefined) {
      // The bytes of a picture are red, green, blue and opacity; every machine that runs this reads the lowest first.
      color = [packed & 0xff, (packed >> 8) & 0xff, (packed >> 16) & 0xff, 1];
      colors.set(packed, color);
    }
    pixels.push(color);
  }
  return pixels;
}

/** The rectangle around an element or a range of words, with a margin in px, within what is in view. */
export function clipAround(seen: Element | Range, margin = 0): Clip {
  const { left, top, right, bottom } = seen.getBoundingClientRect();
  const x = Math.max(0, Math.floor(left - margin));
  const y = Math.max(0, Math.floor(top - margin));
  return {
    x,
    y,
    width: Math.max(1, Math.min(innerWidth, Math.ceil(right + margin)) - x),
    height: Math.max(1, Math.min(innerHeight, Math.ceil(bottom + margin)) - y),
  };
}

/** Whether something is painted beside an item, before its words: its bullet or number. */
export async function hasMarker(item: Element): Promise<boolean> {
  const { left, right, top, height } = item.getBoundingClientRect();
  const isLeftToRight = getComputedStyle(item).direction === 'ltr';
  const from = isLeftToRight ? Math.max(0, Math.floor(left) - 24) : Math.ceil(right);
  const to = isLeftToRight ? Math.floor(left) : Math.min(innerWidth, Math.ceil(right) + 24);
  const pixels = await paint({ x: from, y: Math.floor(top), width: to - from, height: Math.floor(height) });
  const [paper] = pixels;
  return paper !== undefined && pixels.some((pixel) => contrast(pixel, paper) >= 3);
}

/** How many pixels differ from each other with at least 3:1: what WCAG 2.4.13 counts as a change. */
export function strongChanges(before: readonly Rgba[], after: readonly Rgba[]): number {
  return before.filter((pixel, index) => contrast(pixel, after[index] ?? pixel) >= 3).length;
}

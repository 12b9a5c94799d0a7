import type { BrowserCommand } from 'vitest/node';
import type { Media } from './modes.ts';

/** These run beside the browser: Playwright alone can say what the reader's system asks for, and see what is painted. */

export const emulateMedia: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};

/** A rectangle in CSS px from the top left of what is in view. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A PNG of a part of the page, as base64. */
export const capture: BrowserCommand<[Clip]> = async ({ page, frame }, clip) => {
  const element = await (await frame()).frameElement();
  const place = await element.boundingBox();
  if (place === null)
    throw new Error('The frame of the tests is not in view, so nothing of it can be captured.');
  const picture = await page.screenshot({
    clip: { ...clip, x: clip.x + place.x, y: clip.y + place.y },
    animations: 'disabled',
  });
  return picture.toString('base64');
};

/** Moves the mouse away, so that nothing is hovered. */
export const parkMouse: BrowserCommand<[]> = async ({ page }) => {
  await page.mouse.move(0, 0);
};

/** A place in CSS px from the top left of what is in view. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Drags the mouse from one place to another with its button down, as somebody does who selects words. */
export const selectByMouse: BrowserCommand<[Place, Place]> = async ({ page, frame }, from, to) => {
  const origin = await (await (await frame()).frameElement()).boundingBox();
  if (origin === null)
    throw new Error('The frame of the tests is not in view, so no mouse can be dragged over it.');
  await page.mouse.move(origin.x + from.x, origin.y + from.y);
  await page.mouse.down();
  await page.mouse.move(origin.x + to.x, origin.y + to.y, { steps: 4 });
  await page.mouse.up();
};

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { fingerprint, readAccepted } from '../../scripts/pictures/accepted.ts';
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
export const capture: BrowserCommand<[Clip]> = async (context, clip) => {
  const { page } = context;
  const place = await frameOf(context);
  const picture = await page.screenshot({
    clip: { ...clip, x: clip.x + place.x, y: clip.y + place.y },
    animations: 'disabled',
  });
  return picture.toString('base64');
};

/** Where the frame of the tests is on the page, in CSS px. */
async function frameOf({ frame }: Pick<Parameters<BrowserCommand<[]>>[0], 'frame'>): Promise<Place> {
  const place = await (await (await frame()).frameElement()).boundingBox();
  if (place === null)
    throw new Error('The frame of the tests is not in view: nothing of it can be captured or pointed at.');
  return place;
}

/** Moves the mouse away, so that nothing is hovered. */
export const parkMouse: BrowserCommand<[]> = async ({ page }) => {
  await page.mouse.move(0, 0);
};

/** A place in CSS px from the top left of what is in view. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Moves the mouse to a place at once; Playwright's own way waits for everything to stand still, which takes 50 ms. */
export const moveMouse: BrowserCommand<[Place]> = async (context, to) => {
  const origin = await frameOf(context);
  await context.page.mouse.move(origin.x + to.x, origin.y + to.y);
};

/** Drags the mouse from one place to another with its button down, as somebody does who selects words. */
export const selectByMouse: BrowserCommand<[Place, Place]> = async (context, from, to) => {
  const { page } = context;
  const origin = await frameOf(context);
  await page.mouse.move(origin.x + from.x, origin.y + from.y);
  await page.mouse.down();
  await page.mouse.move(origin.x + to.x, origin.y + to.y, { steps: 4 });
  await page.mouse.up();
};

/** How often a picture is taken before it counts as one that never stands still. */
const mostTakes = 30;

/**
 * Takes a picture of the one element with the attribute `data-picture`, until it is as accepted or two in a row are the
 * same, and puts it at `<name>.png` in the folder that `CRESSET_PICTURES` names.
 */
export const takePicture: BrowserCommand<[name: string]> = async ({ iframe, project }, name) => {
  const folder = process.env['CRESSET_PICTURES'];
  if (folder === undefined) throw new Error('Pictures are drawn by "npm run pictures", which says where to.');
  const accepted = readAccepted(project.config.root).pictures.get(name);
  const element = iframe.locator('[data-picture]');
  let before: string | undefined;
  for (let takes = 1; takes <= mostTakes; takes += 1) {
    const png = await element.screenshot({ animations: 'disabled', caret: 'hide' });
    const now = fingerprint(png);
    if (now === before || now === accepted) {
      const file = path.join(folder, `${name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, png);
      return;
    }
    before = now;
  }
  throw new Error(
    `${name} never stood still: of ${mostTakes} pictures no two in a row were the same. Stop what moves in this story.`,
  );
};

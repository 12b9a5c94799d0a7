import type { BrowserCommand } from 'vitest/node';
import type { Media } from './modes.ts';

/** Runs beside the browser: Playwright alone can say what the reader's system asks for. */
export const emulateMedia: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};

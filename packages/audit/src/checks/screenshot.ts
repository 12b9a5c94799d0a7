import type { CDPSession } from '@playwright/test';

/** In CSS px, from the start of the document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the document that the window shows. */
export interface View extends Box {
  /** Device pixels to a CSS px. */
  readonly scale: number;
}

/**
 * A picture of a part of what the window shows, as PNG, with one pixel to a CSS px. Over Chromium's own protocol, because
 * Playwright's pictures put the window back to the size that Playwright gave it, and so end the mode that is being looked
 * at.
 */
export async function screenshot(devtools: CDPSession, clip: Box, view: View): Promise<Uint8Array> {
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: clip.x, y: clip.y, width: clip.width, height: clip.height, scale: 1 / view.scale },
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
}

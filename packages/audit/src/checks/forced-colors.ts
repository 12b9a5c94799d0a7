import type { Page } from '@playwright/test';
import { installAxe } from './install-axe.ts';
import { readForcedColors } from './read-forced-colors.ts';

/** During `action`, axe reads in every frame the forced colours that are painted; see {@link readForcedColors}. */
export async function withForcedColorsRead<Result>(
  page: Page,
  action: () => Promise<Result>,
): Promise<Result> {
  const undo = await Promise.all(page.frames().map((frame) => frame.evaluateHandle(readForcedColors)));
  try {
    return await action();
  } finally {
    await Promise.all(undo.map((handle) => handle.evaluate((putBack) => putBack())));
  }
}

/**
 * Whether axe has been mended: it then reads forced colours by itself, and {@link withForcedColorsRead} must go, before it
 * makes good results wrong. Needs a page that nobody else uses; leaves it without emulation and with other content.
 */
export async function forcedColorsFaultIsFixed(page: Page): Promise<boolean> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  try {
    // Painted black on white.
    await page.setContent('<p style="color: #ccc; background: #fff">Words</p>');
    await installAxe(page);
    return await page.evaluate(async () => {
      const { cressetAudit } = globalThis;
      if (cressetAudit === undefined) throw new Error('The page was replaced while axe ran in it.');
      const { violations, passes } = await cressetAudit.axe.run('p', { runOnly: ['color-contrast'] });
      if (violations.length + passes.length === 0) {
        throw new Error(
          'axe could not judge a plain text in forced colours, so nobody knows whether it reads them rightly.',
        );
      }
      return passes.length > 0;
    });
  } finally {
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
  }
}

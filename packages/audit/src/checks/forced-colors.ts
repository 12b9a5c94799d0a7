import type { CDPSession, Page } from '@playwright/test';
import { installAxe } from './install-axe.ts';
import { readForcedColors } from './read-forced-colors.ts';
import { openWorld, type World } from './world.ts';

const read = `globalThis.cressetAuditReads = (${readForcedColors.toString()})();`;
const readAsBefore = 'globalThis.cressetAuditReads?.(); delete globalThis.cressetAuditReads;';

/** During `action`, axe reads in every frame the forced colours that are painted; see {@link readForcedColors}. */
export async function withForcedColorsRead<Result>(
  world: World,
  action: () => Promise<Result>,
): Promise<Result> {
  await world.everywhere(read);
  try {
    return await action();
  } finally {
    await world.everywhere(readAsBefore);
  }
}

/**
 * Whether axe has been mended: it then reads forced colours by itself, and {@link withForcedColorsRead} must go, before it
 * makes good results wrong. Needs a page that nobody else uses; leaves it without emulation and with other content.
 */
export async function forcedColorsFaultIsFixed(page: Page, devtools: CDPSession): Promise<boolean> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  try {
    // Painted black on white.
    await page.setContent('<p style="color: #ccc; background: #fff">Words</p>');
    const world = await openWorld(page, devtools);
    await installAxe(world);
    return await world.evaluate(async () => {
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

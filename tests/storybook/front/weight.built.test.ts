import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from '../page.ts';

const folder = inject('storybookFolder');

// A running Storybook has no folder: it is not what anybody downloads.
test.runIf(folder !== '')('the static Storybook is under 8 MB, each file compressed', () => {
  const bytes = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => gzipSync(readFileSync(path.join(entry.parentPath, entry.name))).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(8_000_000);
});

test.for(['components-threatcard--japanese', 'parts-prose--japanese'])(
  'Japanese is in the same font on every machine, although we ship only what the stories need of it: %s',
  async (id, { page }) => {
    await page.goto(`/iframe.html?id=${id}&viewMode=story`);
    await page
      .getByText(/\p{Script=Han}/u)
      .first()
      .waitFor();
    await page.evaluate(() => document.fonts.ready);
    const browser = await page.context().newCDPSession(page);
    await browser.send('DOM.enable');
    await browser.send('CSS.enable');
    const { root } = await browser.send('DOM.getDocument');
    const { nodeIds } = await browser.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#storybook-root *',
    });
    const used = await Promise.all(
      nodeIds.map((nodeId) => browser.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const families = new Set(
      used.flatMap(({ fonts }) =>
        fonts.map((font) => `${font.familyName}, ${font.isCustomFont ? 'ours' : 'the system’s'}`),
      ),
    );
    expect([...families].filter((family) => !family.endsWith('ours'))).toEqual([]);
  },
);

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from 'cresset-audit/find-browser';
import { readArguments } from './arguments.ts';

/** Takes the picture at the top of the README from the published HTML, as a reader of a site would see it. */
const root = path.resolve(import.meta.dirname, '..');
const font = createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next');

readArguments('hero', 'Takes the picture at the top of the README anew, from the published HTML.');

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 1200, height: 1450 }, colorScheme: 'light' });
await page.goto(pathToFileURL(path.join(root, 'html/what-we-do--default.html')).href);
await page.addStyleTag({ url: pathToFileURL(font).href });
await page.addStyleTag({
  content: ":root { --cr-font: 'Atkinson Hyperlegible Next Variable' } body { margin: 0 }",
});
await page.evaluate(() => document.fonts.ready);
// Half of a PNG, and nobody sees the difference: every site that installs the package downloads it.
const devtools = await page.context().newCDPSession(page);
const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
await writeFile(path.join(root, 'docs/hero.webp'), Buffer.from(data, 'base64'));
await browser.close();

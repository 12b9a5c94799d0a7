import { chromium } from 'playwright';
import { findBrowser } from 'cresset-audit/find-browser';
import { serveFolder } from 'cresset-audit/server';
import { readArguments } from './arguments.ts';

/**
 * Prints how long a reader of the static Storybook waits for the first story and for the first page, each in a browser
 * that has nothing in its cache: the middle of five visits. `npm run storybook:benchmark -- <folder>`, after
 * `storybook build`; the folder is `storybook-static` unless another is named. A number of one machine at one time, so
 * no test asserts it.
 */
const [folder = 'storybook-static'] = readArguments(
  'storybook:benchmark',
  'Prints how long a reader of a static Storybook waits for the first story and the first page. The folder is storybook-static, unless another is named.',
  {},
  '[folder]',
).positionals;
const visits = 5;

const places = [
  ['a story in Storybook', '/?path=/story/components-threatcard--default', '.cr-threat-card'],
  ['the start page', '/?path=/docs/start-here--docs', '#storybook-docs h1'],
] as const;

const server = await serveFolder(folder);
const browser = await chromium.launch(await findBrowser());
try {
  for (const [what, address, selector] of places) {
    const seconds: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const page = await browser.newPage();
      const started = performance.now();
      await page.goto(server.baseUrl + address);
      await page.frameLocator('#storybook-preview-iframe').locator(selector).first().waitFor();
      seconds.push((performance.now() - started) / 1000);
      await page.close();
    }
    const middle = seconds.toSorted((one, other) => one - other)[Math.floor(visits / 2)];
    console.log(`${what}: ${middle?.toFixed(2)} s (${seconds.map((each) => each.toFixed(2)).join(', ')})`);
  }
} finally {
  await browser.close();
  await server.close();
}

import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { crop } from '../src/checks/crop.ts';
import { inBrowser } from './checks-scene.ts';

const browser = inBrowser();

/** Shows a page, in which axe finds fault with a picture without a text, and takes the picture of that. */
async function cropped(body: string, mode?: string) {
  await browser.show(body, mode, { rules: ['axe/image-alt'] });
  const { observations } = await browser.see();
  const png = await crop(browser.world, observations[0]?.element ?? -1, browser.devtools);
  if (png === null) return null;
  const { width, height, channels, data } = decode(png);
  const colors = new Set<string>();
  for (let start = 0; start < data.length; start += channels) {
    colors.add([data[start], data[start + 1], data[start + 2]].join(' '));
  }
  return { width, height, colors };
}

const red = '208 0 0';
const img = (style: string) => `<img src="data:," style="display: block; background: #0000ff; ${style}">`;

test('A crop shows the element, outlined, and 24 px around it', async () => {
  const seen = await cropped(img('position: absolute; left: 100px; top: 100px; width: 50px; height: 30px'));
  expect(seen).toMatchObject({ width: 98, height: 78 });
  expect([...(seen?.colors ?? [])]).toEqual(expect.arrayContaining([red, '255 255 255', '0 0 0', '0 0 255']));
});

test('The outline is seen on red, on white and on black, and in forced colours', async () => {
  for (const [ground, mode] of [
    ['#d00000', '1280-light'],
    ['#ffffff', '1280-light'],
    ['#000000', '1280-light'],
    ['#ffffff', 'forced-dark'],
  ]) {
    const seen = await cropped(
      `<style>body { background: ${ground} }</style>${img('width: 50px; height: 30px')}`,
      mode,
    );
    expect([...(seen?.colors ?? [])]).toEqual(expect.arrayContaining([red, '255 255 255']));
  }
});

test('A crop is at most 640 by 480 px, of the start of the element', async () => {
  expect(await cropped(img('width: 1000px; height: 2000px'))).toMatchObject({ width: 640, height: 480 });
});

test('A crop has CSS px, however far the page is zoomed in, and leaves it zoomed', async () => {
  const body = img('position: absolute; left: 100px; top: 100px; width: 50px; height: 30px');
  expect(await cropped(body, 'zoom-400')).toMatchObject({ width: 98, height: 78 });
  expect(await browser.page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([
    320, 256, 4,
  ]);
});

test('A crop without the session that set the scale has CSS px, too', async () => {
  await browser.show(img('width: 50px; height: 30px; margin: 40px'), 'zoom-400', {
    rules: ['axe/image-alt'],
  });
  await browser.see();
  expect(decode((await crop(browser.world, 0, browser.devtools)) ?? new Uint8Array())).toMatchObject({
    width: 98,
    height: 78,
  });
});

test('An element that was scrolled out of sight is shown, and the page is left as it was', async () => {
  await browser.show(
    `<div id="box" style="height: 100px; overflow: auto"><div style="height: 900px"></div>${img('width: 50px; height: 30px')}</div><div style="height: 3000px"></div>`,
    '1280-light',
    { rules: ['axe/image-alt'] },
  );
  await browser.page.evaluate(() => {
    document.querySelector('#box')?.scrollTo(0, 120);
    scrollTo(0, 70);
  });
  await browser.see();
  const state = () =>
    browser.page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      scrolled: [scrollY, document.querySelector('#box')?.scrollTop],
    }));
  const before = await state();
  const png = await crop(browser.world, 0, browser.devtools);
  expect(await state()).toEqual(before);
  const { data, channels } = decode(png ?? new Uint8Array());
  const isBlue = Array.from({ length: data.length / channels }, (_, index) => index * channels).some(
    (at) => data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 255,
  );
  expect(isBlue).toBe(true);
});

test('The outline lies over an open dialog', async () => {
  await browser.show(`<dialog>${img('width: 50px; height: 30px')}</dialog>`, '1280-light', {
    rules: ['axe/image-alt'],
  });
  await browser.page.evaluate(() => document.querySelector('dialog')?.showModal());
  await browser.see();
  const { data, channels } = decode((await crop(browser.world, 0, browser.devtools)) ?? new Uint8Array());
  const isRed = Array.from({ length: data.length / channels }, (_, index) => index * channels).some(
    (at) => data[at] === 208 && data[at + 1] === 0 && data[at + 2] === 0,
  );
  expect(isRed).toBe(true);
});

test('There is no crop of what has no box, has left the page or was never there', async () => {
  await browser.show(img('width: 50px; height: 30px'), '1280-light', { rules: ['axe/image-alt'] });
  await browser.see();
  await browser.page.evaluate(() => document.querySelector('img')?.style.setProperty('display', 'none'));
  expect(await crop(browser.world, 0, browser.devtools)).toBeNull();
  await browser.page.evaluate(() => document.querySelector('img')?.remove());
  expect(await crop(browser.world, 0, browser.devtools)).toBeNull();
  expect(await crop(browser.world, 99, browser.devtools)).toBeNull();
});

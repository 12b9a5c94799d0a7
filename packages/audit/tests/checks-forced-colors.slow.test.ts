import { beforeAll, describe, expect, test } from 'vitest';
import { forcedColorsFaultIsFixed, withForcedColorsRead } from '../src/checks/forced-colors.ts';
import { inBrowser } from './checks-scene.ts';

const browser = inBrowser();

const contrast = ['axe/color-contrast'];

/** All of them are painted in the system's colours, which stand out. */
const forced = {
  'a text': '<p style="color: #ccc">Words</p>',
  'a text with a fill of its own': '<p style="-webkit-text-fill-color: #888; background: #777">Words</p>',
  'a text that would vanish': '<p style="color: #fff; background: #fff">Words</p>',
  'a link': '<p><a href="#x" style="color: #eee">Words</a></p>',
  'a button': '<button style="color: #ddd; background: #ccc">Words</button>',
  'a disabled button': '<button disabled style="color: #ddd; background: #ccc">Words</button>',
  'a part that gives itself back to the system':
    '<div style="forced-color-adjust: none"><p style="forced-color-adjust: auto; color: #ccc; background: #fff">Words</p></div>',
  'a part that keeps the colour of its parent':
    '<p style="color: #ccc">Words <b style="forced-color-adjust: preserve-parent-color">bold</b></p>',
};

/** All of them keep the colours of the page, which don't stand out. */
const kept = {
  'a text that keeps its colours':
    '<p style="forced-color-adjust: none; color: #999; background: #888">Words</p>',
  'a part of what keeps its colours':
    '<div style="forced-color-adjust: none; color: #999; background: #888"><p>Words</p></div>',
  'a text that keeps its fill':
    '<p style="forced-color-adjust: none; -webkit-text-fill-color: #999; background: #888">Words</p>',
  'a text that keeps its fill and the colour of its parent':
    '<p style="forced-color-adjust: preserve-parent-color; -webkit-text-fill-color: #999; background: #888">Words</p>',
  'a text with a colour of its own where its parent has one':
    '<p style="forced-color-adjust: preserve-parent-color; color: #999; background: #888">Words</p>',
};

describe.each(['forced-light', 'forced-dark'])('In the mode %s', (mode) => {
  let seen: Awaited<ReturnType<typeof browser.seeAll>>;
  beforeAll(async () => {
    seen = await browser.seeAll({ ...forced, ...kept }, mode, contrast);
  });

  test.for(Object.keys(forced))('the system’s colours are read: %s', (name) => {
    expect(seen.get(name)?.axe).toEqual([]);
  });

  test.for(Object.keys(kept))('the page’s colours are read: %s', (name) => {
    expect(seen.get(name)?.axe).toEqual(['failed axe/color-contrast']);
  });

  test('the page reads its own styles as before, once axe has run', async () => {
    await browser.show('<p style="color: #ccc">Words</p>', mode, { rules: contrast });
    await browser.see();
    expect(
      await browser.page.evaluate(() => {
        const p = document.querySelector('p');
        return p && getComputedStyle(p).getPropertyValue('-webkit-text-fill-color');
      }),
    ).toBe('rgb(204, 204, 204)');
  });
});

test('axe still reads forced colours wrongly; the day it does not, the way round it has to go', async () => {
  const isGone = await forcedColorsFaultIsFixed(browser.page, browser.devtools);
  const isForced = await browser.page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  expect({ isGone, isForced }).toEqual({ isGone: false, isForced: false });
});

test('the day axe reads forced colours rightly is noticed', async () => {
  // Our own way round stands in for an axe that has been mended.
  const { page, devtools } = browser;
  await browser.show('');
  const isFixed = () => forcedColorsFaultIsFixed(page, devtools);
  expect(await withForcedColorsRead(browser.world, isFixed)).toBe(true);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { contrastRatio } from '../src/checks/contrast.ts';
import { found, inBrowser } from './checks-scene.ts';

const browser = inBrowser();

const svg = (content: string) =>
  `url(&quot;data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60">${content}</svg>`)}&quot;)`;
/** Dark, but for its left end. */
const photo = svg('<rect width="600" height="60" fill="#203040"/><rect width="80" height="60" fill="#fff"/>');
const nothing = svg('');
const pseudo = (color: string) =>
  `<style>.on-${color} { position: relative; z-index: 0; color: #fff; &::before { content: ""; position: absolute; inset: 0; z-index: -1; background: ${color} } }</style><p class="on-${color}">Words</p>`;
const under = (color: string, veil: string) =>
  `<div style="position: relative"><p style="color: ${color}">Words</p><div style="position: absolute; inset: 0; background: ${veil}"></div></div>`;

const failing = {
  'grey on a gradient': '<p style="background: linear-gradient(#eee, #ccc); color: #999">Words</p>',
  'white where one corner of a photo is white': `<p style="background: ${photo}; color: #fff">White words that begin on white</p>`,
  'white on a pale pseudo-element': pseudo('silver'),
  'white on white': '<p style="background: #fff; color: #fff">Words</p>',
  'grey under a grey veil': under('#777', 'rgb(120 120 120 / 50%)'),
  'half transparent on a gradient':
    '<div style="opacity: 0.4; background: linear-gradient(#fff, #eee)"><p style="color: #222">Words</p></div>',
  'see-through black on a gradient':
    '<p style="background: linear-gradient(#fff, #eee); color: rgb(0 0 0 / 30%)">Words</p>',
  'grey over a picture that is transparent': `<p style="background: #fff ${nothing}; color: #999">Words</p>`,
  'a single letter': '<p style="background: #fff; color: #aaa">x</p>',
};

const sound = {
  'black on a gradient': '<p style="background: linear-gradient(#fff, #eee); color: #222">Words</p>',
  'white on the dark part of a photo': `<p style="background: ${photo}; color: #fff; padding-left: 100px">Words</p>`,
  'white on a dark pseudo-element': pseudo('navy'),
  'black under a thin veil': under('#000', 'rgb(120 120 120 / 10%)'),
  'a little transparent on a gradient':
    '<div style="opacity: 0.9; background: linear-gradient(#fff, #eee)"><p style="color: #222">Words</p></div>',
  'dark grey over a picture that is transparent': `<p style="background: #fff ${nothing}; color: #333">Words</p>`,
  'small thin letters of just enough contrast':
    '<p style="background: linear-gradient(#fff, #fefefe); color: #757575; font: 100 9px sans-serif">Illicit</p>',
  'large letters, which need less': `<p style="background: linear-gradient(#fff, #fefefe); color: #909090; font-size: 32px">Words</p>`,
  'text whose border has its colour':
    '<p style="background: linear-gradient(#fff, #eee); color: #222; border: 4px solid">Words</p>',
};

const undecidable = {
  'text under a picture': under('#000', 'linear-gradient(red, blue)'),
  'the text of a field':
    '<input aria-label="Name" value="Words" style="background: linear-gradient(#fff, #eee)">',
  'text over a canvas':
    '<div style="position: relative; background: linear-gradient(#fff, #eee)"><canvas width="90" height="20" style="position: absolute; left: 0; top: 0"></canvas><span style="position: relative">Words</span></div>',
  'letters cut out of a background':
    '<p style="background: linear-gradient(red, blue); background-clip: text; color: transparent">Words</p>',
};

const rules = ['axe/color-contrast', 'x/contrast-pixels'];

type Results = Awaited<ReturnType<typeof browser.seeAll>>;

// At four device pixels to one, too, as when zoomed in.
describe.each(['1280-light', 'zoom-400'])('Contrast that axe can’t tell, in the mode %s', (mode) => {
  let seen: Results;
  beforeAll(async () => {
    seen = await browser.seeAll({ ...failing, ...sound }, mode, rules);
  });

  test.for(Object.keys(failing))('%s fails', (name) => {
    expect(seen.get(name)).toEqual({
      axe: ['cantTell axe/color-contrast'],
      left: ['failed x/contrast-pixels'],
    });
  });

  test.for(Object.keys(sound))('%s is sound', (name) => {
    expect(seen.get(name)).toEqual({ axe: ['cantTell axe/color-contrast'], left: [] });
  });
});

describe('What pixels can’t tell either is left for a person', () => {
  let seen: Results;
  beforeAll(async () => {
    seen = await browser.seeAll(undecidable, '1280-light', rules);
  });

  test.for(Object.keys(undecidable))('%s', (name) => {
    expect(seen.get(name)?.left).toEqual(['cantTell x/contrast-pixels']);
  });

  test('letters of which next to nothing is below', async () => {
    const line = svg(
      '<rect width="600" height="60" fill="#203040"/><rect x="30" width="1" height="60" fill="#fff"/>',
    );
    await browser.show(
      `<p style="background: ${line}; color: #fff; font: bold 20px monospace">█████████████████████</p>`,
      '1280-light',
      { rules },
    );
    const [open] = (await browser.seeWithPixels()).observations;
    expect(open).toMatchObject({ outcome: 'cantTell', kind: 'partly', data: { ratio: 1, needed: 3 } });
    expect(open?.data['share']).toBeLessThan(0.05);
  });
});

const forced = {
  'text over a picture, behind which the system lays its own colour, is sound': [
    `<p style="background: ${photo}">Words</p>`,
    [],
  ],
  'text that is mostly transparent, over a picture, fails': [
    `<div style="opacity: 0.4"><p style="background: ${photo}">Words</p></div>`,
    ['failed x/contrast-pixels'],
  ],
  'text over a pseudo-element is sound': [pseudo('silver'), []],
  'text that keeps its colour over a picture of nearly that colour fails': [
    `<p style="forced-color-adjust: none; background: ${svg('<rect width="600" height="60" fill="#888"/>')}; color: #999">Words</p>`,
    ['failed x/contrast-pixels'],
  ],
  'text that keeps its colour over a picture of many colours is left for a person': [
    `<p style="forced-color-adjust: none; background: ${photo}; color: #f80">Words that begin on white and go on</p>`,
    ['cantTell x/contrast-pixels'],
  ],
} as const;

describe.each(['forced-light', 'forced-dark'])('In the mode %s', (mode) => {
  let seen: Results;
  beforeAll(async () => {
    const bodies = Object.entries(forced).map(([name, [body]]) => [name, body]);
    seen = await browser.seeAll(Object.fromEntries(bodies), mode, rules);
  });

  test.for(Object.entries(forced))('%s', ([name, [, left]]) => {
    expect(seen.get(name)).toEqual({ axe: ['cantTell axe/color-contrast'], left });
  });
});

/** A column wider than its window. */
const cell = (color: string) =>
  `<td style="min-width: 500px; background: linear-gradient(#fff, #eee); color: ${color}">Words</td>`;

describe('A decided contrast', () => {
  test('says how little it is, how much is needed, and for how much of the letters', async () => {
    await browser.show(failing['white where one corner of a photo is white'], '1280-light', { rules });
    const [seen] = (await browser.seeWithPixels()).observations;
    expect(seen).toMatchObject({ confidence: 'measured', data: { ratio: 1, needed: 4.5 } });
    expect(seen?.data['share']).toBeGreaterThan(0.1);
    expect(seen?.data['share']).toBeLessThan(0.6);
  });

  test('is held against 7:1 by the rule of level AAA, and against 4.5:1 by that of AA', async () => {
    await browser.show('<p style="background: linear-gradient(#fff, #fefefe); color: #666">Words</p>');
    expect(found(await browser.seeWithPixels())).toEqual(['failed x/contrast-pixels-enhanced']);
  });

  test('leaves what axe had decided itself', async () => {
    await browser.show('<p style="color: #999">Words</p>', '1280-light', { rules });
    expect(found(await browser.seeWithPixels())).toEqual(['failed axe/color-contrast']);
  });

  test('stays axe’s open question where the rule of pixels is not asked for', async () => {
    await browser.show(failing['white on white'], '1280-light', { rules: ['axe/color-contrast'] });
    expect(found(await browser.seeWithPixels())).toEqual(['cantTell axe/color-contrast']);
  });

  test('is measured below the window, too, and in a shadow root', async () => {
    await browser.show(
      '<div style="height: 3000px"></div><p style="background: linear-gradient(#eee, #ccc); color: #999">Words</p><div id="host"></div>',
      '1280-light',
      { rules },
    );
    await browser.page.evaluate(() => {
      const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (shadow)
        shadow.innerHTML = '<p style="background: linear-gradient(#fff, #eee); color: #999">Words</p>';
    });
    const { observations } = await browser.seeWithPixels();
    expect(observations.map(({ check, outcome }) => `${outcome} ${check}`)).toEqual([
      'failed x/contrast-pixels',
      'failed x/contrast-pixels',
    ]);
  });

  test('is measured where text is put into a slot', async () => {
    await browser.show('<div id="host">Words</div>', '1280-light', { rules });
    await browser.page.evaluate(() => {
      const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (shadow)
        shadow.innerHTML =
          '<div style="background: linear-gradient(#fff, #eee); color: #999"><slot></slot></div>';
    });
    const { observations } = await browser.seeWithPixels();
    expect(observations.map(({ check, outcome }) => `${outcome} ${check}`)).toEqual([
      'failed x/contrast-pixels',
    ]);
  });

  test('is measured in the columns of a table that has to be scrolled, which stands as before afterwards', async () => {
    await browser.show(
      `<div id="scroll" tabindex="0" style="overflow-x: auto; width: 300px"><table><tr>${cell('#222')}${cell('#999')}${cell('#222')}</tr></table></div>`,
      '320-light',
      { rules },
    );
    await browser.page.evaluate(() => document.querySelector('#scroll')?.scrollTo({ left: 40 }));
    const { observations } = await browser.seeWithPixels();
    expect(observations.map(({ check, outcome, selector }) => `${outcome} ${check} ${selector}`)).toEqual([
      'failed x/contrast-pixels td:nth-child(2)',
    ]);
    expect(await browser.page.evaluate(() => document.querySelector('#scroll')?.scrollLeft)).toBe(40);
  });

  test('leaves the page as it was, as wide and as far zoomed in', async () => {
    await browser.show(failing['grey on a gradient'], 'zoom-400', { rules });
    const state = () =>
      browser.page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
        view: [innerWidth, innerHeight, devicePixelRatio],
      }));
    const before = await state();
    await browser.seeWithPixels();
    expect(await state()).toEqual(before);
  });
});

describe('The contrast ratio', () => {
  test.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[118, 118, 118], [255, 255, 255], 4.54],
    [[255, 255, 255], [118, 118, 118], 4.54],
    [[10, 10, 10], [0, 0, 0], 1.06],
    [[7, 7, 7], [7, 7, 7], 1],
  ] as const)('of %s and %s is %s', (one, other, expected) => {
    expect(contrastRatio(one, other)).toBeCloseTo(expected, 2);
  });
});

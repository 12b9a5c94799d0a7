import { expect, test } from 'vitest';
import { lostInForcedColorsCheck } from '../src/checks/lost-in-forced-colors.ts';
import { nonTextContrastCheck } from '../src/checks/non-text-contrast.ts';
import { inBrowser } from './checks-scene.ts';

const browser = inBrowser();

const pad = (html: string) => `<div style="padding: 14px">${html}</div>`;
const padded = (cases: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cases).map(([name, html]) => [name, pad(html)]));
const field = 'border: 1px solid #ddd; background: #fff; padding: 8px; border-radius: 4px';
const path = '<path d="M4 4h16v16H4z"/>';
const svg = (css: string, more = '') =>
  `<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" style="${css}" ${more}>${path}</svg>`;
const bare = 'border: 0; background: none; padding: 8px';

const failing = {
  'a field with a pale border': `<label>Town <input style="${field}"></label>`,
  'a field with a pale fill': '<label>Town <input style="border: 0; background: #eee; padding: 8px"></label>',
  'a field with a pale shadow':
    '<label>Town <input style="border: 0; background: #fff; box-shadow: 0 0 0 1px #ddd; padding: 8px"></label>',
  'a field with a pale line below':
    '<label>Town <input style="border: 0; border-bottom: 2px solid #ccc; background: none; padding: 8px"></label>',
  'a field of several lines': `<label>Words <textarea style="${field}"></textarea></label>`,
  'a pale box to tick':
    '<label><input type="checkbox" style="appearance: none; width: 20px; height: 20px; border: 2px solid #ccc"> News</label>',
  'a pale circle to tick':
    '<label><input type="radio" style="appearance: none; width: 20px; height: 20px; border: 1px solid #ccc; border-radius: 50%"> News</label>',
  'a ticked box of pale blue': `<div role="checkbox" aria-checked="true" tabindex="0" aria-label="News" style="width: 20px; height: 20px; background: #bde">${svg('fill: #fff; width: 20px; height: 20px')}</div>`,
  'a pale switch':
    '<button type="button" role="switch" aria-checked="false" aria-label="News" style="border: 0; padding: 2px; width: 44px; height: 24px; border-radius: 12px; background: #ddd"><span style="display: block; width: 20px; height: 20px; border-radius: 50%; background: #fff"></span></button>',
  'a hidden box that a pale one stands for':
    '<label style="display: flex"><input type="checkbox" style="position: absolute; width: 1px; height: 1px; clip-path: inset(50%)"><span style="width: 20px; height: 20px; border: 1px solid #ddd; display: block"></span> News</label>',
  'a pale icon in a button': `<button type="button" aria-label="Close" style="${bare}">${svg('fill: #ccc')}</button>`,
  'a pale icon in a link': `<a href="#a" aria-label="Home" style="display: inline-block">${svg('fill: currentColor; color: #bbb')}</a>`,
  'a pale icon on a dark button': `<button type="button" aria-label="Close" style="border: 0; padding: 12px; background: #222">${svg('fill: #555')}</button>`,
  'a pale stroke': `<button type="button" aria-label="Close" style="${bare}">${svg('fill: none; stroke: #ccc; stroke-width: 3')}</button>`,
  'a pale letter that is an icon':
    '<style>.i::before { content: "\\2716"; color: #ccc; font-size: 24px }</style><button type="button" aria-label="Close" style="border: 0; background: none"><i class="i"></i></button>',
};

const drawnIcon = (fill: string) =>
  `<button type="button" style="${bare}"><img alt="Close" width="24" height="24" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path fill="${fill}" d="M4 4h16v16H4z"/></svg>`)}"></button>`;
const slider = (name: string, track: string, thumb: string) =>
  `<style>.${name} { appearance: none; width: 200px; height: 20px; background: none } .${name}::-webkit-slider-runnable-track { height: 4px; background: ${track} } .${name}::-webkit-slider-thumb { appearance: none; width: 16px; height: 16px; margin-top: -6px; background: ${thumb} }</style><input type="range" class="${name}" aria-label="Size">`;

const failingToo = {
  'a pale slider': slider('sa', '#eee', '#ddd'),
  'a pale knob':
    '<span role="slider" tabindex="0" aria-label="Size" aria-valuenow="5" style="display: block; width: 20px; height: 20px; border-radius: 50%; background: #fff; border: 1px solid #ddd"></span>',
  'a pale icon in a file': drawnIcon('#ddd'),
  'a pale icon by a mask':
    '<a href="#m" aria-label="Home" style="display: inline-block; padding: 4px"><span style="display: block; width: 24px; height: 24px; background: #ddd; mask-image: url(&quot;data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2724%27 height=%2724%27%3E%3Cpath d=%27M4 4h16v16H4z%27/%3E%3C/svg%3E&quot;)"></span></a>',
};

const review = {
  'a pale field with a placeholder': `<label>Town <input placeholder="Bern" style="${field}"></label>`,
  'a pale list with its arrow': `<label>Town <select style="${field}"><option>Bern</option></select></label>`,
  'a field that nothing shows':
    '<label>Town <input style="border: 0; background: none; padding: 8px"></label>',
};

const right = {
  'a slider with a dark knob': slider('sb', '#eee', '#333'),
  'a dark icon in a file': drawnIcon('#333'),
  'fields as the browser draws them':
    '<label>Town <input></label><select aria-label="Town"><option>Bern</option></select><textarea aria-label="Words"></textarea><input type="checkbox" aria-label="a"><input type="radio" aria-label="b"><input type="range" aria-label="c">',
  'a grey border that is enough':
    '<label>Town <input style="border: 1px solid #767676; background: #fff; padding: 8px"></label>',
  'a dark fill': '<label>Town <input style="border: 0; background: #444; padding: 8px"></label>',
  'a dark line below':
    '<label>Town <input style="border: 0; border-bottom: 1px solid #555; background: #f5f5f5; padding: 8px"></label>',
  'a dark ring by a shadow':
    '<label>Town <input style="border: 0; background: #fff; box-shadow: 0 0 0 1px #555; padding: 8px"></label>',
  'what can’t be used': `<label>Town <input disabled style="${field}"></label><button type="button" disabled aria-label="Close" style="${bare}">${svg('fill: #ccc')}</button>`,
  'MUI: a frame drawn by a fieldset':
    '<div style="position: relative; display: inline-flex"><input aria-label="Town" style="border: 0; background: none; padding: 16px"><fieldset aria-hidden="true" style="position: absolute; inset: -5px 0 0; margin: 0; border: 1px solid #777; border-radius: 4px; pointer-events: none"></fieldset></div>',
  'MUI: a box drawn by an SVG': `<span style="position: relative; display: inline-flex; padding: 9px"><input type="checkbox" aria-label="News" style="opacity: 0; position: absolute; inset: 0; width: 100%; height: 100%; margin: 0">${svg('fill: rgba(0, 0, 0, 0.6)')}</span>`,
  'GOV.UK: a box drawn by a label':
    '<style>.gov { position: relative; height: 44px; padding-left: 50px } .gov input { position: absolute; left: 0; width: 44px; height: 44px; margin: 0; opacity: 0 } .gov label::before { content: ""; position: absolute; left: 2px; top: 2px; width: 40px; height: 40px; border: 2px solid #0b0c0c; box-sizing: border-box }</style><div class="gov"><input type="checkbox" id="gov"><label for="gov">News</label></div>',
  'a group with an icon and a dark frame': `<div style="display: inline-flex; border: 1px solid #555; padding: 4px">${svg('fill: #ccc')}<input aria-label="Search" style="border: 0; background: none; padding: 8px"></div>`,
  'a search in a list, without a frame':
    '<input aria-label="Search" placeholder="Search" style="border: 0; background: none; padding: 8px">',
  'a button with words and no edge':
    '<button type="button" style="border: 0; background: #eee; padding: 8px">Send</button>',
  'a button with a pale icon and words': `<button type="button" style="${bare}">${svg('fill: #ccc')} Send</button>`,
  'a dark icon': `<button type="button" aria-label="Close" style="${bare}">${svg('fill: #333')}</button>`,
  'a dark icon with a pale part': `<button type="button" aria-label="Close" style="${bare}"><svg width="24" height="24" aria-hidden="true"><path d="M0 0h24v24H0z" fill="#eee"/><path d="M4 4h16v16H4z" fill="#333"/></svg></button>`,
  'a switch with a dark knob':
    '<button type="button" role="switch" aria-checked="false" aria-label="News" style="border: 0; padding: 2px; width: 44px; height: 24px; background: #eee"><span style="display: block; width: 20px; height: 20px; background: #333"></span></button>',
  'Radix: a checkbox with a dark edge':
    '<button type="button" role="checkbox" aria-checked="false" aria-label="News" data-state="unchecked" style="padding: 0; width: 16px; height: 16px; border: 1px solid #18181b; background: #fff"></button>',
  'a place to type that lies over drawn ones':
    '<input aria-label="Code" style="color: transparent; background: none; border: 0; width: 200px; height: 40px">',
  'white on a dark page': `<div style="background: #111; padding: 20px"><label style="color: #fff">Town <input style="background: #111; border: 1px solid #fff; color: #fff; padding: 8px"></label></div>`,
  'a link around a picture':
    '<a href="#p"><img alt="Home" width="24" height="24" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="></a>',
  'an icon that comes under the pointer': `<button type="button" aria-label="Copy" style="${bare}">${svg('fill: #ccc; opacity: 0')}</button>`,
};

const each = (cases: object, outcome: readonly string[]) =>
  Object.fromEntries(Object.keys(cases).map((name) => [name, outcome]));

test('Pale edges and icons fail', async () => {
  expect(await browser.judgeAll(nonTextContrastCheck, padded(failing))).toEqual(
    each(failing, ['failed x/non-text-contrast']),
  );
});

test('So do pale sliders and icons from files', async () => {
  expect(await browser.judgeAll(nonTextContrastCheck, padded(failingToo))).toEqual(
    each(failingToo, ['failed x/non-text-contrast']),
  );
});

test('Where words or nothing may be meant to show a field, a person has to say', async () => {
  expect(await browser.judgeAll(nonTextContrastCheck, padded(review))).toEqual(
    each(review, ['cantTell x/non-text-contrast']),
  );
});

test('What stands out, and what need not, stays silent', async () => {
  expect(await browser.judgeAll(nonTextContrastCheck, padded(right))).toEqual(each(right, []));
});

const tab = (selected: boolean, name: string, css = '') =>
  `<button type="button" role="tab" aria-selected="${selected}" class="${name}" style="${css}">${selected ? 'Now' : 'Before'}</button>`;
const tabs = (name: string, css: string) =>
  `<style>.${name} { border: 0; padding: 8px; background: #fff; color: #111 } ${css}</style><div role="tablist">${tab(true, name)}${tab(false, name)}</div>`;
const switches = (name: string, css: string) =>
  `<style>.${name} { border: 0; padding: 2px; width: 44px; height: 24px; background: #777 } .${name} span { display: block; width: 20px; height: 20px; background: #fff } ${css}</style><button type="button" role="switch" aria-checked="true" aria-label="News" class="${name}"><span></span></button> <button type="button" role="switch" aria-checked="false" aria-label="Mail" class="${name}"><span></span></button>`;

const lost = {
  'a field shown by its fill':
    '<label>Town <input style="border: 0; background: #ccc; padding: 8px"></label>',
  'a field shown by a shadow':
    '<label>Town <input style="border: 0; background: #fff; box-shadow: 0 0 0 1px #555; padding: 8px"></label>',
  'a box to tick shown by its fill':
    '<div role="checkbox" aria-checked="false" tabindex="0" aria-label="News" style="width: 20px; height: 20px; background: #777"></div>',
  'a switch shown by its fill':
    '<div role="switch" aria-checked="false" tabindex="0" aria-label="News" style="padding: 2px; width: 44px; height: 24px; background: #777"><span style="display: block; width: 20px; height: 20px; background: #fff"></span></div>',
  'a dot shown by its fill':
    '<button type="button" aria-label="Picture 1" style="border: 0; padding: 0; width: 16px; height: 16px; border-radius: 8px; background: #555"></button>',
  'a tab told by its ground': tabs('ta', '.ta[aria-selected="true"] { background: #036; color: #fff }'),
  'a tab told by a line of another colour': tabs(
    'tb',
    '.tb { border-bottom: 2px solid transparent } .tb[aria-selected="true"] { border-color: #036 }',
  ),
  'a tab told by a shadow': tabs('tc', '.tc[aria-selected="true"] { box-shadow: inset 0 -2px #036 }'),
  'a tab told by a line that is a ground': tabs(
    'td',
    '.td::after { content: ""; display: block; height: 2px } .td[aria-selected="true"]::after { background: #036 }',
  ),
  'a switch that moves what can’t be seen': switches(
    'te',
    '.te { border: 1px solid #111 } .te[aria-checked="true"] span { transform: translateX(16px) }',
  ),
  'a circle filled by its ground':
    '<style>.tf { appearance: none; width: 20px; height: 20px; border: 2px solid #111; border-radius: 50%; background: #fff } .tf:checked { background: #036 }</style><input type="radio" name="tf" class="tf" aria-label="Yes" checked><input type="radio" name="tf" class="tf" aria-label="No">',
  'a current link told by its colour':
    '<style>.tg { color: #036; text-decoration: none } .tg[aria-current] { color: #c00 }</style><ul><li><a class="tg" href="#1" aria-current="page">One</a></li><li><a class="tg" href="#2">Two</a></li></ul>',
  'a pressed button told by its ground':
    '<style>.th { border: 1px solid #111; background: #fff; color: #111 } .th[aria-pressed="true"] { background: #111; color: #fff }</style><div><button type="button" class="th" aria-pressed="true">Bold</button><button type="button" class="th" aria-pressed="false">Slanted</button></div>',
};

const kept = {
  'fields as the browser draws them':
    '<label>Town <input></label><select aria-label="Town"><option>Bern</option></select><input type="checkbox" checked aria-label="a"><input type="checkbox" aria-label="b"><input type="radio" name="k" checked aria-label="c"><input type="radio" name="k" aria-label="d">',
  'a field with a border that is transparent elsewhere':
    '<label>Town <input style="border: 1px solid transparent; background: #ccc; padding: 8px"></label>',
  'an icon in the colour of text': `<button type="button" aria-label="Close" style="${bare}">${svg('fill: currentColor')}</button>`,
  'a tab told by a line': tabs(
    'ka',
    '.ka[aria-selected="true"] { background: #036; border-bottom: 3px solid }',
  ),
  'a tab told by bold words': tabs('kb', '.kb[aria-selected="true"] { background: #036; font-weight: bold }'),
  'a tab told in a system colour': tabs(
    'kc',
    '.kc[aria-selected="true"] { background: #036 } @media (forced-colors: active) { .kc[aria-selected="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText } }',
  ),
  'tabs that nothing tells apart anyhow': tabs('kd', ''),
  'a switch with a knob that has a border': switches(
    'ke',
    '.ke { border: 1px solid #111 } .ke span { box-sizing: border-box; border: 10px solid transparent } .ke[aria-checked="true"] span { transform: translateX(16px) }',
  ),
  'a box ticked by a mark':
    '<style>.kf { appearance: none; width: 20px; height: 20px; border: 2px solid #111 } .kf:checked::before { content: "\\2713" } .kf:checked { background: #036 }</style><input type="checkbox" class="kf" aria-label="Yes" checked><input type="checkbox" class="kf" aria-label="No">',
  'a place to click that lies over something':
    '<div style="position: relative; width: 40px; height: 40px"><button type="button" aria-label="Open" style="position: absolute; inset: 0; border: 0; background: none"></button></div>',
  'a field in a group with a border':
    '<div style="display: inline-flex; border: 1px solid #555; padding: 4px"><input aria-label="Search" style="border: 0; background: #eee; padding: 8px"></div>',
  'what can’t be used':
    '<input disabled aria-label="Town" style="border: 0; background: #ccc; padding: 8px"><button type="button" disabled aria-label="x" style="border: 0; width: 16px; height: 16px; background: #777"></button>',
};

test.each(['forced-light', 'forced-dark'])('What %s takes away is found', async (mode) => {
  expect(await browser.judgeAll(lostInForcedColorsCheck, padded(lost), { mode })).toEqual(
    each(lost, ['failed x/forced-colors']),
  );
});

test.each(['forced-light', 'forced-dark'])('What stays visible in %s is silent', async (mode) => {
  expect(await browser.judgeAll(lostInForcedColorsCheck, padded(kept), { mode })).toEqual(each(kept, []));
});

test('An icon of a fixed colour is lost in one of the two palettes', async () => {
  const icons = {
    dark: `<button type="button" aria-label="Close" style="${bare}">${svg('fill: #111')}</button>`,
    pale: `<button type="button" aria-label="Close" style="${bare}; background: #111">${svg('fill: #fff')}</button>`,
  };
  const failed = ['failed x/forced-colors'];
  expect(await browser.judgeAll(lostInForcedColorsCheck, padded(icons), { mode: 'forced-dark' })).toEqual({
    dark: failed,
    pale: [],
  });
  expect(await browser.judgeAll(lostInForcedColorsCheck, padded(icons), { mode: 'forced-light' })).toEqual({
    dark: [],
    pale: failed,
  });
});

test('Where words within a field are left, or a mark beside a tab, a person has to say', async () => {
  const open = {
    'a field with a placeholder':
      '<label>Town <input placeholder="Bern" style="border: 0; background: #ccc; padding: 8px"></label>',
    'a tab with a mark of its own': `<style>.m { border: 0; padding: 8px; background: #fff; color: #111 } .m[aria-selected="true"] { color: #036 }</style><div role="tablist" style="position: relative; width: 300px">${tab(true, 'm')}<span style="display: inline-block; width: 40px"></span>${tab(false, 'm')}<span style="position: absolute; left: 0; bottom: 0; width: 40px; height: 2px; background: #036"></span></div>`,
  };
  expect(await browser.judgeAll(lostInForcedColorsCheck, padded(open), { mode: 'forced-light' })).toEqual(
    each(open, ['cantTell x/forced-colors']),
  );
});

test('The page is left as it was', async () => {
  await browser.show(Object.values(padded({ ...lost, ...failing })).join('\n'), 'forced-light');
  const read = () =>
    browser.page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length,
      colours: [...document.querySelectorAll('*')].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
      scrolled: [scrollX, scrollY],
    }));
  const before = await read();
  expect((await browser.seeHere(lostInForcedColorsCheck)).observations.length).toBeGreaterThan(5);
  expect(await read()).toEqual(before);
});

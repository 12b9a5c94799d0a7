import { describe, expect, test, vi } from 'vitest';
import { axeCheck, pageRules } from '../src/checks/axe.ts';
import { installAxe } from '../src/checks/install-axe.ts';
import { found, inBrowser } from './checks-scene.ts';

const browser = inBrowser();

const isOn = (id: string) => axeCheck.rules.find((rule) => rule.id === `axe/${id}`)?.enabled;

describe('The rules of axe', () => {
  test('that axe leaves off, though they are sound, are on', () => {
    expect(
      [
        'target-size',
        'css-orientation-lock',
        'p-as-heading',
        'color-contrast-enhanced',
        'identical-links-same-purpose',
      ].filter((id) => isOn(id) !== true),
    ).toEqual([]);
  });

  test('are off only with a reason: retired, or an experiment', () => {
    const off = axeCheck.rules.filter(({ enabled }) => !enabled);
    expect(off.map(({ id }) => id)).toEqual([
      'axe/aria-roledescription',
      'axe/audio-caption',
      'axe/duplicate-id-active',
      'axe/duplicate-id',
      'axe/focus-order-semantics',
      'axe/hidden-content',
      'axe/landmark-complementary-is-top-level',
      'axe/table-fake-caption',
      'axe/td-has-header',
    ]);
    expect(off.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test('for whole pages are all rules that axe has', () => {
    const known = new Set(axeCheck.rules.map(({ id }) => id));
    expect(pageRules.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('axe in a scene', () => {
  test('finds a small target and a picture without a text, and says which elements they are', async () => {
    await browser.show(
      '<img src="x.png"><button id="one" style="width:10px;height:10px;padding:0" aria-label="One"></button><button id="two" style="width:10px;height:10px;padding:0" aria-label="Two"></button>',
    );
    const seen = await browser.see();
    expect(found(seen)).toEqual(['failed axe/image-alt', 'failed axe/target-size']);
    const elements = await browser.world.evaluate(() =>
      globalThis.cressetAudit?.elements.map((element) => element.id || element.localName),
    );
    expect(seen.observations.map(({ element }) => elements?.[element])).toEqual(['img', 'one', 'two']);
    expect(seen.observations[1]?.data).toMatchObject({ width: 10, height: 10, minSize: 24 });
  });

  test('finds a dialog without a name in a portal, and leaves out what is excluded', async () => {
    const body =
      '<div id="storybook-root"></div><div class="sb-wrapper"><img src="x.png"></div><div role="dialog"><button></button></div>';
    await browser.show(body, '1280-light', { exclude: ['.sb-wrapper', '#not-there'] });
    expect(found(await browser.see())).toEqual(['failed axe/aria-dialog-name', 'failed axe/button-name']);
  });

  test('asks a whole page for its landmarks and heading, and a part of one does not need them', async () => {
    await browser.show('<p>Words</p>');
    expect(found(await browser.see())).toEqual([]);
    await browser.show('<p>Words</p>', '1280-light', { isPage: true });
    expect(found(await browser.see())).toEqual([
      'failed axe/landmark-one-main',
      'failed axe/page-has-heading-one',
      'failed axe/region',
    ]);
  });

  test('runs the rules that it is asked for, and no other', async () => {
    await browser.show('<img src="x.png"><button></button>', '1280-light', { rules: ['axe/button-name'] });
    const seen = await browser.see();
    expect(found(seen)).toEqual(['failed axe/button-name']);
    expect([...seen.applied, ...seen.inapplicable]).toEqual(['axe/button-name']);
  });

  test('runs nothing when no rule is asked for', async () => {
    await browser.show('<img src="x.png">', '1280-light', { rules: ['x/contrast-pixels'] });
    expect(await browser.see()).toEqual({ observations: [], applied: [], inapplicable: [], axeMs: 0 });
  });

  test('says which rules had something to judge and which had nothing', async () => {
    await browser.show('<img src="x.png" alt="A beacon">');
    const { applied, inapplicable } = await browser.see();
    expect(applied).toContain('axe/image-alt');
    expect(inapplicable).toContain('axe/video-caption');
    expect(applied.filter((id) => inapplicable.includes(id))).toEqual([]);
  });

  test('finds a component that turns itself on its side when the screen is upright', async () => {
    await browser.show(
      '<style>@media (orientation: landscape) { .part { transform: rotate(90deg) } }</style><div class="part">Words</div>',
      '1280-light',
      { rules: ['axe/css-orientation-lock'] },
    );
    expect(found(await browser.see())).toEqual(['failed axe/css-orientation-lock']);
  });

  test('reaches into shadow roots and frames, and leads back to the elements there', async () => {
    await browser.show(
      `<div id="host"></div><iframe title="Inner" srcdoc="<html lang='en'><title>Inner</title><div id='host'></div>"></iframe>`,
    );
    for (const frame of browser.page.frames()) {
      const host = await frame.waitForSelector('#host', { state: 'attached' });
      await host.evaluate((element) => {
        const shadow = element.attachShadow({ mode: 'open' });
        const button = document.createElement('button');
        button.id = window === top ? 'outer' : 'inner';
        shadow.append(button);
      });
    }
    const seen = await browser.see();
    // A frame without a style sheet locks no orientation, either.
    expect(found(seen)).toEqual(['failed axe/button-name']);
    const ids = await browser.world.evaluate(() =>
      globalThis.cressetAudit?.elements.map((element) => element.id),
    );
    expect(ids).toEqual(['outer', 'inner']);
    expect(seen.observations.map(({ selector }) => selector)).toEqual([
      '#host >> #outer',
      'iframe >> #host >> #inner',
    ]);
  });

  test('is not blinded by a page that has put something else in the place of what axe asks', async () => {
    await browser.show('<img src="x.png"><p style="color: #ccc">Words</p>');
    await browser.page.evaluate(() => {
      Element.prototype.getAttribute = () => 'none';
      Element.prototype.hasAttribute = () => true;
      Document.prototype.querySelectorAll = () => document.createDocumentFragment().querySelectorAll('*');
      globalThis.getComputedStyle = () => document.createElement('p').style;
    });
    expect(found(await browser.see())).toEqual(['failed axe/color-contrast', 'failed axe/image-alt']);
  });

  test('uses its own axe where a story has brought another, and leaves that one alone', async () => {
    await browser.show('<img src="x.png">');
    await browser.page.evaluate('globalThis.axe = "theirs"');
    await installAxe(browser.world);
    await installAxe(browser.world);
    expect(found(await browser.see())).toEqual(['failed axe/image-alt']);
    expect(await browser.page.evaluate('axe')).toBe('theirs');
  });

  test('brings its axe into each document once, however often it is asked for, and into a frame that comes later', async () => {
    await browser.show('<p>Words</p>');
    const send = vi.spyOn(browser.devtools, 'send');
    const timesBrought = () =>
      send.mock.calls.filter(([, sent]) => JSON.stringify(sent ?? null).length > 100_000).length;
    await browser.see();
    await browser.see();
    expect(timesBrought()).toBe(1);
    await browser.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.title = 'A frame';
      frame.srcdoc = '<!doctype html><html lang="en"><title>Inside</title><img src="x.png">';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    });
    expect(found(await browser.see())).toContain('failed axe/image-alt');
    await browser.see();
    expect(timesBrought()).toBe(2);
    send.mockRestore();
  });

  test('forgets what it found in the scene before', async () => {
    await browser.show('<img src="x.png"><img src="y.png">');
    await browser.see();
    await browser.page.evaluate(() => document.querySelector('img')?.remove());
    await browser.see();
    expect(await browser.world.evaluate(() => globalThis.cressetAudit?.elements.length)).toBe(1);
  });

  test('takes a dark page without a background for dark, as the browser paints it', async () => {
    await browser.show('<style>:root { color-scheme: dark }</style><p>White on black</p>', 'dark');
    const before = await browser.page.screenshot();
    expect(found(await browser.see())).toEqual([]);
    expect((await browser.page.screenshot()).equals(before)).toBe(true);
  });
});

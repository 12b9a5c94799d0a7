import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { host, inStorybook } from './support/host.ts';
import { axeFindings, type Visit } from './support/visit.ts';

const site = host('cms', { serves: { folder: '.' } });

declare global {
  interface Window {
    /** In the open page: how our parts look now, and how they looked under the theme. */
    looks?: () => readonly string[];
    under?: readonly string[];
  }
}

const pages = [
  ['before ours', '/theme-first'],
  ['after ours', '/theme-last'],
  ['before ours, both in layers', '/layered-theme-first'],
  ['after ours, both in layers', '/layered-theme-last'],
] as const;

/** Takes away what the theme may do with as it likes: the words of the site itself. */
async function hideTheSitesOwn(page: Page): Promise<void> {
  await page.addStyleTag({
    content:
      ':is(.site-skip, .site-header, .site-footer, .site-heading, .site-lead) { display: none !important }',
  });
}

/** The theme resets it, and so it may: without it all parts would be narrower. */
async function pinTheEdge(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'body { margin: 0 !important }' });
}

/** A theme, in the name of its sheet. */
const themes = /theme[\w-]*\.css$/.source;

/** Switches the theme off in the open page. */
function withoutTheme(page: Page): Promise<void> {
  return page.evaluate((themed) => {
    for (const sheet of document.styleSheets) {
      if (new RegExp(themed).test(sheet.href ?? '')) sheet.disabled = true;
    }
  }, themes);
}

/** Compares every property of every part of ours, and of what is drawn before and after it, with itself. */
async function changedByTheme(page: Page): Promise<{ compared: number; changed: readonly string[] }> {
  await page.evaluate(() => {
    window.looks = () =>
      [...document.querySelectorAll('[class^="cr-"], .cr-prose *')].flatMap((part, index) =>
        ['', '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(part, pseudo);
          if (/before|after/.test(pseudo) && style.content === 'none') return [];
          const name = `${index} ${part.localName}.${part.getAttribute('class')}${pseudo}`;
          // A line that is not drawn has a width, too.
          return [...style]
            .filter((property) => property !== 'outline-width')
            .map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
        }),
      );
    window.under = window.looks();
  });
  await withoutTheme(page);
  return page.evaluate(() => {
    const calm = new Set(window.looks?.());
    return {
      compared: calm.size,
      changed: window.under?.filter((line) => !calm.has(line)) ?? [],
    };
  });
}

/** Each link of ours with the focus of a keyboard on it. */
async function focused(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const seen: string[] = [];
  // The last key decides whether the browser shows the focus.
  await page.keyboard.press('Tab');
  for (const link of await page.locator('[class^="cr-"] a').all()) {
    seen.push(
      await link.evaluate((element) => {
        element.focus();
        const { color, backgroundColor, boxShadow, outline, textDecorationLine } = getComputedStyle(element);
        return [element.textContent, color, backgroundColor, boxShadow, outline, textDecorationLine].join(
          ' | ',
        );
      }),
    );
  }
  return seen;
}

let expected: readonly string[] = [];

beforeAll(async () => {
  expected = await inStorybook(site, hideTheSitesOwn);
});

describe.each(pages)('with a hostile theme %s', (_order, address) => {
  let seen: Visit;
  let messages: readonly string[] = [];

  beforeAll(async () => {
    seen = await site.open(address);
    messages = [...seen.messages];
  });

  test('the page writes nothing into the console', () => {
    expect(messages).toEqual([]);
  });

  test('the page gets everything that it asks for, from its own site', () => {
    expect([...seen.failed, ...seen.elsewhere]).toEqual([]);
  });

  test('axe finds nothing in our parts', async () => {
    expect(await axeFindings(seen.page, '[class^="cr-"]')).toEqual([]);
  });

  test('our parts tell a screen reader the same as in Storybook', async () => {
    expect(expected.length).toBeGreaterThan(90);
    const { page } = await site.open(address);
    await hideTheSitesOwn(page);
    expect(await accessibilityTree(page)).toEqual(expected);
  });

  test('not one property of our parts is another than without the theme', async () => {
    const { page } = await site.open(address);
    await pinTheEdge(page);
    const { compared, changed } = await changedByTheme(page);
    expect(compared).toBeGreaterThan(10_000);
    expect(changed).toEqual([]);
  });

  test('every link of ours shows the focus as it does without the theme', async () => {
    const { page } = await site.open(address);
    const under = await focused(page);
    await withoutTheme(page);
    expect(under.length).toBeGreaterThan(10);
    expect(under).toEqual(await focused(page));
  });

  test('the page never scrolls sideways on a screen of 320 pixels', async () => {
    const { page } = await site.open(address, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

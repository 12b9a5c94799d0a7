import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { host, isWhatWeDo } from './support/host.ts';

const site = host('tailwind', { serves: { folder: 'dist' } });

isWhatWeDo(site, { isWrittenByServer: false });

const properties = [
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'line-height',
  'text-decoration-line',
  'list-style-type',
  'display',
  'margin',
  'padding',
  'border-width',
  'inline-size',
];

/** Every part of ours as it is drawn. */
function partsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (names) =>
      [...document.querySelectorAll('[class^="cr-"], .cr-prose *')].map((part) => {
        const style = getComputedStyle(part);
        return `${part.className} ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`;
      }),
    properties,
  );
}

test('in the order of layers that the docs give, Tailwind changes nothing of our parts', async () => {
  const parts = await partsOf((await site.open('/')).page);
  expect(parts.length).toBeGreaterThan(80);
  expect(parts).toEqual(await partsOf((await site.open('/without')).page));
});

test('Tailwind’s reset is there', async () => {
  const { page } = await site.open('/');
  // Its reset takes the numbers and bullets from every list of the site's own.
  const drawn = await page.evaluate(() => {
    const list = document.body.appendChild(document.createElement('ul'));
    return getComputedStyle(list).listStyleType;
  });
  expect(drawn).toBe('none');
});

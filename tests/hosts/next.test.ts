import { expect, test } from 'vitest';
import { host, isWhatWeDo, startsFromReadme } from './support/host.ts';

const next = host('next', {
  serves: { command: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1'] },
});

isWhatWeDo(next, {
  isWrittenByServer: true,
  // With it Next announces where a link has led.
  scriptAdds: ['alert “”, live assertive, atomic true, relevant additions text'],
});
startsFromReadme(next, '/start');

/** Every class of ours begins with it, and no bundler can shorten it. */
const ours = /\bcr-[a-z]/;

test.each([
  ['the page “What we do”', '/'],
  ['a page with next/link in its breadcrumbs', '/news/flood-exercise'],
])('Server Components leave no byte of Cresset in the scripts of %s', async (_name, address) => {
  const { page, scripts } = await next.open(address);
  expect(scripts.size).toBeGreaterThan(0);
  expect([...scripts].filter(([, text]) => ours.test(text)).map(([from]) => from)).toEqual([]);
  // What stands in the page itself is Next's description of the page, and no code.
  const inline = await page.locator('script:not([src])').allTextContents();
  const code = inline.filter((text) => ours.test(text) && !text.startsWith('self.__next_f.push(['));
  expect(code).toEqual([]);
});

test('the search would find them: a client route has them in its scripts', async () => {
  const { scripts } = await next.open('/news');
  expect([...scripts.values()].filter((text) => ours.test(text))).not.toEqual([]);
});

test('next/link leads from a headline to its story and on to the start without loading the site anew', async () => {
  const { page, messages } = await next.open('/news');
  await page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
  await page.getByRole('link', { name: 'Seeing our work differently' }).click();
  await page.getByRole('heading', { level: 1, name: 'seeing-our-work-differently' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/news/seeing-our-work-differently');
  expect(await page.locator('[data-loaded-once]').count()).toBe(1);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Keeping the country safe' }).waitFor();
  expect(await page.locator('[data-loaded-once]').count()).toBe(1);
  // Next breaks off requests of its own when it knows enough; a page that isn't there would be told in the console.
  expect(messages).toEqual([]);
});

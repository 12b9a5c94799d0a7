import { expect, test } from 'vitest';
import { host, isWhatWeDo, paysForNewsTeaserAlone, startsFromReadme } from './support/host.ts';

const site = host('vite', { serves: { folder: 'dist' } });

isWhatWeDo(site, { isWrittenByServer: false });
startsFromReadme(site, '/start');
paysForNewsTeaserAlone(site, '/teaser');

test('a card with a link of React Router leads to its topic without loading the site anew', async () => {
  const { page, messages, failed } = await site.open('/');
  await page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
  await page.getByRole('link', { name: 'More on cyber' }).click();
  await page.getByRole('heading', { level: 1, name: 'cyber' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/threats/cyber');
  expect(await page.locator('[data-loaded-once]').count()).toBe(1);
  expect([...messages, ...failed]).toEqual([]);
});

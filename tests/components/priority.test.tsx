import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { MissionBanner, NewsTeaser } from '../../src/index.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

const picture = (name: string) => ({ src: `/${name}.png`, width: 640, height: 360 });

const teaser = (name: string) => (
  <NewsTeaser
    title={`About ${name}`}
    headingLevel={3}
    link={{ href: '/news' }}
    image={{ ...picture(name), decorative: true }}
  />
);

/** What Chromium asks for, in its order, each with the haste that it has. */
async function askedFor(banner: { readonly priority?: true }): Promise<readonly string[]> {
  const html = renderToString(
    <main>
      {teaser('above')}
      <MissionBanner title="Ready" headingLevel={1} image={{ ...picture('banner'), ...banner }} />
      <div style={{ height: 20_000 }} />
      {teaser('far-below')}
    </main>,
  );
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const asked: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => {
    const name = /(\w[\w-]*)\.png$/.exec(request.url)?.[1];
    if (name !== undefined) asked.push(`${name}: ${request.initialPriority}`);
  });
  await session.send('Network.enable');
  await page.route('http://site.example/**', (route) =>
    route.fulfill(
      route.request().url().endsWith('.png')
        ? { contentType: 'image/png', body: '' }
        : { contentType: 'text/html', body: `<!doctype html><html lang="en"><body>${html}` },
    ),
  );
  await page.goto('http://site.example/');
  await expect.poll(() => asked.length).toBe(2);
  await page.close();
  return asked;
}

test('the picture that comes first is asked for first and in haste, and one out of sight not at all', async () => {
  expect(await askedFor({ priority: true })).toEqual(['banner: High', 'above: Low']);
});

test('without that no picture is in haste', async () => {
  expect(await askedFor({})).toEqual(['above: Low', 'banner: Low']);
});

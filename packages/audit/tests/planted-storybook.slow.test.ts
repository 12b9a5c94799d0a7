import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  manyStories,
  plantedStorybook,
  troubleStorybook,
  type StaticSite,
} from '../src/planted/storybook.ts';
import { serveMap, type Server } from '../src/source/server.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
const servers: Server[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
});

async function open(site: StaticSite, query = ''): Promise<Page> {
  const server = await serveMap(site);
  servers.push(server);
  const page = await browser.newPage();
  await page.goto(`${server.baseUrl}/iframe.html${query}`);
  return page;
}

interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (...values: readonly unknown[]) => void): void;
    emit(event: string, value: unknown): void;
  };
  readonly __STORYBOOK_PREVIEW__: {
    readonly storyStoreValue: { loadStory(wanted: { storyId: string }): Promise<unknown> };
  };
}

/** Asks for a story as the audit does, and gives what Storybook's channel says until the story has come to its end. */
function select(page: Page, storyId: string): Promise<[string, unknown][]> {
  return page.evaluate(async (id) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Preview; // As Storybook sets it.
    const said: [string, unknown][] = [];
    for (const event of [
      'storyRendered',
      'storyFinished',
      'storyMissing',
      'storyThrewException',
      'storyUnchanged',
    ]) {
      channel.on(event, (value) => {
        said.push([event, value]);
      });
    }
    // One that never ends is given a moment, in which it could end by mistake.
    const ended = new Promise((resolve) => {
      for (const event of ['storyFinished', 'storyMissing', 'storyThrewException', 'storyUnchanged'])
        channel.on(event, resolve);
      if (id.endsWith('never-ends')) setTimeout(resolve, 100);
    });
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    await ended;
    return said;
  }, storyId);
}

describe('The preview of the planted pages', () => {
  test('shows a story and says so, as Storybook does', async () => {
    const page = await open(plantedStorybook());
    const id = 'planted-faults--low-contrast';
    expect(await select(page, id)).toEqual([
      ['storyRendered', id],
      ['storyFinished', { storyId: id, status: 'success', reporters: [] }],
    ]);
    expect(await page.locator('#storybook-root').innerText()).toBe('Reports are up by a tenth.');
    expect(await page.title()).toBe(id);
    expect(page.url()).toContain(`id=${id}`);
    expect(await select(page, id)).toEqual([['storyUnchanged', id]]);
  });

  test('shows at once the story that its address names', async () => {
    const page = await open(plantedStorybook(), '?id=planted-faults--empty-heading&viewMode=story');
    await page.getByRole('heading', { name: 'Threats' }).waitFor();
  });

  test('tells the audit in which modes a story is judged', async () => {
    const page = await open(plantedStorybook());
    const story = await page.evaluate(() => {
      const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as Preview; // As Storybook sets it.
      return preview.storyStoreValue.loadStory({ storyId: 'planted-faults--low-contrast-in-dark' });
    });
    expect(story).toMatchObject({
      parameters: { audit: { modes: { only: ['1280-light', 'dark'], reason: expect.any(String) } } },
    });
  });

  test('leaves nothing of one story for the next', async () => {
    const page = await open(plantedStorybook());
    const wholeDocument = () =>
      page.evaluate(() => ({
        html: document.documentElement
          .getAttributeNames()
          .map((name) => [name, document.documentElement.getAttribute(name)]),
        head: document.head.innerHTML,
        body: document.body.innerHTML,
      }));
    const last = 'planted-controls--clean-page';
    await select(page, last);
    const clean = await wholeDocument();
    for (const before of [
      'dialog-without-name-in-portal',
      'page-without-language',
      'page-in-two-languages',
      'page-without-title',
      'page-that-forbids-zooming',
    ]) {
      await select(page, `planted-faults--${before}`);
      expect(await wholeDocument(), before).not.toEqual(clean);
      await select(page, last);
      expect(await wholeDocument(), before).toEqual(clean);
    }
  });
});

describe('The stories with troubles', () => {
  test('say what went wrong as Storybook does', async () => {
    const page = await open(troubleStorybook());
    const throws = 'planted-troubles--throws';
    expect(await select(page, throws)).toEqual([
      [
        'storyThrewException',
        expect.objectContaining({ name: 'Error', message: 'This story throws as it renders.' }),
      ],
      ['storyFinished', { storyId: throws, status: 'error', reporters: [] }],
    ]);
    expect(await select(page, 'planted-troubles--missing')).toEqual([
      ['storyMissing', 'planted-troubles--missing'],
    ]);
    expect(await select(page, 'planted-troubles--never-ends')).toEqual([]);
  });

  test('go elsewhere where they say so', async () => {
    const page = await open(troubleStorybook(), '?id=planted-troubles--navigates-away');
    await page.waitForURL('**/elsewhere.html');
  });
});

describe('Many stories', () => {
  test('are as many as asked for, each in the index and to be seen', async () => {
    const site = manyStories(25);
    const { entries } = JSON.parse(site.get('/index.json')?.body ?? '') as { entries: object };
    expect(Object.keys(entries)).toHaveLength(25);
    const page = await open(site, `?id=${Object.keys(entries).at(-1)}`);
    await page.getByRole('heading', { name: 'Story 24' }).waitFor();
  });

  test.each([-1, 1.5, Number.NaN])('are never %s', (count) => {
    expect(() => manyStories(count)).toThrow(RangeError);
  });
});

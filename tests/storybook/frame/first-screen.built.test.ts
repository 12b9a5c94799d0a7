import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from '../page.ts';

const wholePage = 'pages-what-we-do--default';
const otherPage = 'pages-news-index--default';
const part = 'components-threatcard--default';
const otherPart = 'components-newsteaser--default';

const panel = (window: Page) => window.locator('#storybook-panel-root');

async function open(window: Page, story: string): Promise<void> {
  await window.goto(`/?path=/story/${story}`);
  await shown(window, story);
}

/** Goes on to another story as a link in a story does, so that Storybook stays as the reader has it. */
async function goOn(window: Page, storyId: string): Promise<void> {
  await window.frame({ url: /iframe\.html/ })?.evaluate((id) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
      readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, what: object): void };
    };
    channel.emit('selectStory', { storyId: id });
  }, storyId);
  await shown(window, storyId);
}

async function shown(window: Page, story: string): Promise<void> {
  await expect.poll(() => window.url()).toContain(story);
  await window.frameLocator('#storybook-preview-iframe').locator('#storybook-root > *').first().waitFor();
}

describe('The panel below a story', () => {
  test('leaves the window to a whole page, and is beside the story of a part', async ({ page }) => {
    await open(page, wholePage);
    await panel(page).waitFor({ state: 'hidden' });
    await goOn(page, part);
    await panel(page).waitFor();
    await goOn(page, otherPage);
    await panel(page).waitFor({ state: 'hidden' });
  });

  test('stays as the reader left it until a story of the other kind', async ({ page }) => {
    await open(page, part);
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'Hide addon panel' }).filter({ visible: true }).first().click();
    await panel(page).waitFor({ state: 'hidden' });
    await goOn(page, otherPart);
    await panel(page).waitFor({ state: 'hidden' });
    await goOn(page, wholePage);
    await goOn(page, part);
    await panel(page).waitFor();
  });
});

test('Beside every story a link leads to where readers begin', async ({ page }) => {
  for (const story of [wholePage, part]) {
    await open(page, story);
    await page.locator('a.cresset-start').click();
    await expect.poll(() => page.url()).toContain('start-here--docs');
  }
});

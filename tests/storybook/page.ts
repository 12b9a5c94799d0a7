import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect, inject, test as base } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { limits } from '../support/limits.ts';

/** Where our Storybook is, without a slash at the end. */
export const storybook = inject('storybook');

/** Opens a window of its own, as somebody with these preferences has it; addresses may begin with “/”. */
type NewPage = (preferences?: BrowserContextOptions) => Promise<Page>;

/**
 * A test with a browser that looks at our Storybook. It fails on whatever the console says as an error or a warning, on a
 * request that fails and on one to another host.
 */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern that this needs no other fixture
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('newPage', ({ browser }, { onCleanup }): NewPage => {
    const troubles: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closing) await close();
      expect(troubles, nothingWrong).toEqual([]);
    });
    return async (preferences = {}) => {
      const page = await openWindow(browser, troubles, preferences);
      closing.push(() => page.context().close());
      return page;
    };
  })
  .extend('page', ({ newPage }) => newPage())
  .extend('windowOfFile', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const troubles: string[] = [];
    const page = await openWindow(browser, troubles);
    onCleanup(async () => {
      await page.context().close();
      expect(troubles, nothingWrong).toEqual([]);
    });
    return { page, troubles };
  })
  // For tests that read, or choose what they read: to open a page takes longer than all of them. See `showDocs`.
  .extend('shared', ({ windowOfFile: { page, troubles } }, { onCleanup }) => {
    onCleanup(async () => {
      // What the browser has told before it answers has come.
      await page.evaluate(() => undefined);
      expect(troubles.splice(0), nothingWrong).toEqual([]);
    });
    return page;
  });

const nothingWrong = 'nothing may go wrong that nobody sees';

async function openWindow(
  browser: Browser,
  troubles: string[],
  preferences: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: storybook, ...preferences });
  context.setDefaultTimeout(limits.opening);
  const page = await context.newPage();
  note(page, troubles);
  return page;
}

function note(page: Page, troubles: string[]): void {
  const { host } = new URL(storybook);
  page.on('console', (message) => {
    // A page shows what not to do, and the library complains of it: what it says is tested with the stories.
    if (message.text().startsWith('Cresset: ')) return;
    // Storybook tells its own authors what they have to change by its next version.
    if (/ will become mandatory in Storybook \d+\./.test(message.text())) return;
    // Storybook says this wherever a page of somebody else stands around it.
    if (message.text() === 'unable to connect to top frame for connecting dev tools') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host) {
      troubles.push(`request to another host: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A frame that is left behind takes its requests with it.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
}

/**
 * Opens a page of documentation by its id in Storybook’s index, without the manager around it, and waits for its heading.
 *
 * @param place Where on the page, as its address has it: `#anatomy`.
 */
export async function openDocs(page: Page, id: string, place = '', globals = ''): Promise<void> {
  // The same page at another place would not be loaded again.
  await page.goto('about:blank');
  await page.goto(`/iframe.html?viewMode=docs&id=${id}&globals=${globals}${place}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** The same in a window that may show that page already: then it is not opened anew, and what is open there stays open. */
export async function showDocs(page: Page, id: string, place = ''): Promise<void> {
  const isThere = page.url() !== 'about:blank' && new URL(page.url()).searchParams.get('id') === id;
  if (!isThere) return openDocs(page, id, place);
  await page.evaluate((hash) => {
    location.hash = '';
    location.hash = hash;
  }, place);
}

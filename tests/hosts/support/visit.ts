import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { axeOptions } from '../../../.storybook/frame/axe.ts';

/** A page that is open, and what has happened on it since. */
export interface Visit {
  readonly page: Page;
  /** Whatever stands in the console, uncaught errors too. */
  readonly messages: readonly string[];
  /** Requests that got no answer or a refusal. */
  readonly failed: readonly string[];
  /** Requests to anybody but the site. */
  readonly elsewhere: readonly string[];
  /** The texts of the scripts and of the style sheets that came, by their address. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
}

export interface VisitOptions {
  readonly javaScript?: boolean;
  readonly images?: boolean;
  /** In pixels; high enough by default that pictures which load when they are near are asked for. */
  readonly width?: number;
}

/** Opens a page as a reader does, in a window of its own, and waits until nothing more comes. */
export async function visit(
  browser: Browser,
  address: string,
  { javaScript = true, images = true, width = 1280 }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 4000 },
  });
  const page = await context.newPage();
  const { origin } = new URL(address);
  const messages: string[] = [];
  const failed: string[] = [];
  const elsewhere: string[] = [];
  const scripts = new Map<string, string>();
  const styles = new Map<string, string>();
  const kept = new Map([
    ['script', scripts],
    ['stylesheet', styles],
  ]);
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });
  const reading: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (!response.ok()) failed.push(`${response.url()}: ${response.status()}`);
    const texts = kept.get(response.request().resourceType());
    if (texts === undefined) return;
    // What is still on its way when the page is closed was not waited for either.
    reading.push(
      response.text().then(
        (text) => texts.set(response.url(), text),
        () => {},
      ),
    );
  });
  if (!images) {
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'image' ? route.abort() : route.fallback(),
    );
  }
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(reading);
  return { page, messages, failed, elsewhere, scripts, styles };
}

/** Takes every style away: sheets, elements and attributes. */
export async function takeStyles(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    for (const styled of document.querySelectorAll('[style]')) styled.removeAttribute('style');
  });
}

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

// The glyphs of a first line reach a pixel above the ground of their part, where axe sees two grounds and can't decide on
// contrast. The tests of every story do.
const firstLine = ':is(h1, h2, h3, h4, h5, h6, .cr-heading)';

/** What axe finds or can't decide, one line each. The page may lie in a policy that lets no script in. */
export async function axeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async ([selector, options, decided]) => {
      const { violations, incomplete } = await window.axe.run(selector, { ...options, elementRef: true });
      const undecided = incomplete.map((result) => ({
        ...result,
        nodes: result.nodes.filter(
          ({ element }) =>
            !result.id.startsWith('color-contrast') || (element?.closest(decided) ?? null) === null,
        ),
      }));
      return [...violations, ...undecided].flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [within, axeOptions, firstLine] as const,
  );
}

import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type Server } from 'cresset-audit/server';
import { launchChromium } from '../../support/chromium.ts';
import { accessibilityTree, inOrder } from './accessibility-tree.ts';
import { progress, run } from './install.ts';
import { startServer } from './serve.ts';
import { makeSite } from './site.ts';
import { axeFindings, takeStyles, visit, type Visit, type VisitOptions } from './visit.ts';

interface HostOptions {
  /** The folder in the site that a file server shows, or what Node runs. */
  readonly serves: { readonly folder: string } | { readonly command: readonly string[] };
}

/** A host while its tests run. */
export interface Host {
  /** The folder of the built site. */
  site(): string;
  open(address: string, options?: VisitOptions): Promise<Visit>;
}

/** Makes a site of one host, serves it for all tests of a file, and ends everything afterwards. */
export function host(name: string, { serves }: HostOptions): Host {
  let site: string | undefined;
  let server: Server | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await makeSite(name, inject('tarball'));
    server =
      'folder' in serves
        ? await serveFolder(path.join(site, serves.folder))
        : await startServer(site, serves.command);
    browser = await launchChromium();
    progress(`${name}: open at ${server.baseUrl}`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    site: () => given(site),
    open: (address, options) => visit(given(browser), new URL(address, given(server).baseUrl).href, options),
  };
}

/** What `beforeAll` made: a test that runs without it would be Vitest's fault. */
function given<Made>(made: Made | undefined): Made {
  if (made === undefined) throw new Error('The site was not made.');
  return made;
}

/** What a screen reader is told of the page in Storybook, once something was done to it. */
export async function inStorybook(
  { open }: Host,
  prepare?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const story = `${inject('storybook')}/iframe.html?id=pages-what-we-do--default&viewMode=story`;
  const { page } = await open(story);
  await page.locator('#storybook-root main').waitFor();
  await prepare?.(page);
  const tree = await accessibilityTree(page);
  await page.context().close();
  return tree;
}

interface PageOptions {
  /** Whether the page is there before any script has run. */
  readonly isWrittenByServer: boolean;
  /** What the framework's own script adds to the end of every page, as a screen reader is told it. */
  readonly scriptAdds?: readonly string[];
}

/** What the page “What we do” promises in any site. */
export function isWhatWeDo(site: Host, { isWrittenByServer, scriptAdds = [] }: PageOptions): void {
  describe('the page “What we do”', () => {
    let published: readonly string[] = [];
    let expected: readonly string[] = [];
    let seen: Visit;
    let seenMessages: readonly string[] = [];

    beforeAll(async () => {
      published = await inStorybook(site);
      expected = [...published, ...scriptAdds];
      seen = await site.open('/');
      // Before axe runs in the page.
      seenMessages = [...seen.messages];
    });

    test('writes nothing into the console', () => {
      expect(seenMessages).toEqual([]);
    });

    test('gets everything that it asks for', () => {
      expect(seen.failed).toEqual([]);
    });

    test('asks nobody but its own site', () => {
      expect(seen.elsewhere).toEqual([]);
    });

    test('tells a screen reader the same as in Storybook, word for word and role for role', async () => {
      expect(expected.length).toBeGreaterThan(100);
      // A framework adds its own when it is ready, and the browser tells of it when it has time.
      await expect.poll(() => accessibilityTree(seen.page)).toEqual(expected);
    });

    test('leaves axe nothing to find, and nothing to wonder about', async () => {
      expect(await axeFindings(seen.page)).toEqual([]);
    });

    test('never scrolls sideways on a screen of 320 pixels', async () => {
      const { page } = await site.open('/', { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('holds everything in the same order without style sheets', async () => {
      const { page } = await site.open('/');
      await takeStyles(page);
      expect(inOrder(await accessibilityTree(page))).toEqual(inOrder(expected));
    });

    test('holds everything in the same order without pictures', async () => {
      const { page } = await site.open('/', { images: false });
      expect(await accessibilityTree(page)).toEqual(expected);
    });

    if (isWrittenByServer)
      test('holds everything in the same order without JavaScript', async () => {
        const { page } = await site.open('/', { javaScript: false });
        expect(await accessibilityTree(page)).toEqual(published);
      });
  });
}

/** What a newcomer to this kind of site meets in the first minutes. */
export function startsFromReadme({ site, open }: Host, address: string): void {
  describe('the first lines of the README, pasted', () => {
    test('are a page with a card on it', async () => {
      const { page, messages } = await open(address);
      const link = page.getByRole('link', { name: 'More on cyber' });
      expect(await link.getAttribute('href')).toBe('/cyber');
      expect(messages).toEqual([]);
    });

    test.each([1280, 390])('keep their parts apart, in a window of %i', async (width) => {
      const { page } = await open(address, { width });
      const gaps = await page.evaluate(() => {
        const parts = '.cr-mission-banner, .cr-section__head, .cr-card-grid, .cr-prose';
        const boxes = [...document.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
        return boxes.slice(1).map((box, index) => {
          const before = boxes[index] ?? box;
          return Math.max(box.top - before.bottom, box.left - before.right);
        });
      });
      expect(gaps.length).toBeGreaterThanOrEqual(4);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    });

    test.each(['5.9', '6.0', '7.0'])(
      'are understood by TypeScript %s, and so is every declaration of the package',
      async (version) => {
        const compiler = path.join(inject('compilers'), `node_modules/typescript-${version}/bin/tsc`);
        const said = await run(site(), process.execPath, [compiler, '-p', '.']).catch(String);
        // Below the line that names the command. What the declarations of frameworks lack in a compiler is theirs.
        const ours = said
          .split('\n')
          .slice(1)
          .filter((line) => !/^(?:node_modules\/(?!cresset\/)|\s)/.test(line));
        expect(ours).toEqual([]);
      },
    );
  });
}

/** A page that is made once needs no script: none of ours, and none to bring ours to life. */
export function needsNoScript({ open }: Host): void {
  test('the page brings no script at all', async () => {
    const { page, scripts } = await open('/');
    expect(scripts.size).toBe(0);
    expect(await page.locator('script').count()).toBe(0);
  });
}

/** What marks the parts of each component in what a browser gets, however a bundler has renamed the rest. */
const textOf = ({ scripts, styles }: Visit) => [...scripts.values(), ...styles.values()].join('\n');

/** A page with one teaser on it, from the same build as the page with everything. */
export function paysForNewsTeaserAlone({ open }: Host, address: string): void {
  describe('a page that uses NewsTeaser only', () => {
    test('gets NewsTeaser, in script and style', async () => {
      const { scripts, styles } = await open(address);
      expect([...scripts.values()].join('')).toContain('cr-news-teaser');
      expect([...styles.values()].join('')).toContain('cr-news-teaser');
    });

    // The shared sheet names the roots of all components; their parts stand in their own sheets alone.
    test.each(['cr-threat-card__', 'cr-mission-banner__', 'cr-view-all-list__', 'cr-breadcrumbs__'])(
      'gets nothing of %s, which the page with everything gets',
      async (mark) => {
        expect(textOf(await open('/')).includes(mark)).toBe(true);
        expect(textOf(await open(address)).includes(mark)).toBe(false);
      },
    );
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page, Request } from 'playwright';
import { expect } from 'vitest';
import { axeOptions } from '../../../.storybook/frame/axe.ts';
import { openDocs, storybook, test } from '../page.ts';

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly anchors?: readonly { readonly id: string }[];
}

// Storybook's own list of its pages.
const { entries } = (await (await fetch(`${storybook}/index.json`)).json()) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const pages = Object.values(entries)
  .filter(({ type }) => type === 'docs')
  .map(({ id }) => id);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours: what another scheme can change. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds, as “rule: selector”. Stories have their own tests, and a “don’t” fails on purpose.
 *
 * @param rules All that we use, or those that are named.
 */
async function axeFindings(
  page: Page,
  ignored: readonly string[] = [],
  rules?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const only = rules === undefined ? {} : { runOnly: { type: 'rule' as const, values: [...rules] } };
  const { violations } = await page.evaluate(
    ([options, exclude]) => {
      const { axe: judging } = globalThis as unknown as {
        // As its file sets it.
        readonly axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return judging.run({ include: [['html']], exclude: exclude.map((selector) => [selector]) }, options);
    },
    [{ ...axeOptions, ...only, resultTypes: ['violations' as const], iframes: false }, ignored] as const,
  );
  return (
    violations
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
      // A page that shows a landmark in five states has five of one name, and a site has one.
      .filter((found) => !/^landmark-unique: .*\.docs-story/.test(found))
  );
}

/**
 * What axe finds in Storybook’s own parts, and where its maintainers know of it. Each is seen to be there: one that is
 * mended comes off the list.
 */
const ofStorybook = [
  {
    finding: /^label-content-name-mismatch: .*\[data-action="collapse-root"\]/,
    // The names of the groups are hidden behind “Collapse”. No issue of its own; this one collects them.
    issue: 'https://github.com/storybookjs/storybook/issues/33041',
  },
  {
    // The handle that makes the sidebar wider is outside of every landmark.
    finding: /^region: \.css-\w+$/,
    issue: 'https://github.com/storybookjs/storybook/issues/33979',
  },
];

// One visit a page, since to open it is what takes the time.
test.for(pages)(
  'on the page %s axe finds nothing, no telephone scrolls sideways, and every link leads somewhere',
  async (id, { page }) => {
    const pending = requestsOf(page);
    await openDocs(page, id);
    await openEverything(page);
    await comesToRest(page, pending);
    const faults: string[] = [];
    for (const [colorScheme, rules] of [['light'], ['dark', ofColours]] as const) {
      await page.emulateMedia({ colorScheme });
      await arrived(page, colorScheme);
      for (const found of await axeFindings(page, ['.advice-dont .advice-story'], rules))
        faults.push(`${colorScheme}: ${found}`);
    }
    for (const href of await linksOn(page)) if (!(await leads(href, page))) faults.push(`dead link: ${href}`);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) faults.push(`${width} px wide in a window of 320 px`);
    expect(faults).toEqual([]);
  },
);

test('what shows what not to do would be found on its page', async ({ page }) => {
  await openDocs(page, 'components-threatcard--docs', '#do-and-dont');
  await page.locator('.advice-dont').last().waitFor();
  for (const rules of [undefined, ofColours]) {
    const found = (await axeFindings(page, [], rules)).map((finding) => finding.split(':')[0]);
    expect(found).toContain('color-contrast');
  }
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing in Storybook around the pages, in %s, but for what its maintainers know',
  async (colorScheme, { newPage }) => {
    const page = await newPage({ colorScheme });
    await page.goto('/');
    await page.getByRole('link', { name: 'Find by need' }).waitFor();
    const findings = await axeFindings(page, ['iframe']);
    expect(findings.filter((found) => !ofStorybook.some(({ finding }) => finding.test(found)))).toEqual([]);
    expect(
      ofStorybook.filter(({ finding }) => !findings.some((found) => finding.test(found))),
      'mended in Storybook: take it off the list',
    ).toEqual([]);
  },
);

/** Waits until the page has the colours of a scheme, and none of them is still on its way. */
async function arrived(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.locator(`main[data-scheme=${scheme}]`).waitFor();
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .flatMap((animation) => (animation instanceof CSSTransition ? animation.finished : [])),
    ),
  );
}

/** Opens every topic and all that is closed, so that a visit sees all of a page. */
function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const panel of document.querySelectorAll('[role="tabpanel"]')) panel.removeAttribute('hidden');
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('.sbdocs details')) closed.open = true;
  });
}

/** What a page has asked for and has not got, from now on. Its frames may wait for a reader for ever. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const pending = new Set<Request>();
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && request.frame() === page.mainFrame()) pending.add(request);
  });
  const end = (request: Request) => pending.delete(request);
  page.on('requestfinished', end).on('requestfailed', end);
  return pending;
}

/** Waits until all that the page has asked for has come, and nothing changes from one idle moment to the next. */
async function comesToRest(page: Page, pending: ReadonlySet<Request>): Promise<void> {
  const stands = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          let stood = true;
          const watch = new MutationObserver(() => (stood = false));
          watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          const end = () => {
            watch.disconnect();
            resolve(stood);
          };
          requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(end)));
        }),
    );
  await expect.poll(async () => pending.size === 0 && (await stands()) && pending.size === 0).toBe(true);
}

/** The addresses that a page links to. A story on it leads to pages of an invented organisation. */
function linksOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.sbdocs a[href]')]
        .filter((link) => link.closest('.docs-story, [id^="story--"], [data-story-place]') === null)
        .map((link) => link.getAttribute('href') ?? ''),
    ),
  ]);
}

async function leads(href: string, page: Page): Promise<boolean> {
  if (href.startsWith('#')) return (await page.locator(`[id="${href.slice(1)}"]`).count()) > 0;
  const [, id = '', anchor = ''] = /^\.?\/?\?path=\/(?:docs|story)\/([\w-]+)[^#]*#?(.*)$/.exec(href) ?? [];
  if (id !== '') {
    const entry = entries[id];
    return (
      entry !== undefined && (anchor === '' || (entry.anchors ?? []).some((known) => known.id === anchor))
    );
  }
  const url = new URL(href, `${storybook}/`);
  // Other hosts are not asked: a test needs no network.
  return url.origin !== storybook || (await fetch(url)).ok;
}

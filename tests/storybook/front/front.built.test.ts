import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { componentFolders } from '../../../scripts/components.ts';
import { globalTypes } from '../../../.storybook/toolbar/toolbar.ts';
import { openDocs, showDocs, test } from '../page.ts';

const fontOf = (element: Element) => getComputedStyle(element).fontFamily.split(',')[0];

const shown = (page: Page) => page.frameLocator('#storybook-preview-iframe');

/** Whether a reader sees where the keyboard is. In the frame of the page the page shows it. */
function isFocusSeen(): boolean {
  const at = document.activeElement;
  if (at === null || at === document.body || at.tagName === 'IFRAME') return true;
  // A field may show it by the frame around it, and a link that appears, by itself.
  return [at, at.closest('.search-field')].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

test('Storybook opens on the page that says where to start', async ({ page }) => {
  await page.goto('/');
  await shown(page).getByRole('heading', { level: 1, name: 'Start here' }).waitFor();
});

describe('the start page', () => {
  test.for([
    ['Start as a developer', 'For frontend developers'],
    ['Start as a designer', 'For designers'],
    ['Start as an auditor', 'For auditors'],
  ] as const)('“%s” leads to the steps of the one who reads it', async ([link, title], { shared: page }) => {
    await showDocs(page, 'start-here--docs');
    await page.getByRole('link', { name: link }).click();
    const heading = page.getByRole('heading', { level: 2, name: title });
    await expect.poll(() => heading.evaluate((found) => found.getBoundingClientRect().top)).toBeLessThan(360);
    // Steps, in order.
    expect(
      await heading.evaluate(
        (found) => found.parentElement?.querySelectorAll(`#${found.id} ~ ol > li`).length,
      ),
    ).toBeGreaterThan(3);
  });
});

describe('the page for sites', () => {
  test.for([
    ['React', "import 'cresset/styles.css'"],
    ['HTML', 'integrity="sha384-'],
    ['Jinja or Nunjucks', '{% from "cresset/card-grid.html" import card_grid %}'],
    ['Twig', '{% from "@cresset/threat-card.html.twig" import threat_card %}'],
    ['Drupal', "include('cresset:threat-card'"],
    ['Hugo', 'partial "cresset/card-grid.html"'],
    ['PHP', 'echo Cresset\\card_grid(['],
    ['WordPress', 'wp-content/plugins/cresset'],
  ] as const)('says how to begin in %s', async ([name, code], { shared: page }) => {
    await showDocs(page, 'in-your-site--docs');
    await page.getByRole('tab', { name, exact: true }).click();
    await expect.poll(() => page.getByRole('tabpanel', { name }).textContent()).toContain(code);
  });

  test('remembers the language for the code of every example', async ({ page }) => {
    await openDocs(page, 'in-your-site--docs');
    await page.getByRole('tab', { name: 'Hugo' }).click();
    await openDocs(page, 'components-threatcard--docs', '#code');
    await page.getByRole('tab', { name: 'Hugo', selected: true }).first().waitFor();
  });
});

describe('the look', () => {
  const colours = { light: 'rgb(255, 255, 255)', dark: 'rgb(13, 19, 32)' } as const;

  test.for(['light', 'dark'] as const)(
    'a page is as %s as the system asks',
    async (colorScheme, { newPage }) => {
      const page = await newPage({ colorScheme });
      await page.goto('/');
      await shown(page).getByRole('heading', { level: 1 }).waitFor();
      const paper = await shown(page)
        .locator('.sbdocs-wrapper')
        .evaluate((wrapper) => getComputedStyle(wrapper).backgroundColor);
      expect(paper).toBe(colours[colorScheme]);
    },
  );

  test('Storybook around the pages and the pages are in the type of the project', async ({ page }) => {
    await page.goto('/');
    await shown(page).getByRole('heading', { level: 1 }).waitFor();
    const fonts = [
      await page.getByRole('link', { name: 'Find by need' }).evaluate(fontOf),
      await shown(page).getByRole('heading', { level: 1 }).evaluate(fontOf),
    ];
    expect(new Set(fonts)).toEqual(new Set(['"Atkinson Hyperlegible Next Variable"']));
    const loaded = await page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Atkinson') && status === 'loaded'),
    );
    expect(loaded).toBe(true);
  });
});

describe('by keyboard', () => {
  test('Tab reaches the search, the list of pages and a way past it, and shows where it is', async ({
    page,
  }) => {
    await page.goto('/');
    await shown(page).getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Find by need' }).waitFor();
    const stops: string[] = [];
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent} ${at?.id}`.trim();
      });
      stops.push(name);
      await expect.poll(() => page.evaluate(isFocusSeen), { message: name }).toBe(true);
    }
    expect(stops.join('\n')).toContain('storybook-explorer-searchfield');
    expect(stops.join('\n')).toContain('Skip to content');
    expect(stops.join('\n')).toContain('Find by need');
  });

  test('“Skip to content” leads from the list of pages to the page', async ({ page }) => {
    await page.goto('/');
    await shown(page).getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Skip to content' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#storybook-preview-wrapper');
  });

  test('each of our settings above a page is reached, opened and chosen from', async ({ page }) => {
    await page.goto('/?path=/docs/components-threatcard--docs');
    await shown(page).getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Skip to content' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#storybook-preview-wrapper');
    // Before the page stands the toolbar, which is one stop.
    await page.keyboard.press('Shift+Tab');
    await page.locator('[role=toolbar] :focus').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const settings = Object.values(globalTypes).map(({ toolbar }) => toolbar?.title);
    expect(settings.length).toBeGreaterThan(5);
    for (const setting of settings.toReversed()) {
      await page.keyboard.press('ArrowLeft');
      await expect.poll(focused).toBe(setting);
    }
    for (const setting of settings.slice(1, settings.indexOf('Scheme') + 1)) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(focused).toBe(setting);
    }
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Light');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Dark');
    await page.keyboard.press('Enter');
    await shown(page).locator('main[data-scheme=dark]').waitFor();
  });

  test('all that a page of a component adds to Storybook’s frame is reached: its sections, its topics, what is closed', async ({
    page,
  }) => {
    await openDocs(page, 'components-threatcard--docs');
    const stops = new Set<string>();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      stops.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    const wanted = ['Content rules', 'Copy code', 'Use', 'Six pairs, each a live story', 'CardGrid'];
    expect(wanted.filter((words) => !stops.has(words))).toEqual([]);
  });

  test('Ctrl and K lead to the search', async ({ page }) => {
    await page.goto('/');
    await shown(page).getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('storybook-explorer-searchfield');
  });
});

test('the status table tells every component, each with the promises that a test proves', async ({
  page,
}) => {
  await openDocs(page, 'status--docs');
  const rows = page.getByRole('table').getByRole('row');
  // One more for the names of the columns.
  await expect.poll(() => rows.count()).toBe((await componentFolders()).length + 1);
  for (const row of (await rows.all()).slice(1)) {
    const [since = '', promises = ''] = (await row.getByRole('cell').allInnerTexts()).slice(1);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(promises)).toBeGreaterThan(5);
  }
});

test.for(['llms.txt', 'llms-full.txt', 'html/index.json'])(
  '%s is served beside the pages',
  async (file, { page }) => {
    const response = await page.request.get(`/${file}`);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('ThreatCard');
  },
);

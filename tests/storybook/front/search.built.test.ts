import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { showDocs, test } from '../page.ts';

// What somebody says who has never heard our names, and the part that it is the name of here.
const needs = [
  ['headline', 'NewsTeaser'],
  ['press release', 'NewsTeaser'],
  ['hero', 'MissionBanner'],
  ['call to action', 'MissionBanner'],
  ['see all', 'ViewAllList'],
  ['view all', 'ViewAllList'],
  ['latest news', 'ViewAllList'],
  ['breadcrumb', 'Breadcrumbs'],
  ['document', 'ResourceLinks'],
  ['download', 'ResourceLinks'],
  ['quote', 'Quotation'],
  ['severity', 'ThreatLevel'],
  ['tile', 'CardGrid'],
  ['rich text', 'Prose'],
  ['topic card', 'ThreatCard'],
  ['figma', 'Find by need'],
  ['wcag', 'How it is tested'],
  ['tokens', 'Find by need'],
  ['yellow', 'ThreatLevel'],
] as const;

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search for components' });

/** Storybook with its search, in the window that tests share: what was asked before is overwritten. */
async function openManager(page: Page): Promise<void> {
  if (!page.url().includes('?path=')) await page.goto('/');
}

describe('the search beside every page', () => {
  test('knows parts by what they are needed for: the part is among the first three answers', async ({
    shared: page,
  }) => {
    await openManager(page);
    const missing: string[] = [];
    for (const [need, part] of needs) {
      await searchField(page).fill(need);
      const answers = page.locator('#storybook-explorer-menu').getByRole('option');
      await answers.first().waitFor();
      const first = (await answers.allInnerTexts()).slice(0, 3);
      if (!first.some((answer) => answer.includes(part))) missing.push(`“${need}”: ${first.join('; ')}`);
    }
    expect(missing).toEqual([]);
  });

  test('takes a whole sentence, and leads to the right page first', async ({ shared: page }) => {
    await openManager(page);
    await searchField(page).fill('list of latest news with a view-all link');
    const answer = page.locator('#storybook-explorer-menu').getByRole('option').first();
    await expect.poll(() => answer.innerText()).toContain('ViewAllList');
  });

  test('leaves the words whole in which it marks what was asked for', async ({ shared: page }) => {
    await openManager(page);
    await searchField(page).fill('breadcrumbs with a current page');
    const answers = page.locator('#storybook-explorer-menu').getByRole('option');
    await answers.first().waitFor();
    expect((await answers.allInnerTexts()).join('\n')).not.toMatch(/(\p{L}{2,})\1/iu);
    const marked = await answers.locator('mark').allInnerTexts();
    expect(marked).not.toEqual([]);
    expect(marked.filter((word) => !/^(?:breadcrumbs?|current|pages?)$/i.test(word))).toEqual([]);
  });

  test('leads to the place on a page that has what was asked for', async ({ page }) => {
    await page.goto('/');
    const shown = page.frameLocator('#storybook-preview-iframe');
    await shown.getByRole('heading', { level: 1 }).waitFor();
    await searchField(page).fill('carousel');
    const answers = page.locator('#storybook-explorer-menu').getByRole('option');
    await answers.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await answers.and(page.locator('[aria-selected=true]')).waitFor();
    await page.keyboard.press('Enter');
    const heading = shown.getByRole('heading', { name: /Carousel/ });
    await expect
      .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(600);
  });
});

describe('the page “Find by need”', () => {
  test.for([
    ['three stories and a link to all of them', 'ViewAllList'],
    ['I want people to download a PDF', 'ResourceLinks'],
    ['where am I?', 'Breadcrumbs'],
    ['a big banner for our mission', 'MissionBanner'],
  ] as const)('understands the sentence “%s”', async ([sentence, part], { shared: page }) => {
    await showDocs(page, 'find-by-need--docs');
    await page.getByRole('searchbox', { name: 'What do you need?' }).fill(sentence);
    const best = page.getByRole('search').getByRole('listitem').first();
    await expect.poll(() => best.getByRole('link').innerText()).toBe(part);
  });

  test('says how many answers there are to somebody who can’t see them', async ({ shared: page }) => {
    await showDocs(page, 'find-by-need--docs');
    await page.getByRole('searchbox').fill('carousel');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 answer, best first:');
    await page.getByRole('searchbox').fill('zzz');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Try others');
  });
});

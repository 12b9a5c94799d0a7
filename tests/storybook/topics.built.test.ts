import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { componentFolders } from '../../scripts/components.ts';
import { openDocs, showDocs, test } from './page.ts';

const pages = (await componentFolders()).map((name) => {
  const stories = path.resolve(import.meta.dirname, `../../stories/${name}.stories.tsx`);
  const [, title = ''] = /^  title: '(.+)'/m.exec(readFileSync(stories, 'utf8')) ?? [];
  return { name, id: `${title.toLowerCase().replace('/', '-')}--docs` };
});
const card = 'components-threatcard--docs';
const topics = ['Use', 'Design', 'Accessibility', 'Code'];

/** What “In your site” asks its readers to choose from, and the two forms that belong to all of them. */
const languages = ['JSX', 'HTML', 'JSON', 'Jinja or Nunjucks', 'Twig', 'Drupal', 'Hugo', 'PHP', 'WordPress'];

const openTopic = (page: Page) =>
  page.getByRole('tablist', { name: 'Topics of this page' }).getByRole('tab', { selected: true }).innerText();

/** Window widths: Storybook without its sidebar, and the room that the sidebar leaves. */
const widths = [1280, 1280 - 300];

describe.each(pages)('the page of $name', ({ id }) => {
  test.for(widths)(
    'is at most 7,000 px high on arrival at each of its topics, %i px wide',
    async (width, { newPage }) => {
      const page = await newPage({ viewport: { width, height: 900 } });
      await openDocs(page, id);
      for (const topic of topics) {
        await page.getByRole('tab', { name: topic, exact: true }).click();
        await expect.poll(() => openTopic(page)).toBe(topic);
        await settled(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height, topic).toBeLessThanOrEqual(7000);
      }
    },
  );

  test('begins with a live example whose code fits into ten lines, without a drawing', async ({
    shared: page,
  }) => {
    await showDocs(page, id);
    const example = page.locator('.first-example');
    expect(await example.locator('.docs-story [class^="cr-"]').count()).toBeGreaterThan(0);
    const code = (await example.locator('code').textContent()) ?? '';
    const [imports = '', element = ''] = code.trim().split('\n\n');
    expect(imports).toMatch(/^import \{.+\} from 'cresset';$/);
    expect(element.split('\n').length).toBeLessThanOrEqual(10);
    expect(element).not.toContain('<svg');
  });

  test('has a number on each part that its anatomy lists', async ({ shared: page }) => {
    await showDocs(page, id, '#anatomy');
    const marks = page.locator('.anatomy-mark');
    await marks.first().waitFor();
    expect(await marks.count()).toBe(await page.locator('.anatomy-parts > li').count());
  });

  test('has an example in every language that a site may be written in', async ({ shared: page }) => {
    await showDocs(page, id, '#code');
    const example = page.locator('#code .example').first();
    for (const language of languages) {
      await example.getByRole('tab', { name: language, exact: true }).click();
      const listing = example.getByRole('region', { name: `${language} of ` });
      await expect.poll(() => listing.textContent(), { message: language }).toMatch(/\w/);
    }
  });
});

describe('a topic', () => {
  test('has an address of its own, which its tab gives to the window', async ({ page }) => {
    await page.goto(`/?path=/docs/${card}`);
    const shown = page.frameLocator('#storybook-preview-iframe');
    await shown.getByRole('tab', { name: 'Accessibility' }).click();
    await expect.poll(() => page.url()).toContain(`${card}#accessibility`);
    await page.reload();
    await expect
      .poll(() => shown.getByRole('tab', { name: 'Accessibility' }).getAttribute('aria-selected'))
      .toBe('true');
  });

  test.for([
    ['#keyboard-and-screen-readers', 'Accessibility', 'Keyboard and screen readers'],
    ['#theming', 'Design', 'Theming'],
    ['#props', 'Code', 'Props'],
  ] as const)('is opened by the address of a section in it: %s', async ([place, topic, title], { page }) => {
    await openDocs(page, card, place);
    await expect.poll(() => openTopic(page)).toBe(topic);
    const section = page.locator(place);
    expect(await section.innerText()).toContain(title);
    await expect.poll(() => section.evaluate((found) => found.getBoundingClientRect().top)).toBeLessThan(600);
  });

  test('is changed by arrow keys, with one stop for the row', async ({ shared: page }) => {
    await showDocs(page, card);
    await page.getByRole('tab', { name: 'Use', exact: true }).click();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => openTopic(page)).toBe('Design');
    await page.keyboard.press('End');
    await expect.poll(() => openTopic(page)).toBe('Code');
  });
});

describe('what is closed', () => {
  test('is closed on arrival', async ({ page }) => {
    await openDocs(page, card);
    expect(await page.locator('.sbdocs details[open]').count()).toBe(0);
  });

  test.for(['#pairs', '#modes', '#tokens-that-it-reads', '#do-and-dont'])(
    'is opened by its address, or by that of its heading: %s',
    async (place, { page }) => {
      await openDocs(page, card, place);
      await page.locator('details.closed[open]').first().waitFor();
    },
  );
});

describe('“On this page”', () => {
  test.for([1024, 1280])(
    'is a list beside the text in a window of %i px, with Storybook around it',
    async (width, { newPage }) => {
      const page = await newPage({ viewport: { width, height: 800 } });
      await page.goto(`/?path=/docs/${card}`);
      const list = page
        .frameLocator('#storybook-preview-iframe')
        .getByRole('navigation', { name: 'On this page' });
      await list.getByRole('link', { name: 'Do and don’t' }).waitFor();
      const text = page.frameLocator('#storybook-preview-iframe').getByRole('main');
      const [beside, main] = [await list.boundingBox(), await text.boundingBox()];
      expect(beside && main && beside.x >= main.x + main.width).toBe(true);
    },
  );

  test('is a closed list above the text in a narrow window', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 600, height: 800 } });
    await openDocs(page, card);
    const list = page.getByRole('navigation', { name: 'On this page' });
    expect(await list.getByRole('link').count()).toBe(0);
    const [above, main] = [await list.boundingBox(), await page.getByRole('main').boundingBox()];
    expect(above && main && above.y < main.y).toBe(true);
    await list.getByText('On this page').click();
    await list.getByRole('link', { name: 'When to use it', exact: true }).waitFor();
  });

  test('names the sections of the topic that is open', async ({ shared: page }) => {
    await showDocs(page, card);
    const list = page.getByRole('navigation', { name: 'On this page' });
    await page.getByRole('tab', { name: 'Use', exact: true }).click();
    await list.getByRole('link', { name: 'Content rules' }).waitFor();
    await page.getByRole('tab', { name: 'Design' }).click();
    await list.getByRole('link', { name: 'Anatomy' }).waitFor();
    expect(await list.getByRole('link', { name: 'Content rules' }).count()).toBe(0);
  });
});

/** Waits until the height of a page stays the same for two frames. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const before = document.documentElement.scrollHeight;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return before === document.documentElement.scrollHeight;
  });
}

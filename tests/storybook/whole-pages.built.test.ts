import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { showDocs, storybook, test } from './page.ts';

interface Entry {
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** The whole pages as the menu has them, without those whose host spoils them on purpose. */
async function wholePages(): Promise<readonly string[]> {
  const answer = await fetch(`${storybook}/index.json`);
  // Storybook's own file.
  const { entries } = (await answer.json()) as { readonly entries: Readonly<Record<string, Entry>> };
  return Object.values(entries)
    .filter(
      ({ type, title, tags }) => type === 'story' && title.startsWith('Pages/') && !tags.includes('hostile'),
    )
    .map(({ title, name }) => `${title}: ${name}`);
}

async function open(page: Page): Promise<Page> {
  await showDocs(page, 'pages-narrow-and-enlarged--docs');
  return page;
}

interface Place {
  readonly width: number;
  readonly scrolled: number;
  readonly textSize: number;
}

/** The window of a story on the page, once the story is there: how wide it is and its content, and its text size, in px. */
async function placeIn(page: Page, title: string): Promise<Place> {
  const frame = page.locator(`iframe[title="${title}"]`);
  await frame.scrollIntoViewIfNeeded();
  const content = frame.contentFrame();
  await content.getByRole('main').waitFor();
  return content.locator(':root').evaluate((root) => ({
    width: root.clientWidth,
    scrolled: root.scrollWidth,
    textSize: Number.parseFloat(getComputedStyle(root).fontSize),
  }));
}

describe('the page that shows every whole page, narrow and enlarged', () => {
  test('has two windows for each, named after it: one of 320 px, one for text of twice the size', async ({
    shared: page,
  }) => {
    await open(page);
    const windows = await page
      .locator('iframe')
      .evaluateAll((frames) =>
        frames.map((frame) => [frame.getAttribute('title'), frame.clientWidth] as const),
      );
    const expected = (await wholePages()).flatMap((name) => [
      [name, 320] as const,
      [`${name} (textSize 200-percent)`, 640] as const,
    ]);
    expect(new Map(windows)).toEqual(new Map(expected));
  });

  // What stands in them is judged with the stories, at both sizes, one by one.
  test('really shows a page there, which doesn’t scroll sideways, and stays as it is itself', async ({
    shared: page,
  }) => {
    await open(page);
    const article = 'Pages/Long article: Default';
    expect(await placeIn(page, article)).toEqual({ width: 320, scrolled: 320, textSize: 16 });
    const enlarged = await placeIn(page, `${article} (textSize 200-percent)`);
    expect(enlarged).toEqual({ width: 640, scrolled: 640, textSize: 32 });
    const own = await page.locator(':root').evaluate((root) => getComputedStyle(root).fontSize);
    expect(own).toBe('16px');
  });
});

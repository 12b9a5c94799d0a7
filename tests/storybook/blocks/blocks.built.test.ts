import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { describe, expect, onTestFinished } from 'vitest';
import { templateExample, type TemplateLanguage } from '../../../scripts/templates/example.ts';
import { openDocs, showDocs, test } from '../page.ts';

const page = 'components-threatcard--docs';
const html = path.resolve(import.meta.dirname, '../../../html');

/** The example whose code is copied: the complete card. */
async function openExample(window: Page, globals = ''): Promise<Locator> {
  await openDocs(window, page, '#code', globals);
  return exampleOf(window);
}

/** The same in the window that tests share, which may be on that page already. */
async function showExample(window: Page): Promise<Locator> {
  await showDocs(window, page, '#code');
  return exampleOf(window);
}

async function exampleOf(window: Page): Promise<Locator> {
  const example = window.locator('#code .example');
  await example.getByRole('slider').waitFor();
  return example;
}

function publishedHtml(name: string): Promise<string> {
  return readFile(path.join(html, `${name}.html`), 'utf8');
}

/** The template of an example, as the tests of the templates render it. */
async function template(name: string, language: TemplateLanguage): Promise<string> {
  // Our own file, which a test holds to its schema.
  const { examples } = JSON.parse(await readFile(path.join(html, 'index.json'), 'utf8')) as {
    readonly examples: readonly {
      readonly name: string;
      readonly component: string;
      readonly props: Readonly<Record<string, unknown>>;
    }[];
  };
  const example = examples.find((one) => one.name === name);
  return example === undefined ? '' : templateExample(language, example.component, example.props);
}

async function clipboard(window: Page): Promise<string> {
  return window.evaluate(() => navigator.clipboard.readText());
}

async function openHost(window: Page, name: string): Promise<Page> {
  const example = await showExample(window);
  const [host] = await Promise.all([
    window.waitForEvent('popup'),
    example.getByRole('link', { name }).click(),
  ]);
  onTestFinished(() => host.close());
  await host.getByRole('heading', { name: 'Cyber' }).waitFor();
  return host;
}

async function widthOf(example: Locator): Promise<number | undefined> {
  return (await example.locator('.place').boundingBox())?.width;
}

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property);
}

describe('The code of an example', () => {
  test('is JSX, HTML, JSON or a template, chosen by keyboard as in any tabs', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('tab', { name: 'JSX' }).click();
    const chosen = () => example.getByRole('tab', { selected: true }).innerText();
    for (const [key, name] of [
      ['ArrowRight', 'HTML'],
      ['ArrowRight', 'JSON'],
      ['ArrowRight', 'Jinja or Nunjucks'],
      ['ArrowLeft', 'JSON'],
      ['Home', 'JSX'],
      ['End', 'WordPress'],
    ] as const) {
      await window.keyboard.press(key);
      await expect.poll(chosen, { message: key }).toBe(name);
    }
    await expect
      .poll(() =>
        example.getByRole('tab', { name: 'WordPress' }).evaluate((tab) => tab === document.activeElement),
      )
      .toBe(true);
  });

  test('has one stop for the keyboard in its row of tabs', async ({ page: window }) => {
    const example = await openExample(window);
    await example.getByRole('tab', { name: 'JSX' }).focus();
    await window.keyboard.press('Tab');
    await expect.poll(() => window.evaluate(() => document.activeElement?.textContent)).toBe('Copy JSX');
  });

  test('is to the letter what the published file holds', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('tab', { name: 'HTML' }).click();
    const listing = example.getByRole('region', { name: 'HTML of Complete' });
    expect(await listing.textContent()).toBe(await publishedHtml('threat-card--complete'));
  });

  test.for([
    ['Jinja or Nunjucks', 'jinja'],
    ['Twig', 'twig'],
    ['Drupal', 'drupal'],
    ['Hugo', 'hugo'],
    ['PHP', 'php'],
    ['WordPress', 'php'],
  ] as const)(
    'is in %s to the letter what its engine was tested with',
    async ([name, language], { shared: window }) => {
      const example = await showExample(window);
      await example.getByRole('tab', { name, exact: true }).click();
      const listing = example.getByRole('region', { name: `${name} of Complete` });
      expect(await listing.textContent()).toBe(await template('threat-card--complete', language));
    },
  );

  test('is copied whole by one press, and the reader is told', async ({ newPage }) => {
    const window = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const example = await openExample(window);
    await example.getByRole('tab', { name: 'HTML' }).click();
    await example.getByRole('button', { name: 'Copy HTML' }).click();
    await expect.poll(() => example.getByRole('status').innerText()).toBe('Copied the HTML.');
    expect(await clipboard(window)).toBe(await publishedHtml('threat-card--complete'));
  });

  test('says so when the browser refuses to copy', async ({ page: window }) => {
    const example = await openExample(window);
    await window.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await example.getByRole('button', { name: 'Copy JSX' }).click();
    await expect
      .poll(() => example.getByRole('status').innerText())
      .toMatch(/did not allow the JSX to be copied/);
  });

  test('stays in the form that the reader chose, in every example and on the next visit', async ({
    page: window,
  }) => {
    const example = await openExample(window);
    await example.getByRole('tab', { name: 'JSON' }).click();
    const chosen = () => window.locator('.example').getByRole('tab', { selected: true }).allTextContents();
    expect(new Set(await chosen())).toEqual(new Set(['JSON']));
    await openExample(window);
    expect(new Set(await chosen())).toEqual(new Set(['JSON']));
  });

  test('is the props as JSON, which a content system can send', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('tab', { name: 'JSON' }).click();
    const words = await example.getByRole('region', { name: 'JSON of Complete' }).textContent();
    expect(JSON.parse(words ?? '')).toMatchObject({ title: 'Cyber', headingLevel: 3 });
  });
});

describe('The handle of an example', () => {
  test('makes the place wider and narrower by keys, and says the width in px and rem', async ({
    page: window,
  }) => {
    const example = await openExample(window);
    const handle = example.getByRole('slider', { name: 'Width of the container of Complete' });
    await handle.focus();
    await window.keyboard.press('ArrowRight');
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('368 pixels, 23 rem');
    await expect.poll(() => widthOf(example)).toBe(368);
    await window.keyboard.press('Home');
    await expect.poll(() => widthOf(example)).toBe(160);
    await window.keyboard.press('End');
    const most = await handle.getAttribute('aria-valuemax');
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(most);
  });

  test('is at the end of the room at first, round a grid that measures its own place, too', async ({
    page: window,
  }) => {
    await openDocs(window, 'parts-cardgrid--docs', '#code');
    const handle = window.getByRole('slider').first();
    await handle.waitFor();
    const widest = await handle.getAttribute('aria-valuemax');
    expect(await handle.getAttribute('aria-valuenow')).toBe(widest);
  });

  test('stays in its frame where the place is as wide as it can be', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('button', { name: 'Full width' }).click();
    const frame = await example.boundingBox();
    const handle = await example.getByRole('slider').boundingBox();
    expect(frame && handle && handle.x + handle.width <= frame.x + frame.width).toBe(true);
  });

  test('counts in the letters of the page where a reader has made them larger', async ({ page: window }) => {
    const example = await openExample(window, 'textSize:200-percent');
    await example.getByRole('button', { name: '320 px' }).click();
    expect(await example.getByRole('slider').getAttribute('aria-valuetext')).toBe('320 pixels, 10 rem');
  });

  test('follows the mouse', async ({ page: window }) => {
    const example = await openExample(window);
    const box = await example.getByRole('slider').boundingBox();
    expect(box).not.toBeNull();
    const { x = 0, y = 0, width = 0 } = box ?? {};
    await window.mouse.move(x + width / 2, y + 30);
    await window.mouse.down();
    await window.mouse.move(x + width / 2 - 100, y + 60, { steps: 4 });
    await window.mouse.up();
    await window.mouse.move(x + 300, y + 60);
    expect(await widthOf(example)).toBe(252);
  });

  test('goes to the side that the key points at where the page reads from right to left', async ({
    page: window,
  }) => {
    const example = await openExample(window, 'direction:rtl');
    await example.getByRole('slider').focus();
    await window.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(example)).toBe(368);
  });

  test('has buttons beside it for those who can’t drag', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('button', { name: '320 px' }).click();
    expect(await widthOf(example)).toBe(320);
    await example.getByRole('button', { name: 'Usual width' }).click();
    expect(await widthOf(example)).toBe(352);
  });

  test('changes the layout of a card that follows its place', async ({ shared: window }) => {
    const example = await showExample(window);
    await example.getByRole('button', { name: 'Full width' }).click();
    const icon = await example.locator('.cr-threat-card__icon').boundingBox();
    const title = await example.getByRole('heading', { name: 'Cyber' }).boundingBox();
    expect(icon && title && icon.x + icon.width <= title.x).toBe(true);
  });

  test('is as large as a finger needs', async ({ shared: window }) => {
    const example = await showExample(window);
    const box = await example.getByRole('slider').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('never makes a page of 320 px scroll sideways', async ({ newPage }) => {
    const window = await newPage({ viewport: { width: 320, height: 640 } });
    const example = await openExample(window);
    const handle = example.getByRole('slider');
    await handle.focus();
    await window.keyboard.press('End');
    const most = await handle.getAttribute('aria-valuemax');
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(most);
    expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('Open inside another site', () => {
  test('says in each link what it shows, of which story, and that a new tab opens', async ({
    shared: window,
  }) => {
    const example = await showExample(window);
    const links = await example.locator('.hosts').getByRole('link').allTextContents();
    expect(links).toEqual([
      'On an empty page: Complete (opens in a new tab)',
      'In a page with hostile styles: Complete (opens in a new tab)',
      'In a dark content system: Complete (opens in a new tab)',
    ]);
  });

  test('shows the story alone', async ({ shared: window }) => {
    const host = await openHost(window, 'On an empty page');
    expect(await host.getByText('This page').count()).toBe(0);
  });

  test('shows the story in a page whose styles take every underline, and its links still have theirs', async ({
    shared: window,
  }) => {
    const host = await openHost(window, 'In a page with hostile styles');
    expect(
      await styleOf(host.getByRole('link', { name: 'A link of this site' }), 'text-decoration-line'),
    ).toBe('none');
    expect(await styleOf(host.getByRole('link', { name: 'More on cyber' }), 'text-decoration-line')).toBe(
      'underline',
    );
  });

  test('shows the story in a dark content system, itself dark', async ({ shared: window }) => {
    const host = await openHost(window, 'In a dark content system');
    expect(await styleOf(host.locator('body'), 'background-color')).toBe('rgb(20, 23, 28)');
    expect(await styleOf(host.locator('.cr-threat-card'), 'background-color')).toBe('rgb(28, 38, 56)');
  });
});

describe('Anatomy', () => {
  test('has a number in the picture for each part in its list', async ({ shared: window }) => {
    await showDocs(window, page, '#anatomy');
    const parts = await window.locator('.anatomy-parts > li').count();
    expect(parts).toBeGreaterThan(3);
    await expect
      .poll(() => window.locator('.anatomy-mark').allInnerTexts())
      .toEqual(Array.from({ length: parts }, (_, index) => String(index + 1)));
  });

  test('shows each of its numbers whole, round a story of one line too', async ({ page: window }) => {
    await openDocs(window, 'parts-breadcrumbs--docs', '#anatomy');
    await window.locator('.anatomy-mark').last().waitFor();
    const cut = () =>
      window.locator('.anatomy-figure').evaluate((figure) => {
        const { bottom } = figure.getBoundingClientRect();
        return [...figure.querySelectorAll('.anatomy-mark')]
          .filter((mark) => mark.getBoundingClientRect().bottom > bottom)
          .map((mark) => mark.textContent);
      });
    await expect.poll(cut).toEqual([]);
  });

  test('keeps its numbers off the story', async ({ shared: window }) => {
    await showDocs(window, page, '#anatomy');
    const card = await window.locator('.anatomy .cr-threat-card').boundingBox();
    await window.locator('.anatomy-mark').first().waitFor();
    for (const mark of await window.locator('.anatomy-mark').all()) {
      const box = await mark.boundingBox();
      expect(box && card && (box.x + box.width <= card.x || box.x >= card.x + card.width)).toBe(true);
    }
  });
});

describe('Modes', () => {
  test('show one story in six ways at once', async ({ shared: window }) => {
    await showDocs(window, page, '#modes');
    const modes = window.locator('.modes').first();
    expect(await modes.locator('figcaption').allInnerTexts()).toEqual([
      'Light',
      'Dark',
      'Light, more contrast',
      'Dark, more contrast',
      'Right to left',
      '320 px wide',
    ]);
    const surfaces = await modes.locator('.cr-threat-card').evaluateAll((cards) =>
      cards.map((card) => {
        const { backgroundColor, color } = getComputedStyle(card);
        return `${backgroundColor} ${color}`;
      }),
    );
    expect(new Set(surfaces.slice(0, 4)).size).toBe(4);
    const narrow = modes.locator('iframe');
    await narrow.scrollIntoViewIfNeeded();
    await narrow.contentFrame().getByRole('heading', { name: 'Cyber' }).waitFor();
    expect(await narrow.evaluate((frame) => frame.clientWidth)).toBe(320);
  });
});

describe('A frame', () => {
  test('is not loaded before a reader comes near it, and is then as high as its story', async ({
    page: window,
  }) => {
    await openDocs(window, 'parts-threatlevel--docs');
    const frame = window.locator('#design .frame iframe').last();
    const loaded = () => window.frames().filter((one) => one.url().includes('viewMode=story')).length;
    expect(loaded()).toBe(0);
    await window.evaluate(() => (location.hash = '#responsive-behaviour'));
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator('.cr-threat-level').waitFor();
    const height = () =>
      frame.evaluate((element: HTMLIFrameElement) => {
        const inner = element.contentDocument?.documentElement;
        return inner && inner.scrollHeight - inner.clientHeight;
      });
    await expect.poll(height).toBe(0);
  });
});

describe('Related components', () => {
  test('lead to their pages', async ({ shared: window }) => {
    await showDocs(window, page, '#use');
    const link = window.locator('.related').getByRole('link', { name: 'CardGrid' });
    expect(await link.getAttribute('href')).toBe('?path=/docs/parts-cardgrid--docs');
  });
});

describe('Props', () => {
  test('are in the table with what they mean, those that stand in a union too', async ({
    shared: window,
  }) => {
    await showDocs(window, page, '#props');
    const row = window
      .getByRole('table', { name: 'Props of ThreatCard' })
      .getByRole('row', { name: /^clickArea/ });
    expect(await row.getByRole('cell').innerText()).toMatch(/^What a click reaches[^]*'link' \| 'card'$/);
  });
});

describe('Guidance', () => {
  test('tells below each don’t what finds it', async ({ shared: window }) => {
    await showDocs(window, page, '#do-and-dont');
    const donts = window.locator('.advice-dont');
    expect(await donts.count()).toBeGreaterThan(0);
    for (const dont of await donts.all()) {
      const found = await dont.locator('.advice-found').allInnerTexts();
      expect(found.join('\n')).toMatch(/^(?:Found by|The console says:) ./);
    }
  });
});

describe('Variables', () => {
  test('show the value that a token has now, and the new one as soon as the reader’s scheme changes', async ({
    page: window,
  }) => {
    await openDocs(window, page, '#theming');
    const value = window.getByRole('row', { name: '--cr-color-text Body text' }).getByRole('cell');
    await expect.poll(() => value.innerText()).toBe('#131a26');
    await window.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => value.innerText()).toBe('#eef2f8');
  });
});

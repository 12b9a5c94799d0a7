import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { axeOptions } from '../../.storybook/axe.ts';
import { componentFolders } from '../../scripts/components.ts';
import { openDocs, storybook, test } from './page.ts';

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const components = await componentFolders();

// A page that shows a landmark in many examples has it many times: that is no fault of the page.
const options = { ...axeOptions, rules: { ...axeOptions.rules, 'landmark-unique': { enabled: false } } };

describe.each(components)('the page of %s', (name) => {
  test('axe finds nothing on it but in what shows what not to do', async ({ page }) => {
    await openDocs(page, await pageOf(name));
    await page.locator('.block').last().waitFor();
    expect(await findings(page, ['.advice-dont', 'iframe'])).toEqual([]);
  });

  test('it fits a window of 320 pixels', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 320, height: 800 } });
    await openDocs(page, await pageOf(name));
    await page.locator('.block').last().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 10_000 })
      .toBe(320);
  });
});

test('what shows what not to do would be found by axe', async ({ page }) => {
  await openDocs(page, await pageOf('ThreatCard'));
  await page.locator('.advice-dont').last().waitFor();
  const found = await findings(page, ['iframe']);
  expect(found.map((finding) => finding.split(':')[0])).toContain('color-contrast');
});

/** The id of a component’s page in Storybook’s index. */
async function pageOf(name: string): Promise<string> {
  const answer = await fetch(`${storybook}/index.json`);
  // Storybook's own file.
  const { entries } = (await answer.json()) as {
    readonly entries: Readonly<
      Record<string, { readonly id: string; readonly type: string; readonly title: string }>
    >;
  };
  return (
    Object.values(entries).find(({ type, title }) => type === 'docs' && title.endsWith(`/${name}`))?.id ??
    name
  );
}

/** What axe is sure of, each as its rule and the elements that break it. */
async function findings(page: Page, without: readonly string[]): Promise<readonly string[]> {
  // Storybook's panel has brought an axe of its own, which may be running.
  await page.evaluate(
    `(() => { const theirs = globalThis.axe; ${axeSource}; globalThis.ours = axe; globalThis.axe = theirs; })()`,
  );
  return page.evaluate(
    async ([given, excluded]) => {
      // Put there just before.
      const { ours } = globalThis as typeof globalThis & { readonly ours: typeof Axe };
      const { violations } = await ours.run(
        { include: [['#storybook-docs']], exclude: excluded.map((selector) => [selector]) },
        { ...given, iframes: false, resultTypes: ['violations'] },
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    [options, without] as const,
  );
}

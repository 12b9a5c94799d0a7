import type { Page } from '@playwright/test';
import type { World } from '../checks/world.ts';

/** In the world of our own: what was hidden for a moment, with the attribute that it had. */
interface Own {
  cressetAuditHidden?: [element: Element, before: string | null][];
}

/**
 * What assistive technology is handed of a page, as text: a role, a name and states a line.
 *
 * @param exclude Selectors of what isn't in it: what Storybook draws, and the parts that a story leaves out.
 */
export async function readAccessibleTree(
  page: Page,
  world: World,
  exclude: readonly string[],
): Promise<string> {
  // Playwright can leave nothing out of a tree, but what is hidden isn't in it.
  await world.evaluate(hide, exclude);
  try {
    return await page.locator('body').ariaSnapshot();
  } finally {
    await world.evaluate(show);
  }
}

function hide(exclude: readonly string[]): void {
  const hidden = exclude.length === 0 ? [] : [...document.querySelectorAll(exclude.join(','))];
  (globalThis as typeof globalThis & Own).cressetAuditHidden = hidden.map((element) => [
    element,
    element.getAttribute('aria-hidden'),
  ]);
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');
}

function show(): void {
  for (const [element, before] of (globalThis as typeof globalThis & Own).cressetAuditHidden ?? []) {
    if (before === null) element.removeAttribute('aria-hidden');
    else element.setAttribute('aria-hidden', before);
  }
}

import type { Browser } from '@playwright/test';

/** What `knownWork` takes on two quiet cores of 2024, in ms. */
export const usualMs = 100;

/**
 * The seconds that this machine is given for what a usual one is given some for. A slow or busy machine takes longer for
 * everything, and a story that it judges slowly is not one that hangs.
 *
 * @param seconds What the user asked for, for a usual machine.
 * @param ms What `knownWork` took here.
 */
export function secondsHere(seconds: number, ms: number): number {
  return Math.ceil(seconds * Math.max(1, ms / usualMs));
}

/** How long a piece of known work takes in a browser of this machine right now, in ms. */
export async function measureKnownWork(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const ms = await page.evaluate(knownWork);
  await page.close();
  return ms;
}

/** Breaks a text into lines at twenty widths and asks for its places and styles, which is most of what a judgement does. */
function knownWork(): number {
  const started = performance.now();
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = '<p>Words that a browser <b>breaks</b> into lines.</p>'.repeat(500);
  for (let width = 200; width < 400; width += 10) {
    box.style.width = `${width}px`;
    for (const part of box.children)
      void [part.getBoundingClientRect().height, getComputedStyle(part).fontSize];
  }
  box.remove();
  return performance.now() - started;
}

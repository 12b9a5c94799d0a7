import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { oneVisit } from '../support/each-story.ts';
import { setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pages } from '../support/stories.tsx';

const everyStory = oneVisit();

/** Foundations and tools are documents with landmarks too, but no page that a site would have. */
const whole = pages.filter(({ name }) => name.startsWith('Pages/'));

/** Who designs for 1280 px forgets these; the text of the second is twice the size, as a browser's setting makes it. */
const places = [
  { name: '320 px', width: 320, textSize: '100%' },
  { name: 'text of 200 % at 640 px', width: 640, textSize: '200%' },
] as const;

everyStory(
  'the first stop of a page is a link to its main part, seen once it is reached',
  async (container) => {
    for (const { name, width, textSize } of places) {
      await inPlace(width, textSize, async () => {
        await stepInto(container);
        const { activeElement: skip } = document;
        expect(skip?.matches('a[href^="#"]'), name).toBe(true);
        expect(skip && seen(skip), name).toBe(true);
        const target = document.querySelector(skip?.getAttribute('href') ?? '');
        expect(target === container.querySelector('main'), name).toBe(true);
      });
    }
  },
  { stories: whole },
);

everyStory(
  'no text of a page lies on another, narrow or enlarged',
  async (container) => {
    for (const { name, width, textSize } of places) {
      await inPlace(width, textSize, () => expect(onEachOther(container), name).toEqual([]));
    }
  },
  { stories: whole },
);

everyStory(
  'text of a page grows with the setting of the browser',
  async (container) => {
    await inPlace(640, '100%', async () => {
      const texts = holders(container);
      const usual = fontSizes(texts);
      await inPlace(640, '200%', () => {
        const grown = fontSizes(texts).map((size, index) => size / (usual[index] ?? Number.NaN));
        // Headings follow the width, too, and were large before.
        expect(Math.min(...grown)).toBeGreaterThan(1.4);
        expect(grown.filter((factor) => factor === 2).length).toBeGreaterThan(grown.length / 2);
      });
    });
  },
  { stories: whole.filter(({ isHostile }) => !isHostile) },
);

test('words on other words are found', async () => {
  const shown = await hydrate(
    <div>
      <p style={{ marginBlockEnd: '-2rem' }}>One line of words</p>
      <p>Another line of words</p>
    </div>,
  );
  expect(onEachOther(shown.container)).toEqual(['“One line of words” and “Another line of words”']);
  await shown.remove();
});

async function inPlace(width: number, textSize: string, check: () => Promise<void> | void): Promise<void> {
  await setViewport(width, 640);
  const root = document.documentElement;
  const before = root.style.fontSize;
  root.style.fontSize = textSize;
  try {
    await check();
  } finally {
    root.style.fontSize = before;
  }
}

/** Moves the focus to the first stop, wherever it was before: after a blur the browser would go on from there. */
async function stepInto(container: Element): Promise<void> {
  const before = document.createElement('button');
  container.before(before);
  before.focus();
  await userEvent.tab();
  before.remove();
}

function seen(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return (
    getComputedStyle(element).clipPath === 'none' &&
    left >= 0 &&
    right <= innerWidth &&
    top >= 0 &&
    bottom <= innerHeight
  );
}

/** The elements that hold words of their own, out of those that are seen. */
function holders(container: Element): readonly Element[] {
  return [...container.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
      element.checkVisibility() &&
      element.closest('script, style, svg, .cr-prose__scroll') === null &&
      element.closest('.site-skip') === null &&
      [element, element.closest('li')].every(
        (part) => part === null || getComputedStyle(part).clipPath === 'none',
      ),
  );
}

function fontSizes(elements: readonly Element[]): readonly number[] {
  return elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Pairs of texts, none of which is part of the other, whose lines share a place. */
function onEachOther(container: Element): readonly string[] {
  const lines = holders(container).flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      }),
  );
  return lines.flatMap(({ element, box }, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.element !== element && overlap(box, other.box))
      .map((other) => `${words(element)} and ${words(other.element)}`),
  );
}

/** More than a line's edge: lines of one paragraph may touch. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width > 1 && height > Math.min(a.height, b.height) / 3;
}

function words(element: Element): string {
  return `“${element.textContent.trim().slice(0, 40)}”`;
}

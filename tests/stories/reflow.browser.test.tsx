import { describe, expect, test } from 'vitest';
import { oneVisit } from '../support/each-story.ts';
import { setViewport } from '../support/modes.ts';
import { overlapping, unseen } from '../support/seen.ts';

const everyStory = oneVisit(40);

const narrow = { window: [320, 640] } as const;

everyStory(
  'nothing scrolls sideways at 320 px',
  (container) => expect(losses(container)).toEqual([]),
  narrow,
);

everyStory(
  'text spacing as a reader sets it cuts nothing',
  (container) =>
    // WCAG 1.4.12, to the letter.
    withStyle(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      () => expect(losses(container)).toEqual([]),
    ),
  narrow,
);

const fitsWhenTextDoubles = (container: HTMLElement) => {
  const before = textSizes(container);
  withStyle(':root { font-size: 200% }', () => {
    expect(losses(container)).toEqual([]);
    // What grows with the window, too, grows less.
    expect(textSizes(container).filter((size, index) => size < 1.6 * (before[index] ?? 0))).toEqual([]);
  });
};

everyStory('text of twice the size fits the screen of a phone', fitsWhenTextDoubles, narrow);

everyStory('text of twice the size fits a window of 640 px', fitsWhenTextDoubles, { window: [640, 640] });

/** What a reader loses: by scrolling sideways, by words that are cut, gone or lie on each other. */
function losses(container: Element): readonly string[] {
  return [...tooWide(container), ...cut(container), ...unseen(container), ...overlapping(container)];
}

/** Of all that Cresset wrote, in CSS px. */
function textSizes(container: Element): readonly number[] {
  return [...container.querySelectorAll('[class^="cr-"]')].map((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
}

/** What sticks out of the page at its side; a region that scrolls by itself keeps its content. */
function tooWide(container: Element): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...container.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 0.5 || left < -0.5;
  });
  return [`${scrollWidth} px on a screen of ${clientWidth} px`, ...out.map(describeElement)];
}

/** Boxes that hide a part of their own text. */
function cut(container: Element): readonly string[] {
  return [...container.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What is out of sight on purpose comes back when it gets the focus.
      if (clipPath !== 'none') return false;
      const hides =
        element.textContent !== '' &&
        [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      return (
        hides &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      );
    })
    .map(describeElement);
}

function describeElement(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 40)}`;
}

function withStyle(css: string, check: () => void): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    check();
  } finally {
    style.remove();
  }
}

describe('the measures find what they are for', () => {
  test('a fixed width and a cut line are both seen', async () => {
    await setViewport(320, 640);
    const planted = document.createElement('div');
    planted.innerHTML =
      '<p style="inline-size: 400px">wide</p><p style="block-size: 1em; overflow: hidden">cut<br>in two</p>';
    document.body.append(planted);
    expect(tooWide(planted)).toContain('p.: wide');
    expect(cut(planted)).toEqual(['p.: cutin two']);
    planted.remove();
  });
});

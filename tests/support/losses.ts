import { overlapping, unseen } from './seen.ts';

/** What a reader loses: by scrolling sideways, by words that are cut, gone or lie on each other. */
export function losses(container: Element): readonly string[] {
  return [...tooWide(container), ...cut(container), ...unseen(container), ...overlapping(container)];
}

/** What a reader loses who doubles the size of the text, and which text hardly grows by it. */
export function lossesWhenTextDoubles(container: Element): readonly string[] {
  const before = textSizes(container);
  return withStyle(':root { font-size: 200% }', () => [
    ...losses(container),
    // What grows with the window, too, grows less.
    ...textSizes(container).flatMap((size, index) =>
      size < 1.6 * (before[index] ?? 0) ? `text of ${before[index]} px grows to ${size} px only` : [],
    ),
  ]);
}

/** Of all that Cresset wrote, in CSS px. */
function textSizes(container: Element): readonly number[] {
  return [...container.querySelectorAll('[class^="cr-"]')].map((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
}

/** What sticks out of the page at its side; a region that scrolls by itself keeps its content. */
export function tooWide(container: Element): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...container.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 0.5 || left < -0.5;
  });
  return [`${scrollWidth} px on a screen of ${clientWidth} px`, ...out.map(describeElement)];
}

/** Boxes that hide a part of their own text. */
export function cut(container: Element): readonly string[] {
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

/** Does something while the page has a style sheet more. */
export function withStyle<Found>(css: string, check: () => Found): Found {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    return check();
  } finally {
    style.remove();
  }
}

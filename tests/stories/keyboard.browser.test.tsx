import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { backgroundOf, contrast, parseColor, type Rgba } from '../support/contrast.ts';
import { oneVisit } from '../support/each-story.ts';
import { modes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { clipAround, paint, strongChanges } from '../support/pixels.ts';
import { ringFault } from '../support/ring.ts';
import { stories } from '../support/stories.tsx';
import { outOfOrder } from '../support/visual-order.ts';

const everyStory = oneVisit(40);

// A whole page shows nothing in a small window that its parts don't.
const parts = stories.filter(({ isPage }) => !isPage);

const standAlone =
  '.cr-threat-card__more > a, a.cr-threat-card__other-link, a.cr-news-teaser__related-link, .cr-view-all-list__link, .cr-resource-links__link, a.cr-mission-banner__action';
// A link in a sentence is as high as its line. WCAG 2.5.8
const inSentence = '.cr-quotation__link, .cr-prose p a, .cr-prose li a, .cr-prose td a';

const lowStandAlone = (container: Element) => lowerThan(44, [...container.querySelectorAll(standAlone)]);

const lowOthers = (container: Element) =>
  lowerThan(
    24,
    [...container.querySelectorAll('a.cr-link')].filter(
      (link) => !link.matches(inSentence) && !isOutOfSight(link),
    ),
  );

everyStory('stand-alone links are at least 44 px high', (container) =>
  expect(lowStandAlone(container)).toEqual([]),
);

everyStory('every other link of ours is at least 24 px high', (container) =>
  expect(lowOthers(container)).toEqual([]),
);

everyStory(
  'no link is lower on a screen of 320 px',
  (container) => expect([...lowStandAlone(container), ...lowOthers(container)]).toEqual([]),
  { window: [320, 640], stories: parts },
);

everyStory('every link of ours is underlined, or framed in a colour that is seen', (container) => {
  const plain = [...container.querySelectorAll('.cr-link, .cr-prose a[href]')].filter(
    (link) => !isUnderlined(link) && !isFramed(link),
  );
  expect(plain.map(({ textContent }) => textContent)).toEqual([]);
});

everyStory(
  'nothing of ours covers a link that has the focus, in a low window',
  (container) => {
    // From the end, so that each comes into view at the top, where what stays in view would lie over it.
    const links = [...container.querySelectorAll<HTMLElement>('.cr-link, .cr-prose a[href]')].toReversed();
    const covered = links.filter((link) => {
      link.focus();
      const [line] = link.getClientRects();
      if (line === undefined) return true;
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return top?.closest('[class^="cr-"]') !== null && !link.contains(top) && top?.contains(link) !== true;
    });
    expect(covered.map(({ textContent }) => textContent)).toEqual([]);
  },
  { window: [640, 256], stories: parts },
);

everyStory('the tab order is the visual order, in both directions', (container) => {
  expect(outOfOrder(container), 'left to right').toEqual([]);
  document.documentElement.dir = 'rtl';
  try {
    expect(outOfOrder(container), 'right to left').toEqual([]);
  } finally {
    document.documentElement.removeAttribute('dir');
  }
});

everyStory('the focus ring shows on every link', (container) => {
  // A site's own links are the site's. A region that scrolls is a stop, too.
  for (const link of container.querySelectorAll<HTMLElement>(
    '[class^="cr-"] a[href], .cr-prose__scroll[tabindex]',
  )) {
    link.focus();
    expect(ringFault(link, container), link.textContent).toBeUndefined();
  }
});

describe('the focus ring is painted as a change that anybody can see', () => {
  const chosen = stories.filter(({ name }) =>
    /Pages\/What we do: Default|ThreatCard: WholeCard|Breadcrumbs: Default/.test(name),
  );
  test.for(chosen)('$name', async ({ element }) => {
    await setViewport(1280, 800);
    await commands.parkMouse();
    const shown = await hydrate(element);
    // Room for the ring at the edge of the window.
    shown.container.style.padding = '1rem';
    for (const mode of ['light', 'dark', 'forced colours, dark']) {
      await setMedia(modes[mode] ?? {});
      for (const link of oneOfEachKind(
        shown.container.querySelectorAll<HTMLElement>('[class^="cr-"] a[href]'),
      )) {
        const card = link.matches('.cr-threat-card__link') ? link.closest('[data-click-area="card"]') : null;
        const target = card ?? link;
        target.scrollIntoView({ block: 'center' });
        const clip = clipAround(target, 12);
        link.blur();
        const before = await paint(clip);
        link.focus({ preventScroll: true });
        const after = await paint(clip);
        // A perimeter of 2 px. WCAG 2.4.13
        const { width, height } = target.getBoundingClientRect();
        const where = `${mode}: ${link.textContent}`;
        expect(strongChanges(before, after), where).toBeGreaterThanOrEqual(4 * (width + height));
        // Around all of what a click reaches, and not around its words alone.
        if (card !== null) expect(sidesChanged(before, after, clip.width), where).toEqual(everySide);
      }
    }
    await shown.remove();
  });

  test('a ring in the colour of the page is no change, and is found out', async () => {
    await setViewport(1280, 800);
    await setMedia({});
    const shown = await hydrate(
      <a href="/" style={{ outline: '3px solid white', display: 'inline-block', margin: '2rem' }}>
        A link whose ring nobody sees
      </a>,
    );
    const link = shown.container.querySelector('a');
    if (link === null) throw new Error('The planted link is missing.');
    const clip = clipAround(link, 12);
    const before = await paint(clip);
    link.focus();
    expect(strongChanges(before, await paint(clip))).toBe(0);
    await shown.remove();
  });
});

describe('the measures of the keyboard find what they are for', () => {
  test('a row that is turned round is out of order', () => {
    const planted = document.createElement('div');
    planted.innerHTML =
      '<div style="display: flex; flex-direction: row-reverse"><a href="/1">one</a><a href="/2">two</a></div>';
    document.body.append(planted);
    expect(outOfOrder(planted)).toEqual(['“two” stands before “one”']);
    expect(lowerThan(44, [...planted.querySelectorAll('a')])).toHaveLength(2);
    planted.remove();
  });

  test.for([
    ['no line', 'text-decoration: none', [false, false]],
    ['a line without colour', 'text-decoration-color: transparent', [false, false]],
    ['a frame in the colour of the page', 'text-decoration: none; border: 2px solid white', [false, false]],
    ['a frame', 'text-decoration: none; border: 2px solid black', [false, true]],
    ['a line', 'text-decoration: underline', [true, false]],
  ] as const)('a link with %s is told', ([, css, looks]) => {
    const planted = document.createElement('p');
    planted.innerHTML = `<a href="/" style="${css}">A link</a>`;
    document.body.append(planted);
    expect([...planted.children].flatMap((link) => [isUnderlined(link), isFramed(link)])).toEqual(looks);
    planted.remove();
  });
});

const everySide = ['bottom', 'left', 'right', 'top'];

/** The sides of what is painted along which most pixels change, within 16 px of the edge. */
function sidesChanged(before: readonly Rgba[], after: readonly Rgba[], width: number): readonly string[] {
  const height = before.length / width;
  const changed = {
    bottom: new Set<number>(),
    left: new Set<number>(),
    right: new Set<number>(),
    top: new Set<number>(),
  };
  for (const [index, pixel] of before.entries()) {
    if (contrast(pixel, after[index] ?? pixel) < 3) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    if (y < 16) changed.top.add(x);
    if (y >= height - 16) changed.bottom.add(x);
    if (x < 16) changed.left.add(y);
    if (x >= width - 16) changed.right.add(y);
  }
  return Object.entries(changed)
    .filter(([side, { size }]) => size > (side === 'top' || side === 'bottom' ? width : height) / 2)
    .map(([side]) => side);
}

/** Links of one class look alike. */
function oneOfEachKind(links: Iterable<HTMLElement>): readonly HTMLElement[] {
  return [...new Map([...links].map((link) => [link.className, link])).values()];
}

function lowerThan(height: number, links: readonly Element[]): readonly string[] {
  return links.flatMap((link) => {
    const { height: actual } = link.getBoundingClientRect();
    return actual < height - 0.01 ? `${link.textContent}: ${actual} px` : [];
  });
}

/** Whether a link has a line under its words, in their colour. */
function isUnderlined(link: Element): boolean {
  const { textDecorationLine, textDecorationColor, color } = getComputedStyle(link);
  return textDecorationLine === 'underline' && textDecorationColor === color;
}

/** Whether a link has a line around it that stands out from what is behind it. */
function isFramed(link: Element): boolean {
  const style = getComputedStyle(link);
  return (['Top', 'Right', 'Bottom', 'Left'] as const).every(
    (side) =>
      style[`border${side}Style`] === 'solid' &&
      Number.parseFloat(style[`border${side}Width`]) >= 1 &&
      contrast(parseColor(style[`border${side}Color`]), backgroundOf(link.parentElement)) >= 3,
  );
}

/** Whether something is hidden until it gets the focus. */
function isOutOfSight(element: Element): boolean {
  return [element, element.closest('li')].some(
    (candidate) => candidate !== null && getComputedStyle(candidate).clipPath !== 'none',
  );
}

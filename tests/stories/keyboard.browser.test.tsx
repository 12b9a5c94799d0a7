import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { oneVisit } from '../support/each-story.ts';
import { modes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { clipAround, paint, strongChanges } from '../support/pixels.ts';
import { ringFault } from '../support/ring.ts';
import { stories } from '../support/stories.tsx';
import { outOfOrder } from '../support/visual-order.ts';

const everyStory = oneVisit(40);

const standAlone =
  '.cr-threat-card__more > a, a.cr-threat-card__other-link, a.cr-news-teaser__related-link, .cr-view-all-list__link, .cr-resource-links__link, a.cr-mission-banner__action';
// A link in a sentence is as high as its line. WCAG 2.5.8
const inSentence = '.cr-quotation__link, .cr-prose p a, .cr-prose li a, .cr-prose td a';

everyStory('stand-alone links are at least 44 px high', (container) => {
  expect(lowerThan(44, [...container.querySelectorAll(standAlone)])).toEqual([]);
});

everyStory('every other link of ours is at least 24 px high', (container) => {
  const others = [...container.querySelectorAll('a.cr-link')].filter(
    (link) => !link.matches(inSentence) && !isOutOfSight(link),
  );
  expect(lowerThan(24, others)).toEqual([]);
});

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
  // A site's own links are the site's.
  for (const link of container.querySelectorAll<HTMLElement>('[class^="cr-"] a[href]')) {
    link.focus();
    expect(ringFault(link, container), link.textContent).toBeUndefined();
  }
});

describe('the focus ring is painted as a change that anybody can see', () => {
  const chosen = stories.filter(({ name }) =>
    /Pages\/What we do: Default|ThreatCard: .*(Whole card|Click)|Breadcrumbs: Default/i.test(name),
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
        const target = link.closest('[data-click-area="card"]') ?? link;
        target.scrollIntoView({ block: 'center' });
        const clip = clipAround(target, 12);
        link.blur();
        const before = await paint(clip);
        link.focus({ preventScroll: true });
        const changed = strongChanges(before, await paint(clip));
        // A perimeter of 2 px. WCAG 2.4.13
        const { width, height } = target.getBoundingClientRect();
        expect(changed, `${mode}: ${link.textContent}`).toBeGreaterThanOrEqual(4 * (width + height));
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
});

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

/** Whether something is hidden until it gets the focus. */
function isOutOfSight(element: Element): boolean {
  return [element, element.closest('li')].some(
    (candidate) => candidate !== null && getComputedStyle(candidate).clipPath !== 'none',
  );
}

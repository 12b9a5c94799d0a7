import { describe, expect, test } from 'vitest';
import { contrast, parseColor, textContrasts } from '../support/contrast.ts';
import { oneVisit } from '../support/each-story.ts';
import { modes, setMedia } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { ourRoots } from '../support/stories.tsx';

const everyStory = oneVisit(40);

const white = [255, 255, 255, 1] as const;

const forced = Object.fromEntries(
  Object.entries(modes).filter(([, media]) => media.forcedColors === 'active'),
);
const chosenColors = Object.fromEntries(Object.entries(modes).filter(([mode]) => !(mode in forced)));

everyStory(
  'every text has its contrast in every mode',
  (container, { isHostile }, mode) => {
    // Text over a picture is judged by its pixels.
    const except = '.cr-mission-banner[data-align="center"]:has(.cr-mission-banner__picture)';
    const words = (isHostile ? ourRoots(container) : [container]).flatMap((part) =>
      textContrasts(part, except),
    );
    expect(
      words.filter(({ ratio }) => ratio < 7),
      mode,
    ).toEqual([]);
  },
  { modes: chosenColors },
);

everyStory(
  'paper gets dark text',
  (container, _story, mode) => {
    const pale = [...container.querySelectorAll('[class^="cr-"], [class^="cr-"] *')].flatMap((element) => {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      if (!hasText || !element.checkVisibility()) return [];
      const ratio = contrast(parseColor(getComputedStyle(element).color), white);
      return ratio < 7 ? `${element.textContent.slice(0, 40)}: ${ratio.toFixed(2)}` : [];
    });
    expect(pale, mode).toEqual([]);
    const pictures = [...container.querySelectorAll('.cr-mission-banner__picture')].filter((picture) =>
      picture.checkVisibility(),
    );
    expect(pictures, 'pictures behind words').toEqual([]);
  },
  {
    modes: {
      'for a reader who prefers light': { media: 'print', colorScheme: 'light' },
      'for a reader who prefers dark': { media: 'print', colorScheme: 'dark' },
    },
  },
);

everyStory(
  'forced colours leave all text and edges visible',
  (container, _story, mode) => {
    expect(
      textContrasts(container).filter(({ ratio }) => ratio < 4.5),
      `${mode}: text`,
    ).toEqual([]);
    const background = getComputedStyle(document.body).backgroundColor;
    const edged =
      '.cr-threat-card, .cr-threat-level__label, .cr-mission-banner, .cr-quotation, a.cr-mission-banner__action';
    const withoutEdge = [...container.querySelectorAll(edged)].filter(
      (element) => !hasVisibleEdge(element, background),
    );
    expect(
      withoutEdge.map(({ className }) => className),
      `${mode}: edges`,
    ).toEqual([]);
    const separated = '.cr-breadcrumbs .cr-list__item + .cr-list__item';
    const withoutSeparator = [...container.querySelectorAll(separated)].filter(
      (step) => !hasVisibleEdge(step, background, '::before'),
    );
    expect(
      withoutSeparator.map(({ textContent }) => textContent),
      `${mode}: separators`,
    ).toEqual([]);
    const bars = [...container.querySelectorAll('.cr-threat-level__meter rect')].filter(
      (bar) => getComputedStyle(bar).stroke === background,
    );
    expect(bars, `${mode}: meters`).toEqual([]);
    const pictures = [...container.querySelectorAll('.cr-mission-banner__picture')].filter((picture) =>
      picture.checkVisibility(),
    );
    expect(pictures, `${mode}: pictures behind words`).toEqual([]);
  },
  { modes: forced },
);

const ours = (container: Element) => [...container.querySelectorAll('[class^="cr-"]')];

everyStory('nothing moves when the reader asks for less motion', (container) =>
  expect(ours(container).filter((element) => longest(element) > 0)).toEqual([]),
);

everyStory(
  'what moves for all others is colour and underline, and briefly',
  (container) => {
    const moving = ours(container).filter((element) => longest(element) > 0);
    expect(moving.filter((element) => longest(element) > 0.2)).toEqual([]);
    const moved = moving.flatMap((element) => getComputedStyle(element).transitionProperty.split(', '));
    expect([...new Set(moved)].filter((property) => !/color|text-decoration/.test(property))).toEqual([]);
  },
  { modes: { usual: { reducedMotion: 'no-preference' } } },
);

function hasVisibleEdge(element: Element, background: string, pseudo?: '::before'): boolean {
  const style = getComputedStyle(element, pseudo);
  return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) =>
      style.content !== 'none' &&
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      style[`border${side}Style`] === 'solid' &&
      style[`border${side}Color`] !== background,
  );
}

/** The longest transition or animation, in seconds. */
function longest(element: Element): number {
  return Math.max(
    ...['', '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, pseudo);
      return `${transitionDuration}, ${animationDuration}`
        .split(', ')
        .map((duration) => (duration === 'auto' ? 0 : Number.parseFloat(duration)));
    }),
  );
}

describe('the measures of modes find what they are for', () => {
  test('pale text, a missing edge and a slow movement are all seen', async () => {
    await setMedia({ forcedColors: 'none' });
    const shown = await hydrate(
      <div style={{ background: '#fff', transition: 'margin 2s', border: '1px solid #fff' }}>
        <p style={{ color: '#777' }}>Pale words</p>
      </div>,
    );
    const planted = shown.container.querySelector('div');
    if (planted === null) throw new Error('The planted element is missing.');
    expect(textContrasts(planted)).toEqual([{ text: 'Pale words', ratio: expect.closeTo(4.478, 2) }]);
    expect(hasVisibleEdge(planted, 'rgb(255, 255, 255)')).toBe(false);
    expect(longest(planted)).toBe(2);
    await shown.remove();
  });
});

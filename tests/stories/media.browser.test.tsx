import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { Prose } from '../../src/index.ts';
import { backgroundOf, contrast, parseColor, textContrasts } from '../support/contrast.ts';
import { oneVisit } from '../support/each-story.ts';
import { hasVisibleEdge, longest, lostInForcedColors } from '../support/media-faults.ts';
import { modes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pointAt } from '../support/mouse.ts';
import { ourRoots } from '../support/our-roots.ts';
import { componentNames, components, samples } from '../support/samples.ts';
import { unseen } from '../support/seen.ts';

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
      const ink = parseColor(getComputedStyle(element).color);
      // Whoever prints may have the grounds printed, too.
      const ratio = Math.min(contrast(ink, white), contrast(ink, backgroundOf(element)));
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
  (container, _story, mode) => expect(lostInForcedColors(container), mode).toEqual([]),
  { modes: forced },
);

everyStory(
  'every word of a story is seen in every mode and on paper',
  (container, { isHostile }, mode) => {
    const parts = isHostile ? ourRoots(container) : [container];
    expect(parts.flatMap(unseen), mode).toEqual([]);
  },
  {
    modes: {
      'dark': { colorScheme: 'dark' },
      'more contrast': { contrast: 'more' },
      'forced colours': { forcedColors: 'active' },
      'paper': { media: 'print' },
    },
  },
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

describe('under the pointer', () => {
  test('links change colour and underline alone, briefly, and at once for a reader who asks for less motion', async () => {
    await setViewport(1280, 2400);
    const shown = await hydrate(
      <>
        {componentNames.map((name) => createElement(components[name], { key: name, ...samples[name] }))}
        <Prose>
          <p>
            Read <a href="/floods">what to do in a flood</a> first.
          </p>
        </Prose>
      </>,
    );
    const links = shown.container.querySelectorAll('.cr-link, .cr-prose a');
    const kinds = [...new Map([...links].map((link) => [link.className, link])).values()];
    expect(kinds.length).toBeGreaterThan(8);
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await setMedia({ reducedMotion });
      for (const link of kinds) {
        link.scrollIntoView({ block: 'center' });
        await pointAt(link);
        expect(link.matches(':hover'), link.className).toBe(true);
        expect(longest(link), link.className).toBeLessThanOrEqual(reducedMotion === 'reduce' ? 0 : 0.2);
        if (reducedMotion === 'reduce') continue;
        for (const property of getComputedStyle(link).transitionProperty.split(', '))
          expect(property, link.className).toMatch(/color|text-decoration/);
      }
    }
    await commands.parkMouse();
    await shown.remove();
  });
});

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

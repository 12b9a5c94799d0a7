import { describe, expect, test } from 'vitest';
import tokens from '../../src/styles/tokens.css?raw';
import { backgroundOf, parseColor, textContrasts } from '../support/contrast.ts';
import { inHost, ours, partsIn } from '../support/foreign-frame.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { stories } from '../support/stories.tsx';

/** The tokens as a browser reads them that doesn't know `light-dark()`. */
const asRead = tokens.replaceAll('light-dark(', 'not-known(');

describe('a browser without light-dark()', () => {
  test('shows the light palette whole: every word keeps its contrast, and the banner its colour', async () => {
    await setViewport(1280, 800);
    await setMedia({ colorScheme: 'dark' });
    const page = stories.find(({ name }) => name === 'Pages/What we do: Default');
    if (page === undefined) throw new Error('The page What we do is missing.');
    const style = document.createElement('style');
    style.textContent = asRead;
    document.head.append(style);
    const shown = await hydrate(page.element);
    const banner = shown.container.querySelector('.cr-mission-banner');
    expect(backgroundOf(banner)).toEqual(parseColor('#0f1b33'));
    expect(textContrasts(shown.container).filter(({ ratio }) => ratio < 7)).toEqual([]);
    await shown.remove();
    style.remove();
  });
});

/** What some browser that README names doesn't know, and how our sheet says it. */
const newer: Readonly<Record<string, RegExp>> = {
  ':has()': /:has(?=\()/g,
  ':dir()': /:dir(?=\()/g,
  ':nth-last-child() of a selector': /:nth-last-child(?=\(1 of)/g,
  'light-dark()': /light-dark(?=\()/g,
  'text-wrap': /text-wrap/g,
  'contain-intrinsic-inline-size': /contain-intrinsic-inline-size/g,
  'container queries': /@container/g,
};

const without = (features: readonly RegExp[]): string =>
  features.reduce(
    (sheet, feature) => sheet.replaceAll(feature, (name) => name.replace(/^([:@]?)/, '$1not-known-')),
    ours,
  );

/** Words that got no room: a line of theirs is narrower than a short word. */
function squeezed(page: Document): readonly string[] {
  return partsIn(page).flatMap((part) => {
    const hasText = [...part.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue?.trim().length ?? 0) > 3,
    );
    const { width } = part.getBoundingClientRect();
    // Out of sight on purpose, and back under the focus.
    const hidden = part.closest('[data-collapse="parent"]') !== null;
    return hasText && !hidden && width < 24
      ? [`${part.className} is ${width} px wide: ${part.textContent}`]
      : [];
  });
}

describe('a browser of two or three years ago', () => {
  const cases: readonly (readonly [string, readonly RegExp[]])[] = [
    ...Object.entries(newer).map(([name, feature]) => [name, [feature]] as const),
    ['any of these', Object.values(newer)],
  ];
  test.for(cases)(
    'without %s gives every word room, and the page no scroll sideways',
    async ([, features]) => {
      const sheet = without(features);
      expect(sheet).not.toBe(ours);
      for (const width of [320, 1000]) {
        const found = await inHost({ sheet, width }, (page) => ({
          squeezed: squeezed(page),
          width: page.documentElement.scrollWidth,
        }));
        expect(found).toEqual({ squeezed: [], width });
      }
    },
  );
});

import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { colorProperty, colorTokens } from '../../src/theme/index.ts';
import { setMedia, type Media } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { everything } from '../support/tier.ts';
import { EveryPart } from './EveryPart.tsx';
import { addSheet } from './sheet.ts';
import { shippedSheets } from './shipped-themes.ts';
import { lowestRatio, textSpots } from './spots.ts';
import { linkStatesToAttributes, showAs, states } from './states.ts';

const sections = {
  light: { 'data-cr-theme': 'light' },
  dark: { 'data-cr-theme': 'dark' },
  more: { 'data-cr-contrast': 'more' },
  darkMore: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'more' },
  usual: { 'data-cr-contrast': 'no-preference' },
} as const;

/** Sections inside each other, the innermost last. */
const nestings: readonly (readonly (keyof typeof sections)[])[] = [
  ['light', 'dark'],
  ['dark', 'light'],
  ['light', 'dark', 'light'],
  ['light', 'darkMore'],
  ['more', 'dark'],
  ['darkMore', 'light', 'usual'],
  ['usual', 'dark', 'more', 'light'],
];

const readers: readonly { readonly asks: string; readonly media: Media }[] = [
  { asks: 'for nothing', media: {} },
  { asks: 'for more contrast', media: { contrast: 'more' } },
  { asks: 'for dark pages and more contrast', media: { colorScheme: 'dark', contrast: 'more' } },
];

const sheet = addSheet();

beforeAll(async () => {
  linkStatesToAttributes();
  await hydrate(
    <>
      {nestings.map((names) => (
        <div key={names.join()} data-nesting={names.join(', ')}>
          {names.reduceRight(
            (inside, name) => (
              <div {...sections[name]}>
                <EveryPart />
                {inside}
              </div>
            ),
            <></>,
          )}
        </div>
      ))}
    </>,
  );
  for (const [index, part] of document.querySelectorAll('[data-cr-theme], [data-cr-contrast]').entries())
    showAs(states[index % states.length] ?? 'usual', part);
});

afterEach(() => setMedia({}));

// Worked out from the attributes alone: the nearest one decides, and without one the reader does.
function asksForMore(element: Element, { contrast }: Media): boolean {
  const nearest = element.closest('[data-cr-contrast]')?.getAttribute('data-cr-contrast');
  return (nearest ?? contrast) === 'more';
}

// The other themes differ in their values alone, which every check of a theme reads.
describe.each(everything ? shippedSheets : shippedSheets.slice(0, 1))(
  'Sections inside each other under $name',
  ({ css }) => {
    test.each(readers)('show all words with their contrast to a reader who asks $asks', async ({ media }) => {
      await setMedia(media);
      sheet.textContent = css;
      const faint = textSpots(document.body).flatMap((spot) => {
        const [ratio, needed] = [lowestRatio(spot), asksForMore(spot.element, media) ? 7 : 4.5];
        const place = spot.element.closest('[data-nesting]')?.getAttribute('data-nesting');
        return ratio >= needed ? [] : `${spot.name} in ${place} has ${ratio}, needs ${needed}`;
      });
      expect(faint).toEqual([]);
    });

    test.each(readers)('know every colour for a reader who asks $asks', async ({ media }) => {
      await setMedia(media);
      sheet.textContent = css;
      expect(
        [...document.querySelectorAll('[data-cr-theme], [data-cr-contrast]')].flatMap(unknownColors),
      ).toEqual([]);
    });
  },
);

/** The tokens that come to no colour in a place. */
function unknownColors(place: Element): readonly string[] {
  const probe = document.createElement('i');
  place.append(probe);
  const style = getComputedStyle(probe);
  // With a token that is no colour the whole gradient is none.
  const unknown = Object.keys(colorTokens).filter((token) => {
    probe.style.setProperty('background-image', `linear-gradient(var(${colorProperty(token)}) 0 0)`);
    return style.backgroundImage === 'none';
  });
  probe.remove();
  return unknown;
}

describe('The measure of sections inside each other', () => {
  test('finds a section that forgot its background, and a token that is no colour', async () => {
    await setMedia({ contrast: 'more' });
    sheet.textContent = `${shippedSheets[0]?.css} :root { --cr-more-color-border: none }`;
    const shown = await hydrate(
      <div style={{ background: 'white' }}>
        <p data-cr-theme="dark" style={{ color: 'var(--cr-color-text)' }}>
          Planted
        </p>
      </div>,
    );
    expect(textSpots(shown.container).map(lowestRatio)).toEqual([1]);
    expect(unknownColors(shown.container)).toEqual(['border']);
    await shown.remove();
  });
});

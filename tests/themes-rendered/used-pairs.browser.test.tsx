import { describe, expect, test } from 'vitest';
import { pairs } from '../../src/theme/index.ts';
import { oneVisit } from '../support/each-story.ts';
import { setMedia } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { ourRoots } from '../support/our-roots.ts';
import { stories } from '../support/stories.tsx';
import { pairOf, showAllModes } from './page-of-modes.tsx';
import { withTokensTold } from './sheet.ts';
import { textSpots } from './spots.ts';

const everyStory = oneVisit();

// What themes are checked for, as `textMuted on surface`.
const checked = new Set(pairs.map(({ foreground, background }) => `${foreground} on ${background}`));

// The others show themes: colours that their page sets itself.
const showingComponents = stories.filter(({ name }) => /^(Components|Pages|Parts)\b/.test(name));

/** What is written in a part of the page, as pairs of tokens that no theme is checked for, with the words. */
function unchecked(part: Element): readonly string[] {
  return withTokensTold(() =>
    textSpots(part)
      .filter((spot) => !checked.has(pairOf(spot)))
      .map((spot) => `${pairOf(spot)}: ${spot.name}`),
  );
}

/** The page of all modes, which stays as it is. */
let shown: ReturnType<typeof showAllModes> | undefined;

/** The colours of the links of teasers that are shown as if they were in a state. */
function headlineColors(state: string): readonly string[] {
  const links = document.querySelectorAll(`[data-state='${state}'] .cr-news-teaser__link`);
  return [...links].map((link) => getComputedStyle(link).color);
}

everyStory(
  'no words stand in a pair of colours that themes are not checked for',
  (container, { isHostile }) => {
    const parts = isHostile ? ourRoots(container) : [container];
    expect(parts.flatMap(unchecked)).toEqual([]);
  },
  { stories: showingComponents },
);

describe('The pairs of colours that themes are checked for', () => {
  test('hold every pair that a word, line or ring of a component is drawn in, with links in every state', async () => {
    const places = await (shown ??= showAllModes());
    expect([...new Set(places.map(({ pair }) => pair))].filter((pair) => !checked.has(pair))).toEqual([]);
  });

  test('hold one for a headline that was followed, and another for one that was not', async () => {
    await (shown ??= showAllModes());
    const [visited, usual] = [headlineColors('visited'), headlineColors('usual')];
    expect(visited.length).toBeGreaterThan(0);
    expect(visited.filter((color, index) => color === usual[index])).toEqual([]);
  });

  test('do not hold words in the colour of a rule on a button, which is found', async () => {
    await setMedia({});
    const planted = await hydrate(
      <p style={{ color: 'var(--cr-color-accent)', background: 'var(--cr-color-action-bg)' }}>Planted</p>,
    );
    expect(unchecked(planted.container)).toEqual(['accent on actionBg: “Planted”']);
    await planted.remove();
  });

  test('do not hold words in a colour that is no token, which is found', async () => {
    const planted = await hydrate(
      <p style={{ color: '#123456', background: 'var(--cr-color-canvas)' }}>Planted</p>,
    );
    expect(unchecked(planted.container)).toEqual(['rgb(18, 52, 86) on canvas: “Planted”']);
    await planted.remove();
  });
});

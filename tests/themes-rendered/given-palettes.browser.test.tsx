import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { whatWeDo } from '../../content/en.tsx';
import { WhatWeDoPage } from '../../stories/pages/WhatWeDoPage.tsx';
import { createTheme, themeToCss } from '../../src/theme/index.ts';
import { parseColor, type Rgba } from '../support/contrast.ts';
import { modes, setMedia } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { givenPalettes } from './given-palettes.ts';
import { addSheet } from './sheet.ts';
import { lowestRatio, textSpots } from './spots.ts';
import { linkStatesToAttributes, showAs, states } from './states.ts';

const sheet = addSheet();
const screenModes = Object.entries(modes).filter(([, { forcedColors }]) => forcedColors === undefined);

beforeAll(async () => {
  await page.viewport(1280, 800);
  linkStatesToAttributes();
  await hydrate(<WhatWeDoPage content={whatWeDo} />);
});

afterAll(() => setMedia({}));

function bannerColor(): string {
  const banner = document.querySelector('.cr-mission-banner');
  if (banner === null) throw new Error('The page lacks its banner.');
  return getComputedStyle(banner).backgroundColor;
}

/** Hue in degrees, or nothing for a grey. */
function hueOf([red, green, blue]: Rgba): number | undefined {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (range < 12) return undefined;
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  return (sixth * 60 + 360) % 360;
}

describe.each(givenPalettes)('The page “What we do” of $name', ({ colors }) => {
  const { checked, notes } = createTheme(colors);

  test.each(screenModes)('shows all words at AA in the mode %s', async (_mode, media) => {
    await setMedia(media);
    sheet.textContent = themeToCss(checked);
    const needed = media.contrast === 'more' ? 7 : 4.5;
    for (const state of states) {
      showAs(state, document.body);
      const faint = textSpots(document.body).filter((spot) => lowestRatio(spot) < needed);
      expect(
        faint.map((spot) => spot.name),
        state,
      ).toEqual([]);
    }
  });

  test('has the brand itself on its banner', async () => {
    await setMedia({});
    sheet.textContent = themeToCss(checked);
    expect(parseColor(bannerColor())).toEqual(parseColor(colors.brand));
  });

  test('keeps the hue of the brand on a dark page, or its makers are told which colour took its place', async () => {
    await setMedia({ colorScheme: 'dark' });
    sheet.textContent = themeToCss(checked);
    const shown = parseColor(bannerColor());
    const told = notes.some(({ mode, token }) => mode === 'dark' && token === 'brand');
    expect(String(shown) !== String(parseColor(colors.brand))).toBe(told);
    const [before, after] = [hueOf(parseColor(colors.brand)), hueOf(shown)];
    if (before !== undefined && after !== undefined) expect(Math.abs(before - after)).toBeLessThan(20);
  });
});

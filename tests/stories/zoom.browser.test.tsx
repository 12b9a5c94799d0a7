import { expect } from 'vitest';
import { oneVisit } from '../support/each-story.ts';
import { setViewport } from '../support/modes.ts';
import { stories } from '../support/stories.tsx';

const everyStory = oneVisit();

everyStory(
  'zooming doubles the text of a banner',
  async (container) => {
    const unzoomed = textSizes(container);
    // Zooming to 400 % leaves a quarter of the window's 1280 px, each four times as large. Text that grows with the
    // window grows less than the zoom.
    await setViewport(320, 200);
    const zoomed = textSizes(container).map((size) => size * 4);
    expect(zoomed).toHaveLength(unzoomed.length);
    expect(zoomed.filter((size, index) => size < 2 * (unzoomed[index] ?? Number.NaN))).toEqual([]);
  },
  { stories: stories.filter(({ name }) => name.includes('MissionBanner: ')) },
);

/** In CSS px. */
function textSizes(container: Element): readonly number[] {
  return [...container.querySelectorAll('.cr-mission-banner__title, .cr-mission-banner__statement')].map(
    (element) => Number.parseFloat(getComputedStyle(element).fontSize),
  );
}

import { beforeEach, describe, expect, test } from 'vitest';
import {
  MissionBanner,
  NewsTeaser,
  ThreatCard,
  type MissionBannerProps,
  type NewsTeaserProps,
  type ThreatCardProps,
} from '../../src/index.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { samples } from '../support/samples.ts';

/** Where a prop, or the width of the place, says that things stand: seen by their boxes, in both directions. */

beforeEach(async () => {
  await setViewport(1280, 1600);
  await setMedia({});
});

type Place = 'above' | 'before' | 'somewhere else';

/** Where the first of two parts stands, seen from the second: in a column before it, in the direction of the text, or above it. */
function placeOf(container: Element, [first, second]: readonly [string, string], dir: string): Place {
  const [one, other] = [first, second].map((part) => {
    const box = container.querySelector(part)?.getBoundingClientRect();
    if (box === undefined || box.width < 1 || box.height < 1) throw new Error(`No ${part} is to be seen.`);
    return box;
  });
  if (one === undefined || other === undefined) throw new Error('Two parts are compared.');
  if (dir === 'rtl' ? other.right <= one.left : one.right <= other.left) return 'before';
  return one.bottom <= other.top + 1 ? 'above' : 'somewhere else';
}

/** The same in both directions, in a place of a width. */
async function placesAt(
  width: number,
  element: React.ReactElement,
  parts: readonly [string, string],
): Promise<Place> {
  const places = new Set<Place>();
  for (const dir of ['ltr', 'rtl']) {
    const shown = await hydrate(
      <div dir={dir} style={{ inlineSize: `${width}px` }}>
        {element}
      </div>,
    );
    places.add(placeOf(shown.container, parts, dir));
    await shown.remove();
  }
  const [place, ...others] = places;
  return place === undefined || others.length > 0 ? 'somewhere else' : place;
}

describe('ThreatCard', () => {
  const card = { ...samples.ThreatCard, icon: undefined } satisfies ThreatCardProps;

  test.for<readonly [variant: ThreatCardProps['variant'], width: number, place: Place]>([
    ['vertical', 900, 'above'],
    ['compact', 900, 'above'],
    ['horizontal', 440, 'before'],
    ['auto', 900, 'before'],
    ['auto', 440, 'above'],
  ])('of the variant %s, %i px wide, has its picture %s its words', async ([variant, width, place]) => {
    const shown = <ThreatCard {...card} variant={variant} />;
    for (const words of ['title', 'summary', 'more'])
      expect(await placesAt(width, shown, ['.cr-threat-card__image', `.cr-threat-card__${words}`])).toBe(
        place,
      );
  });

  test.for<readonly [width: number, place: Place]>([
    [520, 'before'],
    [280, 'above'],
  ])('%i px wide, has its icon %s its words', async ([width, place]) => {
    const icon = (
      <svg viewBox="0 0 8 8">
        <rect width="8" height="8" />
      </svg>
    );
    const shown = <ThreatCard {...card} image={undefined} icon={icon} />;
    for (const words of ['title', 'summary', 'more'])
      expect(await placesAt(width, shown, ['.cr-threat-card__icon', `.cr-threat-card__${words}`])).toBe(
        place,
      );
  });
});

describe('NewsTeaser', () => {
  const teaser = { ...samples.NewsTeaser, size: 'standard' } satisfies NewsTeaserProps;

  test.for<readonly [variant: NewsTeaserProps['variant'], width: number, place: Place]>([
    ['vertical', 900, 'above'],
    ['horizontal', 300, 'before'],
    ['auto', 900, 'before'],
    ['auto', 300, 'above'],
  ])('of the variant %s, %i px wide, has its picture %s its words', async ([variant, width, place]) => {
    const shown = <NewsTeaser {...teaser} variant={variant} />;
    for (const words of ['title', 'summary'])
      expect(await placesAt(width, shown, ['.cr-news-teaser__image', `.cr-news-teaser__${words}`])).toBe(
        place,
      );
  });

  test.for<readonly [width: number, place: Place]>([
    [900, 'before'],
    [300, 'above'],
  ])('of the variant dated, %i px wide, has its date %s its words', async ([width, place]) => {
    const shown = <NewsTeaser {...teaser} image={undefined} variant="dated" />;
    for (const words of ['title', 'summary'])
      expect(await placesAt(width, shown, ['.cr-news-teaser__date', `.cr-news-teaser__${words}`])).toBe(
        place,
      );
  });
});

describe('MissionBanner', () => {
  test('has its words in the middle where that is asked for, and else at the start', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const align of ['start', 'center'] as const) {
        const shown = await hydrate(
          <div dir={dir}>
            <MissionBanner
              {...({ ...samples.MissionBanner, image: undefined } satisfies MissionBannerProps)}
              align={align}
            />
          </div>,
        );
        const banner = shown.container.querySelector('.cr-mission-banner')?.getBoundingClientRect();
        const words = document.createRange();
        const title = shown.container.querySelector('.cr-mission-banner__title');
        if (banner === undefined || title === null) throw new Error('The banner has no title.');
        words.selectNodeContents(title);
        const { left, right } = words.getBoundingClientRect();
        const [before, after] =
          dir === 'rtl'
            ? [banner.right - right, left - banner.left]
            : [left - banner.left, banner.right - right];
        if (align === 'center') expect(Math.abs(before - after), dir).toBeLessThan(2);
        else expect(before, dir).toBeLessThan(after);
        await shown.remove();
      }
    }
  });
});

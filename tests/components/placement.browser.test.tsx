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

/** Where a part stands, seen from another: in a column before it, in the direction of the text, or above it. */
function placeOf(part: DOMRect, other: DOMRect, dir: string): Place {
  if (dir === 'rtl' ? other.right <= part.left : part.right <= other.left) return 'before';
  return part.bottom <= other.top + 1 ? 'above' : 'somewhere else';
}

/** Where a part stands, seen from each of others, in a place of a width and in both directions: each answer once. */
async function placesAt(
  width: number,
  element: React.ReactElement,
  [part, ...others]: readonly string[],
): Promise<readonly Place[]> {
  const places = new Set<Place>();
  for (const dir of ['ltr', 'rtl']) {
    const shown = await hydrate(
      <div dir={dir} style={{ inlineSize: `${width}px` }}>
        {element}
      </div>,
    );
    const boxOf = (name = '') => {
      const box = shown.container.querySelector(name)?.getBoundingClientRect();
      if (box === undefined || box.width < 1 || box.height < 1) throw new Error(`No ${name} is to be seen.`);
      return box;
    };
    for (const other of others) places.add(placeOf(boxOf(part), boxOf(other), dir));
    await shown.remove();
  }
  return [...places];
}

describe('ThreatCard', () => {
  const card = { ...samples.ThreatCard, icon: undefined } satisfies ThreatCardProps;
  const words = ['title', 'summary', 'more'].map((part) => `.cr-threat-card__${part}`);

  test.for<readonly [variant: ThreatCardProps['variant'], width: number, place: Place]>([
    ['vertical', 900, 'above'],
    ['compact', 900, 'above'],
    ['horizontal', 440, 'before'],
    ['auto', 900, 'before'],
    ['auto', 440, 'above'],
  ])('of the variant %s, %i px wide, has its picture %s its words', async ([variant, width, place]) => {
    const sources = [{ srcSet: '/harbour.avif', type: 'image/avif' }];
    for (const image of [card.image, { ...card.image, sources }]) {
      const shown = <ThreatCard {...card} image={image} variant={variant} />;
      expect(await placesAt(width, shown, ['.cr-threat-card__image', ...words])).toEqual([place]);
    }
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
    expect(await placesAt(width, shown, ['.cr-threat-card__icon', ...words])).toEqual([place]);
  });
});

describe('NewsTeaser', () => {
  const teaser = { ...samples.NewsTeaser, size: 'standard' } satisfies NewsTeaserProps;
  const words = ['title', 'summary'].map((part) => `.cr-news-teaser__${part}`);

  test.for<readonly [variant: NewsTeaserProps['variant'], width: number, place: Place]>([
    ['vertical', 900, 'above'],
    ['horizontal', 300, 'before'],
    ['auto', 900, 'before'],
    ['auto', 300, 'above'],
  ])('of the variant %s, %i px wide, has its picture %s its words', async ([variant, width, place]) => {
    const shown = <NewsTeaser {...teaser} variant={variant} />;
    expect(await placesAt(width, shown, ['.cr-news-teaser__image', ...words])).toEqual([place]);
  });

  test.for<readonly [width: number, place: Place]>([
    [900, 'before'],
    [300, 'above'],
  ])('of the variant dated, %i px wide, has its date %s its words', async ([width, place]) => {
    const shown = <NewsTeaser {...teaser} image={undefined} variant="dated" />;
    expect(await placesAt(width, shown, ['.cr-news-teaser__date', ...words])).toEqual([place]);
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

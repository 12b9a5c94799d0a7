import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  CardGrid,
  NewsTeaser,
  Prose,
  ResourceLinks,
  Section,
  ThreatCard,
  ViewAllList,
} from '../../src/index.ts';
import { contrast, parseColor } from '../support/contrast.ts';
import { find } from '../support/find.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { samples } from '../support/samples.ts';
import { ourTexts } from '../support/seen.ts';

const white = [255, 255, 255, 1] as const;

/** A page of paper, in px: columns break where pages do, and can be looked at. */
const page = { width: 680, height: 620, gap: 40 };

const positions = Array.from({ length: 15 }, (_, index) => index * 40);

const words = 'Water comes back last. Keep ten litres for each person, and one bucket for the cat. '.repeat(
  5,
);
const card = { ...samples.ThreatCard, image: undefined };
const cards = ['one', 'two', 'three', 'four'].map((key) => <ThreatCard key={key} {...card} />);
const teasers = ['one', 'two', 'three', 'four'].map((key) => (
  <NewsTeaser key={key} {...samples.NewsTeaser} />
));

const row = (what: string, element: ReactElement, heading: string, under: string) => ({
  what,
  element,
  heading,
  under,
});

/** What may be printed, the heading in it, and what begins under that heading. */
const parts = [
  ...(['stack', 'grid', 'columns'] as const).flatMap((layout) =>
    (['end', 'start'] as const).map((linkPlacement) => {
      const list = {
        ...samples.ViewAllList,
        viewAll: { href: '/news', label: 'View all news' },
        linkPlacement,
        layout,
      };
      return row(
        `a list of cards, ${layout}, its link at the ${linkPlacement}`,
        <ViewAllList {...list} items={cards} />,
        '.cr-view-all-list__title',
        '.cr-threat-card__title',
      );
    }),
  ),
  row(
    'a list of teasers',
    <ViewAllList
      {...samples.ViewAllList}
      viewAll={{ href: '/news', label: 'View all news' }}
      linkPlacement="end"
      items={teasers}
    />,
    '.cr-view-all-list__title',
    '.cr-news-teaser__text',
  ),
  row(
    'a list of groups',
    <ViewAllList {...samples.ViewAllList} groups={[{ title: 'November 2024', items: cards }]} />,
    '.cr-view-all-list__group-title',
    '.cr-view-all-list__group .cr-threat-card__title',
  ),
  row(
    'cards under a title of their own',
    <CardGrid {...samples.CardGrid} items={cards} />,
    '.cr-card-grid__title',
    '.cr-threat-card__title',
  ),
  row(
    'documents',
    <ResourceLinks {...samples.ResourceLinks} />,
    '.cr-resource-links__title',
    '.cr-resource-links__link',
  ),
  row(
    'a section with cards',
    <Section {...samples.Section} layout="stacked">
      <CardGrid items={cards} />
    </Section>,
    '.cr-section__title',
    '.cr-threat-card__title',
  ),
  row(
    'a section with words beside its title',
    <Section {...samples.Section} layout="side">
      <p className="under">{words}</p>
    </Section>,
    '.cr-section__title',
    '.under',
  ),
  row(
    'a section whose own heading has words under it',
    <Section {...samples.Section} layout="stacked">
      <p>{words}</p>
      <h3>Afterwards</h3>
      <p className="under">{words}</p>
    </Section>,
    'h3',
    '.under',
  ),
  row(
    'running text',
    <Prose>
      <p>{words}</p>
      <h3>Afterwards</h3>
      <p className="under">{words}</p>
    </Prose>,
    'h3',
    '.under',
  ),
  row(
    'running text, at a heading of a list',
    <Prose>
      <p>{words}</p>
      <h2>Afterwards</h2>
      <ul>
        <li className="under">{words}</li>
        <li>{words}</li>
      </ul>
    </Prose>,
    'h2',
    '.under',
  ),
  row('a card', <ThreatCard {...card} />, '.cr-threat-card__title', '.cr-threat-card__summary'),
  row(
    'a teaser',
    <NewsTeaser {...samples.NewsTeaser} />,
    '.cr-news-teaser__title',
    '.cr-news-teaser__summary',
  ),
];

describe('on paper no heading stands alone at the foot of a page', () => {
  test.for(parts)('$what', async ({ element, heading, under }) => {
    await setMedia({ media: 'print' });
    await setViewport(1280, 800);
    const { container, remove } = await hydrate(
      <div
        style={{
          columnWidth: page.width,
          columnGap: page.gap,
          columnFill: 'auto',
          blockSize: page.height,
          inlineSize: page.width,
        }}
      >
        <div className="above" />
        {element}
      </div>,
    );
    const above = find(container, '.above');
    const alone = positions.filter((height) => {
      above.style.blockSize = `${height}px`;
      return pageOf(find(container, heading)) !== pageOf(find(container, under));
    });
    await remove();
    expect(alone).toEqual([]);
  });

  test('the measure finds a heading that stands alone', async () => {
    const { container, remove } = await hydrate(
      <div
        style={{
          columnWidth: page.width,
          columnGap: page.gap,
          columnFill: 'auto',
          blockSize: page.height,
          inlineSize: page.width,
        }}
      >
        <div style={{ blockSize: page.height - 60 }} />
        <p className="heading" style={{ margin: 0 }}>
          Alone
        </p>
        <div className="under" style={{ blockSize: 200, breakInside: 'avoid' }} />
      </div>,
    );
    expect(pageOf(find(container, '.heading'))).not.toBe(pageOf(find(container, '.under')));
    await remove();
  });
});

describe('what is printed from a dark page is dark', () => {
  test.for(['page', 'part of the page'])('where the site made the %s dark itself', async (where) => {
    await setMedia({ media: 'print', colorScheme: 'dark' });
    const dark = { colorScheme: 'dark', background: '#111', color: '#eee' };
    const { container, remove } = await hydrate(
      <div style={where === 'page' ? {} : dark}>
        {parts.map(({ what, element }) => (
          <div key={what}>{element}</div>
        ))}
      </div>,
    );
    if (where === 'page') Object.assign(document.body.style, dark);
    try {
      const texts = ourTexts(container).filter(
        ({ parentElement }) => parentElement?.checkVisibility() === true,
      );
      const pale = texts.filter(
        ({ parentElement }) =>
          parentElement !== null && contrast(parseColor(getComputedStyle(parentElement).color), white) < 7,
      );
      expect(texts.length).toBeGreaterThan(100);
      expect(pale.map(({ data }) => data)).toEqual([]);
    } finally {
      for (const property of Object.keys(dark)) Reflect.set(document.body.style, property, '');
      await remove();
    }
  });
});

/** The page on which an element begins, from 0. */
function pageOf(element: HTMLElement): number {
  const [first] = element.getClientRects();
  const pages = element.closest('[style*="column-width"]')?.getBoundingClientRect();
  if (first === undefined || pages === undefined) throw new Error('It is not on paper.');
  return Math.floor((first.left - pages.left) / (page.width + page.gap));
}

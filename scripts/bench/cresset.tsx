import { CardGrid, MissionBanner, NewsTeaser, ThreatCard, ViewAllList } from '../../src/index.ts';
import { all, banner, cards, newsLink } from './content.ts';

/** The contender: what a site writes with this library. */

export function Page() {
  return (
    <main>
      <MissionBanner {...banner} />
      <CardGrid
        items={cards.map((card) => (
          <ThreatCard key={card.title} {...card} />
        ))}
      />
      <Teasers count={3} />
    </main>
  );
}

export function Teasers({ count }: { readonly count: number }) {
  return (
    <ViewAllList
      title="Latest news"
      headingLevel={2}
      items={all.slice(0, count).map((teaser) => (
        <NewsTeaser key={teaser.title} {...teaser} />
      ))}
      viewAll={newsLink}
    />
  );
}

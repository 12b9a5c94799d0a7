import type { ReactNode } from 'react';
import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  type MissionBannerProps,
  NewsTeaser,
  type NewsTeaserProps,
  Prose,
  type Resource,
  ResourceLinks,
  ThreatCard,
  type ThreatCardProps,
  ViewAllList,
} from '../../src/index.ts';
import { SitePage, type SiteWords } from './SitePage.tsx';

interface Section {
  readonly title: string;
  readonly lead?: string;
}

/** Everything that the page says, in one language. */
export interface WhatWeDoContent {
  readonly site: SiteWords;
  readonly trail: { readonly label: string; readonly home: string; readonly current: string };
  readonly banner: Pick<MissionBannerProps, 'title' | 'statement' | 'quotation' | 'actions'>;
  readonly strategy: Section & { readonly documents: readonly Resource[] };
  readonly threats: Section & { readonly cards: readonly ThreatCardProps[] };
  readonly protection: ReactNode;
  readonly news: {
    readonly title: string;
    readonly viewAll: string;
    readonly teasers: readonly NewsTeaserProps[];
  };
}

/** The page "What we do" of a public body, made of the library's components and some layout of the site's own. */
export function WhatWeDoPage({ content }: { readonly content: WhatWeDoContent }) {
  const { site, trail, banner, strategy, threats, protection, news } = content;
  return (
    <SitePage
      words={site}
      trail={
        <Breadcrumbs label={trail.label} items={[{ href: '/', label: trail.home }]} current={trail.current} />
      }
    >
      <MissionBanner headingLevel={1} {...banner} />
      <section className="site-band site-band--surface">
        <div className="site-width site-stack">
          <SectionHead {...strategy} />
          <ResourceLinks items={strategy.documents} />
        </div>
      </section>
      <section className="site-band">
        <div className="site-width site-stack">
          <SectionHead {...threats} />
          <CardGrid
            items={threats.cards.map((card) => (
              <ThreatCard key={card.title} {...card} />
            ))}
          />
        </div>
      </section>
      <section className="site-band site-band--surface">
        <div className="site-width">
          <Prose>{protection}</Prose>
        </div>
      </section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title={news.title}
            headingLevel={2}
            layout="grid"
            items={news.teasers.map((teaser) => (
              <NewsTeaser key={teaser.title} {...teaser} />
            ))}
            viewAll={{ href: '/news', label: news.viewAll }}
          />
        </div>
      </div>
    </SitePage>
  );
}

function SectionHead({ title, lead }: Section) {
  return (
    <div>
      <h2 className="site-heading">{title}</h2>
      {lead !== undefined && <p className="site-lead">{lead}</p>}
    </div>
  );
}

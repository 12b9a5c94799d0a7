import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Prose,
  ResourceLinks,
  ThreatCard,
  ViewAllList,
} from '../../src/index.ts';
import type { SectionWords, WhatWeDoContent } from '../../content/types.ts';
import { SitePage } from './SitePage.tsx';

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

function SectionHead({ title, lead }: SectionWords) {
  return (
    <div>
      <h2 className="site-heading">{title}</h2>
      {lead !== undefined && <p className="site-lead">{lead}</p>}
    </div>
  );
}

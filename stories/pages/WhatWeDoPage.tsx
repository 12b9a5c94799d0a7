import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Prose,
  ResourceLinks,
  Section,
  ThreatCard,
  ViewAllList,
} from '../../src/index.ts';
import type { WhatWeDoContent } from '../../content/types.ts';
import { follower, lead } from './leadStory.ts';
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
      <Section title={strategy.title} headingLevel={2} lead={strategy.lead} layout="side">
        <ResourceLinks items={strategy.documents} />
      </Section>
      <Section title={threats.title} headingLevel={2} lead={threats.lead} tone="tinted" layout="stacked">
        <CardGrid
          items={threats.cards.map((card) => (
            <ThreatCard key={card.title} {...card} />
          ))}
        />
      </Section>
      <Section title={protection.title} headingLevel={2}>
        <Prose>{protection.text}</Prose>
      </Section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title={news.title}
            headingLevel={2}
            layout="lead"
            linkPlacement="start"
            items={news.teasers.map((teaser, index) => (
              <NewsTeaser key={teaser.title} {...teaser} {...(index === 0 ? lead : follower)} />
            ))}
            viewAll={{ href: '/news', label: news.viewAll }}
          />
        </div>
      </div>
    </SitePage>
  );
}

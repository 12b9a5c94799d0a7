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
import '../../content/castle-fenn-theme.css';
import {
  binDays,
  council,
  emblem,
  meetings,
  news,
  planningDocuments,
  riverLevels,
  services,
} from './castle-fenn.tsx';
import { SitePage } from './SitePage.tsx';

/** What changes this week in a district, under the council's own theme. */
export function CouncilPage() {
  return (
    <SitePage
      words={council}
      theme="castle-fenn"
      emblem={emblem}
      trail={
        <Breadcrumbs
          label="Breadcrumb"
          items={[{ href: '/', label: 'Home' }]}
          current="This week in the district"
        />
      }
    >
      <MissionBanner
        title="This week in the district"
        headingLevel={1}
        statement="Bins, rivers, planning and meetings in Castle Fenn and the eleven villages, from 2 to 8 December 2024."
        actions={[
          { href: '/bins/find-your-day', label: 'Find your bin day' },
          { href: '/report', label: 'Report a problem' },
        ]}
      />
      <Section title="River levels" headingLevel={2} layout="stacked">
        <CardGrid
          columns={3}
          items={riverLevels.map((river) => (
            <ThreatCard key={river.title} {...river} />
          ))}
        />
      </Section>
      <Section title="Bin collections over the holidays" headingLevel={2} tone="tinted">
        <Prose>{binDays}</Prose>
      </Section>
      <Section title="Services" headingLevel={2} layout="stacked">
        <CardGrid
          items={services.map((service) => (
            <ThreatCard key={service.title} {...service} clickArea="card" />
          ))}
        />
      </Section>
      <Section title="Planning documents to comment on" headingLevel={2} tone="tinted" layout="side">
        <ResourceLinks items={planningDocuments} />
      </Section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title="Council meetings"
            headingLevel={2}
            description="All meetings are open to everybody. The town hall has level access and a hearing loop."
            items={meetings.map(({ title, href, date, place }) => (
              <div key={href} className="site-event">
                <h3>
                  <a className="site-link" href={href}>
                    {title}
                  </a>
                </h3>
                <p>
                  <time dateTime={date.iso}>{date.text}</time>
                  {`, ${place}`}
                </p>
              </div>
            ))}
            viewAll={{ href: '/meetings', label: 'View all meetings and their papers' }}
          />
        </div>
      </div>
      <div className="site-band site-band--surface">
        <div className="site-width">
          <ViewAllList
            title="News from the council"
            headingLevel={2}
            layout="grid"
            items={news.map((teaser) => (
              <NewsTeaser key={teaser.title} {...teaser} />
            ))}
            viewAll={{ href: '/news', label: 'View all news from the council' }}
          />
        </div>
      </div>
    </SitePage>
  );
}

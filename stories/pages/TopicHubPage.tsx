import {
  Breadcrumbs,
  CardGrid,
  NewsTeaser,
  Prose,
  ResourceLinks,
  Section,
  ThreatCard,
  type ThreatCardProps,
  ViewAllList,
} from '../../src/index.ts';
import { news, site, strategyDocuments, threats } from '../../content/en.tsx';
import { icons } from '../../content/icons.tsx';
import { follower, lead } from './leadStory.ts';
import { SitePage } from './SitePage.tsx';

const kinds: readonly ThreatCardProps[] = [
  {
    title: 'Ransom software',
    headingLevel: 3,
    summary: 'Programs that lock a network and ask for money.',
    link: { href: '/threats/cyber/ransom', as: 'heading' },
    level: { text: 'Threat level: critical', step: 5 },
    tags: ['Hospitals', 'Councils'],
  },
  {
    title: 'Stolen passwords',
    headingLevel: 3,
    summary: 'Most attacks begin with one, and most of them were used twice.',
    link: { href: '/threats/cyber/passwords', as: 'heading' },
    level: { text: 'Threat level: severe', step: 4 },
    tags: ['Everybody'],
  },
  {
    title: 'False websites',
    headingLevel: 3,
    summary: 'Copies of official pages that collect what people type.',
    link: { href: '/threats/cyber/websites', as: 'heading' },
    level: { text: 'Threat level: substantial', step: 3 },
    tags: ['Elections', 'Tax'],
  },
  {
    title: 'Cut cables',
    headingLevel: 3,
    summary: 'What happens under the sea is felt in every kitchen.',
    link: { href: '/threats/cyber/cables', as: 'heading' },
    level: { text: 'Threat level: moderate', step: 2 },
    tags: ['Energy'],
  },
  {
    title: 'Loud crowds of robots',
    headingLevel: 3,
    summary: 'Accounts that pretend to be many angry neighbours.',
    link: { href: '/threats/cyber/robots', as: 'heading' },
    level: { text: 'Threat level: low', step: 1 },
    tags: ['Elections'],
  },
  {
    title: 'People inside',
    headingLevel: 3,
    summary: 'Staff who are pressed, bribed or simply very tired.',
    link: { href: '/threats/cyber/insiders', as: 'heading' },
    level: { text: 'Threat level: substantial', step: 3 },
    tags: ['Research', 'Energy'],
  },
];

const neighbours: readonly ThreatCardProps[] = [
  threats.terrorism,
  threats.espionage,
  threats.proliferation,
  {
    title: 'Flood and storm',
    headingLevel: 3,
    summary: 'Weather that takes roads, power and drinking water away.',
    link: { href: '/threats/flood', label: 'More on flood and storm' },
    level: { text: 'Threat level: moderate', step: 2 },
    icon: icons.wave,
  },
];

/** Everything about one topic. */
export function TopicHubPage() {
  return (
    <SitePage
      words={site}
      trail={
        <Breadcrumbs
          label="Breadcrumb"
          collapse="parent"
          items={[
            { href: '/', label: 'Home' },
            { href: '/what-we-do', label: 'What we do' },
            { href: '/threats', label: 'Threats to national security' },
          ]}
          current="Cyber"
        />
      }
    >
      <div className="site-band site-band--first">
        <div className="site-width site-stack">
          <h1 className="site-heading site-heading--page">Cyber</h1>
          <Prose>
            <p>
              Attacks on networks and services come from states that want secrets, from criminals who want
              money and from activists who want to be heard. Most could have been stopped by{' '}
              <a href="/advice/updates">an update</a>.
            </p>
          </Prose>
        </div>
      </div>
      <Section
        title="Kinds of attack"
        headingLevel={2}
        tone="tinted"
        layout="stacked"
        lead="Six kinds, and how likely each is this winter."
      >
        <CardGrid
          items={kinds.map((card) => (
            <ThreatCard key={card.title} {...card} clickArea="card" />
          ))}
        />
      </Section>
      <Section title="Documents on cyber" headingLevel={2} layout="side">
        <ResourceLinks items={strategyDocuments} />
      </Section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title="News on cyber"
            headingLevel={2}
            layout="lead"
            linkPlacement="start"
            items={Object.values(news).map((teaser, index) => (
              <NewsTeaser key={teaser.title} {...teaser} {...(index === 0 ? lead : follower)} />
            ))}
            viewAll={{ href: '/news/cyber', label: 'View all news on cyber' }}
          />
        </div>
      </div>
      <Section title="Other threats" headingLevel={2} tone="tinted" layout="stacked">
        <CardGrid
          items={neighbours.map((card) => (
            <ThreatCard key={card.title} {...card} variant="compact" />
          ))}
        />
      </Section>
    </SitePage>
  );
}

import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Prose,
  Quotation,
  ResourceLinks,
  Section,
  ThreatCard,
  ThreatLevel,
  ViewAllList,
} from 'cresset';
import { formatDate, formatFileSize } from 'cresset/format';
import { createElement, type ReactElement } from 'react';

const card = createElement(ThreatCard, {
  key: 'floods',
  title: 'Floods',
  headingLevel: 3,
  summary: 'Rivers rise faster than they did.',
  link: { href: '/topics/floods', label: 'More on floods' },
  level: { text: 'Threat level: severe', step: 4 },
  image: { src: '/floods.jpg', width: 640, height: 360, decorative: true },
});

const teaser = createElement(NewsTeaser, {
  key: 'drill',
  title: 'Flood drill brings nine counties together',
  headingLevel: 3,
  link: { href: '/news/flood-drill' },
  published: formatDate('2026-03-05', 'en-GB'),
});

const breadcrumbs = createElement(Breadcrumbs, {
  label: 'Breadcrumb',
  items: [{ href: '/', label: 'Home' }],
  current: 'What we do',
});

const quotation = {
  text: 'The Office shall keep watch over what could harm the country.',
  source: { title: 'National Resilience Act 1991', href: 'https://law.example/1991', detail: 'section 1' },
};

/** One of each component, as the server part of a site writes them. */
export const elements: Readonly<Record<string, ReactElement>> = {
  Breadcrumbs: breadcrumbs,
  CardGrid: createElement(CardGrid, { items: [card, createElement('p', { key: 'note' }, 'A note')] }),
  MissionBanner: createElement(MissionBanner, {
    title: 'What we do',
    headingLevel: 1,
    quotation,
    breadcrumbs,
  }),
  NewsTeaser: teaser,
  Prose: createElement(Prose, null, createElement('p', null, 'Running text.')),
  Quotation: createElement(Quotation, quotation),
  ResourceLinks: createElement(ResourceLinks, {
    items: [
      {
        title: 'Strategy',
        href: '/strategy.pdf',
        file: { type: 'PDF', size: formatFileSize(1_240_000, 'en-GB') },
      },
    ],
  }),
  // oxlint-disable-next-line react/no-children-prop -- a module without JSX, and the types want what is required among the props
  Section: createElement(Section, { title: 'The strategy behind our work', headingLevel: 2, children: card }),
  ThreatCard: card,
  ThreatLevel: createElement(ThreatLevel, { text: 'Threat level: low', step: 1 }),
  ViewAllList: createElement(ViewAllList, {
    title: 'Latest news',
    headingLevel: 2,
    items: [teaser],
    viewAll: { href: '/news', label: 'View all news' },
  }),
};

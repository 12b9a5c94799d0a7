import { type ComponentType, createElement } from 'react';
import * as cresset from '../../src/index.ts';

// JSX would be shorter, but plain Node runs this module too, in a site that installed the package.
const paragraph = (text: string) => createElement('p', { key: text }, text);

const image = {
  src: '/harbour.jpg',
  width: 640,
  height: 360,
  alt: 'A harbour at dusk',
} satisfies cresset.ImageInput;

const threatCard = {
  title: 'Flooding',
  headingLevel: 3,
  summary: 'Rivers rise faster than they did.',
  link: { href: '/flooding', label: 'More on flooding' },
  level: { text: 'Risk level: high', step: 4 },
  tags: ['Weather', 'Coast'],
  links: [
    { 'href': '/flooding/warnings', 'label': 'Flood warnings', 'rel': 'nofollow', 'data-event': 'warnings' },
    { href: '/flooding/help', label: 'Help after a flood' },
  ],
  image,
} satisfies cresset.ThreatCardProps;

const newsTeaser = {
  title: 'New barrier opens',
  headingLevel: 3,
  link: { href: '/news/barrier' },
  summary: 'It closes in nine minutes.',
  kicker: 'Announcement',
  published: { iso: '2024-10-08', text: '8 October 2024' },
  updated: { iso: '2024-10-09', text: '9 October 2024', label: 'Updated' },
  type: { name: 'video', text: 'Video' },
  duration: { iso: 'PT2M', text: '2 minutes' },
  badges: ['Live', 'Exclusive'],
  byline: 'By Amina Rees',
  related: [
    { href: '/news/tides', label: 'How tides are measured' },
    { href: '/news/cost', label: 'What the barrier cost' },
  ],
  image,
} satisfies cresset.NewsTeaserProps;

const quotation = {
  text: ['The Office shall keep watch.', 'It shall report each year.'],
  lang: 'en',
  source: {
    title: 'National Resilience Act 1991',
    href: 'https://law.example/1991/4',
    detail: 'section 1',
  },
  author: 'Parliament',
} satisfies cresset.QuotationProps;

const missionBanner = {
  title: 'Ready for what comes',
  headingLevel: 1,
  statement: 'We prepare the country for the worst days.',
  quotation,
  quotationLabel: 'The law behind our work',
  actions: [
    { href: '/work', label: 'What we do' },
    { href: '/jobs', label: 'Work with us' },
  ],
  image: { src: '/coast.jpg', width: 1600, height: 600 },
  breadcrumbs: createElement('nav', { 'aria-label': 'Breadcrumb' }, 'Home'),
} satisfies cresset.MissionBannerProps;

const viewAllList = {
  title: 'Latest news',
  headingLevel: 2,
  items: [paragraph('One item'), paragraph('Another item')],
  groups: [{ title: 'November 2024', items: [paragraph('An earlier item')] }],
  viewAll: { href: '/news', label: 'View all news', startLabel: 'Go to the news archive' },
  linkPlacement: 'both',
  description: 'What happened this month.',
  emptyText: 'Nothing happened.',
} satisfies cresset.ViewAllListProps;

const breadcrumbs = {
  label: 'Breadcrumb',
  items: [
    { href: '/', label: 'Home' },
    { href: '/work', label: 'What we do' },
  ],
  current: 'Flooding',
} satisfies cresset.BreadcrumbsProps;

const cardGrid = {
  title: 'Threats to national security',
  headingLevel: 2,
  items: [paragraph('One card'), paragraph('Another card')],
} satisfies cresset.CardGridProps;

const prose = { children: paragraph('Running text.') } satisfies cresset.ProseProps;

const resourceLinks = {
  title: 'Documents',
  headingLevel: 2,
  items: [
    {
      title: 'Annual report 2024',
      href: '/report.pdf',
      file: {
        type: 'PDF',
        size: '1.2 MB',
        pages: '39 pages',
        languageNote: 'in Welsh',
        mediaType: 'application/pdf',
      },
      description: 'What we did and what it cost.',
    },
    { title: 'Oversight report', href: 'https://oversight.example/', download: 'report.pdf' },
  ],
} satisfies cresset.ResourceLinksProps;

const section = {
  title: 'The strategy behind our work',
  headingLevel: 2,
  lead: 'Two documents set our priorities.',
  children: paragraph('Both are public.'),
} satisfies cresset.SectionProps;

const threatLevel = { text: 'Risk level: high', step: 4 } satisfies cresset.ThreatLevelProps;

/** Every component with every part given that can stand beside the others. */
export const samples = {
  Breadcrumbs: breadcrumbs,
  CardGrid: cardGrid,
  MissionBanner: missionBanner,
  NewsTeaser: newsTeaser,
  Prose: prose,
  Quotation: quotation,
  ResourceLinks: resourceLinks,
  Section: section,
  ThreatCard: threatCard,
  ThreatLevel: threatLevel,
  ViewAllList: viewAllList,
} as const;

/** What is left out of a sample, because it hides, replaces or changes the look of what stands there. */
const variations: Partial<Record<keyof typeof samples, readonly Readonly<Record<string, unknown>>[]>> = {
  Breadcrumbs: [{ collapse: 'parent' }],
  CardGrid: [{ columns: 2, rows: 'natural' }],
  MissionBanner: [
    { align: 'center', image: undefined, media: createElement('img', { src: '/coast.jpg', alt: '' }) },
  ],
  NewsTeaser: [{ size: 'large', variant: 'horizontal' }],
  Prose: [{ measure: 'wide' }],
  Section: [{ tone: 'tinted', layout: 'stacked', landmark: true, id: 'strategy' }],
  ThreatCard: [
    { clickArea: 'card', selectable: true, variant: 'horizontal' },
    { image: undefined, icon: createElement('svg', { viewBox: '0 0 8 8' }) },
  ],
  ThreatLevel: [{ steps: 6 }],
  ViewAllList: [
    { layout: 'grid', ordered: true, landmark: true, id: 'latest-news' },
    { items: [], groups: [] },
  ],
};

/** Props with which every prop of a component is given at least once. */
export function everySample(name: ComponentName): readonly Readonly<Record<string, unknown>>[] {
  return [samples[name], ...(variations[name] ?? []).map((other) => ({ ...samples[name], ...other }))];
}

export type ComponentName = keyof typeof samples;

// A sample is the props of the component of its name; TypeScript can't follow that through a lookup.
export const components = cresset as unknown as Readonly<
  Record<ComponentName, ComponentType<Readonly<Record<string, unknown>>>>
>;

export const componentNames = Object.keys(samples) as readonly ComponentName[];

import type { NewsTeaserProps, QuotationData, Resource, ThreatCardProps } from '../src/index.ts';
import { icons } from './icons.tsx';
import { coast, pictures } from './images.ts';
import type { SiteWords, WhatWeDoContent } from './types.ts';

/** The invented organisation and everything that its stories say in English. */

export const site: SiteWords = {
  lang: 'en-GB',
  skip: 'Skip to the main content',
  name: 'Office for National Resilience',
  menu: {
    label: 'Main',
    links: [
      { href: '/what-we-do', label: 'What we do' },
      { href: '/news', label: 'News' },
      { href: '/careers', label: 'Careers' },
    ],
  },
  footer: {
    label: 'About this site',
    links: [
      { href: '/accessibility', label: 'Accessibility statement' },
      { href: '/privacy', label: 'Privacy notice' },
      { href: '/contact', label: 'Contact us' },
    ],
    small: 'The Office for National Resilience is invented, and so is everything that it says.',
  },
};

export const act: QuotationData = {
  text: 'The Office shall protect the public against harm done by violent, clandestine or digital means, and shall account for its work to Parliament every year.',
  source: {
    title: 'National Resilience Act 1991',
    href: 'https://law.example.org/acts/1991/12',
    detail: 'section 1',
  },
};

export const strategyDocuments: readonly Resource[] = [
  {
    title: 'National resilience strategy 2030',
    href: '/documents/resilience-strategy-2030.pdf',
    file: { type: 'PDF', size: '1.2 MB', pages: '39 pages', mediaType: 'application/pdf' },
  },
  {
    title: 'Review of threats to the public 2024',
    href: '/documents/review-of-threats-2024.pdf',
    file: { type: 'PDF', size: '840 kB', pages: '75 pages', mediaType: 'application/pdf' },
  },
];

export const threats = {
  terrorism: {
    title: 'Counter-terrorism',
    headingLevel: 3,
    summary: 'Groups that use violence to spread fear and force their aims on others.',
    link: { href: '/threats/terrorism', label: 'More on counter-terrorism' },
    level: { text: 'Threat level: severe', step: 4 },
    icon: icons.shield,
  },
  espionage: {
    title: 'Counter-espionage',
    headingLevel: 3,
    summary: 'States that try to take secrets, research and influence by covert means.',
    link: { href: '/threats/espionage', label: 'More on counter-espionage' },
    level: { text: 'Threat level: substantial', step: 3 },
    icon: icons.eye,
  },
  cyber: {
    title: 'Cyber',
    headingLevel: 3,
    summary: 'Attacks on networks and services by states, criminals and activists.',
    link: { href: '/threats/cyber', label: 'More on cyber' },
    level: { text: 'Threat level: severe', step: 4 },
    icon: icons.screen,
  },
  proliferation: {
    title: 'Counter-proliferation',
    headingLevel: 3,
    summary: 'The spread of weapons that could cause harm on a very large scale.',
    link: { href: '/threats/proliferation', label: 'More on counter-proliferation' },
    level: { text: 'Threat level: moderate', step: 2 },
    icon: icons.stop,
  },
} satisfies Record<string, ThreatCardProps>;

export const news = {
  payGap: {
    title: 'Our pay gap narrows for the fifth year',
    headingLevel: 3,
    link: { href: '/news/pay-gap-2024' },
    kicker: 'Transparency',
    published: { iso: '2024-11-04', text: '4 November 2024' },
    summary: 'The report covers all our sites and names what we will change.',
    image: pictures.nightShift,
  },
  flood: {
    title: 'Twelve towns rehearse a flood at night',
    headingLevel: 3,
    link: { href: '/news/flood-exercise' },
    kicker: 'Exercise',
    published: { iso: '2024-10-21', text: '21 October 2024' },
    summary:
      'Volunteers, pharmacies and bus companies took part. They found that keys, phones and lists of neighbours matter more than sandbags.',
    image: pictures.barrier,
  },
  sight: {
    title: 'Seeing our work differently',
    headingLevel: 3,
    link: { href: '/news/seeing-our-work-differently' },
    kicker: 'Blog',
    published: { iso: '2024-10-08', text: '8 October 2024' },
    summary: 'A colleague writes about sight loss, about hiring, and about small changes that helped.',
    image: pictures.workshop,
  },
} satisfies Record<string, NewsTeaserProps>;

const lights: NewsTeaserProps = {
  title: 'What to do when the lights go out',
  headingLevel: 3,
  link: { href: '/news/when-the-lights-go-out' },
  kicker: 'Advice',
  published: { iso: '2024-10-02', text: '2 October 2024' },
  summary: 'Five minutes tonight will help for five hours one day.',
  image: pictures.pylons,
};

export const whatWeDo: WhatWeDoContent = {
  site,
  trail: { label: 'Breadcrumb', home: 'Home', current: 'What we do' },
  banner: {
    title: 'Keeping the country safe from threats to its security',
    statement:
      'Our task is set by law and guided by the government’s overall strategy. We work in the open wherever we can.',
    quotation: act,
    quotationLabel: 'The law behind our work',
    image: coast,
    actions: [
      { href: '/how-we-work', label: 'How we work' },
      { href: '/report', label: 'Report a concern' },
    ],
  },
  strategy: {
    title: 'The strategy behind our work',
    lead: 'Two documents set our priorities.',
    documents: strategyDocuments,
  },
  threats: {
    title: 'Threats to national security',
    lead: 'Four kinds of threat take up most of our work.',
    cards: Object.values(threats),
  },
  protection: {
    title: 'Protective security',
    text: (
      <>
        <p>
          Most harm is prevented long before anybody is arrested. We advise the people who run power stations,
          hospitals and <a href="/advice/public-places">public places</a> on locks, networks and staff, and
          what we learn from one site we share with all of them.
        </p>
        <h3>Other work</h3>
        <p>Three smaller teams serve the whole of government:</p>
        <ul>
          <li>vetting, which decides who may see what;</li>
          <li>
            records, which <a href="/archive">opens our files</a> after thirty years;
          </li>
          <li>exercises, which rehearse the bad days in advance.</li>
        </ul>
      </>
    ),
  },
  news: {
    title: 'Latest news',
    viewAll: 'View all news',
    teasers: [news.flood, news.payGap, news.sight, lights],
  },
};

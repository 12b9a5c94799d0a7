import { act, news, strategyDocuments, threats, whatWeDo } from '../../content/en.tsx';
import { pictures } from '../../content/images.ts';
import { leftOut, noTitle, offScale, readMore, scriptAddress } from './breaks.ts';
import type { ComponentName } from './component-name.ts';
import type { Break } from './fields.ts';

const htmlInObject: Break = {
  label: 'HTML in an object',
  at: ['children'],
  value: { html: '<p>Most harm is prevented.</p>' },
};

const landmarkWithoutId: Break = { label: 'A landmark without an id', at: ['landmark'], value: true };

/** What the playground begins with, and what can go wrong. */
export interface Example {
  /** Props; a sample’s name stands where only code can make the value. */
  readonly start: Readonly<Record<string, unknown>>;
  readonly breaks: readonly Break[];
}

/** By component, in the order in which they are offered. One without an example begins with the least that it needs. */
export const examples: Readonly<Partial<Record<ComponentName, Example>>> = {
  ThreatCard: {
    start: {
      title: threats.cyber.title,
      headingLevel: 3,
      summary: threats.cyber.summary,
      link: threats.cyber.link,
      icon: 'screen',
    },
    breaks: [
      noTitle,
      scriptAddress('link'),
      readMore('link'),
      offScale(['level'], { text: 'Threat level: unheard of', step: 7 }),
      {
        label: 'A picture without “alt” and “decorative”',
        at: ['image'],
        value: { src: pictures.network.src, width: 640, height: 360 },
      },
    ],
  },
  NewsTeaser: {
    // Without the words of the date, which follow the language.
    start: { ...news.flood, published: { iso: news.flood.published.iso } },
    breaks: [
      noTitle,
      scriptAddress('link'),
      {
        label: 'A day that doesn’t exist',
        at: ['published'],
        value: { iso: '2024-02-31', text: '31 February 2024' },
      },
      {
        label: 'A file name as text alternative',
        at: ['image'],
        value: { src: pictures.barrier.src, width: 640, height: 360, alt: 'barrier.svg' },
      },
      {
        label: 'A related link to the story itself',
        at: ['related'],
        value: [{ href: news.flood.link.href, label: 'The whole story' }],
      },
    ],
  },
  MissionBanner: {
    start: {
      title: whatWeDo.banner.title,
      headingLevel: 2,
      statement: whatWeDo.banner.statement,
      actions: whatWeDo.banner.actions,
    },
    breaks: [
      noTitle,
      scriptAddress('actions', 0),
      readMore('actions', 0),
      {
        label: 'Four actions',
        at: ['actions'],
        value: ['Plans', 'Drills', 'Reports', 'Jobs'].map((label) => ({
          href: `/${label.toLowerCase()}`,
          label,
        })),
      },
      { label: 'A quotation without words', at: ['quotation'], value: { ...act, text: '' } },
    ],
  },
  ViewAllList: {
    start: {
      title: whatWeDo.news.title,
      headingLevel: 3,
      items: ['payGap', 'flood', 'sight'],
      viewAll: { href: '/news', label: whatWeDo.news.viewAll },
      layout: 'grid',
    },
    breaks: [
      noTitle,
      scriptAddress('viewAll'),
      { label: '“View all” as link text', at: ['viewAll', 'label'], value: 'View all' },
      landmarkWithoutId,
      { label: 'An empty item', at: ['items'], value: ['flood', '', 'sight'] },
    ],
  },
  Section: {
    start: {
      title: whatWeDo.strategy.title,
      headingLevel: 3,
      lead: whatWeDo.strategy.lead,
      children: 'article',
    },
    breaks: [
      noTitle,
      landmarkWithoutId,
      { label: 'An unknown tone', at: ['tone'], value: 'loud' },
      htmlInObject,
    ],
  },
  CardGrid: {
    start: { items: ['terrorism', 'espionage', 'cyber'] },
    breaks: [
      leftOut('No cards at all', 'items'),
      { label: 'An empty card', at: ['items'], value: ['terrorism', '', 'cyber'] },
      { label: 'Seven columns', at: ['columns'], value: 7 },
    ],
  },
  ThreatLevel: {
    start: { text: 'Threat level: substantial', step: 3 },
    breaks: [
      { label: 'No words', at: ['text'], value: '' },
      offScale(['step'], 9),
      { label: 'A scale of one step', at: ['steps'], value: 1 },
    ],
  },
  Quotation: {
    start: { ...act },
    breaks: [
      { label: 'No words', at: ['text'], value: '' },
      scriptAddress('source'),
      leftOut('No source', 'source'),
      { label: 'An invalid language tag', at: ['lang'], value: 'Welsh' },
    ],
  },
  ResourceLinks: {
    start: { title: 'Documents', headingLevel: 3, items: strategyDocuments },
    breaks: [
      { label: 'A document without a title', at: ['items', 0, 'title'], value: '' },
      scriptAddress('items', 0),
      { label: 'A file without a size', at: ['items', 0, 'file'], value: { type: 'PDF', size: '' } },
      leftOut('No documents at all', 'items'),
    ],
  },
  Breadcrumbs: {
    start: {
      label: whatWeDo.trail.label,
      items: [
        { href: '/', label: whatWeDo.trail.home },
        { href: '/what-we-do', label: whatWeDo.trail.current },
      ],
      current: 'Cyber',
    },
    breaks: [
      { label: 'No name', at: ['label'], value: '' },
      scriptAddress('items', 1),
      readMore('items', 1),
      leftOut('No pages above', 'items'),
    ],
  },
  Prose: {
    start: { children: 'article' },
    breaks: [htmlInObject, { label: 'An unknown line length', at: ['measure'], value: 'huge' }],
  },
};

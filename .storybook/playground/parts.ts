import type {
  BreadcrumbsProps,
  CardGridProps,
  ProseProps,
  QuotationProps,
  ResourceLinksProps,
  SectionProps,
  ThreatLevelProps,
  ViewAllListProps,
} from '../../src/index.ts';
import { act, strategyDocuments, whatWeDo } from '../../content/en.tsx';
import { leftOut, noTitle, offScale, readMore, scriptAddress } from './breaks.ts';
import type { Described, PropFields } from './fields.ts';
import { partSamples, textSamples } from './samples.tsx';
import { headingLevel, level, link, quotation as quotationFields, resource } from './shared-fields.ts';

const oneLink = {
  kind: 'group',
  label: 'Link',
  required: true,
  start: {},
  fields: link,
} as const;

const onePart = { kind: 'sample', label: 'Part', samples: partSamples } as const;

const landmark = {
  landmark: { kind: 'yes-no', label: 'Readers can jump to it', hint: 'A landmark, named by the title.' },
  id: { kind: 'text', label: 'Id', hint: 'The only one of its kind on the page.', onlyWith: 'landmark' },
} as const;

const landmarkWithoutId = { label: 'A landmark without an id', at: ['landmark'], value: true };

export const viewAllList: Described = {
  fields: {
    title: { kind: 'text', label: 'Title', hint: 'What is listed, in one to four words.', required: true },
    headingLevel: { ...headingLevel, required: true },
    description: { kind: 'text', label: 'Description', long: true },
    items: {
      kind: 'list',
      label: 'What is listed',
      one: 'part',
      required: true,
      start: 'sight',
      item: onePart,
    },
    viewAll: {
      kind: 'group',
      label: 'The way to the rest',
      required: true,
      start: {},
      fields: {
        ...link,
        startLabel: {
          kind: 'text',
          label: 'Words before the items',
          hint: 'Other words, where the link stands at both ends.',
        },
      },
    },
    linkPlacement: {
      kind: 'choice',
      label: 'Where the link stands',
      options: { end: 'After the items', start: 'Before the items', both: 'At both ends' },
      byDefault: 'end',
    },
    layout: {
      kind: 'choice',
      label: 'Layout',
      options: { stack: 'Under each other', grid: 'Equal columns', columns: 'Newspaper columns' },
      byDefault: 'stack',
    },
    ordered: { kind: 'yes-no', label: 'The order means something' },
    emptyText: { kind: 'text', label: 'Words when there is nothing to list' },
    ...landmark,
  } satisfies PropFields<ViewAllListProps, 'id'>,
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
    { label: '“View all” and no more', at: ['viewAll', 'label'], value: 'View all' },
    landmarkWithoutId,
    { label: 'A hole among the items', at: ['items'], value: ['flood', '', 'sight'] },
  ],
};

export const section: Described = {
  fields: {
    title: { kind: 'text', label: 'Title', hint: 'What it is about, in one to six words.', required: true },
    headingLevel: { ...headingLevel, required: true },
    lead: { kind: 'text', label: 'Lead', long: true },
    children: { kind: 'sample', label: 'What stands in it', samples: { ...textSamples, ...partSamples } },
    tone: {
      kind: 'choice',
      label: 'Ground',
      options: { plain: 'That of the page', tinted: 'Tinted' },
      byDefault: 'plain',
    },
    layout: {
      kind: 'choice',
      label: 'Where the title stands',
      options: { auto: 'Beside, with much room', side: 'Beside, with less', stacked: 'Above' },
      byDefault: 'auto',
    },
    ...landmark,
  } satisfies PropFields<SectionProps, 'children' | 'id'>,
  start: {
    title: whatWeDo.strategy.title,
    headingLevel: 3,
    lead: whatWeDo.strategy.lead,
    children: 'article',
  },
  breaks: [
    noTitle,
    landmarkWithoutId,
    { label: 'A ground that there isn’t', at: ['tone'], value: 'loud' },
    leftOut('Nothing in it', 'children'),
  ],
};

export const cardGrid: Described = {
  fields: {
    items: { kind: 'list', label: 'Cards', one: 'card', required: true, start: 'cyber', item: onePart },
    columns: {
      kind: 'choice',
      label: 'The most columns',
      options: { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four' },
      byDefault: 4,
    },
    rows: {
      kind: 'choice',
      label: 'Rows',
      options: { equal: 'Lined up', natural: 'As high as their words' },
      byDefault: 'equal',
    },
  } satisfies PropFields<CardGridProps>,
  start: { items: ['terrorism', 'espionage', 'cyber'] },
  breaks: [
    leftOut('No cards at all', 'items'),
    { label: 'A hole among the cards', at: ['items'], value: ['terrorism', '', 'cyber'] },
    { label: 'Seven columns', at: ['columns'], value: 7 },
  ],
};

export const threatLevel: Described = {
  fields: level satisfies PropFields<ThreatLevelProps>,
  start: { text: 'Threat level: substantial', step: 3 },
  breaks: [
    { label: 'No words', at: ['text'], value: '' },
    offScale(['step'], 9),
    { label: 'A scale of one step', at: ['steps'], value: 1 },
  ],
};

export const quotation: Described = {
  fields: quotationFields satisfies PropFields<QuotationProps, 'lang'>,
  start: { ...act },
  breaks: [
    { label: 'No words', at: ['text'], value: '' },
    scriptAddress('source'),
    leftOut('No source', 'source'),
    { label: 'A language that is none', at: ['lang'], value: 'Welsh' },
  ],
};

export const resourceLinks: Described = {
  fields: {
    title: { kind: 'text', label: 'Title' },
    headingLevel: { ...headingLevel, onlyWith: 'title' },
    items: {
      kind: 'list',
      label: 'Documents',
      one: 'document',
      required: true,
      start: { title: 'Annual report 2024', href: '/documents/annual-report-2024' },
      item: { kind: 'group', label: 'Document', required: true, start: {}, fields: resource },
    },
  } satisfies PropFields<ResourceLinksProps>,
  start: { title: 'Documents', headingLevel: 3, items: strategyDocuments },
  breaks: [
    { label: 'A document without a title', at: ['items', 0, 'title'], value: '' },
    scriptAddress('items', 0),
    { label: 'A file without a size', at: ['items', 0, 'file'], value: { type: 'PDF', size: '' } },
    leftOut('No documents at all', 'items'),
  ],
};

export const breadcrumbs: Described = {
  fields: {
    label: {
      kind: 'text',
      label: 'Name of the trail',
      hint: 'In the list of landmarks: “Breadcrumb”.',
      required: true,
    },
    items: {
      kind: 'list',
      label: 'The pages above',
      one: 'page',
      required: true,
      start: { href: '/news', label: 'News' },
      item: oneLink,
    },
    current: { kind: 'text', label: 'Name of this page' },
    collapse: {
      kind: 'choice',
      label: 'In a narrow place',
      options: { none: 'All pages', parent: 'The nearest page above' },
      byDefault: 'none',
    },
  } satisfies PropFields<BreadcrumbsProps>,
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
};

export const prose: Described = {
  fields: {
    children: { kind: 'sample', label: 'Text', samples: textSamples },
    measure: {
      kind: 'choice',
      label: 'How long a line may grow',
      options: { standard: '66 characters', wide: '80 characters', full: 'The place it stands in' },
      byDefault: 'standard',
    },
  } satisfies PropFields<ProseProps, 'children'>,
  start: { children: 'article' },
  breaks: [
    {
      label: 'HTML in an object',
      at: ['children'],
      value: { html: '<p>Most harm is prevented.</p>' },
    },
    { label: 'A measure that there isn’t', at: ['measure'], value: 'huge' },
  ],
};

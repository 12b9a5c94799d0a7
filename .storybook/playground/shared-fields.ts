import type {
  BackgroundImage,
  HeadingLevel,
  ImageInput,
  LabelledLink,
  LinkTarget,
  QuotationData,
  Resource,
  ThreatCardProps,
} from '../../src/index.ts';
import type { Fields } from './fields.ts';

/** Fields of what stands in the props of more than one component. */

export const headingLevels = {
  2: 'Level 2',
  3: 'Level 3',
  4: 'Level 4',
  5: 'Level 5',
  6: 'Level 6',
  none: 'No heading',
} satisfies Record<HeadingLevel, string>;

export const headingLevel = {
  kind: 'choice',
  label: 'Heading level',
  hint: 'Where the title stands in the outline of the page.',
  options: headingLevels,
} as const;

export const linkPlace = {
  href: {
    kind: 'text',
    label: 'Address',
    hint: 'A path such as /news, or https:, mailto: or tel:.',
    required: true,
  },
  lang: {
    kind: 'text',
    label: 'Language of its words',
    hint: 'Where it differs from what stands around it, as a tag: cy.',
  },
  hrefLang: { kind: 'text', label: 'Language of the page that it leads to', hint: 'As a tag: cy.' },
  newTab: { kind: 'yes-no', label: 'Opens a new tab' },
  newTabNotice: {
    kind: 'text',
    label: 'Notice of the new tab',
    hint: 'In the language of the page, for example “(opens in new tab)”.',
    onlyWith: 'newTab',
  },
} as const satisfies Fields<LinkTarget>;

export const link = {
  label: {
    kind: 'text',
    label: 'Words',
    hint: 'They must make sense alone: “More on cyber”, never “Read more”.',
    required: true,
  },
  ...linkPlace,
} as const satisfies Fields<LabelledLink>;

const byDeveloper = { kind: 'elsewhere', why: 'A developer decides it.' } as const;

const file = {
  src: { kind: 'text', label: 'Address of the file', required: true },
  width: { kind: 'number', label: 'Width in CSS px', required: true },
  height: { kind: 'number', label: 'Height in CSS px', required: true },
  priority: { kind: 'yes-no', label: 'Loads first', hint: 'For the one picture seen before scrolling.' },
  srcSet: byDeveloper,
  sizes: byDeveloper,
  sources: byDeveloper,
  render: byDeveloper,
} as const;

export const background = {
  ...file,
  alt: { kind: 'elsewhere', why: 'A picture behind text is decorative.' },
  decorative: { kind: 'elsewhere', why: 'A picture behind text is decorative.' },
} as const satisfies Fields<BackgroundImage>;

export const picture = {
  ...file,
  decorative: { kind: 'yes-no', label: 'It says nothing that the words don’t' },
  alt: {
    kind: 'text',
    label: 'What it tells',
    hint: 'At most 150 characters; neither the title nor a file name.',
  },
} as const satisfies Fields<ImageInput>;

export const level = {
  text: {
    kind: 'text',
    label: 'Words',
    hint: 'With what it is a level of: “Threat level: severe”.',
    required: true,
  },
  step: { kind: 'number', label: 'Step', hint: 'How far up the scale, from 1.', required: true },
  steps: { kind: 'number', label: 'Steps of the scale', hint: 'From 2 to 10; 5 where nothing is said.' },
} as const satisfies Fields<NonNullable<ThreatCardProps['level']>>;

export const quotation = {
  text: { kind: 'text', label: 'The quoted words', long: true, required: true },
  lang: {
    kind: 'text',
    label: 'Language of the words',
    hint: 'Where it differs from the page’s, as a tag: cy.',
  },
  author: { kind: 'text', label: 'Who said it' },
  source: {
    kind: 'group',
    label: 'Source',
    required: true,
    start: {},
    fields: {
      title: { kind: 'text', label: 'Title of the work', required: true },
      href: { kind: 'text', label: 'Address' },
      detail: { kind: 'text', label: 'Place in the work', hint: '“section 1”' },
    },
  },
} as const satisfies Fields<QuotationData>;

export const resource = {
  title: { kind: 'text', label: 'Title of the document', required: true },
  ...linkPlace,
  file: {
    kind: 'group',
    label: 'File',
    start: { type: 'PDF', size: '1.2 MB' },
    fields: {
      type: { kind: 'text', label: 'Format', hint: '“PDF”', required: true },
      size: { kind: 'text', label: 'Size', hint: '“1.2 MB”', required: true },
      pages: { kind: 'text', label: 'Length', hint: '“39 pages”' },
      languageNote: { kind: 'text', label: 'Language in words', hint: '“in Welsh”' },
      mediaType: { kind: 'text', label: 'Media type', hint: 'For the browser: application/pdf.' },
    },
  },
  description: { kind: 'text', label: 'Description', long: true },
} as const satisfies Fields<Resource>;

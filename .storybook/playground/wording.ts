import { act, news, threats } from '../../content/en.tsx';
import {
  besideSamples,
  iconSamples,
  partSamples,
  type Samples,
  textSamples,
  trailSamples,
} from './samples.tsx';

/** What a field says or begins with where the name and the docs of its prop don’t serve somebody who writes no code. */
export interface Wording {
  readonly label?: string;
  readonly hint?: string;
  /** Whether its words need several lines. */
  readonly long?: true;
  /** What each value of a choice is called. */
  readonly options?: Readonly<Record<string, string>>;
  /** What an optional group, or a new entry of a list, begins with. */
  readonly start?: object | string;
  /** One entry of a list, in a word. */
  readonly one?: string;
  /** The field that has to say something before this one is asked for, where the types don’t say so. */
  readonly onlyWith?: string;
  /** What stands in for what only code can make. */
  readonly samples?: Samples;
  /** The component that reads it, where that isn’t the one around it: messages name it. */
  readonly readBy?: string;
  /** Why it has no field. */
  readonly elsewhere?: string;
}

const byDeveloper: Wording = { elsewhere: 'A developer decides it.' };

/**
 * By the place of a field: in its component (`ThreatCard.link.as`), in a type (`Resource.title`), or anywhere (`href`).
 * The first that is there counts.
 */
export const wording: Readonly<Record<string, Wording>> = {
  'href': { label: 'Address', hint: 'A path such as /news, or https:, mailto: or tel:.' },
  'lang': {
    label: 'Language of its words',
    hint: 'Where it differs from what stands around it, as a tag: cy.',
  },
  'hrefLang': { label: 'Language of the page that it leads to', hint: 'As a tag: cy.' },
  'rel': byDeveloper,
  'download': byDeveloper,
  'onClick': byDeveloper,
  'newTab': { label: 'Opens a new tab' },
  'newTabNotice': { label: 'Notice of the new tab' },
  'headingLevel': {
    options: {
      1: 'Level 1',
      2: 'Level 2',
      3: 'Level 3',
      4: 'Level 4',
      5: 'Level 5',
      6: 'Level 6',
      none: 'No heading',
    },
  },
  'image': { label: 'Picture' },
  'src': { label: 'Address of the file' },
  'width': { label: 'Width in CSS px' },
  'height': { label: 'Height in CSS px' },
  'priority': { label: 'Loads first', hint: 'For the one picture seen before scrolling.' },
  'alt': { label: 'Text alternative' },
  'decorative': { label: 'Decorative' },
  'srcSet': byDeveloper,
  'sizes': byDeveloper,
  'sources': byDeveloper,
  'render': byDeveloper,
  'description': { long: true },
  'landmark': { label: 'Landmark', hint: 'Readers can then jump to it. The title is its name.' },
  'id': { onlyWith: 'landmark' },
  'LabelledLink.label': {
    label: 'Link text',
    hint: 'It must make sense on its own: “More on cyber”, never “Read more”.',
  },

  'ThreatLevel.text': {
    label: 'Level in words',
    hint: 'Say what it is a level of: “Threat level: severe”.',
  },
  'ThreatLevel.step': { hint: 'How far up the scale, from 1.' },
  'ThreatLevel.steps': { label: 'Steps of the scale' },

  'Quotation.text': { label: 'The quoted words', long: true },
  'Quotation.lang': {
    label: 'Language of the words',
    hint: 'Where it differs from the page’s, as a tag: cy.',
  },
  'Quotation.author': { label: 'Who said it' },
  'Quotation.source.title': { label: 'Title of the work' },
  'Quotation.source.detail': { label: 'Place in the work', hint: '“section 1”' },

  'Resource.title': { label: 'Title of the document' },
  'Resource.file': { start: { type: 'PDF', size: '1.2 MB' } },
  'Resource.file.type': { label: 'Format' },
  'Resource.file.pages': { label: 'Length' },
  'Resource.file.languageNote': { label: 'Language in words' },
  'Resource.file.mediaType': { label: 'Media type' },

  'ThreatCard.link': { start: threats.terrorism.link },
  'ThreatCard.link.as': {
    label: 'What the link is',
    options: { cta: 'A text of its own, below the summary', heading: 'The title' },
  },
  'ThreatCard.level': { readBy: 'ThreatLevel', start: threats.terrorism.level },
  'ThreatCard.tags': { start: 'Networks' },
  'ThreatCard.icon': { hint: 'A site draws its own.', samples: iconSamples },
  'ThreatCard.links': {
    label: 'More links',
    start: { href: '/advice/passwords', label: 'Advice on passwords' },
  },
  'ThreatCard.clickArea': {
    label: 'Click area',
    options: { link: 'The link', card: 'The whole card' },
  },
  'ThreatCard.selectable': { label: 'The summary can be selected' },
  'ThreatCard.variant': {
    label: 'Shape',
    options: {
      auto: 'By the width of the card',
      vertical: 'Picture above',
      horizontal: 'Picture beside',
      compact: 'Compact',
    },
  },

  'NewsTeaser.title': { label: 'Headline' },
  'NewsTeaser.published': { start: { iso: news.flood.published.iso } },
  'NewsTeaser.updated': { start: { iso: '2024-11-04', label: 'Updated' } },
  'NewsTeaser.updated.label': { label: 'Word before the date' },
  'NewsTeaser.type': { label: 'What the link leads to', start: { name: 'video', text: 'Video' } },
  'NewsTeaser.type.name': { label: 'Kind' },
  'NewsTeaser.type.text': { label: 'Word for the kind', hint: 'It becomes part of the link.' },
  'NewsTeaser.duration': { start: { iso: 'PT2M', text: '2 minutes' } },
  'NewsTeaser.duration.iso': { label: 'For machines', hint: 'ISO 8601: PT2M.' },
  'NewsTeaser.duration.text': { label: 'In words', hint: '“2 minutes”' },
  'NewsTeaser.badges': { start: 'Updated' },
  'NewsTeaser.byline': { label: 'Who wrote it', hint: '“By Amina Rees”' },
  'NewsTeaser.related': {
    label: 'Related links',
    one: 'link',
    start: { href: '/news/keys', label: 'What we found out about keys' },
  },
  'NewsTeaser.size': {
    label: 'Size',
    options: { large: 'Large', standard: 'Standard', small: 'Small', headline: 'Headline only' },
  },
  'NewsTeaser.variant': {
    label: 'Shape',
    options: {
      auto: 'By the width of the teaser',
      vertical: 'Picture above',
      horizontal: 'Picture beside',
    },
  },

  'MissionBanner.quotation': { readBy: 'Quotation', start: act },
  'MissionBanner.actions': {
    label: 'Actions',
    one: 'link',
    start: { href: '/report', label: 'Report a concern' },
  },
  'MissionBanner.image': { label: 'Decorative picture' },
  'MissionBanner.media': { label: 'Picture or video beside the words', samples: besideSamples },
  'MissionBanner.breadcrumbs': { label: 'Breadcrumbs', samples: trailSamples },
  'MissionBanner.align': {
    label: 'Alignment',
    options: { start: 'Start', center: 'Centred' },
  },

  'ViewAllList.items': { label: 'Items', one: 'part', start: 'sight', samples: partSamples },
  'ViewAllList.viewAll': { label: 'Link to the rest' },
  'ViewAllList.viewAll.startLabel': {
    label: 'Text of the link before the items',
    hint: 'A text of its own, where the link is at both ends.',
  },
  'ViewAllList.linkPlacement': {
    label: 'Position of the link',
    options: { end: 'After the items', start: 'Before the items', both: 'At both ends' },
  },
  'ViewAllList.layout': {
    options: { stack: 'Under each other', grid: 'Equal columns', columns: 'Newspaper columns' },
  },
  'ViewAllList.ordered': { label: 'The order means something' },
  'ViewAllList.emptyText': { label: 'Text when there is nothing to list' },

  'Section.lead': { long: true },
  'Section.children': { label: 'Content', samples: { ...textSamples, ...partSamples } },
  'Section.tone': { label: 'Background', options: { plain: 'Same as the page', tinted: 'Tinted' } },
  'Section.layout': {
    label: 'Position of the title',
    options: {
      auto: 'Beside the content in a wide container',
      side: 'Beside the content in a medium container, too',
      stacked: 'Always above the content',
    },
  },

  'CardGrid.items': { label: 'Cards', one: 'card', start: 'cyber', samples: partSamples },
  'CardGrid.columns': {
    label: 'Maximum number of columns',
    options: { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four' },
  },
  'CardGrid.rows': { options: { equal: 'Equal height', natural: 'Height of each card' } },

  'ResourceLinks.items': {
    label: 'Documents',
    one: 'document',
    start: { title: 'Annual report 2024', href: '/documents/annual-report-2024' },
  },

  'Breadcrumbs.label': { label: 'Name of the trail' },
  'Breadcrumbs.items': {
    label: 'Pages above this one',
    one: 'page',
    start: { href: '/news', label: 'News' },
  },
  'Breadcrumbs.current': { label: 'Name of this page' },
  'Breadcrumbs.collapse': {
    label: 'In a narrow container',
    options: { none: 'All pages', parent: 'Only the nearest page above' },
  },

  'Prose.children': { label: 'Text', samples: textSamples },
  'Prose.measure': {
    label: 'Maximum line length',
    options: { standard: '66 characters', wide: '80 characters', full: 'Width of the container' },
  },
};

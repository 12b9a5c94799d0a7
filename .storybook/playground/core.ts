import type { MissionBannerProps, NewsTeaserProps, ThreatCardProps } from '../../src/index.ts';
import { act, news, threats, whatWeDo } from '../../content/en.tsx';
import { pictures } from '../../content/images.ts';
import { noTitle, offScale, readMore, scriptAddress } from './breaks.ts';
import type { Described, PropFields } from './fields.ts';
import { besideSamples, iconSamples, trailSamples } from './samples.tsx';
import { background, headingLevel, level, link, linkPlace, picture, quotation } from './shared-fields.ts';

export const threatCard: Described = {
  fields: {
    title: { kind: 'text', label: 'Title', hint: 'The topic’s noun, at most 65 characters.', required: true },
    headingLevel: { ...headingLevel, required: true },
    summary: { kind: 'text', label: 'Summary', hint: 'At most 160 characters.', long: true },
    link: {
      kind: 'group',
      label: 'Link',
      required: true,
      start: {},
      fields: {
        ...link,
        label: { kind: 'text', label: link.label.label, hint: link.label.hint },
        as: {
          kind: 'choice',
          label: 'Which words are the link',
          options: { cta: 'Words of its own, below the text', heading: 'The title' },
          byDefault: 'cta',
        },
      },
    },
    level: {
      kind: 'group',
      label: 'Level',
      readBy: 'ThreatLevel',
      start: threats.terrorism.level,
      fields: level,
    },
    tags: {
      kind: 'list',
      label: 'Tags',
      one: 'tag',
      start: 'Networks',
      item: { kind: 'text', label: 'Tag', required: true },
    },
    image: { kind: 'picture', label: 'Picture', fields: picture },
    icon: { kind: 'sample', label: 'Icon', hint: 'A site draws its own.', samples: iconSamples },
    links: {
      kind: 'list',
      label: 'More links',
      one: 'link',
      start: { href: '/advice/passwords', label: 'Advice on passwords' },
      item: { kind: 'group', label: 'Link', required: true, start: {}, fields: link },
    },
    clickArea: {
      kind: 'choice',
      label: 'What a click reaches',
      options: { link: 'The link', card: 'All of the card' },
      byDefault: 'link',
    },
    selectable: { kind: 'yes-no', label: 'The summary can be selected', onlyWith: 'clickArea' },
    variant: {
      kind: 'choice',
      label: 'Shape',
      options: {
        auto: 'By the width of the card',
        vertical: 'Picture above',
        horizontal: 'Picture beside',
        compact: 'Compact',
      },
      byDefault: 'auto',
    },
  } satisfies PropFields<ThreatCardProps>,
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
      label: 'A picture that says neither what it tells nor that it tells nothing',
      at: ['image'],
      value: { src: pictures.network.src, width: 640, height: 360 },
    },
  ],
};

export const newsTeaser: Described = {
  fields: {
    title: { kind: 'text', label: 'Headline', hint: 'What happened, at most 65 characters.', required: true },
    headingLevel: { ...headingLevel, required: true },
    link: { kind: 'group', label: 'Link', required: true, start: {}, fields: linkPlace },
    summary: { kind: 'text', label: 'Summary', hint: 'At most 160 characters.', long: true },
    kicker: { kind: 'text', label: 'Kicker', hint: 'The kind of news in a word: “Speech”.' },
    published: { kind: 'date', label: 'Published', start: { iso: news.flood.published.iso } },
    updated: {
      kind: 'date',
      label: 'Updated',
      start: { iso: '2024-11-04', label: 'Updated' },
      fields: { label: { kind: 'text', label: 'The word before the date', required: true } },
    },
    type: {
      kind: 'group',
      label: 'What the link leads to',
      start: { name: 'video', text: 'Video' },
      fields: {
        name: {
          kind: 'choice',
          label: 'Kind',
          required: true,
          options: {
            article: 'Article',
            video: 'Video',
            audio: 'Audio',
            gallery: 'Gallery',
            live: 'Live',
            document: 'Document',
          },
        },
        text: { kind: 'text', label: 'The word for it', hint: 'It joins the link’s words.', required: true },
      },
    },
    duration: {
      kind: 'group',
      label: 'Duration',
      start: { iso: 'PT2M', text: '2 minutes' },
      fields: {
        iso: { kind: 'text', label: 'For machines', hint: 'ISO 8601: PT2M.', required: true },
        text: { kind: 'text', label: 'In words', hint: '“2 minutes”', required: true },
      },
    },
    badges: {
      kind: 'list',
      label: 'Badges',
      hint: 'At most two.',
      one: 'badge',
      start: 'Updated',
      item: { kind: 'text', label: 'Badge', required: true },
    },
    byline: { kind: 'text', label: 'Who wrote it', hint: '“By Amina Rees”' },
    image: { kind: 'picture', label: 'Picture', fields: picture },
    related: {
      kind: 'list',
      label: 'Related links',
      one: 'link',
      start: { href: '/news/keys', label: 'What we found out about keys' },
      item: { kind: 'group', label: 'Link', required: true, start: {}, fields: link },
    },
    size: {
      kind: 'choice',
      label: 'Weight',
      options: { large: 'Large', standard: 'Standard', small: 'Small', headline: 'Headline only' },
      byDefault: 'standard',
    },
    variant: {
      kind: 'choice',
      label: 'Shape',
      options: {
        auto: 'By the width of the teaser',
        vertical: 'Picture above',
        horizontal: 'Picture beside',
      },
      byDefault: 'auto',
    },
  } satisfies PropFields<NewsTeaserProps>,
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
      label: 'A file name for what the picture tells',
      at: ['image'],
      value: { src: pictures.barrier.src, width: 640, height: 360, alt: 'barrier.svg' },
    },
    {
      label: 'A related link to the story itself',
      at: ['related'],
      value: [{ href: news.flood.link.href, label: 'The whole story' }],
    },
  ],
};

export const missionBanner: Described = {
  fields: {
    title: {
      kind: 'text',
      label: 'Title',
      hint: 'What the organisation is for, at most 60 characters.',
      required: true,
    },
    headingLevel: {
      kind: 'choice',
      label: 'Heading level',
      hint: '1 where the banner opens the page.',
      options: { 1: 'Level 1', 2: 'Level 2' },
      required: true,
    },
    statement: {
      kind: 'text',
      label: 'Statement',
      hint: 'One or two sentences, at most 200 characters.',
      long: true,
    },
    quotation: {
      kind: 'group',
      label: 'Quotation',
      readBy: 'Quotation',
      start: act,
      fields: quotation,
    },
    actions: {
      kind: 'list',
      label: 'First steps',
      hint: 'One to three.',
      one: 'step',
      start: { href: '/report', label: 'Report a concern' },
      item: { kind: 'group', label: 'Link', required: true, start: {}, fields: link },
    },
    image: { kind: 'picture', label: 'Picture behind the words', fields: background },
    media: { kind: 'sample', label: 'Beside the words', samples: besideSamples },
    breadcrumbs: { kind: 'sample', label: 'The way to this page', samples: trailSamples },
    align: {
      kind: 'choice',
      label: 'How the words stand',
      options: { start: 'At the start', center: 'In the middle' },
      byDefault: 'start',
    },
  } satisfies PropFields<MissionBannerProps>,
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
      label: 'Four first steps',
      at: ['actions'],
      value: ['Plans', 'Drills', 'Reports', 'Jobs'].map((label) => ({
        href: `/${label.toLowerCase()}`,
        label,
      })),
    },
    { label: 'A quotation without words', at: ['quotation'], value: { ...act, text: '' } },
  ],
};

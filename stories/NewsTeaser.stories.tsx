import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsTeaser, type NewsTeaserProps, ViewAllList } from '../src/index.ts';
import { broken } from './broken.ts';
import * as arabic from '../content/ar.tsx';
import * as welsh from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { news } from '../content/en.tsx';
import { customProperties } from './custom-properties.ts';
import { inPlace } from './frame.tsx';
import { blockedSource, chart, pictures } from '../content/images.ts';
import { lookFor } from './look-for.ts';
import { SiteLink } from '../content/SiteLink.tsx';

const meta = {
  title: 'Components/NewsTeaser',
  component: NewsTeaser,
  decorators: [inPlace('22rem')],
  parameters: { layout: 'padded' },
  args: {
    title: 'Twelve towns rehearse a flood at night',
    headingLevel: 3,
    link: { href: '/news/flood-exercise' },
  },
} satisfies Meta<typeof NewsTeaser>;

export default meta;

type Story = StoryObj<typeof NewsTeaser>;

const { flood } = news;
const related = [
  { href: '/exercises', label: 'How exercises are planned' },
  { href: '/news/flood-2022', label: 'What the flood of 2022 taught us' },
];

export const Default: Story = {
  parameters: lookFor('Only what a teaser must have: a headline that is a link.'),
};

export const WithPicture: Story = {
  args: flood,
  parameters: lookFor('Picture, kicker, headline, date and a summary that its source cut, shown as given.'),
};

export const WithoutPicture: Story = {
  args: { ...flood, image: undefined },
  parameters: lookFor('Without a picture there is no gap.'),
};

export const Complete: Story = {
  args: {
    ...flood,
    updated: { iso: '2024-10-22', text: '22 October 2024', label: 'Updated' },
    byline: 'By Amina Rees',
    badges: ['Photographs', 'British Sign Language'],
    related,
  },
  parameters: lookFor('Everything at once; a screen reader hears the headline before the kicker above it.'),
};

export const InformativeImage: Story = {
  args: {
    title: 'Reports from the public double in a year',
    link: { href: '/news/reports-double' },
    image: chart,
  },
  parameters: lookFor(
    'The picture is the news, so it has a text alternative, which differs from the headline.',
  ),
};

export const ImagesBlocked: Story = {
  args: { ...flood, image: { src: blockedSource, width: 640, height: 360, decorative: true } },
  parameters: lookFor('The picture doesn’t load: its space stays a plain surface, and no words are lost.'),
};

export const Large: Story = {
  args: { ...flood, size: 'large' },
  parameters: lookFor(
    'The lead story of a page: a large headline and, where there is room, a large picture beside it.',
    '66rem',
  ),
};

export const LargeInANarrowPlace: Story = {
  args: { ...flood, size: 'large' },
  parameters: lookFor('The lead story on a phone: the picture goes above the words.', '20rem'),
};

export const Small: Story = {
  args: { ...flood, size: 'small' },
  parameters: lookFor('A less important story: a headline of text size and a small summary.'),
};

export const Headline: Story = {
  args: { ...flood, size: 'headline' },
  parameters: lookFor('Headline, kicker and date, and nothing else.'),
};

export const Vertical: Story = {
  args: { ...flood, variant: 'vertical' },
  parameters: lookFor('The picture stays above the words, however wide the container.', '44rem'),
};

export const Horizontal: Story = {
  args: { ...flood, variant: 'horizontal' },
  parameters: lookFor('The picture stays beside the words, at the start of the line.', '30rem'),
};

export const Dated: Story = {
  args: { ...flood, image: undefined, variant: 'dated' },
  parameters: lookFor('Kind and date in a column before the words, or above them in a narrow container.'),
};

export const AutoInAWidePlace: Story = {
  args: flood,
  parameters: lookFor('From a width of 34 rem the picture moves beside the words by itself.', '44rem'),
};

export const Updated: Story = {
  args: {
    published: flood.published,
    updated: { iso: '2024-10-22', text: '22 October 2024', label: 'Updated' },
  },
  parameters: lookFor('Two dates, the second with the word that tells them apart.'),
};

export const Video: Story = {
  args: {
    ...flood,
    type: { name: 'video', text: 'Video' },
    duration: { iso: 'PT2M', text: '2 minutes' },
  },
  parameters: lookFor('The link itself says that it is a video, and how long it is.'),
};

export const Audio: Story = {
  args: {
    title: 'An evening in the control room',
    link: { href: '/podcast/control-room' },
    type: { name: 'audio', text: 'Podcast' },
    duration: { iso: 'PT31M', text: '31 minutes' },
  },
  parameters: lookFor('The link itself says that it leads to audio, so a list of links says it too.'),
};

export const Gallery: Story = {
  args: { type: { name: 'gallery', text: 'Pictures' }, image: pictures.barrier },
  parameters: lookFor('The link itself says that it leads to pictures, so a list of links says it too.'),
};

export const Live: Story = {
  args: { type: { name: 'live', text: 'Live' }, badges: ['Live'] },
  parameters: lookFor('“Live” is a word in the link, not a colour or a movement.'),
};

export const Document: Story = {
  args: {
    title: 'Report on the flood exercise',
    link: { href: '/documents/flood-exercise.pdf' },
    type: { name: 'document', text: 'Document' },
  },
  parameters: lookFor('The link itself says that it leads to a document, so a list of links says it too.'),
};

export const OneBadge: Story = {
  args: { ...flood, badges: ['Photographs'] },
  parameters: lookFor('A single badge is text with an edge, without a list around it.'),
};

export const OneRelatedLink: Story = {
  args: { ...flood, related: related.slice(0, 1) },
  parameters: lookFor('A single related link is shown without a list around it.'),
};

export const RelatedLinks: Story = {
  args: { ...flood, related },
  parameters: lookFor('Related links stand below the story, each large enough to hit.'),
};

export const NewTab: Story = {
  args: {
    link: {
      href: 'https://flood.example.org',
      newTab: true,
      newTabNotice: '(opens in new tab)',
    },
  },
  parameters: lookFor('The headline warns in its own words before it opens a new tab.'),
};

export const SiteLinkComponent: Story = {
  args: { ...flood, related, linkAs: SiteLink },
  parameters: lookFor('The link component of the site’s router writes every link, and they look the same.'),
};

export const NoHeading: Story = {
  args: { headingLevel: 'none', summary: flood.summary },
  parameters: lookFor('The headline looks the same and is left out of the list of headings.'),
};

export const LongWords: Story = {
  args: { ...german.teaser, title: 'Telekommunikationsüberwachungsverordnung', lang: 'de' },
  parameters: lookFor('A word of 40 letters breaks, and the teaser stays as wide as its container.', '15rem'),
};

export const OneWord: Story = {
  args: { title: 'Flooded', summary: 'Twice.' },
  parameters: lookFor('A headline of one word is still a target of at least 24 pixels.'),
};

export const SixtyWords: Story = {
  args: {
    ...flood,
    summary:
      'Volunteers, pharmacies and bus companies took part, and so did forty children who played the people nobody had counted. The water was only chalk on a road, but the keys to three halls could not be found, two telephones rang in empty rooms, and the best idea of the night came from a driver who had been told to wait outside.',
  },
  parameters: lookFor('Nothing is cut off, whatever its length.'),
};

export const ThreeLineTitle: Story = {
  args: {
    ...flood,
    title: 'Twelve towns, nine pharmacies and one bus company rehearse a flood in the middle of the night',
  },
  parameters: lookFor('A long headline breaks into lines of similar length.'),
};

export const Arabic: Story = {
  args: { ...arabic.news.flood, lang: 'ar', dir: 'rtl' },
  parameters: lookFor('The words begin on the right, and the date reads in the correct order.'),
};

export const ArabicHorizontal: Story = {
  args: { ...arabic.news.flood, variant: 'horizontal', lang: 'ar', dir: 'rtl' },
  parameters: lookFor('The picture is on the right, where the line begins.', '44rem'),
};

export const Welsh: Story = {
  args: {
    ...welsh.news.flood,
    lang: 'cy',
    link: { href: '/cy/newyddion/llifogydd', hrefLang: 'cy' },
  },
  parameters: lookFor(
    'A story in Welsh on an English page: a screen reader changes its voice for all of it.',
  ),
};

export const Japanese: Story = {
  args: { ...japanese.teaser, lang: 'ja' },
  parameters: lookFor('Lines break between letters, and the date is worded as the site gave it.'),
};

export const German: Story = {
  args: { ...german.teaser, lang: 'de' },
  parameters: lookFor('The longest words of the language fit a teaser of usual width.'),
};

export const BrokenWithoutTitle: Story = {
  tags: ['logs'],
  args: broken<NewsTeaserProps>({ ...flood, title: null }),
  parameters: lookFor('No empty heading and no empty link; the rest of the story stays.'),
};

export const BrokenAddress: Story = {
  tags: ['logs'],
  args: broken<NewsTeaserProps>({ ...flood, link: undefined }),
  parameters: lookFor('A headline without an address is shown as plain text.'),
};

export const BrokenDates: Story = {
  tags: ['logs'],
  args: broken<NewsTeaserProps>({
    published: { iso: '2024-02-31', text: '31 February 2024' },
    updated: { iso: 'yesterday', text: 'yesterday' },
  }),
  parameters: lookFor('Dates that don’t exist are shown as words and not marked as dates.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<NewsTeaserProps>({
    title: 'Twelve towns rehearse a flood at night',
    headingLevel: 'h3',
    link: '/news/flood-exercise',
    summary: 42,
    published: '21/10/2024',
    image: { src: '/media/barrier.svg' },
    badges: 'Photographs',
    related: [{ label: 'Read more', href: 'data:text/html,hello' }, null],
    size: 'enormous',
    role: 'button',
  }),
  parameters: lookFor('What can be shown is shown: the headline, the picture and one related title.'),
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  render: () => (
    <ViewAllList
      title="Latest news"
      headingLevel={2}
      items={[<NewsTeaser key="flood" {...flood} size="headline" headingLevel={4} />]}
      viewAll={{ href: '/news', label: 'View all news' }}
    />
  ),
  parameters: {
    ...lookFor('The headline under a heading of level 2 is at level 4: a listener looks for a missing part.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontHideTheNewsInTheSummary: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { ...flood, title: 'Find out more' },
  parameters: {
    ...lookFor(
      'The headline is the link, and its words could lead anywhere. Only the summary says what happened.',
    ),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontReadOutAFileName: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { ...flood, image: { src: '/media/barrier.svg', width: 960, height: 640, alt: 'IMG_2041.jpg' } },
  parameters: {
    ...lookFor('A listener hears “I M G two thousand and forty-one dot J P G” before the news.'),
    says: 'is a file name',
  },
};

export const DontNameTwoLinksAlike: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    ...flood,
    related: [
      { href: '/news/flood-2022', label: 'Related story' },
      { href: '/exercises', label: 'Related story' },
    ],
  },
  parameters: {
    ...lookFor('Two links with the same words lead to different pages, and nobody can tell them apart.'),
    audit: { expect: ['axe/identical-links-same-purpose', 'x/same-link-text'] },
    says: 'has the words of another link of this part',
  },
};

export const DontInventADay: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { kicker: flood.kicker, published: { iso: '2024-02-31', text: '31 February 2024' } },
  parameters: {
    ...lookFor('This day does not exist. The words are shown, and search engines and calendars get no date.'),
    says: 'is not a calendar date as YYYY-MM-DD',
  },
};

export const DontLeaveASecondDateWithoutAWord: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    published: flood.published,
    updated: { iso: '2024-10-22', text: '22 October 2024', label: '' },
  },
  parameters: {
    ...lookFor('Two dates, and nobody can tell which is the day of the news.'),
    says: 'NewsTeaser.updated.label holds nothing to see',
  },
};

export const DontChooseTheAccentByEye: Story = {
  tags: ['dont', '!dev'],
  args: { ...flood, image: undefined, style: customProperties({ '--cr-color-accent': '#b8621b' }) },
  parameters: {
    ...lookFor(
      'The accent was chosen by eye: small words in this colour have too little contrast with the page.',
    ),
    audit: { expect: ['axe/color-contrast'] },
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumbs, CardGrid, MissionBanner, type MissionBannerProps, ThreatCard } from '../src/index.ts';
import { broken } from './broken.ts';
import * as arabic from '../content/ar.tsx';
import * as welsh from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { act, threats, whatWeDo } from '../content/en.tsx';
import { customProperties } from './custom-properties.ts';
import { blockedSource, coast } from '../content/images.ts';
import { lookFor } from './look-for.ts';

const { image: _, ...banner } = whatWeDo.banner;

const meta = {
  title: 'Components/MissionBanner',
  component: MissionBanner,
  // Storybook reads no props out of a union of types.
  args: { title: 'Keeping the country safe from threats to its security', headingLevel: 1 },
} satisfies Meta<typeof MissionBanner>;

export default meta;

type Story = StoryObj<typeof MissionBanner>;

export const Default: Story = {
  parameters: lookFor('Only the required title, which says what the organisation is for.'),
};

export const WithStatement: Story = {
  args: { statement: banner.statement },
  parameters: lookFor('A sentence or two under the title, in quieter text.'),
};

export const WithQuotation: Story = {
  args: { statement: banner.statement, quotation: act },
  parameters: lookFor(
    'The exact words of the law in a band of their own, then a link to the Act, with the section.',
  ),
};

export const WithQuotationLabel: Story = {
  args: { statement: banner.statement, quotation: act, quotationLabel: 'The law behind our work' },
  parameters: lookFor('A label before the quotation says what it is.'),
};

export const Complete: Story = {
  args: { ...banner, image: coast },
  parameters: lookFor(
    'The words first, the picture up to the edge, and the quotation in a band below. On a phone they are stacked.',
  ),
};

export const OneAction: Story = {
  args: { actions: [{ href: '/how-we-work', label: 'How we work' }] },
  parameters: lookFor('A single action is shown without a list around it.'),
};

export const TwoActions: Story = {
  args: { actions: banner.actions },
  parameters: lookFor('The first action is filled, the second is outlined; both are links.'),
};

export const ThreeActions: Story = {
  args: {
    actions: [
      { href: '/how-we-work', label: 'How we work' },
      { href: '/report', label: 'Report a concern' },
      { href: '/careers', label: 'Work for us' },
    ],
  },
  parameters: lookFor('Three actions wrap where there is no room for them in a row.'),
};

export const WithBreadcrumbs: Story = {
  args: {
    ...banner,
    title: 'What we do about threats',
    breadcrumbs: (
      <Breadcrumbs label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} current="What we do" />
    ),
  },
  parameters: lookFor('The breadcrumbs stand above the title, in the colours of the banner.'),
};

export const WithImage: Story = {
  args: { title: banner.title, statement: banner.statement, image: coast },
  parameters: lookFor(
    'The picture reaches the edge and is as high as the words beside it. No words lie on it.',
  ),
};

export const CentredWithImage: Story = {
  args: { ...banner, align: 'center', image: coast },
  parameters: lookFor(
    'A solid layer over the picture keeps every letter readable, wherever the picture is bright.',
  ),
};

export const OverWhite: Story = {
  args: { ...banner, align: 'center', image: { src: '/media/white.svg', width: 1600, height: 600 } },
  parameters: lookFor('The brightest possible picture: white words still stand out.'),
};

export const OverBlack: Story = {
  args: { ...banner, align: 'center', image: { src: '/media/black.svg', width: 1600, height: 600 } },
  parameters: lookFor('The darkest possible picture.'),
};

export const OverNoise: Story = {
  args: { ...banner, align: 'center', image: { src: '/media/noise.png', width: 320, height: 120 } },
  parameters: lookFor('The most difficult picture: every letter must still be readable.'),
};

export const ImagesBlocked: Story = {
  args: { ...banner, image: { src: blockedSource, width: 1600, height: 600 } },
  parameters: lookFor('The picture doesn’t load, and the words stand on the brand colour.'),
};

export const WithMedia: Story = {
  args: {
    title: banner.title,
    statement: banner.statement,
    actions: banner.actions,
    media: (
      <img
        src="/media/beacon.svg"
        alt=""
        width="960"
        height="640"
        style={{ blockSize: 'auto', inlineSize: '100%' }}
      />
    ),
  },
  parameters: lookFor('A picture of the site’s own beside the words.'),
};

export const WithMediaAndQuotation: Story = {
  args: {
    ...banner,
    media: (
      <img
        src="/media/beacon.svg"
        alt=""
        width="960"
        height="640"
        style={{ blockSize: 'auto', inlineSize: '100%' }}
      />
    ),
  },
  parameters: lookFor('The quotation stands in a band below both.'),
};

export const Centred: Story = {
  args: { ...banner, align: 'center' },
  parameters: lookFor('Words and actions are centred; the quotation keeps its straight edge.'),
};

export const FurtherDownThePage: Story = {
  args: { ...banner, headingLevel: 2 },
  parameters: lookFor('The title is a second-level heading and looks the same.'),
};

export const QuotationInLatin: Story = {
  args: {
    title: 'Founded to keep watch',
    quotation: {
      text: 'Salus populi suprema lex esto.',
      lang: 'la',
      source: { title: 'De Legibus', detail: 'book 3' },
      author: 'Marcus Tullius Cicero',
    },
  },
  parameters: lookFor('A screen reader that knows Latin changes its voice for the quotation only.'),
};

export const QuotationOfTwoParagraphs: Story = {
  args: {
    title: 'What the law asks of us',
    quotation: {
      ...act,
      text: [
        'The Office shall protect the public against harm done by violent, clandestine or digital means.',
        'In doing so it shall serve no interest of any political party.',
      ],
    },
  },
  parameters: lookFor('Two paragraphs are one quotation with one source.'),
};

export const NewTabAction: Story = {
  args: {
    actions: [
      {
        href: 'https://report.example.org',
        label: 'Report a concern',
        newTab: true,
        newTabNotice: '(opens in new tab)',
      },
    ],
  },
  parameters: lookFor('The action warns in its own words before it opens a new tab.'),
};

export const LongWords: Story = {
  args: {
    ...german.banner,
    title: 'Telekommunikationsüberwachungsverordnung',
    actions: [{ href: '/report', label: 'Telekommunikationsüberwachungsverordnung lesen' }],
    lang: 'de',
  },
  parameters: lookFor('At 320 pixels a word of 40 letters breaks in the title and in the action.'),
};

export const OneWord: Story = {
  args: { title: 'Watchful' },
  parameters: lookFor('A title of one word keeps the banner’s proportions.'),
};

export const SixtyWords: Story = {
  args: {
    ...banner,
    statement:
      'Our task is set by law and guided by the government’s overall strategy. We find out early what could harm the public, we tell those who can prevent it, and we stand beside those who have to deal with it. We work in the open wherever we can, and where we cannot, judges and members of Parliament look over our shoulder in our place.',
  },
  parameters: lookFor('The banner grows with its words; nothing is cut off or covered.'),
};

export const Arabic: Story = {
  args: { ...arabic.whatWeDo.banner, image: coast, lang: 'ar', dir: 'rtl' },
  parameters: lookFor(
    'Words on the right, the picture at the left edge, and the quotation below with its bar on the right.',
  ),
};

export const Welsh: Story = {
  args: { ...welsh.whatWeDo.banner, lang: 'cy' },
  parameters: lookFor('A title of four lines on a phone, broken where Welsh allows it.'),
};

export const Japanese: Story = {
  args: { ...japanese.banner, lang: 'ja' },
  parameters: lookFor('The title breaks between phrases or letters and leaves no lone letter behind.'),
};

export const German: Story = {
  args: { ...german.banner, lang: 'de' },
  parameters: lookFor('Long words stay whole where there is room.'),
};

export const BrokenTitle: Story = {
  tags: ['logs'],
  args: broken<MissionBannerProps>({ ...banner, title: {} }),
  parameters: lookFor('No empty heading; the statement, the actions and the quotation stay.'),
};

export const BrokenQuotation: Story = {
  tags: ['logs'],
  args: broken<MissionBannerProps>({ statement: banner.statement, quotation: { text: ' ', source: null } }),
  parameters: lookFor('A quotation without words is left out, together with its bar.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<MissionBannerProps>({
    headingLevel: 4,
    statement: ['Our task'],
    quotation: { text: act.text },
    actions: [
      { href: '/how-we-work', label: 'How we work' },
      { href: 'vbscript:x', label: 'Report a concern' },
      { href: '/careers', label: '' },
      { href: '/contact', label: 'Contact us' },
      { href: '/visit', label: 'Visit us' },
    ],
    image: { width: 1600 },
    align: 'middle',
  }),
  parameters: lookFor(
    'The title, the quotation without a source, and the actions whose addresses can be used.',
  ),
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  render: (args) => (
    <>
      <MissionBanner {...args} />
      <CardGrid items={[<ThreatCard key="cyber" {...threats.cyber} headingLevel={3} />]} />
    </>
  ),
  parameters: {
    ...lookFor('A card of level 3 follows the banner of level 1: the heading over the cards is missing.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontOfferEveryFirstStep: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    actions: [
      { href: '/how-we-work', label: 'How we work' },
      { href: '/report', label: 'Report a concern' },
      { href: '/careers', label: 'Work for us' },
      { href: '/visit', label: 'Visit us' },
      { href: '/contact', label: 'Contact us' },
    ],
  },
  parameters: {
    ...lookFor('Five actions are too many: readers have to pass all of them before the page begins.'),
    says: 'has more than three links',
  },
};

export const DontSayLearnMore: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { statement: banner.statement, actions: [{ href: '/how-we-work', label: 'Learn more' }] },
  parameters: {
    ...lookFor('As a spoken command, or in a list of links, these words don’t say where the link leads.'),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontQuoteWithoutASource: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    statement: banner.statement,
    quotation: { text: act.text, source: { title: ' ', detail: 'section 1' } },
  },
  parameters: {
    ...lookFor('The words look like law, and nobody can look them up.'),
    says: 'Nobody can check a quotation without a source',
  },
};

export const DontDescribeTheBackground: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<MissionBannerProps>({ ...banner, image: { ...coast, alt: 'The coast at night' } }),
  parameters: {
    ...lookFor('The picture of a banner is decorative: nobody ever hears this description.'),
    says: 'is given for an image that is decorative',
  },
};

export const DontChangeTheBrandAlone: Story = {
  tags: ['dont', '!dev'],
  args: { statement: banner.statement, style: customProperties({ '--cr-color-brand': '#e8b923' }) },
  parameters: {
    ...lookFor('Only the background was changed, and the words on it kept the colour for a dark one.'),
    audit: { expect: ['axe/color-contrast'] },
  },
};

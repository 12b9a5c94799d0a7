import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardGrid, ThreatCard, type ThreatCardProps, ViewAllList } from '../src/index.ts';
import { broken } from './broken.ts';
import * as arabic from '../content/ar.tsx';
import * as welsh from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { threats } from '../content/en.tsx';
import { customProperties } from './custom-properties.ts';
import { inPlace } from './frame.tsx';
import { icons } from '../content/icons.tsx';
import { blockedSource, chart, coast, pictures } from '../content/images.ts';
import { lookFor } from './look-for.ts';
import { SiteImage } from '../content/SiteImage.tsx';
import { SiteLink } from '../content/SiteLink.tsx';

const meta = {
  title: 'Components/ThreatCard',
  component: ThreatCard,
  decorators: [inPlace('22rem')],
  parameters: { layout: 'padded' },
  // Storybook reads no props out of a union of types.
  args: {
    title: 'Cyber',
    headingLevel: 3,
    link: { href: '/threats/cyber', label: 'More on cyber' },
  },
} satisfies Meta<typeof ThreatCard>;

export default meta;

type Story = StoryObj<typeof ThreatCard>;

const { summary } = threats.cyber;

export const Default: Story = {
  parameters: lookFor('Only what is required: a title, and a link whose words make sense on their own.'),
};

export const WithSummary: Story = {
  args: { summary },
  parameters: lookFor('The summary is shown whole, in quieter text than the title.'),
};

export const Complete: Story = {
  args: {
    summary,
    level: { text: 'Threat level: substantial', step: 3 },
    tags: ['Networks', 'Public services'],
    icon: icons.screen,
    links: [
      { href: '/advice/passwords', label: 'Advice on passwords' },
      { href: '/advice/backups', label: 'Advice on backups' },
    ],
  },
  parameters: lookFor(
    'Everything at once, in reading order: icon, title, level, tags, summary, other links, main link.',
  ),
};

export const HeadingIsTheLink: Story = {
  args: { summary, link: { href: '/threats/cyber', as: 'heading' } },
  parameters: lookFor('The title itself is the only link, which suits a page with many cards.'),
};

export const WithIcon: Story = {
  args: { summary, icon: icons.screen },
  parameters: lookFor('The icon takes the accent colour, and a screen reader passes over it.'),
};

export const DecorativeImage: Story = {
  args: { summary, image: pictures.network },
  parameters: lookFor('The picture reaches the edges of the card, and a screen reader passes over it.'),
};

export const InformativeImage: Story = {
  args: { summary, image: chart },
  parameters: lookFor(
    'The picture tells something, so a screen reader reads its text alternative before the title.',
  ),
};

export const ImageWithOtherCrop: Story = {
  args: { summary, image: { ...coast, decorative: true } },
  parameters: lookFor('Narrow screens get another crop, and the space kept for it stays the same.'),
};

export const SiteImageComponent: Story = {
  args: {
    summary,
    image: { ...pictures.beacon, render: SiteImage },
  },
  parameters: lookFor('The site’s own image component writes the picture, with our attributes.'),
};

export const ImagesBlocked: Story = {
  args: { summary, image: { src: blockedSource, width: 640, height: 360, decorative: true } },
  parameters: lookFor('The picture doesn’t load: its space stays a plain surface, and no words are lost.'),
};

export const Vertical: Story = {
  args: { summary, image: pictures.network, variant: 'vertical' },
  parameters: lookFor('The picture stays above the words, however wide the container.', '44rem'),
};

export const Horizontal: Story = {
  args: { summary, image: pictures.network, variant: 'horizontal' },
  parameters: lookFor('The picture stays beside the words, at the start of the line.', '44rem'),
};

export const HorizontalWithIcon: Story = {
  args: { summary, icon: icons.screen, variant: 'horizontal' },
  parameters: lookFor(
    'The icon stands beside the words, and title, summary and link share one edge.',
    '44rem',
  ),
};

export const HorizontalInANarrowPlace: Story = {
  args: { summary, image: pictures.network, variant: 'horizontal' },
  parameters: lookFor('The words still have room beside the picture.', '20rem'),
};

export const Compact: Story = {
  args: { summary, icon: icons.screen, variant: 'compact' },
  parameters: lookFor('Less space and a smaller title, with targets as large as before.', '16rem'),
};

export const CompactWithImage: Story = {
  args: { summary, image: pictures.network, variant: 'compact' },
  parameters: lookFor('The picture reaches the edges of the smaller card too.', '16rem'),
};

export const AutoInANarrowPlace: Story = {
  args: { summary, image: pictures.network },
  parameters: lookFor('Below a width of 34 rem the picture moves above the words by itself.', '30rem'),
};

export const AutoInAWidePlace: Story = {
  args: { summary, image: pictures.network },
  parameters: lookFor('From a width of 34 rem the picture moves beside the words by itself.', '48rem'),
};

const scale = ['low', 'moderate', 'substantial', 'severe', 'critical'];

export const EveryLevel: Story = {
  render: () => (
    <CardGrid
      columns={3}
      items={scale.map((word, index) => (
        <ThreatCard
          key={word}
          title={`${word.charAt(0).toUpperCase()}${word.slice(1)} threat`}
          headingLevel={3}
          level={{ text: `Threat level: ${word}`, step: index + 1 }}
          link={{ href: `/levels/${word}`, label: `What “${word}” means` }}
        />
      ))}
    />
  ),
  parameters: lookFor('Words, bars and colour say the same; each alone would be enough.', '66rem'),
};

export const OneTag: Story = {
  args: { summary, tags: ['Networks'] },
  parameters: lookFor('A single tag has no list around it, so nobody hears “list, one item”.'),
};

export const ManyTags: Story = {
  args: {
    summary,
    tags: ['Networks', 'Public services', 'Elections', 'Energy', 'Hospitals', 'Universities', 'Ransom'],
  },
  parameters: lookFor('Tags wrap, and look like labels and not like buttons.'),
};

export const OneMoreLink: Story = {
  args: { summary, links: [{ href: '/advice/passwords', label: 'Advice on passwords' }] },
  parameters: lookFor('A single further link has no list around it, and the main link stays the strongest.'),
};

export const MoreLinks: Story = {
  args: {
    summary,
    links: [
      { href: '/advice/passwords', label: 'Advice on passwords' },
      { href: '/advice/backups', label: 'Advice on backups' },
      { href: 'https://cyber.example.org/cy', label: 'Cyngor yn Gymraeg', lang: 'cy', hrefLang: 'cy' },
    ],
  },
  parameters: lookFor('Other links are easy to hit, and one in Welsh is spoken in Welsh.'),
};

export const WholeCardAnswersAClick: Story = {
  args: { summary, image: pictures.network, clickArea: 'card' },
  parameters: lookFor(
    'A click anywhere follows the link; with the keyboard there is one stop, and its ring surrounds the card.',
  ),
};

export const WholeCardWithLinkedHeading: Story = {
  args: { summary, link: { href: '/threats/cyber', as: 'heading' }, clickArea: 'card' },
  parameters: lookFor('The same where the title is the link.'),
};

export const WholeCardWithMoreLinks: Story = {
  args: {
    summary,
    clickArea: 'card',
    links: [
      { href: '/advice/passwords', label: 'Advice on passwords' },
      { href: '/advice/backups', label: 'Advice on backups' },
    ],
  },
  parameters: lookFor('Links inside the card keep their own clicks.'),
};

export const SelectableSummary: Story = {
  args: { summary, clickArea: 'card', selectable: true },
  parameters: lookFor('The whole card answers a click, and the summary can still be selected and copied.'),
};

export const NewTab: Story = {
  args: {
    summary,
    link: {
      href: 'https://cyber.example.org',
      label: 'More on cyber',
      newTab: true,
      newTabNotice: '(opens in new tab)',
    },
  },
  parameters: lookFor('The link warns in its own words before it opens a new tab.'),
};

export const SiteLinkComponent: Story = {
  args: { summary, linkAs: SiteLink },
  parameters: lookFor('The link component of the site’s router writes the link, and it looks the same.'),
};

export const NoHeading: Story = {
  args: { summary, headingLevel: 'none' },
  parameters: lookFor('The title looks the same and is left out of the list of headings.'),
};

export const LongWords: Story = {
  args: {
    ...german.card,
    lang: 'de',
    tags: ['Telekommunikationsüberwachungsverordnung'],
  },
  parameters: lookFor('A word of 40 letters breaks, and the card stays as wide as its container.', '15rem'),
};

export const OneWord: Story = {
  args: { summary: 'Networks.' },
  parameters: lookFor('A summary of one word leaves the link where it belongs.'),
};

export const SixtyWords: Story = {
  args: {
    summary:
      'Attacks on networks and services come from states that want secrets, from criminals who want money and from activists who want to be heard. Most begin with one message that one tired person opened on a Friday afternoon, and most could have been stopped by an update, by a second lock on the door, or by a colleague who was asked first.',
  },
  parameters: lookFor('Nothing is cut off, whatever its length.'),
};

export const ThreeLineTitle: Story = {
  args: { summary, title: 'Attacks on the networks that hospitals and water works depend on' },
  parameters: lookFor('A long title breaks into lines of similar length.'),
};

export const Arabic: Story = {
  args: { ...arabic.threats.terrorism, lang: 'ar', dir: 'rtl' },
  parameters: lookFor('Everything with a direction is mirrored, the bars of the level too.'),
};

export const ArabicHorizontal: Story = {
  args: {
    title: arabic.threats.cyber.title,
    summary: arabic.threats.cyber.summary,
    link: arabic.threats.cyber.link,
    image: pictures.network,
    variant: 'horizontal',
    lang: 'ar',
    dir: 'rtl',
  },
  parameters: lookFor('The picture is on the right, where the line begins.', '44rem'),
};

export const Welsh: Story = {
  args: { ...welsh.threats.terrorism, lang: 'cy' },
  parameters: lookFor(
    'The link says “wrthderfysgaeth”, as Welsh grammar wants it, because the site writes the words.',
  ),
};

export const Japanese: Story = {
  args: { ...japanese.card, lang: 'ja' },
  parameters: lookFor('Lines break between characters, and nothing is in italics or squeezed.'),
};

export const German: Story = {
  args: { ...german.card, lang: 'de' },
  parameters: lookFor('The longest words of the language fit a card of usual width.'),
};

export const DarkOnALightPage: Story = {
  args: { ...threats.terrorism, 'data-cr-theme': 'dark' },
  parameters: lookFor('One attribute turns one card dark, and every colour in it follows.'),
};

export const BrokenWithoutTitle: Story = {
  tags: ['logs'],
  args: broken<ThreatCardProps>({ title: '   ', summary }),
  parameters: lookFor('No empty heading is written; the rest of the card stays.'),
};

export const BrokenAddress: Story = {
  tags: ['logs'],
  // oxlint-disable-next-line no-script-url -- an attack that must not work
  args: { summary, link: { href: 'javascript:alert(1)', label: 'More on cyber' } },
  parameters: lookFor('An address that would run a script gets no link at all.'),
};

export const BrokenLinkedHeading: Story = {
  tags: ['logs'],
  args: broken<ThreatCardProps>({ summary, link: { as: 'heading' } }),
  parameters: lookFor('A title without an address is shown as plain text.'),
};

export const BrokenLevel: Story = {
  tags: ['logs'],
  args: { summary, level: { text: 'Threat level: unheard of', step: 7 } },
  parameters: lookFor('A level off the scale keeps its words and loses its bars and colour.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<ThreatCardProps>({
    title: 'Cyber',
    headingLevel: '9',
    summary: { html: '<p>Attacks</p>' },
    link: { href: null, label: 'Read more' },
    tags: [null, 'Networks', '', 4],
    image: { alt: 'network.png' },
    links: [{ href: '/advice/passwords' }, null, { href: '/advice/backups', label: 'Advice on backups' }],
    variant: 'huge',
    onClick: 'steal()',
  }),
  parameters: lookFor('What can be shown is shown: the title, one tag and one link.'),
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  render: () => (
    <ViewAllList
      title="Threats to national security"
      headingLevel={2}
      items={[<ThreatCard key="cyber" {...threats.cyber} headingLevel={4} />]}
      viewAll={{ href: '/threats', label: 'View all threats' }}
    />
  ),
  parameters: {
    ...lookFor('The title under a heading of level 2 is at level 4: a listener looks for a missing part.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontSayLearnMore: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { summary, link: { href: '/threats/cyber', label: 'Learn more' } },
  parameters: {
    ...lookFor('In a list of links this one says “Learn more”, and so would those of all other cards.'),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontNameTwoLinksAlike: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    summary,
    links: [
      { href: '/advice/passwords', label: 'Our advice' },
      { href: '/advice/backups', label: 'Our advice' },
    ],
  },
  parameters: {
    ...lookFor('Two links with the same words lead to different pages, and nobody can tell them apart.'),
    audit: { expect: ['axe/identical-links-same-purpose', 'x/same-link-text'] },
    says: 'has the words of another link of this part',
  },
};

export const DontRepeatTheTitleInTheAlternative: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { summary, image: { src: '/media/network.svg', width: 960, height: 640, alt: 'Cyber' } },
  parameters: {
    ...lookFor(
      'A listener hears “Cyber” as a picture and “Cyber” as a heading, and learns nothing from the first.',
    ),
    says: 'has an alt that repeats the title',
  },
};

export const DontLeaveTheLevelToItsBars: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { summary, level: { text: ' ', step: 4 } },
  parameters: {
    ...lookFor(
      'Without words there is no level: bars and a colour alone would leave out whoever can’t see them.',
    ),
    says: 'holds nothing to see',
  },
};

export const DontChangeOneColourOfAPair: Story = {
  tags: ['dont', '!dev'],
  args: { summary, style: customProperties({ '--cr-color-raised': '#535e6e' }) },
  parameters: {
    ...lookFor('Only the background was changed, so the words on it are too close to it to be read.'),
    audit: { expect: ['axe/color-contrast'] },
  },
};

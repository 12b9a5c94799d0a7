import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardGrid, type CardGridProps, NewsTeaser, ThreatCard } from '../src/index.ts';
import { broken } from './broken.ts';
import * as arabic from '../content/ar.tsx';
import * as welsh from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { news, threats } from '../content/en.tsx';
import { inPlace } from './frame.tsx';
import { icons } from '../content/icons.tsx';
import { pictures } from '../content/images.ts';
import { lookFor } from './look-for.ts';

const four = Object.values(threats).map((card) => <ThreatCard key={card.title} {...card} />);
const five = [
  ...four,
  <ThreatCard
    key="flood"
    title="Flood and storm"
    headingLevel={3}
    summary="Weather that takes roads, power and drinking water away."
    link={{ href: '/threats/flood', label: 'More on flood and storm' }}
    icon={icons.wave}
  />,
];
const six = [
  ...five,
  <ThreatCard
    key="crime"
    title="Organised crime"
    headingLevel={3}
    summary="Groups that grow rich on fraud, trafficking and fear."
    link={{ href: '/threats/crime', label: 'More on organised crime' }}
    icon={icons.people}
  />,
];

const meta = {
  title: 'Parts/CardGrid',
  component: CardGrid,
  decorators: [inPlace('72rem')],
  parameters: { layout: 'padded' },
  args: { items: four },
} satisfies Meta<typeof CardGrid>;

export default meta;

type Story = StoryObj<typeof CardGrid>;

export const Default: Story = {
  parameters: lookFor('Four cards two by two, so that the long words of their titles stay whole.'),
};

export const FewLines: Story = {
  args: {
    items: [
      <ThreatCard key="1" title="Fire" headingLevel={3} link={{ href: '/1', as: 'heading' }} />,
      <ThreatCard key="2" title="Storm" headingLevel={3} link={{ href: '/2', as: 'heading' }} />,
    ],
  },
  parameters: lookFor('The smallest grid: two cards whose titles are the links.'),
};

export const FourInAMediumPlace: Story = {
  parameters: lookFor('Two rows of two, never three and one.', '44rem'),
};

export const FourInANarrowPlace: Story = {
  parameters: lookFor('One below the other.', '20rem'),
};

export const OneCard: Story = {
  args: { items: four.slice(0, 1) },
  parameters: lookFor('A single card is shown without a list around it.'),
};

export const TwoCards: Story = {
  args: { items: four.slice(0, 2) },
  parameters: lookFor('Two cards share the width.'),
};

export const ThreeCards: Story = {
  args: { items: four.slice(0, 3) },
  parameters: lookFor('Three in a row.'),
};

export const ThreeInAMediumPlace: Story = {
  args: { items: four.slice(0, 3) },
  parameters: lookFor('One below the other rather than two and one.', '44rem'),
};

export const FiveCards: Story = {
  args: { items: five },
  parameters: lookFor('A row of three and a row of two, so that no card stands alone.'),
};

export const SixCards: Story = {
  args: { items: six },
  parameters: lookFor('Two rows of three.'),
};

export const ThreeColumns: Story = {
  args: { items: six, columns: 3 },
  parameters: lookFor('Two rows of three.'),
};

export const FourColumns: Story = {
  args: { columns: 4 },
  parameters: lookFor('Four in a row where each has room for a word of sixteen letters.', '90rem'),
};

export const WithTitle: Story = {
  args: { title: 'Threats to national security', headingLevel: 2, headingId: 'threats' },
  parameters: lookFor('A heading above the cards, which is also the name of the group for screen readers.'),
};

export const TwoColumns: Story = {
  args: { columns: 2 },
  parameters: lookFor('At most two in a row, however much room there is.'),
};

export const OneColumn: Story = {
  args: { columns: 1 },
  parameters: lookFor('Under each other, however much room there is.'),
};

export const NaturalRows: Story = {
  args: { rows: 'natural' },
  parameters: lookFor('Every card is as high as its own words.'),
};

export const WithPictures: Story = {
  args: {
    columns: 3,
    items: [
      { card: threats.cyber, image: pictures.network },
      { card: threats.espionage, image: pictures.nightShift },
      { card: threats.proliferation, image: pictures.barrier },
    ].map(({ card: { title, summary, link }, image }) => (
      <ThreatCard key={title} title={title} headingLevel={3} summary={summary} link={link} image={image} />
    )),
  },
  parameters: lookFor('The pictures are equally high, and the links stand on one line.'),
};

export const SomeWithIcons: Story = {
  args: {
    items: [threats.cyber, threats.espionage, threats.terrorism].map(({ icon, ...card }, index) => (
      <ThreatCard key={card.title} {...card} icon={index === 1 ? icon : undefined} />
    )),
  },
  parameters: lookFor('Every card begins at its own top: give all cards of a row an icon, or none.'),
};

export const UnequalWords: Story = {
  args: {
    items: [
      <ThreatCard
        key="short"
        title="Cyber"
        headingLevel={3}
        summary="Networks."
        link={{ href: '/threats/cyber', label: 'More on cyber' }}
      />,
      <ThreatCard
        key="long"
        title="Attacks on the networks that hospitals and water works depend on"
        headingLevel={3}
        level={{ text: 'Threat level: critical', step: 5 }}
        tags={['Hospitals', 'Water', 'Energy', 'Public services']}
        summary="Most begin with one message that one tired person opened on a Friday afternoon, and most could have been stopped by an update or by a second lock on the door."
        link={{ href: '/threats/networks', label: 'More on attacks on networks' }}
      />,
      <ThreatCard
        key="german"
        lang="de"
        title="Telekommunikationsüberwachungsverordnung"
        headingLevel={3}
        link={{ href: '/de/tkuev', label: 'Mehr zur Verordnung', hrefLang: 'de' }}
      />,
    ],
  },
  parameters: lookFor(
    'Cards with very different texts are equally high, their links stand on one line, and nothing is cut off.',
  ),
};

export const LongWords: Story = {
  args: {
    items: [<ThreatCard key="card" {...german.card} />, <NewsTeaser key="teaser" {...german.teaser} />],
    lang: 'de',
  },
  parameters: lookFor('Words of 40 letters break inside their card.', '15rem'),
};

export const NewsTeasers: Story = {
  args: {
    columns: 3,
    items: Object.values(news).map((teaser) => <NewsTeaser key={teaser.title} {...teaser} />),
  },
  parameters: lookFor('A grid can hold other parts, too, such as news teasers.'),
};

export const CardsLeftOut: Story = {
  args: { items: [false, ...four.slice(0, 2), false] },
  parameters: lookFor('Cards that a condition left out leave no empty place and aren’t counted.'),
};

export const Empty: Story = {
  args: { items: [] },
  parameters: { ...lookFor('No cards: nothing is written.'), audit: { expect: ['x/shows-something'] } },
};

export const Arabic: Story = {
  args: {
    items: Object.values(arabic.threats).map((card) => <ThreatCard key={card.title} {...card} />),
    lang: 'ar',
    dir: 'rtl',
  },
  parameters: lookFor('The first card is on the right.'),
};

export const Welsh: Story = {
  args: {
    items: Object.values(welsh.threats).map((card) => <ThreatCard key={card.title} {...card} />),
    lang: 'cy',
  },
  parameters: lookFor('Cards in Welsh line up as the English ones do.'),
};

export const German: Story = {
  args: {
    items: Object.values(german.threats).map((card) => <ThreatCard key={card.title} {...card} />),
    lang: 'de',
  },
  parameters: lookFor('German words are longer, and no card grows wider than the others.'),
};

export const Japanese: Story = {
  args: {
    items: Object.values(japanese.threats).map((card) => <ThreatCard key={card.title} {...card} />),
    lang: 'ja',
  },
  parameters: lookFor('Cards in Japanese, whose lines break without spaces.'),
};

export const BrokenCards: Story = {
  tags: ['logs'],
  args: broken<CardGridProps>({
    items: [null, four[0], '', { title: 'Cyber' }, four[1]],
    columns: 12,
    rows: 'masonry',
  }),
  parameters: lookFor('Two of five entries can be shown, and the list counts two.'),
};

export const BrokenItems: Story = {
  tags: ['logs'],
  args: broken<CardGridProps>({ items: { 0: 'Cyber' } }),
  parameters: {
    ...lookFor('Data that is not a list writes nothing.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  args: {
    items: [threats.espionage, threats.cyber].map((card) => (
      <ThreatCard key={card.title} {...card} headingLevel={5} />
    )),
  },
  render: (args) => (
    <>
      <h2>Threats to national security</h2>
      <CardGrid {...args} />
    </>
  ),
  parameters: {
    ...lookFor('The title is at level 2 and the cards are at level 5: levels 3 and 4 are missing.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontSayTheSameInEveryCard: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    columns: 2,
    items: [threats.espionage, threats.cyber].map((card) => (
      <ThreatCard key={card.title} {...card} link={{ ...card.link, label: 'Find out more' }} />
    )),
  },
  parameters: {
    ...lookFor('In a list of links both are “Find out more”, and neither says what it is about.'),
    audit: { expect: ['axe/identical-links-same-purpose', 'x/link-text', 'x/same-link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontSendHoles: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { items: [four[0], null, '', four[1]] },
  parameters: {
    ...lookFor(
      'Two of four entries went missing on their way: the list counts two, and the developer is told.',
    ),
    says: 'has an entry that holds nothing to show',
  },
};

export const DontAskForSixColumns: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<CardGridProps>({ items: four.slice(0, 2), columns: 6 }),
  parameters: {
    ...lookFor(
      'Six in a row would leave each card three words a line. The value doesn’t exist, so the default of three is used.',
    ),
    says: 'is not one of the values that this prop takes',
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  NewsTeaser,
  type NewsTeaserProps,
  ThreatCard,
  ViewAllList,
  type ViewAllListProps,
} from '../src/index.ts';
import { broken } from './broken.ts';
import * as arabic from '../content/ar.tsx';
import * as welsh from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { news, threats } from '../content/en.tsx';
import { customProperties } from './custom-properties.ts';
import { lookFor } from './look-for.ts';

const teasers = Object.values(news).map((teaser) => <NewsTeaser key={teaser.title} {...teaser} />);
const headlines = Object.values(news).map((teaser) => (
  <NewsTeaser key={teaser.title} {...teaser} size="headline" />
));
const dated = (...stories: readonly NewsTeaserProps[]) =>
  stories.map((story) => (
    <NewsTeaser key={story.title} {...story} headingLevel={4} image={undefined} variant="dated" />
  ));
const cards = Object.values(threats).map((card) => <ThreatCard key={card.title} {...card} />);
const places = [
  'Aldermere',
  'Brackwater',
  'Castle Fenn',
  'Dunholme',
  'Eastlow',
  'Fairwick',
  'Greyhaven',
  'Harrowby',
  'Inverlaw',
  'Kingsmoor',
  'Langtree',
  'Merrowdale',
].map((place) => (
  <a
    key={place}
    className="cr-link"
    style={{ display: 'inline-block', paddingBlock: '0.25rem' }}
    href={`/offices/${place.toLowerCase().replace(' ', '-')}`}
  >
    {place}
  </a>
));

const meta = {
  title: 'Components/ViewAllList',
  component: ViewAllList,
  parameters: { layout: 'padded' },
  // Storybook reads no props out of a union of types.
  args: {
    title: 'Latest news',
    headingLevel: 2,
    items: teasers,
    viewAll: { href: '/news', label: 'View all news' },
  },
} satisfies Meta<typeof ViewAllList>;

export default meta;

type Story = StoryObj<typeof ViewAllList>;

export const Default: Story = {
  parameters: lookFor(
    'A title with a line above it, the items under each other, and a link to the rest after them.',
  ),
};

export const FewLines: Story = {
  args: {
    items: [
      <NewsTeaser key="1" title="A flood at night" headingLevel={3} link={{ href: '/news/1' }} />,
      <NewsTeaser key="2" title="Keys to a hall" headingLevel={3} link={{ href: '/news/2' }} />,
    ],
  },
  parameters: lookFor('The smallest list of news: two headlines and a link to the rest.'),
};

export const Grid: Story = {
  args: { layout: 'grid' },
  parameters: lookFor('Equal columns, as many as fit; one on a phone.'),
};

export const Lead: Story = {
  args: {
    layout: 'lead',
    linkPlacement: 'start',
    items: Object.values(news).map((teaser, index) => (
      <NewsTeaser
        key={teaser.title}
        {...teaser}
        size={index === 0 ? 'large' : 'small'}
        variant={index === 0 ? 'vertical' : 'horizontal'}
      />
    )),
  },
  parameters: lookFor('One large story, with the others beside it; on a phone they are stacked.'),
};

export const Months: Story = {
  args: {
    title: 'Earlier this year',
    items: [],
    groups: [
      { title: 'November 2024', items: dated(news.payGap) },
      { title: 'October 2024', items: dated(news.flood, news.sight) },
    ],
    viewAll: { href: '/news/archive', label: 'View all stories since 1991' },
  },
  parameters: lookFor('Each month has a heading at the side, and the dates stand in a column.'),
};

export const GridOfCards: Story = {
  args: {
    title: 'Threats',
    items: cards,
    layout: 'grid',
    viewAll: { href: '/threats', label: 'View all threats' },
  },
  parameters: lookFor('Cards fill their columns to the same height.'),
};

export const Columns: Story = {
  args: {
    title: 'Our offices',
    items: places,
    layout: 'columns',
    viewAll: { href: '/offices', label: 'View all 48 offices' },
  },
  parameters: lookFor(
    'A long list runs down one column and then the next; the count is in the link’s words.',
  ),
};

export const LinkBeforeTheItems: Story = {
  args: { linkPlacement: 'start' },
  parameters: lookFor('The link stands beside the title, and comes before the items for the keyboard too.'),
};

export const LinkAtBothEnds: Story = {
  args: {
    linkPlacement: 'both',
    viewAll: { href: '/news', label: 'View all news', startLabel: 'Go to the news page' },
  },
  parameters: lookFor('Two links to the same page have different words.'),
};

export const WithDescription: Story = {
  args: { description: 'What we did and what we found out, newest first.', layout: 'grid' },
  parameters: lookFor('A sentence under the title says what the order is.'),
};

export const Ordered: Story = {
  args: {
    title: 'Most read',
    ordered: true,
    items: headlines,
  },
  parameters: lookFor('The order means something, so it is an ordered list.'),
};

export const Landmark: Story = {
  args: { landmark: true, id: 'latest-news', layout: 'grid' },
  parameters: lookFor('A screen reader lists this part among the page’s regions under its title.'),
};

export const OneItem: Story = {
  args: { items: teasers.slice(0, 1) },
  parameters: lookFor('A single item has no list around it, so nobody hears “list, one item”.'),
};

export const OneItemInAGrid: Story = {
  args: { items: teasers.slice(0, 1), layout: 'grid' },
  parameters: lookFor('One item in a grid doesn’t grow out of proportion.'),
};

export const TwoItemsInAGrid: Story = {
  args: { items: teasers.slice(0, 2), layout: 'grid' },
  parameters: lookFor('Two items share the width.'),
};

export const Empty: Story = {
  args: { items: [], emptyText: 'There is no news this month.' },
  parameters: lookFor('Nothing to list: a sentence says so, and the link to the rest stays.'),
};

export const EmptyWithoutWords: Story = {
  args: { items: [] },
  parameters: {
    ...lookFor('Nothing to list, and no text for that case: the whole part is left out, its title too.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const ItemsLeftOut: Story = {
  args: { items: [false, ...teasers.slice(0, 2), false] },
  parameters: lookFor('Items that a condition left out leave no empty place and aren’t counted.'),
};

export const NoHeading: Story = {
  args: { headingLevel: 'none', layout: 'grid' },
  parameters: lookFor('The title looks the same and is left out of the list of headings.'),
};

export const NewTab: Story = {
  args: {
    viewAll: {
      href: 'https://news.example.org',
      label: 'View all news',
      newTab: true,
      newTabNotice: '(opens in new tab)',
    },
  },
  parameters: lookFor('The link warns in its own words before it opens a new tab.'),
};

export const LongWords: Story = {
  args: {
    title: 'Telekommunikationsüberwachungsverordnung',
    lang: 'de',
    items: [<NewsTeaser key="teaser" {...german.teaser} />, <ThreatCard key="card" {...german.card} />],
    linkPlacement: 'start',
    viewAll: { href: '/news', label: 'Alles zur Telekommunikationsüberwachungsverordnung' },
  },
  parameters: lookFor('At 320 pixels the title and the link break, and nothing scrolls sideways.'),
};

export const OneWord: Story = {
  args: {
    title: 'News',
    items: ['Floods', 'Fraud', 'Espionage'].map((topic) => (
      <NewsTeaser
        key={topic}
        title={topic}
        headingLevel={3}
        link={{ href: `/news/${topic.toLowerCase()}` }}
        size="headline"
      />
    )),
    viewAll: { href: '/news', label: 'Archive' },
  },
  parameters: lookFor('One word each for the title, the items and the link.'),
};

export const SixtyWords: Story = {
  args: {
    title:
      'News of the preparations that towns, pharmacies, bus companies, schools and hospitals made between the floods of 2022 and those of 2024',
    description:
      'Volunteers, pharmacies and bus companies took part, and so did forty children who played the people nobody had counted. The water was only chalk on a road, but the keys to three halls could not be found, two telephones rang in empty rooms, and the best idea of the night came from a driver who had been told to wait outside.',
    linkPlacement: 'start',
    viewAll: {
      href: '/news',
      label: 'View all news of the preparations that were made between the floods of 2022 and those of 2024',
    },
  },
  parameters: lookFor('Title, description and link are shown whole, and the items keep their room.'),
};

export const Arabic: Story = {
  args: {
    title: arabic.whatWeDo.news.title,
    items: Object.values(arabic.news).map((teaser) => <NewsTeaser key={teaser.title} {...teaser} />),
    layout: 'grid',
    linkPlacement: 'start',
    viewAll: { href: '/news', label: arabic.whatWeDo.news.viewAll },
    lang: 'ar',
    dir: 'rtl',
  },
  parameters: lookFor('The title is on the right, the link on the left, and the first story on the right.'),
};

export const Welsh: Story = {
  args: {
    title: welsh.whatWeDo.news.title,
    items: Object.values(welsh.news).map((teaser) => <NewsTeaser key={teaser.title} {...teaser} />),
    layout: 'grid',
    viewAll: { href: '/news', label: welsh.whatWeDo.news.viewAll },
    lang: 'cy',
  },
  parameters: lookFor('A list in Welsh, spoken in Welsh.'),
};

export const German: Story = {
  args: {
    title: 'Bedrohungen',
    items: Object.values(german.threats).map((card) => <ThreatCard key={card.title} {...card} />),
    layout: 'grid',
    viewAll: { href: '/threats', label: 'Alle Bedrohungen ansehen' },
    lang: 'de',
  },
  parameters: lookFor('A list in German, spoken in German.'),
};

export const Japanese: Story = {
  args: {
    title: '最新のお知らせ',
    items: [<NewsTeaser key="teaser" {...japanese.teaser} />, <ThreatCard key="card" {...japanese.card} />],
    layout: 'grid',
    viewAll: { href: '/news', label: 'お知らせをすべて見る' },
    lang: 'ja',
  },
  parameters: lookFor('A list in Japanese, of two kinds of item.'),
};

export const BrokenItems: Story = {
  tags: ['logs'],
  args: broken<ViewAllListProps>({ items: [null, teasers[0], '', {}, teasers[1]] }),
  parameters: lookFor('Two of five items can be shown, and the list counts two.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<ViewAllListProps>({
    title: '',
    headingLevel: null,
    items: 'news',
    viewAll: { href: '/news', label: 'View all' },
    layout: 'mosaic',
    emptyText: 'There is no news this month.',
    landmark: true,
  }),
  parameters: lookFor(
    'The sentence and the link stay; the title and the items that aren’t there are left out.',
  ),
};

export const DontSayViewAll: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { items: headlines, viewAll: { href: '/news', label: 'View all' } },
  parameters: {
    ...lookFor('“View all” doesn’t say all of what: in a list of links nobody knows.'),
    says: 'does not say where its link leads',
  },
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  args: {
    items: Object.values(news).map((teaser) => (
      <NewsTeaser key={teaser.title} {...teaser} size="headline" headingLevel={4} />
    )),
  },
  parameters: {
    ...lookFor('The headlines under a title of level 2 are at level 4: a listener looks for a missing part.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontNameBothLinksAlike: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    items: headlines,
    linkPlacement: 'both',
    viewAll: { href: '/news', label: 'View all news', startLabel: 'View all news' },
  },
  parameters: {
    ...lookFor('Two links with the same words: a listener can’t know that they lead to the same page.'),
    says: 'has the words of another link of this part',
  },
};

export const DontNameTwoRegionsAlike: Story = {
  tags: ['dont', '!dev'],
  render: (args) => (
    <>
      <ViewAllList {...args} landmark id="news-of-towns" items={headlines.slice(0, 2)} />
      <ViewAllList {...args} landmark id="news-of-people" items={headlines.slice(1)} />
    </>
  ),
  parameters: {
    ...lookFor('The list of regions has “Latest news” twice, and a listener can only guess.'),
    audit: { expect: ['axe/landmark-unique'] },
  },
};

export const DontSqueezeSmallLinks: Story = {
  tags: ['dont', '!dev'],
  args: {
    title: 'Our offices',
    items: ['Aldermere', 'Brackwater', 'Castle Fenn', 'Dunholme', 'Eastlow', 'Fairwick'].map((place) => (
      <a
        key={place}
        className="cr-link"
        style={{ display: 'block', lineHeight: 1 }}
        href={`/offices/${place}`}
      >
        {place}
      </a>
    )),
    layout: 'columns',
    style: customProperties({ '--cr-view-all-list-gap': '0' }),
    viewAll: { href: '/offices', label: 'View all 48 offices' },
  },
  parameters: {
    ...lookFor('Lines of 16 pixels without a gap: a finger that trembles opens the wrong office.'),
    audit: { expect: ['axe/target-size'] },
  },
};

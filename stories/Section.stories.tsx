import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CardGrid,
  NewsTeaser,
  Prose,
  ResourceLinks,
  Section,
  type SectionProps,
  ThreatCard,
} from '../src/index.ts';
import { whatWeDo as arabic } from '../content/ar.tsx';
import { whatWeDo as welsh } from '../content/cy.tsx';
import * as german from '../content/de.tsx';
import * as japanese from '../content/ja.tsx';
import { news, strategyDocuments, threats, whatWeDo } from '../content/en.tsx';
import { broken } from './broken.ts';
import { inPlace } from './frame.tsx';
import { lookFor } from './look-for.ts';

const cards = Object.values(threats).map((card) => <ThreatCard key={card.title} {...card} />);
const documents = <ResourceLinks items={strategyDocuments} />;
const protection = (
  <Prose>
    <>
      <p>
        Most harm is prevented long before anybody is arrested. We advise the people who run power stations,
        hospitals and <a href="/advice/public-places">public places</a> on locks, networks and staff.
      </p>
      <h3>Other work</h3>
      <p>Two smaller teams serve the whole of government: vetting, and records.</p>
    </>
  </Prose>
);

const meta = {
  title: 'Parts/Section',
  component: Section,
  decorators: [inPlace('none')],
  // Storybook reads no props out of a union of types.
  argTypes: {
    landmark: { control: 'boolean' },
    children: { control: false },
  },
  args: {
    title: whatWeDo.strategy.title,
    headingLevel: 2,
    lead: whatWeDo.strategy.lead,
    children: documents,
  },
} satisfies Meta<typeof Section>;

export default meta;

type Story = StoryObj<typeof Section>;

export const Default: Story = {
  parameters: lookFor('The title takes a third of the width, and the content stands beside it.'),
};

export const FewLines: Story = {
  args: {
    title: 'Opening hours',
    lead: undefined,
    children: <p>We are open from nine to five, and never on a Sunday.</p>,
  },
  parameters: lookFor('The smallest section: a title and a paragraph.'),
};

export const InANarrowPlace: Story = {
  parameters: lookFor('The title is above the content, because there is no room beside it.', '34rem'),
};

export const Tinted: Story = {
  args: { tone: 'tinted' },
  parameters: lookFor('A background of its own, from edge to edge.'),
};

export const Stacked: Story = {
  args: {
    title: whatWeDo.threats.title,
    lead: whatWeDo.threats.lead,
    layout: 'stacked',
    children: <CardGrid items={cards} columns={2} />,
  },
  parameters: lookFor('The title is above the cards, which get the whole width.'),
};

export const Side: Story = {
  args: { layout: 'side' },
  parameters: lookFor('In a container of 44rem a few links still stand beside their title.', '44rem'),
};

export const SideInANarrowPlace: Story = {
  args: { layout: 'side' },
  parameters: lookFor('Title and content stand beside each other only where there is room.', '34rem'),
};

export const TitleAlone: Story = {
  args: { title: 'Protective security', lead: undefined, children: protection },
  parameters: lookFor('Without a lead there is no gap.'),
};

export const Landmark: Story = {
  args: { landmark: true, id: 'strategy' },
  parameters: lookFor('It looks the same, and the list of landmarks has a region with this name.'),
};

export const ElementsOfTheSite: Story = {
  args: {
    title: 'Advice for households',
    lead: 'Three things that help on the first evening.',
    children: (
      <>
        <p>Water comes back last. Keep ten litres for each person, and one bucket for the cat.</p>
        <h3>When the power goes</h3>
        <p>Leave one lamp switched on, so that you notice when it comes back. Then:</p>
        <ul>
          <li>keep the fridge closed;</li>
          <li>ask whoever lives alone how they are.</li>
        </ul>
        <ResourceLinks items={strategyDocuments.slice(0, 1)} />
      </>
    ),
  },
  parameters: lookFor(
    'The site’s own headings, paragraphs and lists get the font and spacing of the section.',
  ),
};

export const SeveralParts: Story = {
  args: {
    title: 'Threats to national security',
    layout: 'stacked',
    children: (
      <>
        <Prose>
          <p>Four kinds of threat take up most of our work, and this is where each stands today.</p>
        </Prose>
        <CardGrid items={cards} columns={2} />
        {documents}
      </>
    ),
  },
  parameters: lookFor('Text, cards and documents, with the same space between them.'),
};

export const OneWord: Story = {
  args: { title: 'Water', lead: undefined, children: <p>Boil it.</p> },
  parameters: lookFor('Two words are enough for a section.'),
};

export const SixtyWords: Story = {
  args: {
    title:
      'The strategy behind our work, the law behind the strategy, the debate behind the law, and what became of all three in the seven years since the first of them was written down',
    lead: 'Two documents set our priorities, and a third one, which nobody reads, says what to do where the first two disagree about a question on which, as it happens, they have never once agreed.',
  },
  parameters: lookFor('A long title and a long lead take more lines, and nothing is cut.'),
};

export const LongWords: Story = {
  args: {
    lang: 'de',
    title: german.card.title,
    lead: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    children: <p>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</p>,
  },
  parameters: lookFor('Words of 40 letters and more break.', '15rem'),
};

export const Arabic: Story = {
  args: {
    ...pick(arabic.strategy),
    children: <ResourceLinks items={arabic.strategy.documents} />,
    lang: 'ar',
    dir: 'rtl',
  },
  parameters: lookFor('The title stands at the right.'),
};

export const Welsh: Story = {
  args: { ...pick(welsh.strategy), children: <ResourceLinks items={welsh.strategy.documents} />, lang: 'cy' },
  parameters: lookFor('The same in Welsh.'),
};

export const German: Story = {
  args: {
    title: 'Bedrohungen der nationalen Sicherheit',
    lead: 'Vier Arten von Bedrohungen beschäftigen uns am meisten.',
    layout: 'stacked',
    children: (
      <CardGrid
        columns={2}
        items={Object.values(german.threats).map((card) => (
          <ThreatCard key={card.title} {...card} />
        ))}
      />
    ),
    lang: 'de',
  },
  parameters: lookFor('The same in German.'),
};

export const Japanese: Story = {
  args: {
    title: '国の安全への脅威',
    lead: '私たちの仕事の多くは、四種類の脅威に向けられています。',
    layout: 'stacked',
    children: (
      <CardGrid
        columns={2}
        items={Object.values(japanese.threats).map((card) => (
          <ThreatCard key={card.title} {...card} />
        ))}
      />
    ),
    lang: 'ja',
  },
  parameters: lookFor('The same in Japanese, whose lines break without spaces.'),
};

export const BrokenTitle: Story = {
  tags: ['logs'],
  args: broken<SectionProps>({ title: null, headingLevel: 2, lead: 7, children: documents }),
  parameters: lookFor('No heading and no lead; the content is still shown.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<SectionProps>({
    title: 'The strategy behind our work',
    headingLevel: 'h2',
    lead: ' ',
    tone: 'loud',
    layout: 'masonry',
    landmark: true,
    id: 'two words',
    children: [null, documents],
  }),
  parameters: lookFor('A plain section with its title and documents, and not a landmark.'),
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  args: {
    title: 'Latest news',
    lead: undefined,
    children: <NewsTeaser {...news.flood} headingLevel={4} />,
  },
  parameters: {
    ...lookFor('The title is at level 2 and the headline under it at level 4: level 3 is missing.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontNameEverySection: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<SectionProps>({ landmark: true, id: undefined }),
  parameters: {
    ...lookFor(
      'A landmark needs an id for its name. Without one no landmark is written, and the developer is told.',
    ),
    says: 'needs an id without white space',
  },
};

export const DontLeaveTheTitleOut: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<SectionProps>({ title: ' ' }),
  parameters: {
    ...lookFor('A section without a heading: nobody who jumps by headings finds it.'),
    says: 'has no text',
  },
};

function pick({ title, lead }: { readonly title: string; readonly lead?: string }) {
  return { title, lead };
}

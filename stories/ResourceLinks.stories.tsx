import type { Meta, StoryObj } from '@storybook/react-vite';
import { ResourceLinks, type ResourceLinksProps } from '../src/index.ts';
import { broken } from './broken.ts';
import { whatWeDo as arabic } from '../content/ar.tsx';
import { strategyDocuments } from '../content/en.tsx';
import { lookFor } from './look-for.ts';
import { SiteLink } from '../content/SiteLink.tsx';

const meta = {
  title: 'Parts/ResourceLinks',
  component: ResourceLinks,
  parameters: { layout: 'padded' },
  // Storybook reads no props out of a union of types.
  args: { items: strategyDocuments },
} satisfies Meta<typeof ResourceLinks>;

export default meta;

type Story = StoryObj<typeof ResourceLinks>;

const description = 'What we plan to do, what it will cost, and how Parliament can tell whether it worked.';

export const Default: Story = {
  parameters: lookFor(
    'Format, size and length are in the link’s own words, so that nobody opens 75 pages by surprise.',
  ),
};

export const FewLines: Story = {
  args: {
    items: [
      { title: 'Strategy to 2030', href: '/2030.pdf', file: { type: 'PDF', size: '2 MB' } },
      { title: 'Figures behind it', href: '/figures' },
    ],
  },
  parameters: lookFor('The smallest list of documents: a file and a page.'),
};

export const OneDocument: Story = {
  args: { items: strategyDocuments.slice(0, 1) },
  parameters: lookFor('A single document is shown without a list around it.'),
};

export const WithTitle: Story = {
  args: { title: 'The strategy behind our work', headingLevel: 2, headingId: 'strategy' },
  parameters: lookFor('A heading above the links, with an id that links of the page can lead to.'),
};

export const TitleOutsideTheOutline: Story = {
  args: { title: 'The strategy behind our work', headingLevel: 'none' },
  parameters: lookFor('The title looks the same and is left out of the list of headings.'),
};

export const WithDescriptions: Story = {
  args: { items: strategyDocuments.map((document) => ({ ...document, description })) },
  parameters: lookFor('A sentence under each link, in quieter text.'),
};

export const WebPageAndFiles: Story = {
  args: {
    items: [
      {
        title: 'National resilience strategy 2030',
        href: '/strategy',
        description: 'To read in the browser.',
      },
      ...strategyDocuments.slice(0, 1),
      {
        title: 'Figures behind the strategy',
        href: '/documents/figures.ods',
        file: { type: 'ODS', size: '96 kB' },
      },
    ],
  },
  parameters: lookFor('The page to read in the browser comes first; a page has no format or size.'),
};

export const InAnotherLanguage: Story = {
  args: {
    items: [
      ...strategyDocuments.slice(0, 1),
      {
        title: 'National resilience strategy 2030',
        href: '/documents/resilience-strategy-2030-cy.pdf',
        hrefLang: 'cy',
        file: {
          type: 'PDF',
          size: '1.2 MB',
          pages: '39 pages',
          languageNote: 'in Welsh',
          mediaType: 'application/pdf',
        },
      },
    ],
  },
  parameters: lookFor('The language of the second document is a word in its link.'),
};

export const NewTab: Story = {
  args: {
    items: [
      {
        title: 'Report of the independent reviewer',
        href: 'https://reviewer.example.org/2024',
        newTab: true,
        newTabNotice: '(opens in new tab)',
      },
    ],
  },
  parameters: lookFor('The link warns in its own words before it opens a new tab.'),
};

export const SiteLinkComponent: Story = {
  args: { linkAs: SiteLink },
  parameters: lookFor('The link component of the site’s router writes the links, and they look the same.'),
};

export const LongWords: Story = {
  args: {
    lang: 'de',
    items: [
      {
        title: 'Telekommunikationsüberwachungsverordnung',
        href: '/documents/tkuev.pdf',
        file: { type: 'PDF', size: '310 kB', pages: '24 Seiten' },
        description: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      },
      { title: 'Erläuterungen', href: '/erlaeuterungen' },
    ],
    style: { maxInlineSize: '15rem' },
  },
  parameters: lookFor('Words of 40 letters and more break, and the links stay inside their container.'),
};

export const OneWord: Story = {
  args: { items: [{ title: 'Strategy', href: '/strategy' }] },
  parameters: lookFor('One word is still a target of 44 pixels.'),
};

export const SixtyWords: Story = {
  args: {
    items: [
      {
        title:
          'Review of the preparations that towns, pharmacies, bus companies, schools and hospitals made between the floods of 2022 and those of 2024',
        href: '/documents/review-of-preparations.pdf',
        file: { type: 'PDF', size: '2.6 MB', pages: '114 pages' },
        description:
          'Volunteers, pharmacies and bus companies took part, and so did forty children who played the people nobody had counted. The water was only chalk on a road, but the keys to three halls could not be found, two telephones rang in empty rooms, and the best idea of the night came from a driver who had been told to wait outside.',
      },
    ],
  },
  parameters: lookFor('A title of three lines is one link, and the description is shown whole.'),
};

export const Empty: Story = {
  args: { items: [], title: 'The strategy behind our work', headingLevel: 2 },
  parameters: {
    ...lookFor('No documents: nothing is written, not even the title.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const Arabic: Story = {
  args: { items: arabic.strategy.documents, lang: 'ar', dir: 'rtl' },
  parameters: lookFor('Numbers and “PDF” keep their own direction inside the Arabic words.'),
};

export const Welsh: Story = {
  args: {
    items: [
      {
        title: 'Strategaeth cydnerthedd cenedlaethol 2030',
        href: '/documents/resilience-strategy-2030-cy.pdf',
        lang: 'cy',
        hrefLang: 'cy',
        file: { type: 'PDF', size: '1.2 MB', pages: '39 tudalen' },
      },
      ...strategyDocuments.slice(1),
    ],
  },
  parameters: lookFor('One Welsh title among English ones is spoken in Welsh.'),
};

export const German: Story = {
  args: {
    lang: 'de',
    items: [
      {
        title: 'Strategie für die Widerstandskraft des Landes 2030',
        href: '/documents/resilience-strategy-2030-de.pdf',
        file: { type: 'PDF', size: '1,2 MB', pages: '39 Seiten', mediaType: 'application/pdf' },
      },
      {
        title: 'Bericht über Gefahren für die Allgemeinheit 2024',
        href: '/documents/review-of-threats-2024-de.pdf',
        file: { type: 'PDF', size: '840 kB', pages: '75 Seiten', mediaType: 'application/pdf' },
      },
    ],
  },
  parameters: lookFor('The size has a comma, as Germans write it, because the site writes its own words.'),
};

export const Japanese: Story = {
  args: {
    lang: 'ja',
    items: [
      {
        title: '国家強靭化戦略2030',
        href: '/documents/strategy-ja.pdf',
        file: { type: 'PDF', size: '1.2 MB', pages: '39ページ' },
      },
    ],
  },
  parameters: lookFor('A link in Japanese with its format, size and length.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<ResourceLinksProps>({
    title: 12,
    items: [
      { href: '/documents/untitled.pdf' },
      { title: 'Review of threats to the public 2024', file: { type: 'PDF', size: 840 } },
      null,
      { title: 'National resilience strategy 2030', href: '/strategy', newTab: true, lang: 'Welsh!' },
    ],
  }),
  parameters: lookFor(
    'A document without an address is shown as text; a document without a title is left out.',
  ),
};

export const DontHideTheSize: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<ResourceLinksProps>({
    items: [
      {
        title: 'Review of threats to the public 2024',
        href: '/documents/review-of-threats-2024.pdf',
        file: { type: 'PDF' },
      },
    ],
  }),
  parameters: {
    ...lookFor('A PDF without its size: readers who pay by the megabyte need to know it first.'),
    says: 'ResourceLinks.items.file.size is not text',
  },
};

export const DontCallADocumentMoreInformation: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { items: [{ title: 'More information', href: '/strategy' }] },
  parameters: {
    ...lookFor('“More information” doesn’t say about what. The title of the document would.'),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontOpenATabInSilence: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<ResourceLinksProps>({
    items: [
      {
        title: 'Report of the independent reviewer',
        href: 'https://reviewer.example.org/2024',
        newTab: true,
      },
    ],
  }),
  parameters: {
    ...lookFor('The link was meant to open a new tab and doesn’t say so, so it stays in its tab.'),
    says: 'opens a new tab without saying so',
  },
};

export const DontGiveTwoPlacesOneName: Story = {
  tags: ['dont', '!dev'],
  args: {
    items: [
      { title: 'Annual report', href: '/reports/2023' },
      { title: 'Annual report', href: '/reports/2024' },
    ],
  },
  parameters: {
    ...lookFor('Two reports with the same name: in a list of links nobody can tell which is this year’s.'),
    audit: { expect: ['axe/identical-links-same-purpose', 'x/same-link-text'] },
  },
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  args: { title: 'Documents', headingLevel: 4 },
  render: (args) => (
    <>
      <h2>The strategy behind our work</h2>
      <ResourceLinks {...args} />
    </>
  ),
  parameters: {
    ...lookFor('From level 2 to level 4: a listener looks for the missing level 3.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

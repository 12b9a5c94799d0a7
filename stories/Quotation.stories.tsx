import type { Meta, StoryObj } from '@storybook/react-vite';
import { Quotation, type QuotationProps } from '../src/index.ts';
import { broken } from './broken.ts';
import { act as arabicAct } from '../content/ar.tsx';
import { act as welshAct } from '../content/cy.tsx';
import { act as germanAct } from '../content/de.tsx';
import { act as japaneseAct } from '../content/ja.tsx';
import { act } from '../content/en.tsx';
import { customProperties } from './custom-properties.ts';
import { inPlace } from './frame.tsx';
import { lookFor } from './look-for.ts';

const meta = {
  title: 'Parts/Quotation',
  component: Quotation,
  decorators: [inPlace('44rem')],
  parameters: { layout: 'padded' },
  args: { text: act.text, source: { title: 'National Resilience Act 1991' } },
} satisfies Meta<typeof Quotation>;

export default meta;

type Story = StoryObj<typeof Quotation>;

export const Default: Story = {
  parameters: lookFor(
    'The quoted words beside a bar, then the work that they come from. No marks are added to them.',
  ),
};

export const LinkedSource: Story = {
  args: { source: act.source },
  parameters: lookFor('The title of the work is a link, and the place in it is text.'),
};

export const SeveralParagraphs: Story = {
  args: {
    text: [
      'The Office shall protect the public against harm done by violent, clandestine or digital means.',
      'In doing so it shall serve no interest of any political party.',
      'It shall account for its work to Parliament every year.',
    ],
    source: act.source,
  },
  parameters: lookFor('Three paragraphs are one quotation with one source.'),
};

export const WithAuthor: Story = {
  args: {
    text: 'The keys were the problem. They always are.',
    author: 'Amina Rees',
    source: { title: 'Twelve towns rehearse a flood at night', href: '/news/flood-exercise' },
  },
  parameters: lookFor('The person is plain text; only the title of the work is in italics.'),
};

export const InLatin: Story = {
  args: {
    text: 'Salus populi suprema lex esto.',
    lang: 'la',
    author: 'Marcus Tullius Cicero',
    source: { title: 'De Legibus', detail: 'book 3' },
  },
  parameters: lookFor('Only the quoted words are marked as Latin.'),
};

export const OneWord: Story = {
  args: { text: 'Vigilate.', lang: 'la', source: { title: 'Motto of the Office' } },
  parameters: lookFor('One word keeps its bar and its source.'),
};

export const LongWords: Story = {
  args: {
    text: 'Telekommunikationsüberwachungsverordnung',
    lang: 'de',
    source: { title: 'Rindfleischetikettierungsüberwachungsgesetz', href: '/de/gesetz' },
    style: { maxInlineSize: '15rem' },
  },
  parameters: lookFor('Long words break in the quotation and in its source.'),
};

export const SixtyWords: Story = {
  args: {
    text: 'Volunteers, pharmacies and bus companies took part, and so did forty children who played the people nobody had counted. The water was only chalk on a road, but the keys to three halls could not be found, two telephones rang in empty rooms, and the best idea of the night came from a driver who had been told to wait outside.',
    source: {
      title:
        'Review of the preparations that towns, pharmacies, bus companies, schools and hospitals made between the floods of 2022 and those of 2024',
      href: '/documents/review-of-preparations',
    },
  },
  parameters: lookFor('A whole paragraph keeps its bar from its first line to its last.'),
};

export const Arabic: Story = {
  args: { ...arabicAct, dir: 'rtl', lang: 'ar' },
  parameters: lookFor('The bar is on the right.'),
};

export const Welsh: Story = {
  args: { ...welshAct, lang: 'cy' },
  parameters: lookFor('A Welsh law on an English page.'),
};

export const German: Story = {
  args: { ...germanAct, lang: 'de' },
  parameters: lookFor('A German law, with its paragraph sign.'),
};

export const Japanese: Story = {
  args: { ...japaneseAct, lang: 'ja' },
  parameters: lookFor('Japanese has no italics, and the title of the work is readable without them.'),
};

export const BrokenSource: Story = {
  tags: ['logs'],
  args: broken<QuotationProps>({ source: undefined }),
  parameters: lookFor('The words are shown without a source: a fault in the data doesn’t empty the page.'),
};

export const BrokenAddress: Story = {
  tags: ['logs'],
  args: { source: { title: 'National Resilience Act 1991', href: 'ftp://law.example.org' } },
  parameters: lookFor('The title of the work is shown as text.'),
};

export const BrokenText: Story = {
  tags: ['logs'],
  args: broken<QuotationProps>({ text: ['', null] }),
  parameters: {
    ...lookFor('Without words no quotation is written.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const DontLeaveOutTheSource: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { source: { title: '' } },
  parameters: {
    ...lookFor('Without a source nobody can check these words.'),
    says: 'Quotation.source has no title',
  },
};

export const DontLinkFromHere: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { source: { title: 'Read more', href: 'https://law.example.org/acts/1991/12' } },
  parameters: {
    ...lookFor('“Read more” stands in place of the title of the work, and says nothing about it.'),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontWriteOutTheLanguage: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    text: 'Salus populi suprema lex esto.',
    lang: 'Latin',
    source: { title: 'De Legibus', detail: 'book 3' },
  },
  parameters: {
    ...lookFor('“Latin” is not a language tag, so an English voice reads the Latin.'),
    says: 'is not a language tag',
  },
};

export const DontFadeTheSource: Story = {
  tags: ['dont', '!dev'],
  args: {
    style: customProperties({ '--cr-color-text-muted': '#8c98a8' }),
    source: { title: act.source.title, detail: act.source.detail },
  },
  parameters: {
    ...lookFor('A source in pale grey, at 2.9:1 on white: many people can’t read it.'),
    audit: { expect: ['axe/color-contrast'] },
  },
};

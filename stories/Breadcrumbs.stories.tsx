import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumbs, type BreadcrumbsProps } from '../src/index.ts';
import { broken } from './broken.ts';
import { inPlace } from './frame.tsx';
import { lookFor } from './look-for.ts';
import { SiteLink } from '../content/SiteLink.tsx';

const meta = {
  title: 'Parts/Breadcrumbs',
  component: Breadcrumbs,
  decorators: [inPlace('60rem')],
  parameters: { layout: 'padded' },
  args: {
    label: 'Breadcrumb',
    items: [
      { href: '/', label: 'Home' },
      { href: '/what-we-do', label: 'What we do' },
      { href: '/threats', label: 'Threats to national security' },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;

type Story = StoryObj<typeof Breadcrumbs>;

export const Default: Story = {
  parameters: lookFor('Links to the pages above this one. The separators are drawn and never read aloud.'),
};

export const OneParent: Story = {
  args: { items: [{ href: '/', label: 'Home' }] },
  parameters: lookFor('A single page above is a link without a list.'),
};

export const WithCurrentPage: Story = {
  args: { current: 'Cyber' },
  parameters: lookFor('The page itself is text and is announced as the current page.'),
};

export const OneParentWithCurrentPage: Story = {
  args: { items: [{ href: '/', label: 'Home' }], current: 'What we do' },
  parameters: lookFor('The shortest trail that a page of a site has.'),
};

export const CollapsedInANarrowPlace: Story = {
  args: { collapse: 'parent', current: 'Cyber' },
  parameters: lookFor(
    'Only the nearest page above is shown, after an arrow back; Tab brings the others into sight.',
    '20rem',
  ),
};

export const CollapsedWithoutCurrentPage: Story = {
  args: { collapse: 'parent' },
  parameters: lookFor('The nearest page above is the last in the trail.', '20rem'),
};

export const CollapsedWithOneParent: Story = {
  args: { collapse: 'parent', items: [{ href: '/', label: 'Home' }] },
  parameters: lookFor('One page above, after an arrow back.', '20rem'),
};

export const CollapseInAWidePlace: Story = {
  args: { collapse: 'parent', current: 'Cyber' },
  parameters: lookFor('Where there is room the whole trail is shown.'),
};

export const WrappingInANarrowPlace: Story = {
  args: { current: 'Attacks on networks and services' },
  parameters: lookFor('The trail wraps; nothing is shortened and nothing scrolls sideways.', '18rem'),
};

export const SiteLinkComponent: Story = {
  args: { linkAs: SiteLink, current: 'Cyber' },
  parameters: lookFor('The link component of the site’s router writes the links, and they look the same.'),
};

export const LongWords: Story = {
  args: {
    label: 'Seitenpfad',
    lang: 'de',
    items: [
      { href: '/', label: 'Startseite' },
      { href: '/tkuev', label: 'Telekommunikationsüberwachungsverordnung' },
    ],
    current: 'Rindfleischetikettierungsüberwachung',
  },
  parameters: lookFor('Words of 40 letters break inside their own link.', '15rem'),
};

export const OneWord: Story = {
  args: { items: [{ href: '/news', label: 'News' }], current: 'Floods' },
  parameters: lookFor('One word for each page is enough.'),
};

export const SixtyWords: Story = {
  args: {
    items: [
      { href: '/', label: 'Home' },
      {
        href: '/reviews',
        label:
          'Review of the preparations that towns, pharmacies, bus companies, schools and hospitals made between the floods of 2022 and those of 2024',
      },
    ],
    current:
      'What we found out about keys, telephones and halls, why the best idea of the night came from a driver who had been told to wait outside, and what each town has promised to do about it before the next winter comes',
  },
  parameters: lookFor('Every name is shown in full, however many lines it takes.', '24rem'),
};

export const Arabic: Story = {
  args: {
    label: 'مسار التنقل',
    items: [
      { href: '/', label: 'الرئيسية' },
      { href: '/what-we-do', label: 'ما نقوم به' },
    ],
    current: 'الأمن السيبراني',
    lang: 'ar',
    dir: 'rtl',
  },
  parameters: lookFor('The trail begins on the right, and its separators point to the left.'),
};

export const ArabicCollapsed: Story = {
  args: { ...Arabic.args, collapse: 'parent' },
  parameters: lookFor('The arrow back points to the right.', '20rem'),
};

export const Welsh: Story = {
  args: {
    label: 'Briwsion bara',
    items: [
      { href: '/', label: 'Hafan' },
      { href: '/what-we-do', label: 'Yr hyn a wnawn' },
    ],
    current: 'Seiber',
    lang: 'cy',
  },
  parameters: lookFor('The landmark’s name is Welsh too, because the site names it.'),
};

export const German: Story = {
  args: {
    label: 'Seitenpfad',
    items: [
      { href: '/', label: 'Startseite' },
      { href: '/what-we-do', label: 'Unsere Aufgaben' },
    ],
    current: 'Cyberabwehr',
    lang: 'de',
  },
  parameters: lookFor('The landmark’s name is German too.'),
};

export const Japanese: Story = {
  args: {
    label: 'パンくずリスト',
    items: [
      { href: '/', label: 'ホーム' },
      { href: '/what-we-do', label: '業務内容' },
    ],
    current: 'サイバー',
    lang: 'ja',
  },
  parameters: lookFor('Short words are still targets of at least 24 pixels.'),
};

export const BrokenItem: Story = {
  tags: ['logs'],
  args: broken<BreadcrumbsProps>({
    items: [
      { href: '/', label: 'Home' },
      { href: '/what-we-do' },
      { label: 'Threats', href: 'file:///c:/threats' },
    ],
  }),
  parameters: lookFor('A page without a name is left out; a page without an address is shown as text.'),
};

export const BrokenEverything: Story = {
  tags: ['logs'],
  args: broken<BreadcrumbsProps>({ label: '', items: null, current: 7 }),
  parameters: {
    ...lookFor('No usable data is left, so nothing is written.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const DontNameTwoTrailsAlike: Story = {
  tags: ['dont', '!dev'],
  render: (args) => (
    <>
      <Breadcrumbs {...args} />
      <Breadcrumbs {...args} items={[{ href: '/archive', label: 'Archive' }]} />
    </>
  ),
  parameters: {
    ...lookFor('Two landmarks with the same name: a listener who jumps between them can’t tell them apart.'),
    audit: { expect: ['axe/landmark-unique'] },
  },
};

export const DontShortenAStepToMore: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: {
    items: [
      { href: '/', label: 'Home' },
      { href: '/what-we-do', label: 'More' },
      { href: '/threats', label: 'Threats to national security' },
    ],
  },
  parameters: {
    ...lookFor('“More” doesn’t say which page it stands for.'),
    audit: { expect: ['x/link-text'] },
    says: 'does not say where its link leads',
  },
};

export const DontLeaveTheTrailUnnamed: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { label: ' ' },
  parameters: {
    ...lookFor('A navigation landmark without a name: a listener has to enter it to find out what it is.'),
    says: 'Breadcrumbs.label holds nothing to see',
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { whatWeDo } from '../../content/en.tsx';
import { lookFor } from '../look-for.ts';
import { contentTheme, modernReset, utilityPreflight } from '../../.storybook/toolbar/hostile-css.ts';
import { WhatWeDoPage } from './WhatWeDoPage.tsx';

/** The page "What we do" under a stylesheet that came later. It stands in the page, so that it leaves with the story. */
function HostilePage({ css }: { readonly css: string }) {
  return (
    <div className="content">
      <style>{css}</style>
      <WhatWeDoPage content={whatWeDo} />
    </div>
  );
}

const meta = {
  title: 'Pages/Hostile host',
  component: HostilePage,
  tags: ['page', 'hostile', '!autodocs'],
} satisfies Meta<typeof HostilePage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const ModernReset: Story = {
  args: { css: modernReset },
  parameters: lookFor(
    'A reset removes every margin, underline, bullet and focus ring: ours are still there.',
  ),
};

export const UtilityPreflight: Story = {
  args: { css: utilityPreflight },
  parameters: lookFor('Headings and links were made to look like text: ours still look like what they are.'),
};

export const ContentSystemTheme: Story = {
  args: { css: contentTheme },
  parameters: {
    ...lookFor(
      'A theme changes colours, floats and capitals: our parts stay readable; the site around them may not.',
    ),
    audit: {
      context: {
        exclude: ['.site-name', '.site-link', '.site-heading', '.site-lead', '.site-small'],
        reason:
          'The theme takes the contrast of the site’s own words, as real ones do; ours it must not touch.',
        issue: 'docs/decisions/0009-plain-css-that-holds.md',
        until: '2027-11-23',
      },
    },
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { whatWeDo as arabic } from '../../content/ar.tsx';
import { whatWeDo as welsh } from '../../content/cy.tsx';
import { lookFor } from '../look-for.ts';
import { WhatWeDoPage } from './WhatWeDoPage.tsx';

const meta = {
  title: 'Pages/Languages',
  component: WhatWeDoPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof WhatWeDoPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Arabic: Story = {
  args: { content: arabic },
  parameters: lookFor('A whole page from right to left: everything with a direction is mirrored.'),
};

export const Welsh: Story = {
  args: { content: welsh },
  parameters: lookFor('A whole page in Welsh, without a word of English.'),
};

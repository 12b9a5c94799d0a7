import type { Meta, StoryObj } from '@storybook/react-vite';
import { whatWeDo } from '../../content/en.tsx';
import { lookFor } from '../look-for.ts';
import { WhatWeDoPage } from './WhatWeDoPage.tsx';

const meta = {
  title: 'Pages/What we do',
  component: WhatWeDoPage,
  tags: ['page', '!autodocs'],
  args: { content: whatWeDo },
} satisfies Meta<typeof WhatWeDoPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'A whole page of a public body: read it in order, jump by headings, follow it by keyboard, and make it narrow.',
  ),
};

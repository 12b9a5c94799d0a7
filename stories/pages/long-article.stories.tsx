import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { LongArticlePage } from './LongArticlePage.tsx';

const meta = {
  title: 'Pages/Long article',
  component: LongArticlePage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof LongArticlePage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'A long text with headings to jump between. The chart is explained in words below it, and the wide table scrolls by itself.',
  ),
};

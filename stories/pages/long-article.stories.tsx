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
    'A long text that is found again by its headings: the chart is told in words below it, and the wide table scrolls alone.',
  ),
};

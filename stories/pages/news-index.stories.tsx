import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsIndexPage } from './NewsIndexPage.tsx';
import { lookFor } from '../look-for.ts';

const meta = {
  title: 'Pages/News index',
  component: NewsIndexPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof NewsIndexPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor('A lead story and thirty more. Each headline is one tab stop.'),
};

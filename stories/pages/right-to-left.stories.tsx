import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { RightToLeftPage } from './RightToLeftPage.tsx';

const meta = {
  title: 'Pages/Right to left',
  component: RightToLeftPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof RightToLeftPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Arabic with English in it: the quoted alert runs from left to right, and no telephone number or name is turned round.',
  ),
};

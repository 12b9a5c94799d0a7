import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { BilingualPage } from './BilingualPage.tsx';

const meta = {
  title: 'Pages/Bilingual',
  component: BilingualPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof BilingualPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Welsh and English in one page: each part declares its language, so that speech changes its voice, and each has a skip link.',
  ),
};

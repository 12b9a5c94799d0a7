import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { ThemeWorkshop as Workshop } from '../../.storybook/workshop/ThemeWorkshop.tsx';

const meta = {
  title: 'Theme workshop',
  component: Workshop,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof Workshop>;

export default meta;

export const ThemeWorkshop: StoryObj<typeof meta> = {
  // As the title is written, so that Storybook shows one entry and not a folder with one.
  name: 'Theme workshop',
  parameters: lookFor('Type your brand colour and look along the four palettes; then correct what is found.'),
};

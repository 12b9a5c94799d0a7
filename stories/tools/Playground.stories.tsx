import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { Playground as Page } from '../../.storybook/playground/Playground.tsx';

const meta = {
  title: 'Playground',
  component: Page,
  tags: ['page', '!autodocs'],
  // It has its own.
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Page>;

export default meta;

// As the title is written, so that Storybook shows one entry and not a folder with one.
export const Playground: StoryObj<typeof meta> = {
  parameters: lookFor('Choose a component, change its words, then break it and read what the library says.'),
};

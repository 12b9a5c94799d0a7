import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { CouncilPage } from './CouncilPage.tsx';

const meta = {
  title: 'Pages/Council',
  component: CouncilPage,
  tags: ['page', '!autodocs'],
  parameters: { sheets: ['castle-fenn-theme.css'] },
} satisfies Meta<typeof CouncilPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'The same parts with the words and the theme of a district council. “npx cresset theme create” made the theme from its colours.',
  ),
};

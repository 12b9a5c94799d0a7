import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import { TopicHubPage } from './TopicHubPage.tsx';

const meta = {
  title: 'Pages/Topic hub',
  component: TopicHubPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof TopicHubPage>;

export default meta;

export const Default: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Many ways into one topic: titles that are links, small cards, documents, and on a phone a single breadcrumb link back.',
  ),
};

import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import preview from '../../.storybook/preview.tsx';

setProjectAnnotations(preview);

type StoryModule = Parameters<typeof composeStories>[0];

/** A story as Storybook shows it. */
export interface Story {
  /** Its place in Storybook's menu: `Components/ThreatCard: Default`. */
  readonly name: string;
  /** A whole page, with its landmarks. */
  readonly isPage: boolean;
  /** Given what a broken content system sends, so that development logs. */
  readonly logs: boolean;
  readonly element: ReactElement;
}

// Vite gives every matching module; that each is a CSF module is what its `satisfies Meta` checks.
const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });

/** Every story, in the order of the files. */
export const stories: readonly Story[] = Object.values(modules).flatMap((module) =>
  Object.values(composeStories(module)).map((Composed) => ({
    name: `${module.default.title}: ${Composed.storyName}`,
    isPage: Composed.tags.includes('page'),
    logs: Composed.tags.includes('logs'),
    element: <Composed />,
  })),
);

export const pages = stories.filter((story) => story.isPage);

import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import type { ComponentType, ReactElement } from 'react';
import preview from '../../.storybook/preview.tsx';

setProjectAnnotations(preview);

type StoryModule = Parameters<typeof composeStories>[0];

/** What Storybook makes of an export of a CSF module; for modules found at run time its types can't say so. */
type Composed = ComponentType & { readonly storyName: string; readonly tags: readonly string[] };

/** A story as Storybook shows it. */
export interface Story {
  /** Its place in Storybook's menu: `Components/ThreatCard: Default`. */
  readonly name: string;
  /** A whole page, with its landmarks. */
  readonly isPage: boolean;
  /** A site whose own style sheet spoils what it can: only our parts of it have promises to keep. */
  readonly isHostile: boolean;
  /** Given what a broken content system sends, so that development logs. */
  readonly logs: boolean;
  readonly element: ReactElement;
}

// Vite gives every matching module; that each is a CSF module is what its `satisfies Meta` checks.
const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });

/** Every story, in the order of the files. */
export const stories: readonly Story[] = Object.values(modules).flatMap((module) =>
  Object.values(composeStories(module) as Readonly<Record<string, Composed>>).map((Shown) => ({
    name: `${module.default.title}: ${Shown.storyName}`,
    isPage: Shown.tags.includes('page'),
    isHostile: Shown.tags.includes('hostile'),
    logs: Shown.tags.includes('logs'),
    element: <Shown />,
  })),
);

export const pages = stories.filter((story) => story.isPage);

/** The outermost elements that Cresset wrote. */
export function ourRoots(container: Element): readonly Element[] {
  return [...container.querySelectorAll('[class^="cr-"]')].filter(
    (element) => element.parentElement?.closest('[class^="cr-"]') === null,
  );
}

import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import type { ComponentType, ReactElement } from 'react';
import preview from '../../.storybook/preview.tsx';
import { asked, everything, isAsked } from './tier.ts';

setProjectAnnotations(preview);

type StoryModule = Parameters<typeof composeStories>[0];

/** What Storybook makes of an export of a CSF module; for modules found at run time its types can't say so. */
type Composed = ComponentType & {
  readonly storyName: string;
  readonly tags: readonly string[];
  readonly parameters: { readonly audit?: { readonly expect?: readonly string[] }; readonly says?: string };
};

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

/** A story that shows what not to do, beside what finds it. */
export interface Dont extends Story {
  /** Ids of rules of the audit, such as `axe/heading-order`, that have to fail in it. */
  readonly expects: readonly string[];
  /** Words that the console of a developer has to hold. */
  readonly says: string | undefined;
}

// Vite gives every matching module; that each is a CSF module is what its `satisfies Meta` checks.
const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });

const all: readonly (Dont & { readonly isDont: boolean })[] = Object.values(modules).flatMap((module) =>
  Object.values(composeStories(module) as Readonly<Record<string, Composed>>).map((Shown) => ({
    name: `${module.default.title}: ${Shown.storyName}`,
    isPage: Shown.tags.includes('page'),
    isHostile: Shown.tags.includes('hostile'),
    isDont: Shown.tags.includes('dont'),
    logs: Shown.tags.includes('logs'),
    expects: Shown.parameters.audit?.expect ?? [],
    says: Shown.parameters.says,
    element: <Shown />,
  })),
);

/** Tools for designers: no site has them, they have tests of their own, and the workshop alone takes as long as fifty parts. */
const isTool = ({ name }: Story) => /^(?:Foundations\/|Playground|Theme workshop)/.test(name);

/** Beside the stories of a component that is asked for: the page that shows them all, and sites that spoil what they can. */
const shown = (story: Story) => {
  const { name } = story;
  if (!everything && isTool(story)) return false;
  const [, component] = /^(?:Components|Parts)\/(\w+):/.exec(name) ?? [];
  return component === undefined
    ? asked.length === 0 || /^Pages\/(?:What we do|Hostile host):/.test(name)
    : isAsked(component);
};

/** Every story that shows what a site may do, in the order of the files: nothing may be wrong with any of them. */
export const stories: readonly Story[] = all.filter((story) => !story.isDont && shown(story));

for (const component of asked)
  if (!stories.some(({ name }) => name.includes(`/${component}: `)))
    throw new Error(`${component} was changed and has no story, so nothing of it would be looked at.`);

/** Every story that is wrong on purpose. */
export const donts: readonly Dont[] = all.filter(({ isDont }) => isDont);

export const pages = stories.filter((story) => story.isPage);

import type { ComponentType, ReactElement } from 'react';
import { kebabCase } from './kebab-case.ts';
import { sentenceCase } from './sentence-case.ts';

/** A story whose markup is published: the part as a site would write it, without the frame that Storybook puts around it. */
export interface PublishedStory {
  /** Its file without the ending: `threat-card--with-picture`. */
  readonly slug: string;
  /** `ThreatCard: With picture`. */
  readonly name: string;
  /** `Components`, `Parts` or `Pages`. */
  readonly group: string;
  /** The component or page that it is about: `ThreatCard`. */
  readonly subject: string;
  /** What it shows of it: `With picture`. */
  readonly story: string;
  /** Whether its props are wrong on purpose. */
  readonly broken: boolean;
  /** Whether it is on a site whose own style sheet spoils what it can. */
  readonly hostile: boolean;
  /** Style sheets of the page beside the site's own, from the folder of the pages: a theme. */
  readonly sheets: readonly string[];
  readonly element: ReactElement;
}

type Args = Readonly<Record<string, unknown>>;

interface StoryParts {
  readonly args?: Args;
  readonly tags?: readonly string[];
  readonly render?: (args: Args) => ReactElement;
}

interface StoryModule {
  readonly default: StoryParts & {
    readonly title: string;
    readonly component: ComponentType<Args>;
    readonly parameters?: { readonly sheets?: readonly string[] };
  };
  readonly [story: string]: StoryParts;
}

// Vite gives every matching module; that each is a CSF module is what its `satisfies Meta` checks.
const modules = import.meta.glob<StoryModule>('../stories/**/*.stories.tsx', { eager: true });

/**
 * Every story of a component or a page, in the order of the files. Foundations show tokens, which have no markup to copy,
 * and what not to do is not for copying.
 */
export const publishedStories: readonly PublishedStory[] = Object.values(modules).flatMap((module) => {
  const { default: meta, ...stories } = module;
  const [group, part] = meta.title.split('/');
  if (group === undefined || part === undefined || !['Components', 'Parts', 'Pages'].includes(group))
    return [];
  const exemplary = Object.entries(stories).filter(([, story]) => story.tags?.includes('dont') !== true);
  return exemplary.map(([name, story]) => ({
    slug: `${kebabCase(part)}--${kebabCase(name)}`,
    name: `${part}: ${sentence(name)}`,
    group,
    subject: part,
    story: sentence(name),
    // Development logs what is wrong with them.
    broken: story.tags?.includes('logs') === true,
    hostile: meta.tags?.includes('hostile') === true,
    sheets: meta.parameters?.sheets ?? [],
    element: render(meta, story),
  }));
});

function render(meta: StoryModule['default'], story: StoryParts): ReactElement {
  const args = { ...meta.args, ...story.args };
  const own = story.render ?? meta.render;
  const Component = meta.component;
  return own === undefined ? <Component {...args} /> : own(args);
}

/** The name of an export as a sentence begins. */
function sentence(name: string): string {
  return sentenceCase(kebabCase(name).replaceAll('-', ' '));
}

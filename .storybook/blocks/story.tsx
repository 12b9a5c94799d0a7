import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { type ReactElement, useContext, useEffect, useState } from 'react';
import { sentenceCase } from '../../scripts/sentence-case.ts';
import { HooksContext } from 'storybook/preview-api';
import type { PreparedStory } from 'storybook/internal/types';

/** A story as a page of documentation imports it, or the name of its export. */
export type Of = Parameters<typeof useOf>[0];

/** The story that `of` means. Storybook throws, with words of its own, where there is none. */
export function useStory(of: Of): PreparedStory {
  const { story } = useOf(of, ['story']);
  // As the sidebar has it: see main.ts.
  return { ...story, name: sentenceCase(story.name) };
}

/** The address of a story alone, which holds under any path and in a static build. */
export function storyAddress(id: string, globals = ''): string {
  return `./iframe.html?id=${id}&viewMode=story${globals === '' ? '' : `&globals=${globals}`}`;
}

/**
 * A story within the page. It is a part of the page's own tree, so that it is there at once and can be measured, and the
 * same story may stand on a page many times: Storybook's own block comes later and gives each the same id.
 */
export function LiveStory({ story }: { readonly story: PreparedStory }) {
  const context = useContext(DocsContext);
  // Decorators of Storybook's own keep what they remember here, and would otherwise share it between copies.
  const [hooks] = useState(() => new HooksContext());
  useEffect(() => () => hooks.clean(), [hooks]);
  // A renderer's story function gives what the renderer shows: React's an element, which Storybook's types can't say.
  const show = story.unboundStoryFn as (given: object) => ReactElement;
  return (
    <div className="sb-unstyled docs-story" lang="en">
      {show({ ...context.getStoryContext(story), hooks })}
    </div>
  );
}

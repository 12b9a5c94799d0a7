import { createElement } from 'react';
import { CURRENT_STORY_WAS_SET } from 'storybook/internal/core-events';
import { addons, types } from 'storybook/manager-api';

const isPage = (id: string) => id.startsWith('pages-');

/** A whole page has the whole window; a story of a part has its panel beside it. Whether a reader has it open or closed stays so until a story of the other kind. */
export function givePagesTheWindow(): void {
  addons.register('cresset/pages', (api) => {
    let wasPage: boolean | undefined;
    api.on(CURRENT_STORY_WAS_SET, ({ storyId }: { readonly storyId: string }) => {
      if (wasPage !== isPage(storyId)) api.togglePanel(!isPage(storyId));
      wasPage = isPage(storyId);
    });
  });
}

/** Beside every story: the way to where readers begin. */
export function showWhereToStart(): void {
  addons.register('cresset/start', () => {
    addons.add('cresset/start/link', {
      type: types.TOOLEXTRA,
      title: 'Start here',
      match: ({ viewMode }) => viewMode === 'story',
      // Storybook bundles this without the transform that JSX needs.
      render: () =>
        createElement(
          'a',
          { className: 'cresset-start', href: './?path=/docs/start-here--docs' },
          'Start here',
        ),
    });
  });
}

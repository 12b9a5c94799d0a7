import type { Decorator } from '@storybook/react-vite';

/** Shows a story in a place of a certain width, because components follow the place that they stand in and not the screen. */
export function inPlace<Args>(usualWidth: string): Decorator<Args> {
  return (Story, { parameters }) => {
    const width: unknown = parameters['width'];
    return (
      <div
        data-story-place=""
        // Where the reader chooses the width of the place, documentation sets this to `none`.
        style={{ maxInlineSize: `var(--story-place, ${typeof width === 'string' ? width : usualWidth})` }}
      >
        <Story />
      </div>
    );
  };
}

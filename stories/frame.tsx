import type { Decorator } from '@storybook/react-vite';

/** Shows a story in a place of a certain width, because components follow the place that they stand in and not the screen. */
export function inWidth(width: string): Decorator {
  return (Story) => (
    <div style={{ maxInlineSize: width }}>
      <Story />
    </div>
  );
}

import type { ReactNode } from 'react';
import { Block } from './Block.tsx';
import { Closed } from './Closed.tsx';
import { StoryWindow } from './Frame.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

const modes = [
  { name: 'Light', attributes: { 'data-cr-theme': 'light', 'data-cr-contrast': 'no-preference' } },
  { name: 'Dark', attributes: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'no-preference' } },
  { name: 'Light, more contrast', attributes: { 'data-cr-theme': 'light', 'data-cr-contrast': 'more' } },
  { name: 'Dark, more contrast', attributes: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'more' } },
  { name: 'Right to left', attributes: { dir: 'rtl' } },
] as const;

/**
 * The same story as readers may meet it. Attributes turn a part of a page dark; only a window of its own is narrow in
 * every respect, the size of its headings too.
 */
export function Modes({ of }: { readonly of: Of }) {
  const story = useStory(of);
  return (
    <Closed id="modes" title="In every mode: light, dark, more contrast, right to left, 320 px">
      <Block kind="side-by-side modes">
        {modes.map(({ name, attributes }) => (
          <Mode key={name} name={name}>
            <div {...attributes}>
              <div className="side-story docs-story">
                <LiveStory story={story} />
              </div>
            </div>
          </Mode>
        ))}
        <Mode name="320 px wide">
          <StoryWindow story={story} width="320px" />
        </Mode>
      </Block>
    </Closed>
  );
}

function Mode({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <figure className="side">
      <figcaption className="side-name">{name}</figcaption>
      {children}
    </figure>
  );
}

import { Block } from './Block.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

const modes = [
  { name: 'Light', attributes: { 'data-cr-theme': 'light', 'data-cr-contrast': 'no-preference' } },
  { name: 'Dark', attributes: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'no-preference' } },
  { name: 'Light, more contrast', attributes: { 'data-cr-theme': 'light', 'data-cr-contrast': 'more' } },
  { name: 'Dark, more contrast', attributes: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'more' } },
  { name: 'Right to left', attributes: { dir: 'rtl' } },
  { name: '320 px wide', attributes: { className: 'mode-narrow' } },
] as const;

/** The same story as readers may meet it. */
export function Modes({ of }: { readonly of: Of }) {
  const story = useStory(of);
  return (
    <Block kind="side-by-side modes">
      {modes.map(({ name, attributes }) => (
        <figure key={name} className="side">
          <figcaption className="side-name">{name}</figcaption>
          <div {...attributes}>
            <div className="side-story docs-story">
              <LiveStory story={story} />
            </div>
          </div>
        </figure>
      ))}
    </Block>
  );
}

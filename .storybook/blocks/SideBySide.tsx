import { Block } from './Block.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

/** Stories beside one another, each under its name. */
export function SideBySide({ of }: { readonly of: readonly Of[] }) {
  return (
    <Block kind="side-by-side">
      {of.map((story, index) => (
        <Named key={index} of={story} />
      ))}
    </Block>
  );
}

function Named({ of }: { readonly of: Of }) {
  const story = useStory(of);
  return (
    <figure className="side">
      <figcaption className="side-name">{story.name}</figcaption>
      <div className="side-story docs-story">
        <LiveStory story={story} />
      </div>
    </figure>
  );
}

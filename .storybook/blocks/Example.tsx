import { Block } from './Block.tsx';
import { Code } from './Code.tsx';
import { Hosts } from './Hosts.tsx';
import { Place } from './Place.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

/** A story as it lives, in a place whose width the reader drags, with its code and other sites to see it in. */
export function Example({ of }: { readonly of: Of }) {
  const story = useStory(of);
  return (
    <Block kind="example">
      <Place of={story.name}>
        <LiveStory story={story} />
      </Place>
      <Hosts story={story} />
      <Code key={story.id} story={story} />
    </Block>
  );
}

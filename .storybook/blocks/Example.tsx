import { Block } from './Block.tsx';
import { Code, Jsx } from './Code.tsx';
import { Hosts } from './Hosts.tsx';
import { Place } from './Place.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

interface ExampleProps {
  readonly of: Of;
  /** Whether its code is in sight; otherwise a reader opens it. Default `false`. */
  readonly showsCode?: boolean;
}

/** A story as it lives, in a place whose width the reader drags, with its code and other sites to see it in. */
export function Example({ of, showsCode = false }: ExampleProps) {
  const story = useStory(of);
  return (
    <Block kind="example">
      <Place of={story.name}>
        <LiveStory story={story} />
      </Place>
      <Hosts story={story} />
      {showsCode ? (
        <Code key={story.id} story={story} />
      ) : (
        <details className="example-code">
          <summary>Code of {story.name}</summary>
          <Code key={story.id} story={story} />
        </details>
      )}
    </Block>
  );
}

/** The first thing on the page of a component: a story as it lives, and the code that gives it. */
export function FirstExample({ of }: { /** A story of little code. */ readonly of: Of }) {
  const story = useStory(of);
  return (
    <Block kind="example first-example">
      <div className="place-stage docs-story">
        <LiveStory story={story} />
      </div>
      <div className="tab-panel">
        {/* The same story may stand further down, with its code. */}
        <Jsx story={story} what="code" />
      </div>
    </Block>
  );
}

import { useState } from 'react';
import { Block } from './Block.tsx';
import { type Of, storyAddress, useStory } from './story.tsx';

interface FrameProps {
  readonly of: Of;
  /** How wide its window is, in any unit of CSS. Default: as wide as the page. */
  readonly width?: string | undefined;
  /** Settings of the toolbar as an address has them: `textSize:200-percent;scheme:dark`. */
  readonly globals?: string | undefined;
}

/** In pixels. What is longer, a whole page, is scrolled. */
const highest = 1200;

/** A story in a window of its own, which is not loaded before a reader comes near it. */
export function Frame({ of, width = '100%', globals = '' }: FrameProps) {
  const story = useStory(of);
  const [height, setHeight] = useState(480);
  return (
    <Block kind="frame">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own story from our own host, which is measured */}
      <iframe
        title={`${story.title}: ${story.name}${globals === '' ? '' : ` (${globals.replaceAll(':', ' ').replaceAll(';', ', ')})`}`}
        src={storyAddress(story.id, globals)}
        loading="lazy"
        className="frame-window"
        style={{ inlineSize: width, blockSize: height }}
        onLoad={({ currentTarget }) => {
          const root = currentTarget.contentDocument?.documentElement;
          if (!root) return;
          new ResizeObserver(() => setHeight(Math.min(highest, root.offsetHeight + 2))).observe(root);
        }}
      />
    </Block>
  );
}

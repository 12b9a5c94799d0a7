import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import type { PreparedStory } from 'storybook/internal/types';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import type { Globals } from '../toolbar/dress-document.ts';
import { Block } from './Block.tsx';
import { type Of, storyAddress, useStory } from './story.tsx';

interface FrameProps {
  readonly of: Of;
  /** How wide its window is, in any unit of CSS. Default: as wide as the page. */
  readonly width?: string | undefined;
  /** Settings of the toolbar as an address has them: `textSize:200-percent;scheme:dark`. They go before those of the page. */
  readonly globals?: string | undefined;
}

/** A story in a window of its own, which is not loaded before a reader comes near it. */
export function Frame({ of, width, globals }: FrameProps) {
  const story = useStory(of);
  return (
    <Block kind="frame">
      <StoryWindow story={story} width={width} globals={globals} />
    </Block>
  );
}

/** In pixels. What is longer, a whole page, is scrolled. */
const highest = 1200;

type StoryWindowProps = Omit<FrameProps, 'of'> & { readonly story: PreparedStory };

/** The window alone, for blocks that show several. */
export function StoryWindow({ story, width = '100%', globals = '' }: StoryWindowProps) {
  const settings = new Map([...useToolbar(story), ...settingsOf(globals)]);
  const [height, setHeight] = useState(480);
  const inWords = globals.replaceAll(':', ' ').replaceAll(';', ', ');
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own story from our own host, which is measured
    <iframe
      title={`${story.title}: ${story.name}${inWords === '' ? '' : ` (${inWords})`}`}
      src={storyAddress(story.id, [...settings].map(([name, value]) => `${name}:${value}`).join(';'))}
      loading="lazy"
      className="frame-window"
      style={{ inlineSize: width, blockSize: height }}
      onLoad={({ currentTarget }) => {
        const root = currentTarget.contentDocument?.documentElement;
        if (!root) return;
        new ResizeObserver(() => setHeight(Math.min(highest, root.offsetHeight))).observe(root);
      }}
    />
  );
}

type Setting = readonly [name: string, value: string];

function settingsOf(globals: string): readonly Setting[] {
  return globals.split(';').flatMap((setting) => {
    const [name, value] = setting.split(':');
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}

/** The settings of the page’s toolbar. A frame has a document of its own that has to be dressed, too. */
function useToolbar(story: PreparedStory): readonly Setting[] {
  const context = useContext(DocsContext);
  const [globals, setGlobals] = useState<Globals>(() => context.getStoryContext(story).globals);
  useEffect(() => {
    const update = (changed: { readonly globals: Globals }) => setGlobals(changed.globals);
    context.channel.on(GLOBALS_UPDATED, update);
    return () => context.channel.off(GLOBALS_UPDATED, update);
  }, [context.channel]);
  return Object.entries(globals).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
}

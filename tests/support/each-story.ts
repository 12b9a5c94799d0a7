import { beforeEach, describe, test } from 'vitest';
import { takeLogged } from './console.ts';
import { setMedia, setViewport } from './modes.ts';
import { hydrate } from './mount.tsx';
import { stories, type Story } from './stories.tsx';

type Check = (container: HTMLElement, story: Story) => Promise<void> | void;

/** One test a story: shown as a site shows it, on a wide screen and in the usual mode, and taken away whatever happens. */
export function everyStory(title: string, check: Check, chosen: readonly Story[] = stories): void {
  describe(title, () => {
    beforeEach(async () => {
      await setViewport(1280, 800);
      await setMedia({});
    });
    test.for([...chosen])('$name', async (story) => {
      document.title = story.name;
      document.documentElement.lang = 'en';
      const shown = await hydrate(story.element);
      // What bad input logs is judged where bad input is judged.
      if (story.logs) takeLogged();
      try {
        await check(shown.container, story);
      } finally {
        await shown.remove();
      }
    });
  });
}

import { beforeAll, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { takeLogged } from '../support/console.ts';
import { setMedia, setViewport, type Media } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { stories } from '../support/stories.tsx';

declare module 'vitest/browser' {
  interface BrowserCommands {
    takePicture: (name: string) => Promise<void>;
  }
}

interface Look {
  readonly media?: Media;
  /** In CSS px. Default 1280. */
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
}

/**
 * Every story of a component and every page. Foundations and workshop show tokens, which have tests of their own; what not
 * to do is in no site, so nobody relies on how it looks.
 */
const shown = stories.filter(({ name }) => /^(Components|Parts|Pages)\//.test(name));

/**
 * Draws every story in one look. The title of each test is the name of its picture: `ThreatCard--Default/dark`.
 *
 * Fonts are bundled, motion is off, nothing is hovered or focused, and no story tells the time: what differs is a change.
 */
export function drawEveryStory(look: string, { media = {}, width = 1280, direction = 'ltr' }: Look): void {
  beforeAll(async () => {
    document.documentElement.dir = direction;
    document.documentElement.style.overflow = 'hidden';
    await commands.parkMouse();
  });

  for (const { name, element, isPage, logs } of shown) {
    const picture = `${fileName(name)}/${look}`;
    // Not by `test.for`, which cuts long names short: nobody could then draw such a story by its name.
    test(picture, async () => {
      await setMedia(media);
      await setViewport(width, 800);
      const { container, remove } = await hydrate(element);
      // A story that fails leaves nothing behind that moves the next ones.
      onTestFinished(remove);
      if (logs) takeLogged();
      container.dataset['picture'] = '';
      // Room for what stands out at the edge of a part.
      if (!isPage) container.style.padding = '1rem';
      await fitWindow(container, width);
      await commands.takePicture(picture);
    });
  }
}

/** `Components/ThreatCard: No link` is `ThreatCard--No-link`. */
function fileName(story: string): string {
  return story
    .replace(/^\w+\//, '')
    .replace(': ', '--')
    .replaceAll(' ', '-');
}

/**
 * Makes the window as high as the story: what lies below it is neither painted nor loaded. What has come since can have
 * made the story higher: a line of another font breaks elsewhere, and a picture may be larger than the place kept for it.
 */
async function fitWindow(container: Element, width: number): Promise<void> {
  const height = () => Math.ceil(container.getBoundingClientRect().height);
  await fontsOf(container);
  do {
    await setViewport(width, height());
    await settle(container);
  } while (height() !== innerHeight);
}

/** Waits for the fonts in use: the browser asks for one when it lays text out, and not before. */
async function fontsOf(container: Element): Promise<void> {
  container.getBoundingClientRect();
  await document.fonts.ready;
}

/** Waits for the fonts and pictures in view. One that isn't shown never loads; one that never comes is a story too. */
async function settle(container: Element): Promise<void> {
  await fontsOf(container);
  const images = [...container.querySelectorAll('img')].filter((image) => image.checkVisibility());
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

import type { StoryPage } from './story-page.ts';

/** Shows some stories together, each in a frame of its own, so that a window or a mode is changed once for all of them. */

const shown = new Map<string, HTMLIFrameElement>();

const visit = {
  async open(stories: readonly string[]): Promise<void> {
    const loading = stories.map((story) => {
      const frame = document.createElement('iframe');
      frame.title = story;
      frame.src = `stories/${story}.html`;
      shown.set(story, frame);
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve);
      });
      document.querySelector('main')?.append(frame);
      return loaded;
    });
    await Promise.all(loading);
    await this.ask('ready');
  },

  /** Makes every frame as wide as a window of so many CSS px, and waits until all have been drawn like that. */
  async width(px: number): Promise<void> {
    document.documentElement.style.setProperty('--width', `${px}px`);
    await drawn();
  },

  /** Waits until a media query holds, in every frame, too. */
  async media(query: string): Promise<void> {
    const windows = [window, ...[...shown.values()].flatMap(({ contentWindow }) => contentWindow ?? [])];
    for (let times = 0; times < 300; times += 1) {
      if (windows.every((one) => one.matchMedia(query).matches)) return;
      await drawn();
    }
    throw new Error(`${query} holds nowhere: what is judged now would be judged in another mode.`);
  },

  async ask<Question extends keyof StoryPage>(question: Question): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    for (const [index, [story, { contentWindow }]] of [...shown].entries())
      answers[story] = await contentWindow?.storyPage[question](index);
    return answers;
  },
};

async function drawn(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}

Object.assign(window, { visit });

// Behind the last stop a browser would go to its own bars, and never come back.
document.querySelector('#end')?.addEventListener('keydown', (event) => {
  if (event instanceof KeyboardEvent && event.key === 'Tab') event.preventDefault();
});

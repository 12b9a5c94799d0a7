import { afterAll, describe, test } from 'vitest';
import { takeLogged } from './console.ts';
import { setMedia, setViewport, type Media } from './modes.ts';
import { hydrate } from './mount.tsx';
import { stories, type Story } from './stories.tsx';

/** Says what is wrong with a story that is open, by an assertion. It is asked once for each mode. */
type Check = (container: HTMLElement, story: Story, mode: string) => Promise<void> | void;

interface Conditions {
  /** All of them by default. */
  readonly stories?: readonly Story[];
  /** The size of the window, in CSS px: 1280 × 800 by default. */
  readonly window?: readonly [width: number, height: number];
  /** What the reader's system asks for, by name; by default nothing unusual. */
  readonly modes?: Readonly<Record<string, Media>>;
}

interface StoryCheck extends Required<Conditions> {
  readonly title: string;
  readonly check: Check;
}

/**
 * Gives the function by which a file says what it checks: one test for each story, shown as a site shows it. All the
 * checks of a file look at a story in one visit, one after another, because to open it, and to change the window for it,
 * takes longer than most of them.
 */
export function oneVisit(): (title: string, check: Check, conditions?: Conditions) => void {
  const checks: StoryCheck[] = [];
  return (title, check, conditions = {}) => {
    checks.push({ title, check, stories, window: [1280, 800], modes: { usual: {} }, ...conditions });
    // Vitest looks into a group when the whole file is read, so the group of the first check knows all of them.
    if (checks.length === 1) describe('every story', () => visit(checks));
  };
}

function visit(checks: readonly StoryCheck[]): void {
  let open: (Awaited<ReturnType<typeof hydrate>> & { readonly story: Story }) | undefined;

  async function leave(): Promise<void> {
    await open?.remove();
    open = undefined;
  }

  async function show(story: Story): Promise<HTMLElement> {
    // It is opened again where somebody took it off the page.
    if (open?.story === story && open.container.isConnected) return open.container;
    await leave();
    document.title = story.name;
    document.documentElement.lang = 'en';
    open = { story, ...(await hydrate(story.element)) };
    // What bad input logs is judged where bad input is judged.
    if (story.logs) takeLogged();
    return open.container;
  }

  afterAll(leave);

  for (const story of new Set(checks.flatMap((one) => one.stories))) {
    describe(story.name, () => {
      for (const { title, check, window, modes } of checks.filter((one) => one.stories.includes(story))) {
        test(title, async () => {
          // Whoever looked before may have left the focus somewhere.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          await setViewport(...window);
          for (const [mode, media] of Object.entries(modes)) {
            await setMedia(media);
            await check(await show(story), story, mode);
          }
        });
      }
    });
  }
}

import { describe, test } from 'vitest';
import { takeLogged } from './console.ts';
import { setMedia, setViewport, type Media } from './modes.ts';
import { hydrate, showStatic } from './mount.tsx';
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

/** A check in one of its modes. */
interface Look extends Pick<StoryCheck, 'window' | 'stories' | 'check' | 'title'> {
  readonly mode: string;
  readonly media: Media;
}

/**
 * Gives the function by which a file says what it checks: one test for each story. To change the window, or what the
 * system asks for, takes longer than most checks. So some stories are opened together, and each change is made once for
 * all of them; one after another is on the page, alone.
 *
 * A part is shown as the server's HTML: it has no state, and that React changes nothing of it is checked for every story
 * in hydration.browser.test.tsx. Whole pages and tools are shown with React.
 *
 * @param together How many stories: many where a check is quick, few where it takes long, so that no test waits for long.
 */
export function oneVisit(together = 10): (title: string, check: Check, conditions?: Conditions) => void {
  const checks: StoryCheck[] = [];
  return (title, check, conditions = {}) => {
    checks.push({ title, check, stories, window: [1280, 800], modes: { usual: {} }, ...conditions });
    // Vitest looks into a group when the whole file is read, so the group of the first check knows all of them.
    if (checks.length === 1) describe('every story', () => visit(checks, together));
  };
}

function visit(checks: readonly StoryCheck[], together: number): void {
  for (const some of inGroups([...new Set(checks.flatMap((one) => one.stories))], together)) {
    let judged: Promise<Faults> | undefined;
    for (const story of some) {
      describe(story.name, () => {
        for (const { title } of checks.filter((one) => one.stories.includes(story))) {
          test(title, async () => {
            judged ??= judge(some, checks);
            const fault = (await judged)
              .get(story)
              ?.find((found) => found.title === undefined || found.title === title);
            if (fault !== undefined) throw fault.error;
          });
        }
      });
    }
  }
}

/** A whole page takes as long as ten parts. */
function inGroups(shown: readonly Story[], together: number): readonly (readonly Story[])[] {
  const groups: Story[][] = [];
  let room = 0;
  for (const story of shown) {
    room -= story.isPage ? 10 : 1;
    if (room < 0 || groups.length === 0) {
      groups.push([]);
      room = together - (story.isPage ? 10 : 1);
    }
    groups.at(-1)?.push(story);
  }
  return groups;
}

/** What is wrong with each story: for one check, or whatever is checked. */
type Faults = ReadonlyMap<Story, readonly { readonly title?: string; readonly error: unknown }[]>;

async function judge(some: readonly Story[], checks: readonly StoryCheck[]): Promise<Faults> {
  const faults = new Map(some.map((story) => [story, [] as { title?: string; error: unknown }[]]));
  const open = new Map<Story, ReturnType<typeof showStatic>>();
  for (const story of some) {
    try {
      const mounted = story.isPage ? await hydrate(story.element) : showStatic(story.element);
      mounted.container.remove();
      open.set(story, mounted);
      const logged = takeLogged();
      // What bad input logs is judged where bad input is judged.
      if (!story.logs && logged.length > 0) throw new Error(`It logged: ${logged.join('\n')}`);
    } catch (error) {
      faults.get(story)?.push({ error });
    }
  }
  for (const looks of looksBySetting(checks)) {
    for (const [story, { container }] of open) {
      document.title = story.name;
      document.documentElement.lang = 'en';
      document.body.append(container);
      for (const { title, check, window, mode, media } of looks.filter((one) =>
        one.stories.includes(story),
      )) {
        // Whoever looked before may have left something behind.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        await setViewport(...window);
        await setMedia(media);
        try {
          await check(container, story, mode);
        } catch (error) {
          faults.get(story)?.push({ title, error });
        }
      }
      container.remove();
    }
  }
  for (const { remove } of open.values()) await remove();
  return faults;
}

/** All looks that every story gets, those of one window and mode together. */
function looksBySetting(checks: readonly StoryCheck[]): Iterable<readonly Look[]> {
  const settings = new Map<string, Look[]>();
  for (const check of checks) {
    for (const [mode, media] of Object.entries(check.modes)) {
      const setting = JSON.stringify([check.window, media]);
      settings.set(setting, [...(settings.get(setting) ?? []), { ...check, mode, media }]);
    }
  }
  return settings.values();
}

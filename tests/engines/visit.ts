import type { Driver, Mode } from './drivers/driver.ts';
import type { DateWords } from './dates.ts';
import type { Check, Evidence, HeardElement } from './evidence.ts';
import type { Marked, Part, StoryPage, Stops } from './page/story-page.ts';
import type { ServerSide, Visited } from './site.tsx';

/** What shows that a mode is in force: an engine that takes an order and does nothing would judge one mode twice. */
const queries: Readonly<Record<Mode, string>> = {
  'usual': '(prefers-reduced-motion: reduce) and (prefers-color-scheme: light)',
  'dark': '(prefers-color-scheme: dark)',
  'forced colours': '(forced-colors: active)',
};

interface Site {
  readonly baseUrl: string;
  readonly server: ServerSide;
  readonly stories: readonly Visited[];
}

interface Being {
  faults: Partial<Record<Check, string[]>>;
  sizes: Record<string, readonly Part[]>;
  heard: readonly HeardElement[];
  reached: readonly string[];
}

/**
 * Visits every story once in each mode that can't be changed while it is open, and judges everything there.
 *
 * @param isReference Whether it is what others are compared with, and judged by other tests.
 */
export async function visitAll(driver: Driver, site: Site, isReference = false): Promise<Evidence> {
  const stories: Record<string, Being> = {};
  const about = (slug: string) => (stories[slug] ??= { faults: {}, sizes: {}, heard: [], reached: [] });

  const ask = <Question extends keyof StoryPage>(question: Question) =>
    driver.run<Record<string, Awaited<ReturnType<StoryPage[Question]>>>>(`visit.ask('${question}')`);
  async function judge(
    check: Check,
    question: {
      [Name in keyof StoryPage]: ReturnType<StoryPage[Name]> extends
        | readonly string[]
        | Promise<readonly string[]>
        ? Name
        : never;
    }[keyof StoryPage],
    where = '',
  ): Promise<void> {
    if (isReference) return;
    for (const [slug, found] of Object.entries(await ask(question)))
      (about(slug).faults[check] ??= []).push(...found.map((fault) => `${where}${fault}`));
  }
  async function measure(width: number): Promise<void> {
    for (const [slug, parts] of Object.entries(await ask('parts'))) about(slug).sizes[width] = parts;
  }
  const setWidth = (px: number) => driver.run(`visit.width(${px})`);

  const inMode: Readonly<Record<Mode, () => Promise<void>>> = {
    async 'usual'() {
      await measure(1280);
      await judge('axe', 'axe');
      await judge('contrast', 'contrasts', 'light: ');
      await judge('reduced motion', 'moving');
      await judge('keyboard order', 'order');
      await judge('right to left', 'turned');
      await setWidth(640);
      await judge('large text', 'doubled', '640 px: ');
      await setWidth(320);
      await measure(320);
      await judge('narrow window', 'losses');
      await judge('large text', 'doubled', '320 px: ');
      await setWidth(1280);
      await walk(driver);
      for (const [slug, { reached, rings }] of Object.entries(await ask('stops'))) {
        about(slug).reached = reached;
        about(slug).faults['focus ring'] = [...rings];
      }
    },
    'dark': () => judge('contrast', 'contrasts', 'dark: '),
    'forced colours': () => judge('forced colours', 'forced'),
  };

  for (const modes of driver.modes) {
    for (const some of inGroups(site.stories)) {
      const [first = 'usual'] = modes;
      await driver.setMode(first);
      await driver.open(`${site.baseUrl}/visit.html`);
      await driver.run(`visit.open(${JSON.stringify(some.map(({ slug }) => slug))})`);
      for (const mode of modes) {
        await driver.setMode(mode);
        await driver.run(`visit.media(${JSON.stringify(queries[mode])})`);
        await inMode[mode]();
      }
      await judge('console', 'problems');
      if (!modes.includes('usual')) continue;
      await driver.setMode('usual');
      const marked = await ask('mark');
      const heard = await driver.heard();
      for (const [slug, elements] of Object.entries(marked))
        about(slug).heard = elements.map(withHeard(heard));
    }
  }

  await driver.open(`${site.baseUrl}/hydrate.html`);
  const given = [site.server.html, site.server.dates].map((data) => JSON.stringify(data));
  const hydrated = await driver.run<Record<string, string[]>>(`hydrateAll(${given.join()})`);
  for (const [slug, found] of Object.entries(hydrated)) about(slug).faults.react = found;
  const dates = await driver.run<DateWords>('dateWords()');
  return { version: driver.version, stories, dates };
}

const withHeard =
  (heard: Awaited<ReturnType<Driver['heard']>>) =>
  ({ mark, element }: Marked): HeardElement => ({
    element,
    ...(heard.get(mark) ?? { role: 'none', name: '' }),
  });

/** Goes from the button before all stories to the one behind them, with the Tab key. */
async function walk(driver: Driver): Promise<void> {
  await driver.run(`document.querySelector('#start').focus()`);
  let before = -1;
  while (!(await driver.run<boolean>(`document.activeElement?.id === 'end'`))) {
    const stops = await driver.run<Record<string, Stops>>(`visit.ask('stops')`);
    const now = Object.values(stops).reduce((sum, { reached }) => sum + reached.length, 0);
    if (now === before)
      throw new Error(
        `The Tab key leads nowhere after ${JSON.stringify(Object.entries(stops).at(-1))}: what comes behind it was not judged.`,
      );
    before = now;
    await driver.pressTab(25);
  }
}

/** A whole page takes as long as many parts. */
function inGroups(stories: readonly Visited[]): readonly (readonly Visited[])[] {
  const groups: Visited[][] = [];
  let room = 0;
  for (const story of stories) {
    room -= story.isPage ? 8 : 1;
    if (room < 0 || groups.length === 0) {
      groups.push([]);
      room = 32;
    }
    groups.at(-1)?.push(story);
  }
  return groups;
}

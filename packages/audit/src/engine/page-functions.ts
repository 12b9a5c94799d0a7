import type { State } from '../modes/modes.ts';

/**
 * What runs in the page: each function is sent there as text, and so brings along everything that it uses.
 */

/** Part of what `globalThis` holds in Storybook's preview, and of what we add to it. */
interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    on(event: string, listener: (...data: never[]) => void): void;
    off(event: string, listener: (...data: never[]) => void): void;
    emit(event: string, data: unknown): void;
  };
  __STORYBOOK_PREVIEW__?: {
    storyStoreValue?: StoryStore;
    /** Its name before Storybook 8. */
    storyStore?: StoryStore;
  };
  /** What became of the story that {@link select} asked for. */
  cressetAuditEnd?: Promise<Shown>;
}

interface StoryStore {
  loadStory(wanted: { storyId: string }): Promise<{ parameters?: Record<string, unknown> }>;
}

export interface StoryParameters {
  readonly audit: unknown;
  readonly a11y: unknown;
}

interface Shown {
  readonly state: 'shown' | 'error' | 'timeout';
  readonly message: string;
}

/** In the page: whether Storybook can be asked for stories. */
export function previewIsReady(): boolean {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
    globalThis as typeof globalThis & Preview;
  try {
    // Before it is ready, newer versions have a store that throws whatever it is asked.
    if ((preview?.storyStoreValue ?? preview?.storyStore)?.loadStory === undefined) return false;
  } catch {
    return false;
  }
  // A skip link is the first link of a page, and Storybook's own messages hold links: they may stand at the end.
  document.body.append(...document.querySelectorAll('.sb-wrapper'));
  // We run axe ourselves: Storybook's own panel would run it a second time.
  channel?.emit('updateGlobals', { globals: { a11y: { manual: true } } });
  return channel !== undefined;
}

/**
 * In the page: asks Storybook for a story and waits until it is there, its play function included. What Storybook still
 * does afterwards, {@link hasEnded} waits for.
 */
export function select({ id, patience }: { id: string; patience: number }): Promise<Shown> {
  const own = globalThis as typeof globalThis & Preview;
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = own;
  return new Promise((resolve) => {
    own.cressetAuditEnd = new Promise((end) => {
      const wordsOf = (what: unknown): string => {
        if (typeof what !== 'object' || what === null) return String(what);
        const { title, message, description } = what as Record<string, unknown>;
        return [title, message, description].filter((part) => typeof part === 'string').join(': ');
      };
      const fail = (message: string): void => finish({ state: 'error', message });
      const shown: Shown = { state: 'shown', message: '' };
      const listeners: Record<string, (...data: never[]) => void> = {
        // Rendered and played. From here on Storybook gives animations a tenth of a second to begin; we end them ourselves.
        storyRenderPhaseChanged: ({ newPhase, storyId }: { newPhase: string; storyId: string }) => {
          if (storyId === id && newPhase === 'completing') resolve(shown);
        },
        // Older versions say no more than this; newer ones go on, and say that they have finished.
        storyRendered: (storyId) => {
          if (storyId === id) setTimeout(finish, 250, shown);
        },
        storyFinished: ({ storyId }: { storyId: string }) => {
          if (storyId === id) finish(shown);
        },
        storyMissing: () => fail('Storybook has no such story, although its index names it.'),
        storyErrored: (what) => fail(`The story has an error: ${wordsOf(what)}`),
        storyThrewException: (what) => fail(`The story threw: ${wordsOf(what)}`),
        playFunctionThrewException: (what) => fail(`The play function of the story threw: ${wordsOf(what)}`),
      };
      const timer = setTimeout(finish, patience, {
        state: 'timeout',
        message: `The story was not there after ${patience / 1000} s.`,
      });
      function finish(ended: Shown): void {
        clearTimeout(timer);
        for (const [event, listener] of Object.entries(listeners)) channel?.off(event, listener);
        resolve(ended);
        end(ended);
      }
      for (const [event, listener] of Object.entries(listeners)) channel?.on(event, listener);
      channel?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  });
}

/** In the page: waits until Storybook has done with the story, and gives what became of it. */
export function hasEnded(): Promise<Shown> | undefined {
  return (globalThis as typeof globalThis & Preview).cressetAuditEnd;
}

/** In the page: what a story says to the audit. Functions and elements stay behind. */
export async function parametersOf(storyId: string): Promise<StoryParameters> {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as typeof globalThis & Preview;
  const store = preview?.storyStoreValue ?? preview?.storyStore;
  // One that can't be loaded is asked for next, and says why.
  const story = await store?.loadStory({ storyId }).catch(() => undefined);
  const parameters = story?.parameters ?? {};
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return { audit: plain(parameters['audit']), a11y: plain(parameters['a11y']) };
}

/** In the page: tells Storybook its globals, and waits for the story that it shows anew. */
export function setGlobals(globals: Record<string, string | null>): Promise<void> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as typeof globalThis & Preview;
  return new Promise((resolve) => {
    const done = (): void => {
      channel?.off('storyRendered', done);
      resolve();
    };
    channel?.on('storyRendered', done);
    // A Storybook that knows none of them shows nothing anew.
    setTimeout(done, 1000);
    channel?.emit('updateGlobals', { globals });
  });
}

/**
 * In our own world: fonts and pictures are there, what listens for the new state has had its say, every animation is at
 * its end.
 */
export async function settle(): Promise<void> {
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  const own = globalThis as typeof globalThis & { cressetAuditStill?: CSSStyleSheet };
  if (own.cressetAuditStill === undefined) {
    own.cressetAuditStill = new CSSStyleSheet();
    // A transition in flight keeps its duration; one without a duration would jump. Only “none” cancels it.
    own.cressetAuditStill.replaceSync(
      '*, *::before, *::after { transition: none !important; caret-color: transparent !important; }',
    );
  }
  const still = own.cressetAuditStill;
  const all = trees(document);
  for (const tree of all) {
    if (!tree.adoptedStyleSheets.includes(still)) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, still];
    }
  }
  // One that loads lazily and is out of sight never comes.
  const loading = [...document.images].filter(({ complete, loading: how }) => !complete && how !== 'lazy');
  const loaded = loading.map(
    (image) =>
      new Promise((resolve) => {
        for (const end of ['load', 'error']) image.addEventListener(end, resolve, { once: true });
      }),
  );
  await Promise.race([Promise.all([document.fonts.ready, ...loaded]), pause(5000)]);
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  let changed = false;
  const watcher = new MutationObserver(() => {
    changed = true;
  });
  for (const tree of all) {
    watcher.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  await frame();
  // React answers in a task of its own.
  await pause(0);
  // A page that changes in the first frame shows it in the second; most don't, and a frame takes as long as half of axe.
  if (changed) await frame();
  watcher.disconnect();
  for (const animation of document.getAnimations()) {
    try {
      animation.finish();
    } catch {
      // One without an end, or that stands still: what it shows at rest is judged.
      animation.cancel();
    }
  }
}

/** In our own world, and in every shadow tree that is open: the spacing of WCAG 1.4.12; and the direction of the page. */
export function dressPage({
  spacing: rules,
  direction,
}: {
  spacing: string;
  direction: State['direction'];
}): void {
  const own = globalThis as typeof globalThis & {
    cressetAuditSpacing?: CSSStyleSheet;
    cressetAuditDir?: string;
  };
  const sheet = (own.cressetAuditSpacing ??= new CSSStyleSheet());
  sheet.replaceSync(rules);
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  for (const tree of trees(document)) {
    const others = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    tree.adoptedStyleSheets = rules === '' ? others : [...others, sheet];
  }
  const html = document.documentElement;
  if (direction === 'as-is') {
    if (own.cressetAuditDir !== undefined) html.setAttribute('dir', own.cressetAuditDir);
    if (own.cressetAuditDir === '') html.removeAttribute('dir');
    delete own.cressetAuditDir;
  } else {
    own.cressetAuditDir ??= html.getAttribute('dir') ?? '';
    html.dir = direction;
  }
}

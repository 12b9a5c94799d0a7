import type { Browser, BrowserType, CDPSession, LaunchOptions, Page } from '@playwright/test';
import { usual, type State } from '../modes/modes.ts';
import { inPage, openWorld, type World } from '../checks/world.ts';
import { measureKnownWork, secondsHere } from './pace.ts';
import {
  dressPage,
  hasEnded,
  parametersOf,
  previewIsReady,
  select,
  setGlobals,
  settle,
  type StoryParameters,
} from './page-functions.ts';
import type { Subject } from './plan.ts';

/** A story that could not be shown: `timeout` if nothing came in time. */
export class NotShown extends Error {
  override readonly name = 'NotShown';
  readonly state: 'error' | 'timeout';

  constructor(state: 'error' | 'timeout', message: string) {
    super(message);
    this.state = state;
  }
}

/**
 * A tab of a browser in which stories are shown one after another, in whatever state is asked for. Each is shown in a
 * document of its own: whatever a story leaves behind ends with it, and hides nothing of the next.
 */
export interface Session {
  /** Milliseconds that anything may take on this machine. */
  readonly patience: number;
  readonly page: Page;
  readonly world: World;
  readonly devtools: CDPSession;
  /** Shows a story as most people see it, and gives its parameters `audit` and `a11y`. Throws {@link NotShown}. */
  show(subject: Subject): Promise<StoryParameters>;
  /** Waits until Storybook has done with the story that is shown. Throws {@link NotShown} if it broke in the end. */
  ended(): Promise<void>;
  /** Opens any page, which need not be a story. */
  visit(url: string): Promise<void>;
  /** Puts page and browser into a state, and waits until the page stands still. */
  enter(state: State, globals: Readonly<Record<string, string>>): Promise<void>;
  /** Begins with a new tab, because the old one can't be trusted any more. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** @param seconds What anything may take on a usual machine; a slower one is given as much longer. */
export async function openSession(
  browserType: BrowserType,
  launch: LaunchOptions,
  seconds: number,
): Promise<Session> {
  let browser = await browserType.launch(launch);
  const patience = 1000 * secondsHere(seconds, await measureKnownWork(browser));
  let tab = await openTab(browser, patience);
  async function renew(): Promise<void> {
    await within(patience, tab.close()).catch(() => undefined);
    // It may have ended with the page, or been ended by the system, which lacks memory.
    if (!browser.isConnected()) browser = await browserType.launch(launch);
    tab = await openTab(browser, patience);
  }
  async function clear(): Promise<void> {
    try {
      await within(patience, tab.clear());
    } catch {
      // A story that keeps the tab from leaving it goes with the tab.
      await renew();
    }
  }

  return {
    patience,
    renew,
    get page() {
      return tab.page;
    },
    get world() {
      return tab.world();
    },
    get devtools() {
      return tab.devtools;
    },
    async visit(url) {
      await clear();
      await tab.visit(url);
    },
    enter: (state, globals) => within(patience, tab.enter(state, globals)),
    ended: () => within(patience, tab.ended()),
    async show(subject) {
      await clear();
      try {
        return await within(2 * patience, tab.show(subject));
      } catch (error) {
        // What broke one story must not break the next.
        await renew();
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

interface Tab extends Pick<Session, 'page' | 'devtools' | 'show' | 'ended' | 'visit' | 'enter' | 'close'> {
  world(): World;
  /** Leaves the page, and takes away all that it can have left in the browser. */
  clear(): Promise<void>;
}

async function openTab(browser: Browser, patience: number): Promise<Tab> {
  const context = await browser.newContext({
    bypassCSP: true,
    serviceWorkers: 'block',
    viewport: { width: usual.width, height: usual.height },
  });
  const page = await context.newPage();
  // A window that a story opens may not even say who opened it.
  context.on('page', (other) => void other.close().catch(() => undefined));
  const devtools = await context.newCDPSession(page);
  page.setDefaultTimeout(patience);
  const guard = await guardNavigation(devtools);
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  let current = usual;
  let showsStory = false;
  let globalsInForce: Readonly<Record<string, string>> = {};
  let world = await openWorld(page, devtools);

  async function visit(url: string): Promise<void> {
    guard.allow(url);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    guard.allow(undefined);
    world = await openWorld(page, devtools);
  }

  async function enter(state: State, globals: Readonly<Record<string, string>>): Promise<void> {
    await applyState(page, devtools, world, current, state);
    current = state;
    if (JSON.stringify(globals) !== JSON.stringify(globalsInForce)) {
      await inPage(devtools, setGlobals, { ...cleared(globalsInForce), ...globals });
      globalsInForce = globals;
    }
    await world.evaluate(settle);
    refuseLeaving();
  }

  function refuseLeaving(): void {
    const place = guard.left();
    // A plain page that would lead its reader elsewhere is judged as long as it stays.
    if (place !== undefined && showsStory) {
      throw new NotShown('error', `The story went to ${place}, so there was nothing of it left to judge.`);
    }
  }

  return {
    page,
    devtools,
    visit,
    enter,
    world: () => world,
    async clear() {
      const origins = new Set(page.frames().map((frame) => originOf(frame.url())));
      await page.goto('about:blank');
      // A window keeps its name from one document to the next.
      await page.evaluate(() => {
        window.name = '';
      });
      // The document that had another direction and spacing is gone.
      const { textSpacing, direction } = usual;
      await applyState(page, devtools, world, { ...current, textSpacing, direction }, usual);
      current = usual;
      showsStory = false;
      globalsInForce = {};
      const kept = [...origins].filter((origin) => origin !== 'null');
      await Promise.all([
        ...kept.map((origin) => devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
        context.clearCookies(),
        devtools.send('Page.resetNavigationHistory'),
      ]);
    },
    async show({ id, storybook, page: plain }) {
      if (plain !== null) {
        await visit(plain);
        return { audit: null, a11y: null };
      }
      showsStory = true;
      try {
        await visit(`${storybook}/iframe.html?viewMode=story`);
        await page.waitForFunction(previewIsReady);
      } catch (error) {
        refuseLeaving();
        throw new NotShown(
          'timeout',
          `The preview of Storybook did not start within ${patience / 1000} s: ${messageOf(error)}`,
        );
      }
      // Before the story has had a chance to say anything else.
      const parameters = await inPage(devtools, parametersOf, id);
      try {
        const { state, message } = await inPage(devtools, select, { id, patience });
        if (state !== 'shown') throw new NotShown(state, message);
      } finally {
        // A story that leaves takes the page along in which it was waited for; why is the better message.
        refuseLeaving();
      }
      return parameters;
    },
    async ended() {
      const end = showsStory ? await inPage(devtools, hasEnded, null) : undefined;
      if (end !== undefined && end.state !== 'shown') throw new NotShown(end.state, end.message);
    },
    close: () => context.close(),
  };
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'null');

interface Guard {
  /** Lets the page go to one address, or, with `undefined`, nowhere. */
  allow(url: string | undefined): void;
  /** Where a story tried to go. */
  left(): string | undefined;
}

/** A story that leaves its page would be judged as whatever comes next, so no page leaves. */
async function guardNavigation(devtools: CDPSession): Promise<Guard> {
  let allowed: string | undefined;
  let attempt: string | undefined;
  const { frameTree } = await devtools.send('Page.getFrameTree');
  await devtools.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  devtools.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
    const leaves = frameId === frameTree.frame.id && (allowed === undefined || request.url !== allowed);
    if (leaves) attempt = request.url;
    const answer = leaves
      ? devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : devtools.send('Fetch.continueRequest', { requestId });
    // The page may be gone before it gets the answer.
    answer.catch(() => undefined);
  });
  return {
    allow(url) {
      allowed = url;
      if (url !== undefined) attempt = undefined;
    },
    left: () => attempt,
  };
}

function cleared(globals: Readonly<Record<string, string>>): Record<string, null> {
  return Object.fromEntries(Object.keys(globals).map((name) => [name, null]));
}

const spacing = `*:not(svg, svg *) {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

async function applyState(
  page: Page,
  devtools: CDPSession,
  world: World,
  from: State,
  to: State,
): Promise<void> {
  const changed = (...names: (keyof State)[]): boolean => names.some((name) => from[name] !== to[name]);
  if (changed('media', 'colorScheme', 'contrast', 'forcedColors', 'reducedMotion')) {
    const { media, colorScheme, contrast, forcedColors, reducedMotion } = to;
    await page.emulateMedia({ media, colorScheme, contrast, forcedColors, reducedMotion });
  }
  if (changed('width', 'height', 'scale')) {
    // In one step: Chromium forgets to ask “resolution” again when the scale alone changes.
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: to.width,
      height: to.height,
      deviceScaleFactor: to.scale,
      mobile: false,
    });
  }
  if (changed('fontSize')) {
    await devtools.send('Page.setFontSizes', {
      fontSizes: { standard: to.fontSize, fixed: Math.round((to.fontSize * 13) / 16) },
    });
  }
  if (changed('textSpacing', 'direction')) {
    await world.evaluate(dressPage, { spacing: to.textSpacing ? spacing : '', direction: to.direction });
  }
}

/** Waits for something, but not for ever: a page that hangs never answers. */
export async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  // The page is waited for a little longer than it waits itself, so that its own words win.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new NotShown('timeout', `The page did not answer within ${ms / 1000} s.`)),
      ms + 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first line of what an error says; Playwright's others are a log of its own. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

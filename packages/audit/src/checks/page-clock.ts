import type { CDPSession } from '@playwright/test';
import { inPage, type World } from './world.ts';

/** The time of a page: it stands still but for what it is told to let pass. */
export interface PageClock {
  /**
   * Lets so many ms pass at once: timers that are due by then, in their order, transitions and animations.
   * @returns the ms until there may be something new to see; nothing, where nothing is to come.
   */
  pass(ms: number): Promise<number | null>;
  /** Gives the page back its own time. */
  end(): Promise<void>;
}

/**
 * Takes the time of a page into our hands, so that nothing has to be waited for, and no slow machine changes what comes
 * first. Timers that were set before go on by themselves.
 */
export async function takeClock({
  world,
  devtools,
}: {
  readonly world: World;
  readonly devtools: CDPSession;
}): Promise<PageClock> {
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await world.evaluate(allowTransitions, true);
  await inPage(devtools, holdTimers, null);
  return {
    async pass(ms) {
      const timer = await inPage(devtools, passTimers, ms);
      const motion = await world.evaluate(passMotion, ms);
      const due = [timer, motion].filter((left) => left !== null);
      return due.length === 0 ? null : Math.min(...due);
    },
    async end() {
      await inPage(devtools, releaseTimers, null);
      await world.evaluate(allowTransitions, false);
      await devtools.send('Animation.disable');
    },
  };
}

/** Runs in our own world: the audit forbids transitions, but here one may be the time in which a pointer crosses a gap. */
function allowTransitions(isAllowed: boolean): void {
  const { cressetAuditStill: still } = globalThis as typeof globalThis & {
    cressetAuditStill?: CSSStyleSheet;
  };
  if (still !== undefined) still.disabled = isAllowed;
}

/** Runs in our own world, when the page has had its say. */
async function passMotion(ms: number): Promise<number | null> {
  // Frameworks answer in a frame or a task of their own.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const left: number[] = [];
  for (const animation of document.getAnimations()) {
    const end = Number(animation.effect?.getComputedTiming().endTime ?? Infinity);
    const now = Number(animation.currentTime ?? 0);
    // What has no end is none of what comes up and goes.
    if (animation.playState !== 'running' || !Number.isFinite(end)) continue;
    if (ms > 0) animation.currentTime = Math.min(end, now + ms);
    if (now + ms >= end) continue;
    // An animation may show something on its way that is gone at its end.
    left.push(animation instanceof CSSTransition ? end - now - ms : Math.min(250, end - now - ms));
  }
  return left.length === 0 ? null : Math.min(...left);
}

interface HeldTimer {
  due: number;
  /** How often it comes again; nothing, if it comes once. */
  readonly every: number | null;
  readonly run: () => void;
}

interface HeldTimers {
  readonly waiting: Map<number, HeldTimer>;
  passed: number;
  /** In its own words, undone. */
  giveBack(): void;
}

type Holding = typeof globalThis & { cressetAuditTimers?: HeldTimers };

/** Runs in the page's own world, whose scripts set the timers. */
function holdTimers(): void {
  const own = globalThis as Holding;
  if (own.cressetAuditTimers !== undefined) return;
  const { setTimeout, clearTimeout, setInterval, clearInterval } = own;
  const [date, clock] = [Date.now, performance.now];
  const waiting = new Map<number, HeldTimer>();
  let last = 2 ** 30;
  const hold = (every: number | null, work: Function, ms: number, values: readonly unknown[]): number => {
    last += 1;
    const run = (): void => {
      Reflect.apply(work, own, values);
    };
    waiting.set(last, { due: timers.passed + ms, every, run });
    return last;
  };
  const timers: HeldTimers = {
    waiting,
    passed: 0,
    giveBack() {
      Object.assign(own, { setTimeout, clearTimeout, setInterval, clearInterval });
      Date.now = date;
      performance.now = clock;
    },
  };
  const isHeld = (work: unknown, ms: unknown): boolean => typeof work === 'function' && Number(ms) > 1;
  const clear = (id: number): void => {
    if (!waiting.delete(id)) clearTimeout.call(own, id);
  };
  Object.assign(own, {
    cressetAuditTimers: timers,
    // What is due at once comes by itself: frameworks do their own work so.
    setTimeout: (work: Function, ms?: number, ...values: readonly unknown[]): unknown =>
      isHeld(work, ms)
        ? hold(null, work, Number(ms), values)
        : Reflect.apply(setTimeout, own, [work, ms, ...values]),
    setInterval: (work: Function, ms?: number, ...values: readonly unknown[]): unknown =>
      isHeld(work, ms)
        ? hold(Number(ms), work, Number(ms), values)
        : Reflect.apply(setInterval, own, [work, ms, ...values]),
    clearTimeout: clear,
    clearInterval: clear,
  });
  // Who waits until nothing more comes looks at the clock, too.
  Date.now = () => date.call(Date) + Math.floor(timers.passed);
  performance.now = () => clock.call(performance) + timers.passed;
}

/** Runs in the page's own world. */
async function passTimers(ms: number): Promise<number | null> {
  const { cressetAuditTimers: timers } = globalThis as Holding;
  if (timers === undefined) return null;
  const { waiting } = timers;
  const until = timers.passed + ms;
  const next = (): [number, HeldTimer] | undefined =>
    [...waiting].toSorted(([, one], [, other]) => one.due - other.due)[0];
  // What comes again and again needs not come for ever.
  for (let runs = 0; runs < 200; runs += 1) {
    const [id, timer] = next() ?? [];
    if (id === undefined || timer === undefined || timer.due > until) break;
    timers.passed = Math.max(timers.passed, timer.due);
    if (timer.every === null) waiting.delete(id);
    else timer.due += timer.every;
    try {
      timer.run();
    } catch (error) {
      // As the browser does: it is told, and nothing else ends.
      reportError(error);
    }
    // So that what it has brought about comes before what is due next.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }
  timers.passed = until;
  const [, left] = next() ?? [];
  return left === undefined ? null : Math.max(0, left.due - until);
}

/** Runs in the page's own world: what is still to come comes in its time. */
function releaseTimers(): void {
  const own = globalThis as Holding;
  const { cressetAuditTimers: timers } = own;
  if (timers === undefined) return;
  timers.giveBack();
  delete own.cressetAuditTimers;
  for (const { due, every, run } of timers.waiting.values()) {
    if (every === null) setTimeout(run, Math.max(0, due - timers.passed));
    else setInterval(run, every);
  }
}

import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import { watchWords, type BoxInWindow, type BroughtUp, type Watching } from './brought-up.ts';
import { changeOnFocus, watchFocus, type Watching as FocusWatch } from './change-on-focus.ts';
import type { Check, Scene } from './check.ts';
import { findTriggers, type Trigger } from './hover-triggers.ts';
import { installAxe } from './install-axe.ts';
import { readListeners } from './listeners.ts';
import { measured, withSelectors } from './measured.ts';
import { ownRule } from './own-rule.ts';
import { takeClock, type PageClock } from './page-clock.ts';

const rule = ownRule(
  'content-on-hover',
  'Content that appears on hover or focus can be read, reached and dismissed.',
  ['1.4.13'],
  {
    finds:
      'Text that appears, at once or within two seconds, while the pointer or the focus is on something, and that disappears by itself while they stay there; that disappears before the pointer can reach it, as people who magnify the screen have to do; or that covers other content and stays when Escape is pressed. Text from ::before and ::after is included. Everything is tried twice, with a real pointer; the clock of the page is moved on, so that nobody waits. Text that stays after Escape fails where nothing in the page reacts to a key or a click; otherwise a person has to try it. So it is where something else is in the way of the pointer.',
    cannotSee:
      'Content that a script draws on a canvas, in a frame or in a closed shadow tree; content that has to be fetched first; what appears by itself or by a press; what appears after the twelfth place of the pointer or the sixth of the focus; what follows the pointer over a whole page; and text that is dismissed in another way than by Escape. A title attribute is shown by the browser itself, and not judged.',
    mend: 'Let the pointer move to the new content without crossing a gap, let no timer close it while the pointer or the focus stays, and close it when Escape is pressed, wherever the focus is.',
  },
);

/** So many are tried. */
const mostByPointer = 12;
const mostByFocus = 6;

/** In the page’s own time: how late words may come, how long they have to stay, and how long it may take them to go, in ms. */
const lateness = 2000;
const longStay = 30_000;
const farewell = 1000;

/** What comes up under the pointer and with the focus. It goes only where something may come up. */
export const hoverCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { world, devtools, mode, rules, exclude } = scene;
    if (mode.id !== usualMode || !rules.includes(rule.id)) {
      return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    }
    await installAxe(world);
    await readListeners(world, devtools);
    const triggers = await world.evaluate(findTriggers, { exclude, mostByPointer, mostByFocus });
    if (triggers.length === 0) {
      return { observations: [], applied: [], inapplicable: [rule.id], axeMs: 0 };
    }
    const observations: Observation[] = [];
    await world.evaluate(watchWords);
    // What the Tab key has left behind closes in a while, and would take along what comes up now. Timers of this length were
    // set before this one, and come before it however slow the machine is.
    if (triggers.some(({ by }) => by === 'focus')) await world.evaluate(waitFor, farewell);
    // What changes later than at once the Tab key does not wait for.
    const watches = rules.includes(changeOnFocus.id) && triggers.some(({ by }) => by === 'focus');
    const focus = watches ? await watchFocus(scene) : null;
    const clock = await takeClock(scene);
    const hand: Hand = { scene, clock, focus };
    try {
      for (const trigger of triggers) {
        const found = await tryOne(hand, trigger);
        // By the focus it comes up as by the pointer.
        const known =
          trigger.by === 'pointer' ? [] : observations.map(({ kind, data }) => `${kind} ${data['words']}`);
        observations.push(...found.filter(({ kind, data }) => !known.includes(`${kind} ${data['words']}`)));
        if (found.some(({ check }) => check === changeOnFocus.id)) break;
      }
    } finally {
      await focus?.end();
      await park(scene);
      await world.evaluate(() => (globalThis as Watching).cressetAuditHover?.leave());
      await clock.pass(farewell);
      await clock.end();
    }
    return {
      observations: await withSelectors(scene, observations),
      applied: [rule.id],
      inapplicable: [],
      axeMs: 0,
    };
  },
};

/** What a try needs. */
interface Hand {
  readonly scene: Scene;
  readonly clock: PageClock;
  readonly focus: FocusWatch | null;
}

/** What is wrong twice is wrong, and only if it does not come up as well where nobody is. */
async function tryOne(hand: Hand, trigger: Trigger): Promise<Observation[]> {
  const first = await look(hand, trigger);
  if (first.length === 0 || first.some(({ check }) => check === changeOnFocus.id)) return first;
  if ((await bringUp(hand, { ...trigger, by: 'nobody' })) !== null) return [];
  const second = await look(hand, trigger);
  return first.flatMap((one) => {
    const again = second.find(({ kind, summary }) => kind === one.kind && summary === one.summary);
    return again === undefined ? [] : [one.outcome === 'failed' ? again : one];
  });
}

async function look(hand: Hand, trigger: Trigger): Promise<Observation[]> {
  const { scene, clock, focus } = hand;
  const { page, world } = scene;
  const { by, element } = trigger;
  const observations: Observation[] = [];
  const report = (isSure: boolean, kind: string, summary: string): void => {
    const data = { words: appeared?.words };
    observations.push(measured(rule, trigger, isSure ? 'failed' : 'cantTell', kind, summary, data));
  };
  if (by === 'focus') await focus?.begin();
  const appeared = await bringUp(hand, trigger);
  const change = by === 'focus' ? await focus?.changed() : null;
  if (change?.element === element) {
    const summary = change.summary.replace('As soon as', 'A moment after');
    return [measured(changeOnFocus, change, 'failed', 'keyboard', summary)];
  }
  if (appeared === null) return [];
  const words = `“${appeared.words}”`;
  const how = by === 'pointer' ? 'under the pointer' : 'with the focus';

  if ((await clock.pass(0)) !== null) {
    await clock.pass(longStay);
    const stays = by === 'pointer' || (await world.evaluate(isFocused, element));
    if (stays && !(await world.evaluate(isStillThere))) {
      report(true, 'vanishing', `${words} appears ${how}, and disappears by itself while that stays.`);
      if ((await bringUp(hand, trigger)) === null) return observations;
    }
  }

  const box = await boxOf(scene, appeared);
  if (box === null) return observations;
  const covers = await world.evaluate(coversOthers, { element, box });

  if (by === 'pointer') {
    const way = await world.evaluate(wayTo, { element, box });
    if (way !== null) {
      await page.mouse.move(way.from.x, way.from.y);
      await page.mouse.move(way.to.x, way.to.y, { steps: 6 });
      await clock.pass(0);
      await clock.pass(farewell);
      if (!(await world.evaluate(isStillThere))) {
        const isSure = appeared.letsThrough || !way.isCrossed;
        const summary = `${words} appears under the pointer, and disappears before the pointer reaches it.`;
        report(isSure, 'unhoverable', summary);
      }
    }
  }

  if (!covers || appeared.tellsError) return observations;
  if (by === 'pointer' && (await bringUp(hand, trigger)) === null) return observations;
  await page.keyboard.press('Escape');
  await clock.pass(0);
  await clock.pass(farewell);
  if (await world.evaluate(isStillThere)) {
    const isSure = !(await world.evaluate(mayBeSentAway, trigger));
    const summary = `${words} appears ${how} over other content, and Escape does not dismiss it.`;
    report(isSure, 'undismissible', summary);
  }
  return observations;
}

/** Goes to a place, and tells what comes up there in time. */
async function bringUp(
  { scene, clock }: Hand,
  { by, element }: { readonly by: Trigger['by'] | 'nobody'; readonly element: number },
): Promise<BroughtUp | null> {
  const { page, world } = scene;
  // Where nothing came up before, nothing has to go away.
  if (by === 'nobody' || (await world.evaluate(isTouched, by))) {
    await park(scene);
    await world.evaluate(takeFocusAway);
    if ((await clock.pass(0)) !== null && (await clock.pass(farewell)) !== null) {
      // It may stay until its own time has come.
      if (await world.evaluate(isStillThere)) await clock.pass(longStay);
    }
  }
  const point = await world.evaluate(prepare, element);
  if (point === null) return null;
  if (by === 'nobody') await park(scene);
  else if (by === 'pointer') await page.mouse.move(point.x, point.y);
  else if (!(await world.evaluate(putFocus, element))) return null;
  let next = await clock.pass(0);
  let appeared = await world.evaluate(broughtUp, { element, isLast: next === null });
  for (let passed = 0; appeared === null && next !== null && passed + next <= lateness;) {
    const step = Math.max(100, next);
    passed += step;
    next = await clock.pass(step);
    appeared = await world.evaluate(broughtUp, { element, isLast: next === null });
  }
  return appeared;
}

/**
 * Takes the pointer away: by a corner of the page, since who listens there hears nothing of what is outside, and in steps,
 * since who waits for a pointer on its way hears only the next.
 */
async function park({ page, state }: Scene): Promise<void> {
  await page.mouse.move(state.width - 3, state.height - 3);
  await page.mouse.move(state.width - 1, state.height - 1, { steps: 2 });
  await page.mouse.move(-10, -10);
}

/** Where something is. The browser alone knows it of what a style sheet draws. */
async function boxOf({ world, devtools }: Scene, { box, drawn }: BroughtUp): Promise<BoxInWindow | null> {
  if (drawn === null) return box;
  const objectId = await world.objectOf((index) => globalThis.cressetAudit?.elements[index], drawn.element);
  if (objectId === undefined) return null;
  const { node } = await devtools.send('DOM.describeNode', { objectId });
  const pseudo = node.pseudoElements?.find(({ pseudoType }) => pseudoType === drawn.as);
  if (pseudo === undefined) return null;
  const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: pseudo.backendNodeId });
  const xs = model.border.filter((_, index) => index % 2 === 0);
  const ys = model.border.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

// All of these run in the page.
const waitFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isTouched = (by: Trigger['by']) => (globalThis as Watching).cressetAuditHover?.isTouched(by) !== false;
const prepare = (element: number) => (globalThis as Watching).cressetAuditHover?.prepare(element) ?? null;
const putFocus = (element: number) => (globalThis as Watching).cressetAuditHover?.focus(element) === true;
const isFocused = (element: number) => (globalThis as Watching).cressetAuditHover?.hasFocus(element) === true;
const broughtUp = ({ element, isLast }: { element: number; isLast: boolean }) =>
  (globalThis as Watching).cressetAuditHover?.broughtUp(element, isLast) ?? null;
const isStillThere = () => (globalThis as Watching).cressetAuditHover?.isStillThere() === true;
const coversOthers = ({ element, box }: { element: number; box: BoxInWindow }) =>
  (globalThis as Watching).cressetAuditHover?.covers(element, box) === true;
const wayTo = ({ element, box }: { element: number; box: BoxInWindow }) =>
  (globalThis as Watching).cressetAuditHover?.wayTo(element, box) ?? null;
const mayBeSentAway = ({ element, by }: Trigger) =>
  (globalThis as Watching).cressetAuditHover?.mayBeSentAway(element, by) !== false;
const takeFocusAway = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

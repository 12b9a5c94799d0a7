import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Scene } from './check.ts';
import { installAxe } from './install-axe.ts';
import { measured, withSelectors } from './measured.ts';
import { ownRule } from './own-rule.ts';
import { takeClock, type PageClock } from './page-clock.ts';

const rule = ownRule(
  'status-message',
  'A message that follows the press of a button is announced.',
  ['4.1.3'],
  {
    finds:
      'A short text that is new on the screen after a button was pressed, while the focus stays where it was and no live region or status announces anything. A person has to say whether it is a message.',
    cannotSee:
      'Text that appears more than five seconds later; text that is fetched for longer than half a second; text that appears through other controls than buttons, by itself, or in a frame; text with a control in it; and a message whose live region is created together with it, which not every screen reader announces.',
    mend: 'Keep an empty element with role="status" on the page, or role="alert" for what can’t wait, and write the message into it.',
  },
);

/** Of the buttons of a scene so many are pressed. */
const most = 4;

/** In the page’s own time: how late words may come, in ms. */
const lateness = 5000;

/**
 * Presses the buttons of a scene, and looks for words that come of it. It changes what a story shows: nothing may look at
 * the story afterwards.
 */
export const statusCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { world, mode, rules, exclude } = scene;
    if (mode.id !== usualMode || !rules.includes(rule.id)) {
      return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    }
    await installAxe(world);
    const buttons = await world.evaluate(findButtons, { exclude, most });
    if (buttons.length === 0) return { observations: [], applied: [], inapplicable: [rule.id], axeMs: 0 };
    const observations: Observation[] = [];
    const clock = await takeClock(scene);
    try {
      for (const button of buttons) observations.push(...(await press(scene, clock, button)));
    } finally {
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

interface Button {
  readonly element: number;
  readonly name: string;
}

interface Message {
  readonly element: number;
  readonly html: string;
  readonly words: string;
}

async function press(
  { page, world }: Scene,
  clock: PageClock,
  button: Button,
): Promise<readonly Observation[]> {
  if (!(await world.evaluate(putFocus, button.element))) return [];
  // What the focus brings up, at once or in a while, no press has brought up.
  if ((await clock.pass(0)) !== null) await clock.pass(2000);
  if (!(await world.evaluate(beginToListen, button.element))) return [];
  try {
    await page.keyboard.press('Enter');
    // What is fetched takes time of its own.
    let next = await clock.pass(500);
    let early = await world.evaluate(unheardWithin, 500);
    for (let passed = 500; early.length === 0 && next !== null && passed + next <= lateness;) {
      const step = Math.max(200, next);
      passed += step;
      next = await clock.pass(step);
      early = await world.evaluate(unheardWithin, 0);
    }
    if (early.length === 0) return [];
    // Who announces often waits until nothing more comes: only what is suspected is waited for.
    await clock.pass(1500);
    const messages = await world.evaluate(unheardWithin, 1500);
    return messages.map((message) =>
      measured(
        rule,
        message,
        'cantTell',
        'unheard-message',
        `“${message.words}” appears after a press on “${button.name}”, and no screen reader announces it.`,
      ),
    );
  } finally {
    await world.evaluate(endToListen);
  }
}

interface Listening {
  readonly button: Element;
  /** What was written on the screen before, by the element that holds it. */
  readonly before: ReadonlyMap<Element, string>;
  readonly end: AbortController;
}

type Listened = typeof globalThis & {
  cressetAuditPress?: Listening;
  /** Chromium has it, and TypeScript doesn't know it yet. */
  readonly navigation: EventTarget;
};

/** Runs in the page: buttons that do something at once. What opens, switches or chooses says so by its own attributes. */
function findButtons({ exclude, most: limit }: { exclude: readonly string[]; most: number }): Button[] {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return [];
  const { elements } = cressetAudit;
  const left = exclude.join(',');
  const names = new Set<string>();
  const found: Button[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, input:is([type="button"], [type="submit"]), [role="button"]',
  )) {
    const name = (
      element.getAttribute('aria-label') ??
      (element.getAttribute('value') || element.textContent)
    )
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 40);
    const says =
      '[aria-expanded], [aria-haspopup], [aria-pressed], [aria-disabled="true"], [popovertarget], :disabled, [role]:not([role="button"])';
    if (found.length === limit || names.has(name) || element.matches(says)) continue;
    if (left !== '' && element.closest(left) !== null) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    names.add(name);
    if (!elements.includes(element)) elements.push(element);
    found.push({ element: elements.indexOf(element), name });
  }
  return found;
}

/** Runs in the page: whether the focus could be put on a button. */
function putFocus(element: number): boolean {
  const button = globalThis.cressetAudit?.elements[element];
  if (!(button instanceof HTMLElement) || !button.isConnected || !button.checkVisibility()) return false;
  button.focus();
  return button.matches(':focus');
}

/** Runs in the page: whether a button still has the focus; from here on nothing leads away from the page. */
function beginToListen(element: number): boolean {
  const own = globalThis as Listened;
  const button = globalThis.cressetAudit?.elements[element];
  if (!(button instanceof HTMLElement) || !button.matches(':focus')) return false;
  const before = new Map<Element, string>();
  for (const one of document.querySelectorAll('body *')) {
    const words = [...one.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
    if (/\p{L}{2}/u.test(words) && one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      before.set(one, words);
  }
  const end = new AbortController();
  const stay = (event: Event): void => {
    if (event.cancelable) event.preventDefault();
  };
  own.navigation.addEventListener('navigate', stay, { signal: end.signal });
  // When the page has had its turn: this one is not told to Navigation.
  addEventListener('submit', stay, { signal: end.signal });
  own.cressetAuditPress = { button, before, end };
  return true;
}

/** Runs in the page: the words that have come since the press, and that nobody has heard of when so many ms have passed. */
async function unheardWithin(ms: number): Promise<Message[]> {
  const { cressetAudit, cressetAuditPress: listening } = globalThis as Listened;
  if (cressetAudit === undefined || listening === undefined) return [];
  const { button, before } = listening;
  await new Promise((resolve) => setTimeout(resolve, ms));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  // Who is taken elsewhere hears what is there.
  if (document.activeElement !== button || document.querySelector(':modal') !== null) return [];
  const live =
    '[role="status"], [role="alert"], [role="log"], [role="alertdialog"], [role="progressbar"], output, [aria-live]:not([aria-live="off"])';
  const operable =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [tabindex]';
  const messages: Message[] = [];
  const told: Element[] = [];
  for (const one of document.querySelectorAll('body *')) {
    const words = [...one.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
    if (!/\p{L}{2}/u.test(words) || before.get(one) === words) continue;
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { width, height } = one.getBoundingClientRect();
    // Whoever listens was told: what else is new may be read afterwards.
    if (one.closest(live) !== null) return [];
    // What is there for listeners alone is no news on the screen.
    if (width <= 1 || height <= 1 || one.closest('[aria-hidden="true"], script, style') !== null) continue;
    if (button.contains(one) || one.contains(button)) continue;
    // Words that are now on the screen in another place are no news.
    if ([...before.values()].includes(words)) continue;
    // The largest part that is new holds the whole message, and nothing else.
    let message = one;
    while (
      message.parentElement !== null &&
      message.parentElement !== document.body &&
      !message.parentElement.contains(button) &&
      ![...before.keys()].some((old) => message.parentElement?.contains(old))
    )
      message = message.parentElement;
    if (told.some((other) => other.contains(message))) continue;
    told.push(message);
    const whole = message.textContent.replaceAll(/\s+/g, ' ').trim();
    // What has something to press, or more to read than a message, is a part of the page that was opened.
    if (whole.length > 200 || message.matches(operable) || message.querySelector(operable) !== null) continue;
    if (message.closest('[role="tooltip"], dialog, [role="dialog"], nav') !== null) continue;
    if (!cressetAudit.elements.includes(message)) cressetAudit.elements.push(message);
    messages.push({
      element: cressetAudit.elements.indexOf(message),
      html: message.outerHTML.slice(0, 300),
      words: whole.slice(0, 40),
    });
  }
  return messages;
}

/** Runs in the page. */
function endToListen(): void {
  const own = globalThis as Listened;
  own.cressetAuditPress?.end.abort();
  delete own.cressetAuditPress;
}

import { decode } from 'fast-png';
import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Scene, Seen } from './check.ts';
import { changeOnFocus, watchFocus } from './change-on-focus.ts';
import { contrastRatio, type Rgb } from './contrast.ts';
import { installAxe } from './install-axe.ts';
import { measured, withSelectors } from './measured.ts';
import { ownRule } from './own-rule.ts';
import { screenshot, type Box, type View } from './screenshot.ts';

const visible = ownRule('focus-visible', 'Keyboard users can see which element has the focus.', ['2.4.7'], {
  finds:
    'An element that the Tab key reaches and that looks the same with the focus and without it: no pixel of the window changes. Real keys are pressed, because some styles only react to those.',
  cannotSee:
    'Whether the change is large enough to be noticed; for that see x/focus-contrast. A text field shows its caret, which counts as visible. Of elements with the same styles, only two are checked.',
  mend: 'Keep the browser’s outline, or set one for :focus-visible that stands out. A shadow alone is not drawn in forced colours: add an outline, which may be transparent elsewhere.',
});
const contrast = ownRule('focus-contrast', 'The focus indicator has a contrast of 3:1.', ['1.4.11'], {
  finds:
    'An element whose focus changes hardly a pixel by 3:1, such as a pale ring on white. If something further away changes, a person has to judge.',
  cannotSee: 'The contrast with what is beside the ring, and how thick the ring is.',
  mend: 'Give the ring a colour with 3:1 against the background, or use two rings, a light one and a dark one.',
});
const obscured = ownRule(
  'focus-not-obscured',
  'The element with the focus is not hidden behind something else.',
  ['2.4.11'],
  {
    finds:
      'An element that the Tab key reaches and that is completely hidden behind something else, such as a sticky header. The window is as low as when zoomed to 400 %, where that happens first.',
    cannotSee: 'What is only partly hidden, or hidden behind something transparent.',
    mend: 'Give the page scroll-padding as high as the sticky part, or let that part scroll along in low windows.',
  },
);
const trap = ownRule('keyboard-trap', 'The keyboard can move the focus away from every element.', ['2.1.2'], {
  finds:
    'An element that the focus can’t leave: Tab, Shift+Tab, and Escape followed by Tab are each tried three times. A modal dialog that Escape closes is not a trap.',
  cannotSee: 'A trap that appears only after an action.',
  mend: 'Don’t block the Tab key. Where a field needs it, let Escape release it, and say so.',
});
const order = ownRule('focus-order', 'The focus order follows the order on the screen.', ['2.4.3', '1.3.2'], {
  finds:
    'Two elements in one line that get the focus in the opposite order, or two elements below each other that get it from bottom to top. A person has to say whether the order on the screen or that of the keyboard is meant.',
  cannotSee: 'An order that matches the screen and still makes no sense.',
  mend: 'Use the same order in the document and on the screen: no row-reverse, no order, no positive tabindex.',
});

/** Modes in which the focus may look different. */
const modesOfLook: readonly string[] = [usualMode, 'forced-light'];
const modeOfLowWindow = 'zoom-400';

/** The modes in which keys are pressed. */
export const modesOfFocus: readonly string[] = [...modesOfLook, modeOfLowWindow];

/** After so many stops a page of one kind repeats itself. */
const mostStops = 30;

/** Of places that are dressed alike, the first few are looked at. */
const mostOfAKind = 2;

interface Stop {
  /** Its element, classes and style, and those of what it lies in. */
  readonly kind: string;
  /** An `Observation.element`. */
  readonly element: number;
  readonly html: string;
  /** In CSS px, in the window. */
  readonly box: Box;
  /** In CSS px, where it would be if nothing that it stands in were scrolled. */
  readonly unscrolled: Box;
  readonly view: View;
  readonly isRtl: boolean;
  /** Whether it has a caret, a box that can be seen, and whether something of it is on top. */
  readonly hasCaret: boolean;
  readonly hasBox: boolean;
  readonly isOnTop: boolean;
  readonly isInModal: boolean;
  /** It was reached before in this walk. */
  readonly isKnown: boolean;
}

/** What keys reach, one after another, and how it looks there. It walks only where there is somewhere to go. */
export const focusCheck: Check = {
  rules: [visible, contrast, obscured, trap, order, changeOnFocus],

  async see(scene) {
    const { world, mode, rules } = scene;
    const looks = modesOfLook.includes(mode.id);
    const wanted = [
      ...(looks ? [visible.id] : []),
      ...(mode.id === usualMode ? [contrast.id, trap.id, order.id, changeOnFocus.id] : []),
      ...(mode.id === usualMode || mode.id === modeOfLowWindow ? [obscured.id] : []),
    ].filter((id) => rules.includes(id));
    const nothing: Seen = { observations: [], applied: [], inapplicable: wanted, axeMs: 0 };
    if (wanted.length === 0) return nothing;
    await installAxe(world);
    if (!(await world.evaluate(hasStops, scene.exclude))) return nothing;
    const seen = await walk(scene, wanted);
    const observations = await withSelectors(scene, seen);
    return { observations, applied: wanted, inapplicable: [], axeMs: 0 };
  },
};

async function walk(scene: Scene, wanted: readonly string[]): Promise<Observation[]> {
  const { page, world, devtools } = scene;
  const found: Observation[] = [];
  const report = (
    stop: Pick<Stop, 'element' | 'html'>,
    rule: { readonly id: string },
    outcome: Observation['outcome'],
    summary: string,
    data: Observation['data'] = {},
  ): void => {
    if (wanted.includes(rule.id)) found.push(measured(rule, stop, outcome, 'keyboard', summary, data));
  };
  const press = async (key: string): Promise<Stop | null> => {
    await page.keyboard.press(key);
    return world.evaluate(whereIsFocus);
  };
  const kinds = new Map<string, number>();
  const watching = wanted.includes(changeOnFocus.id) ? await watchFocus(scene) : null;
  await world.evaluate(beginWalk);
  try {
    let last: Stop | null = null;
    for (let stops = 0; stops < mostStops; stops += 1) {
      const stop = await press('Tab');
      const change = await watching?.changed();
      if (change) report(change, changeOnFocus, 'failed', change.summary);
      // The end of the page, or the beginning again.
      if (stop === null) break;
      if (last !== null && stop.element === last.element) {
        if (await isTrapped(press, stop)) {
          report(stop, trap, 'failed', 'Neither Tab nor Shift+Tab nor Escape leads away from it.');
        }
        break;
      }
      if (stop.isKnown) break;
      if (last !== null && isBackwards(last, stop)) {
        report(stop, order, 'cantTell', 'It is reached after what stands behind it on the screen.');
      }
      if (stop.hasBox && !stop.isOnTop) {
        report(stop, obscured, 'failed', 'It has the focus and is completely hidden behind something else.');
      } else if (stop.hasBox && (wanted.includes(visible.id) || wanted.includes(contrast.id))) {
        await look(stop);
      }
      last = stop;
    }
  } finally {
    await watching?.end();
    await world.evaluate(endWalk);
  }
  return found;

  async function look(stop: Stop): Promise<void> {
    const looked = kinds.get(stop.kind) ?? 0;
    kinds.set(stop.kind, looked + 1);
    if (looked >= mostOfAKind) return;
    const around = clipAround(stop);
    const withFocus = await screenshot(devtools, around, stop.view);
    await world.evaluate(takeFocusAway);
    const without = await screenshot(devtools, around, stop.view);
    const isSame = same(withFocus, without);
    // Something else in the window may show it.
    const wholeWithout = isSame && !stop.hasCaret ? await screenshot(devtools, stop.view, stop.view) : null;
    await world.evaluate(giveFocusBack);
    if (wholeWithout !== null && same(await screenshot(devtools, stop.view, stop.view), wholeWithout)) {
      report(stop, visible, 'failed', 'It looks the same with the focus and without it.');
    }
    if (isSame) return;
    if (!wanted.includes(contrast.id) || stop.hasCaret) return;
    const { changed, strong } = difference(withFocus, without);
    // Half of its shorter side, as of a mark at its edge; a ring is several times as long.
    const needed = Math.max(8, Math.min(stop.box.width, stop.box.height) / 2);
    if (strong >= needed) return;
    const summary = `Of ${changed} pixels that change with the focus, ${strong} change by 3:1 or more.`;
    report(stop, contrast, 'cantTell', summary, { changed, strong });
  }
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Neither way on, nor after Escape. */
async function isTrapped(press: (key: string) => Promise<Stop | null>, stop: Stop): Promise<boolean> {
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Escape', 'Tab', 'Tab', 'Tab']) {
    const now = await press(key);
    if (now?.element !== stop.element) return false;
  }
  return true;
}

function isBackwards(from: Stop, to: Stop): boolean {
  if (!from.hasBox || !to.hasBox || from.isInModal !== to.isInModal) return false;
  // The window, or a panel of it, may have been scrolled in between.
  const [a, b] = [from.unscrolled, to.unscrolled];
  const middle = ({ y, height }: Box): number => y + height / 2;
  const isOneLine = Math.abs(middle(a) - middle(b)) < Math.min(a.height, b.height) / 2;
  if (isOneLine) return to.isRtl ? b.x >= a.x + a.width - 1 : b.x + b.width <= a.x + 1;
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return b.y + b.height <= a.y && shared > Math.min(a.width, b.width) / 2;
}

function clipAround({ box, view }: Stop): Box {
  const padding = 8;
  const x = Math.max(0, Math.floor(box.x - padding));
  const y = Math.max(0, Math.floor(box.y - padding));
  const width = Math.max(1, Math.min(view.width, Math.ceil(box.x + box.width + padding)) - x);
  const height = Math.max(1, Math.min(view.height, Math.ceil(box.y + box.height + padding)) - y);
  return { x: x + view.x, y: y + view.y, width, height };
}

function difference(one: Uint8Array, other: Uint8Array): { changed: number; strong: number } {
  const [first, second] = [decode(one), decode(other)];
  let changed = 0;
  let strong = 0;
  for (let at = 0; at < first.data.length; at += first.channels) {
    const colour = ({ data }: typeof first): Rgb => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const [a, b] = [colour(first), colour(second)];
    if (a[0] === b[0] && a[1] === b[1] && a[2] === b[2]) continue;
    changed += 1;
    if (contrastRatio(a, b) >= 3) strong += 1;
  }
  return { changed, strong };
}

/** What a walk remembers in the page. */
interface Walk {
  readonly seen: Element[];
  readonly scrolled: readonly [x: number, y: number];
  readonly before: Element | null;
  current?: HTMLElement;
}

type Walking = typeof globalThis & { cressetAuditWalk?: Walk };

/** Runs in the page: whether the Tab key has somewhere to go. */
function hasStops(exclude: readonly string[]): boolean {
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  const without = exclude.length === 0 ? '' : exclude.join(',');
  return trees(document).some((root) =>
    [
      ...root.querySelectorAll<HTMLElement>(
        'a[href], area[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]',
      ),
    ].some(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        (without === '' || element.closest(without) === null),
    ),
  );
}

/** Runs in the page: begins at its start. */
function beginWalk(): void {
  const own = globalThis as Walking;
  const before = document.activeElement;
  own.cressetAuditWalk = { seen: [], scrolled: [scrollX, scrollY], before };
  if (before instanceof HTMLElement) before.blur();
  getSelection()?.removeAllRanges();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  // Where the browser goes on from, where nothing has the focus.
  const start = document.createElement('span');
  start.tabIndex = -1;
  // Nothing outside of a modal dialog takes the focus.
  (document.querySelector(':modal') ?? document.documentElement).prepend(start);
  start.focus({ preventScroll: true });
  start.remove();
}

/** Runs in the page: where the focus is now; nothing, where it is nowhere. */
function whereIsFocus(): Stop | null {
  const own = globalThis as Walking;
  const { cressetAudit, cressetAuditWalk } = own;
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (cressetAudit === undefined || cressetAuditWalk === undefined) return null;
  if (!(active instanceof HTMLElement || active instanceof SVGElement)) return null;
  if (active === document.body || active === document.documentElement) return null;
  const element = active;
  const isKnown = cressetAuditWalk.seen.includes(element);
  if (!isKnown) {
    cressetAuditWalk.seen.push(element);
    cressetAudit.elements.push(element);
  }
  if (element instanceof HTMLElement) cressetAuditWalk.current = element;
  const { x, y, width, height } = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  let opacity = 1;
  const unscrolled = { x, y, width, height };
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    opacity *= Number(getComputedStyle(box).opacity);
    if (box === element) continue;
    unscrolled.x += box.scrollLeft;
    unscrolled.y += box.scrollTop;
  }
  const isWithin =
    width > 2 && height > 2 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
  const points = [1, 2, 3].flatMap((across) =>
    [1, 2, 3].map((down) => [x + (width * across) / 4, y + (height * down) / 4] as const),
  );
  const inside = points.filter(([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight);
  const root = element.getRootNode();
  const isOnTop = inside.some(([px, py]) => {
    const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(px, py);
    if (hit === null) return false;
    // What it lies in may be hit beside its letters, and a label stands for its field.
    return hit.contains(element) || element.contains(hit) || labels.some((label) => label.contains(hit));
  });
  const isText =
    element instanceof HTMLElement &&
    (element.isContentEditable ||
      element.matches(
        'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="image"], [type="range"], [type="color"], [type="file"])',
      ));
  const style = getComputedStyle(element);
  const dress = (one: Element | null): string =>
    one === null
      ? ''
      : `${one.localName} ${one.getAttribute('class')} ${one.getAttribute('style')} ${one.getAttribute('type')}`;
  return {
    kind: `${dress(element)} in ${dress(element.parentElement)}`,
    element: cressetAudit.elements.indexOf(element),
    html: element.outerHTML.slice(0, 300),
    box: { x, y, width, height },
    unscrolled,
    view: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    isRtl: style.direction === 'rtl',
    hasCaret: isText && !element.matches(':read-only'),
    hasBox:
      isWithin && opacity > 0 && inside.length > 0 && style.clipPath === 'none' && !element.matches('iframe'),
    isOnTop: isOnTop || style.pointerEvents === 'none',
    isInModal: element.closest(':modal, [aria-modal="true"]') !== null,
    isKnown,
  };
}

/** Runs in the page. */
function takeFocusAway(): void {
  (globalThis as Walking).cressetAuditWalk?.current?.blur();
}

/** Runs in the page: as the keyboard would. */
function giveFocusBack(): void {
  // Chromium takes it, and TypeScript doesn't know it yet.
  const how = { preventScroll: true, focusVisible: true };
  (globalThis as Walking).cressetAuditWalk?.current?.focus(how);
}

/** Runs in the page: leaves it as it was. */
function endWalk(): void {
  const own = globalThis as Walking;
  const { cressetAuditWalk } = own;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (cressetAuditWalk !== undefined) {
    const { before, scrolled } = cressetAuditWalk;
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    scrollTo({ left: scrolled[0], top: scrolled[1], behavior: 'instant' });
  }
  delete own.cressetAuditWalk;
}

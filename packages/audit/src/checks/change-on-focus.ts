import { readListeners } from './listeners.ts';
import { ownRule } from './own-rule.ts';
import type { Scene } from './check.ts';

export const changeOnFocus = ownRule(
  'change-on-focus',
  'Moving the focus to an element causes no other change.',
  ['3.2.1'],
  {
    finds:
      'An element that, as soon as it has the focus, opens another page, submits a form, opens a window, a browser message or a modal dialog, or moves the focus to another element. It may move the focus within one group, to a part of itself, or back into an open dialog. So may invisible elements that guard the edge of a dialog.',
    cannotSee:
      'Changes that come later than two seconds after the focus; changes that come later than a moment after it, where more than six elements may bring something up, or where a dialog opens while the Tab key goes on; and listeners for the focus on the whole window.',
    mend: 'Let the change happen when a key or a button is pressed. A field that is full may not move the focus by itself, either.',
  },
);

/** What changed by mere focus. */
export interface Change {
  /** An `Observation.element`: what had the focus. */
  readonly element: number;
  readonly html: string;
  readonly summary: string;
}

/** A watch over what the focus does. */
export interface Watching {
  /** Begins anew, for a focus that comes without a key. */
  begin(): Promise<void>;
  /** Tells what changed since it began or the Tab key was pressed, if something did. */
  changed(): Promise<Change | null>;
  end(): Promise<void>;
}

/** Watches what the focus does; nothing, where nobody listens for it. */
export async function watchFocus({
  world,
  devtools,
}: Pick<Scene, 'world' | 'devtools'>): Promise<Watching | null> {
  await readListeners(world, devtools);
  if (!(await world.evaluate(listensForFocus))) return null;
  let opened: string | null = null;
  const openedWindow = (): void => {
    opened = 'As soon as it has the focus, a window opens.';
  };
  const openedMessage = (): void => {
    opened = 'As soon as it has the focus, a browser message opens.';
  };
  await devtools.send('Page.enable');
  devtools.on('Page.windowOpen', openedWindow);
  devtools.on('Page.javascriptDialogOpening', openedMessage);
  await world.evaluate(beginToWatch);
  return {
    begin: () => world.evaluate(beginAnew),
    async changed() {
      const change = await world.evaluate(changeSinceTab);
      if (change === null) return null;
      const summary = opened ?? change.summary;
      opened = null;
      return summary === null ? null : { ...change, summary };
    },
    async end() {
      devtools.off('Page.windowOpen', openedWindow);
      devtools.off('Page.javascriptDialogOpening', openedMessage);
      await world.evaluate(endToWatch);
    },
  };
}

interface Watch {
  /** What had the focus since the Tab key was pressed, in this order. */
  focused: Element[];
  isSent: boolean;
  leads: boolean;
  modals: readonly Element[];
  begin(): void;
  readonly end: AbortController;
}

type Watched = typeof globalThis & {
  cressetAuditFocus?: Watch;
  /** Chromium has it, and TypeScript doesn't know it yet. */
  readonly navigation: EventTarget;
};

/** Runs in the page. */
function listensForFocus(): boolean {
  return [...(globalThis.cressetAudit?.listeners?.values() ?? [])].some(
    (types) => types.has('focus') || types.has('focusin'),
  );
}

/** Runs in the page. */
function beginToWatch(): void {
  const own = globalThis as Watched;
  const end = new AbortController();
  const watch: Watch = {
    focused: [],
    isSent: false,
    leads: false,
    modals: [],
    begin() {
      Object.assign(watch, { focused: [], isSent: false, leads: false, modals: modals() });
    },
    end,
  };
  own.cressetAuditFocus = watch;
  const how = { capture: true, signal: end.signal };
  const modals = (): Element[] =>
    [...document.querySelectorAll(':modal, [aria-modal="true"]')].filter((modal) => modal.checkVisibility());
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') watch.begin();
    },
    how,
  );
  // Before whatever answers it, which may move it on at once.
  addEventListener(
    'focus',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element) watch.focused.push(target);
    },
    how,
  );
  addEventListener('submit', () => Object.assign(watch, { isSent: true }), how);
  own.navigation.addEventListener(
    'navigate',
    (event) => {
      const { destination } = event as Event & { destination: { url: string; sameDocument: boolean } };
      const { pathname, hash } = new URL(destination.url);
      // Where a page only notes in its address what is shown of it, nobody goes anywhere.
      const isPlace = pathname !== location.pathname || (/^#[!/]/.test(hash) && hash !== location.hash);
      if (!destination.sameDocument || isPlace) watch.leads = true;
    },
    how,
  );
}

/** Runs in the page. */
function beginAnew(): void {
  (globalThis as Watched).cressetAuditFocus?.begin();
}

/** Runs in the page: what had the focus first, and what happened then. */
async function changeSinceTab(): Promise<{ element: number; html: string; summary: string | null } | null> {
  const { cressetAudit, cressetAuditFocus: watch } = globalThis as Watched;
  if (cressetAudit === undefined || watch === undefined) return null;
  // Frameworks answer in a frame or a task of their own.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const [first] = watch.focused;
  if (first === undefined) return null;
  if (!cressetAudit.elements.includes(first)) cressetAudit.elements.push(first);
  const change = {
    element: cressetAudit.elements.indexOf(first),
    html: first.outerHTML.slice(0, 300),
    summary: null,
  };
  if (watch.isSent) return { ...change, summary: 'As soon as it has the focus, a form is submitted.' };
  if (watch.leads) return { ...change, summary: 'As soon as it has the focus, it leads to another page.' };

  const parents = (element: Element): Element[] => {
    const root = element.getRootNode();
    const above =
      element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    return above === null ? [] : [above, ...parents(above)];
  };
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isNowhere = active === null || active === document.body || active === document.documentElement;
  const within = active === null ? [] : [active, ...parents(active)];
  const isModal = (element: Element): boolean => element.matches(':modal, [aria-modal="true"]');
  const opened = [...document.querySelectorAll(':modal, [aria-modal="true"]')].some(
    (modal) => modal.checkVisibility() && !watch.modals.includes(modal),
  );
  if (opened) return { ...change, summary: 'As soon as it has the focus, a dialog opens.' };
  if (active === first) return change;
  const { width, height } = first.getBoundingClientRect();
  const isGuard =
    !first.isConnected ||
    width <= 1 ||
    height <= 1 ||
    first.closest('[aria-hidden="true"]') !== null ||
    !first.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    (first.textContent.trim() === '' &&
      first.matches('div, span') &&
      !first.hasAttribute('aria-label') &&
      !first.hasAttribute('role'));
  if (isGuard) return change;
  if (isNowhere) {
    return { ...change, summary: 'As soon as it has the focus, it loses the focus, and nothing has it.' };
  }
  const groups =
    '[role="radiogroup"], [role="toolbar"], [role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="combobox"], [role="grid"], [role="treegrid"], [role="tree"], [role="dialog"], [role="alertdialog"], dialog';
  const isPartOfIt = within.includes(first) || (active !== null && parents(first).includes(active));
  const isOneGroup = parents(first).some((box) => box.matches(groups) && within.includes(box));
  // A dialog that is modal takes the focus back.
  const isKeptInside = within.some(
    (box) => isModal(box) || box.matches('[role="dialog"], [role="alertdialog"]'),
  );
  if (isPartOfIt || isOneGroup || isKeptInside) return change;
  return { ...change, summary: 'As soon as it has the focus, it moves the focus to another element.' };
}

/** Runs in the page. */
function endToWatch(): void {
  const own = globalThis as Watched;
  own.cressetAuditFocus?.end.abort();
  delete own.cressetAuditFocus;
}

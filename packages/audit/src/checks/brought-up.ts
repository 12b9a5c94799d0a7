/** A box in the window, in CSS px. */
export interface BoxInWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What has come up. */
export interface BroughtUp {
  readonly words: string;
  /** Nothing, where the browser alone knows it: of what ::before or ::after draws. */
  readonly box: BoxInWindow | null;
  /** Of which element it is drawn, an `Observation.element`, and as what. */
  readonly drawn: { readonly element: number; readonly as: 'before' | 'after' } | null;
  readonly letsThrough: boolean;
  /** It says what is wrong with what was filled in, which may stay. */
  readonly tellsError: boolean;
}

/** The way of the pointer from what brings something up to what came up. */
export interface Way {
  /** The last point on the one, and the first on the other. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Something else that can be operated lies on it, and may answer in its own way. */
  readonly isCrossed: boolean;
}

/** What looks in the page for words that come up. */
interface Watch {
  /** Whether something may be there that was brought up, or the page was come to in another way than this one. */
  isTouched(by: 'pointer' | 'focus'): boolean;
  /**
   * Brings something into the window, and gives a point at which the pointer is on it; nothing, if it is covered. What is
   * shown from here on is not new.
   */
  prepare(element: number): { readonly x: number; readonly y: number } | null;
  /** Puts the focus on something, as the keyboard would. */
  focus(element: number): boolean;
  hasFocus(element: number): boolean;
  /** @param isLast Nothing else is to come. */
  broughtUp(element: number, isLast: boolean): BroughtUp | null;
  wayTo(element: number, box: BoxInWindow): Way;
  covers(element: number, box: BoxInWindow): boolean;
  isStillThere(): boolean;
  /** Something answers a key, or a click, where the pointer or the focus is. */
  mayBeSentAway(element: number, by: 'pointer' | 'focus'): boolean;
  /** Puts back what had the focus, and what was scrolled. */
  leave(): void;
}

export type Watching = typeof globalThis & { cressetAuditHover?: Watch };

/** Runs in the page, and leaves a {@link Watch} there. */
export function watchWords(): void {
  const own = globalThis as Watching;
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return;
  const { elements } = cressetAudit;
  const hadFocus = document.activeElement;
  const scrolled = [scrollX, scrollY] as const;
  const letters = /\p{L}{2}/u;

  /** What is shown, by the element whose own words they are, and what a tip may hide beside words. */
  let before: ReadonlySet<Element> = new Set();
  let things: readonly Element[] = [];
  let drawnBefore: ReadonlySet<string> = new Set();
  let wasShown = true;
  let isUnclear = true;
  let lastBy: 'pointer' | 'focus' | null = null;
  let words = new WeakMap<Element, string>();
  let appeared: readonly Element[] = [];
  let drawn: { readonly element: Element; readonly as: 'before' | 'after' } | null = null;

  const everything = (tree: Document | ShadowRoot = document): Element[] =>
    [...tree.querySelectorAll(tree === document ? 'body *' : '*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...everything(element.shadowRoot)],
    );
  const parent = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const path = (element: Element): Element[] => {
    const found = [];
    for (let box: Element | null = element; box !== null; box = parent(box)) found.push(box);
    return found;
  };
  const at = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner !== null; inner = hit?.shadowRoot?.elementFromPoint(x, y) ?? null) {
      if (inner === hit && hit.shadowRoot === null) break;
      if (inner === hit) continue;
      hit = inner;
    }
    return hit;
  };
  const ownTexts = (element: Element): Text[] =>
    [...element.childNodes].filter((node) => node instanceof Text && letters.test(node.data)) as Text[];
  const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const meets = (a: BoxInWindow, b: BoxInWindow): boolean =>
    a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

  /** Looks at the page as it is now: boxes that cut off what is in them are asked once. */
  const eye = (): ((element: Element) => boolean) => {
    const cuts = new Map<Element, BoxInWindow | null>();
    const cutBy = (box: Element): BoxInWindow | null => {
      const known = cuts.get(box);
      if (known !== undefined) return known;
      const { overflowX, overflowY } = getComputedStyle(box);
      const isOpen = (overflowX === 'visible' && overflowY === 'visible') || box === document.body;
      const cut = isOpen || box === document.documentElement ? null : box.getBoundingClientRect();
      cuts.set(box, cut);
      return cut;
    };
    return (element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const rect = element.getBoundingClientRect();
      let { left, right, top, bottom } = rect;
      if (rect.width <= 1 || rect.height <= 1) return false;
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false;
      // What is fixed is cut off by nothing that it stands in.
      let isFree = false;
      for (let box: Element | null = element; box !== null && !isFree; box = parent(box)) {
        const { clipPath, clip, position } = getComputedStyle(box);
        if (/^inset\((?:50|100)%|^circle\(0/.test(clipPath)) return false;
        if (position === 'absolute' && /^rect\(0px,? 0px,? 0px,? 0px\)/.test(clip)) return false;
        const cut = box === element ? null : cutBy(box);
        if (cut !== null) {
          left = Math.max(left, cut.left);
          right = Math.min(right, cut.right);
          top = Math.max(top, cut.top);
          bottom = Math.min(bottom, cut.bottom);
        }
        if (right - left <= 1 || bottom - top <= 1) return false;
        isFree = position === 'fixed' || position === 'absolute' || box.matches(':popover-open, :modal');
      }
      return true;
    };
  };

  const drawnNow = (trigger: Element): { element: Element; as: 'before' | 'after'; words: string }[] =>
    [trigger, ...trigger.querySelectorAll('*')].slice(0, 30).flatMap((element) =>
      (['before', 'after'] as const).flatMap((as) => {
        const { content, display, visibility, opacity, transform, width, height } = getComputedStyle(
          element,
          `::${as}`,
        );
        const said = /^"(.*)"/s.exec(content)?.[1] ?? '';
        const isGone =
          display === 'none' ||
          visibility !== 'visible' ||
          Number(opacity) === 0 ||
          transform.startsWith('matrix(0, 0, 0, 0') ||
          width === '0px' ||
          height === '0px';
        return letters.test(said) && !isGone && element.checkVisibility({ opacityProperty: true })
          ? [{ element, as, words: said }]
          : [];
      }),
    );
  const nameOf = ({ element, as }: { element: Element; as: string }): string => {
    if (!elements.includes(element)) elements.push(element);
    return `${elements.indexOf(element)} ${as}`;
  };

  const pointOn = (trigger: Element): { x: number; y: number } | null => {
    const boxes = (): DOMRect[] =>
      [...trigger.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const isIn = ({ left, top, width, height }: DOMRect): boolean => {
      const [x, y] = [left + width / 2, top + height / 2];
      return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    };
    if (!boxes().some(isIn)) {
      trigger.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    }
    const box = boxes().find(isIn);
    if (box === undefined) return null;
    for (const down of [2, 1, 3]) {
      for (const across of [2, 1, 3]) {
        const [x, y] = [box.left + (box.width * across) / 4, box.top + (box.height * down) / 4];
        const hit = at(x, y);
        if (hit !== null && path(hit).includes(trigger)) return { x, y };
      }
    }
    return null;
  };
  const remember = (): void => {
    const isShown = eye();
    const all = everything();
    before = new Set(all.filter((element) => ownTexts(element).length > 0 && isShown(element)));
    words = new WeakMap([...before].map((element) => [element, textOf(element)]));
    things = all.filter(
      (element) =>
        element.matches(
          'img:not([alt=""]), svg, video, canvas, iframe, input, select, textarea, button, [role="img"]',
        ) &&
        element.closest('[aria-hidden="true"], [role="presentation"], [role="none"]') === null &&
        isShown(element),
    );
  };

  own.cressetAuditHover = {
    isTouched(by) {
      const isOther = lastBy !== null && lastBy !== by;
      lastBy = by;
      return isUnclear || isOther;
    },

    prepare(index) {
      const trigger = elements[index];
      if (trigger === undefined || !trigger.isConnected) return null;
      const [x, y] = [scrollX, scrollY];
      const point = pointOn(trigger);
      if (isUnclear || x !== scrollX || y !== scrollY) remember();
      isUnclear = true;
      wasShown = eye()(trigger);
      drawnBefore = new Set(drawnNow(trigger).map(nameOf));
      appeared = [];
      drawn = null;
      return point;
    },

    focus(index) {
      const trigger = elements[index];
      if (!(trigger instanceof HTMLElement || trigger instanceof SVGElement)) return false;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // Chromium takes it, and TypeScript doesn't know it yet.
      const how = { focusVisible: true };
      trigger.focus(how);
      return trigger.matches(':focus');
    },

    hasFocus: (index) => elements[index]?.matches(':focus-within') === true,

    broughtUp(index, isLast) {
      const trigger = elements[index];
      if (trigger === undefined || !wasShown) return null;
      const isShown = eye();
      // What was only made anew is not new.
      const gone = new Set([...before].filter((one) => !one.isConnected).map((one) => words.get(one)));
      appeared = everything().filter(
        (element) =>
          element !== trigger &&
          !before.has(element) &&
          ownTexts(element).length > 0 &&
          isShown(element) &&
          !gone.has(textOf(element)),
      );
      const [first] = appeared;
      if (first !== undefined) {
        const boxes = appeared.map((element) => element.getBoundingClientRect());
        const { left, top, right, bottom } = boxes[0] ?? first.getBoundingClientRect();
        return {
          words: textOf(first).slice(0, 40),
          box: { left, top, right, bottom },
          drawn: null,
          letsThrough: getComputedStyle(first).pointerEvents === 'none',
          tellsError: trigger.matches('[aria-invalid="true"]') || first.closest('[role="alert"]') !== null,
        };
      }
      const one = drawnNow(trigger).find((other) => !drawnBefore.has(nameOf(other)));
      if (one === undefined) {
        isUnclear = !isLast;
        return null;
      }
      drawn = one;
      return {
        words: one.words.slice(0, 40),
        box: null,
        drawn: { element: elements.indexOf(one.element), as: one.as },
        letsThrough: getComputedStyle(one.element, `::${one.as}`).pointerEvents === 'none',
        tellsError: false,
      };
    },

    wayTo(index, box) {
      const trigger = elements[index];
      const inset = (low: number, high: number): [number, number] => {
        const by = Math.min(3, (high - low) / 2);
        return [low + by, high - by];
      };
      const start = trigger?.getBoundingClientRect() ?? new DOMRect();
      /** The shortest way in one direction: none, where both have a part of it. */
      const along = (a: [number, number], b: [number, number]): [number, number] => {
        const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
        if (low <= high) return [(low + high) / 2, (low + high) / 2];
        return a[1] < b[0] ? [a[1], b[0]] : [a[0], b[1]];
      };
      const seen = (low: number, high: number, size: number): [number, number] =>
        inset(Math.max(0, low), Math.min(size, high));
      const [x1, x2] = along(
        seen(start.left, start.right, innerWidth),
        seen(box.left, box.right, innerWidth),
      );
      const [y1, y2] = along(
        seen(start.top, start.bottom, innerHeight),
        seen(box.top, box.bottom, innerHeight),
      );
      const steps = [1, 2, 3, 4, 5, 6, 7].map((step) =>
        at(x1 + ((x2 - x1) * step) / 8, y1 + ((y2 - y1) * step) / 8),
      );
      const isCrossed = steps.some((hit) => {
        if (hit === null || trigger === undefined) return false;
        const way = path(hit);
        const around = path(trigger);
        if (way.includes(trigger) || appeared.some((one) => way.includes(one) || one.contains(hit)))
          return false;
        return way.some(
          (one) =>
            !around.includes(one) &&
            one.matches(
              'a[href], button, input, select, textarea, summary, [tabindex], [role="menuitem"], [role="tab"]',
            ),
        );
      });
      return { from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, isCrossed };
    },

    covers(index, box) {
      const trigger = elements[index];
      if (trigger === undefined) return false;
      const isShown = eye();
      const boxes = [box, ...appeared.map((element) => element.getBoundingClientRect())];
      const hides = (line: BoxInWindow): boolean => boxes.some((one) => meets(line, one));
      const isPartOfIt = (element: Element): boolean =>
        appeared.some((one) => one.contains(element) || path(one).includes(element));
      // Words that take the place of others within a control cover nothing that is not theirs.
      const texts = [...before].filter((other) => !path(other).includes(trigger) && isShown(other));
      const isOverWords = texts.some((other) =>
        ownTexts(other).some((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()].some(hides);
        }),
      );
      return (
        isOverWords ||
        things.some(
          (other) =>
            !path(other).includes(trigger) &&
            !path(trigger).includes(other) &&
            !isPartOfIt(other) &&
            isShown(other) &&
            hides(other.getBoundingClientRect()),
        )
      );
    },

    isStillThere() {
      if (drawn !== null) {
        const { element, as } = drawn;
        return drawnNow(element).some((one) => one.element === element && one.as === as);
      }
      const [first] = appeared;
      if (first === undefined) return false;
      const isShown = eye();
      if (first.isConnected && isShown(first)) return true;
      // It may have been made anew, or have gone along to another place.
      const said = textOf(first);
      return (
        said !== '' &&
        everything().some(
          (one) => !before.has(one) && ownTexts(one).length > 0 && textOf(one) === said && isShown(one),
        )
      );
    },

    mayBeSentAway(index, by) {
      const trigger = elements[index];
      const { listeners } = globalThis.cressetAudit ?? {};
      const nodes: readonly Node[] = trigger === undefined ? [] : [document, ...path(trigger)];
      const isAnswered = (node: Node, ...types: readonly string[]): boolean =>
        types.some((type) => listeners?.get(node)?.has(type));
      const whole: readonly Node[] = [document, document.body, document.documentElement];
      // A key goes where the focus is, which the pointer leaves in its place.
      const heard = by === 'focus' ? nodes : whole;
      return (
        heard.some((node) => isAnswered(node, 'keydown', 'keyup', 'keypress')) ||
        nodes.some((node) => isAnswered(node, 'click', 'mousedown', 'pointerdown'))
      );
    },

    leave() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (hadFocus instanceof HTMLElement && hadFocus !== document.body)
        hadFocus.focus({ preventScroll: true });
      scrollTo({ left: scrolled[0], top: scrolled[1], behavior: 'instant' });
      delete own.cressetAuditHover;
    },
  };
}

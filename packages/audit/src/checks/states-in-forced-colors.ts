import type { Scene } from './check.ts';
import { screenshot, type Box, type View } from './screenshot.ts';
import type { toolsWithout, Tools } from './tools.ts';

/** Two controls of one kind of which one is chosen, ticked, pressed or current and the other is not. */
export interface Pair {
  /** An `Observation.element`: the one that is. */
  readonly element: number;
  readonly html: string;
  /** Whether it has words, so that pictures of the two differ in any case. */
  readonly hasWords: boolean;
  /** Whether something of its size, which is no part of it, lies over it or beside it, and may show its state. */
  readonly hasMark: boolean;
}

type Pairing = typeof globalThis & {
  cressetAuditTools?: typeof toolsWithout;
  cressetAuditPairs?: readonly { readonly on: Element; readonly off: Element }[];
  cressetAuditOwnColours?: CSSStyleSheet;
};

/** Where two things to be compared are, and how both are dressed as far as styles say. */
interface Compared {
  readonly on: Box;
  readonly off: Box;
  readonly view: View;
  readonly isDressedAlike: boolean;
}

/** The pairs of a page; they need tools in the page. */
export function pairsIn({ world, exclude }: Scene): Promise<readonly Pair[]> {
  return world.evaluate(findPairs, exclude);
}

/** Whether the two look alike: by pixels, and where there are words by their styles. `null`, if they are not in view. */
export async function looksAlike(
  { world, devtools }: Scene,
  { hasWords }: Pair,
  index: number,
): Promise<boolean | null> {
  const { on, off, view, isDressedAlike } = await world.evaluate(compare, index);
  if (hasWords) return isDressedAlike;
  const isInView = [on, off].every(
    ({ x, y, width, height }) =>
      width > 2 &&
      height > 2 &&
      x >= view.x &&
      y >= view.y &&
      x + width <= view.x + view.width &&
      y + height <= view.y + view.height,
  );
  if (!isInView || on.width !== off.width || on.height !== off.height) return null;
  const [one, other] = [await screenshot(devtools, on, view), await screenshot(devtools, off, view)];
  return Buffer.compare(one, other) === 0;
}

/** During `action` the page has its author's colours in spite of forced ones; no script of the page can see it. */
export async function inOwnColours<Result>({ world }: Scene, action: () => Promise<Result>): Promise<Result> {
  await world.evaluate(useOwnColours, true);
  try {
    return await action();
  } finally {
    await world.evaluate(useOwnColours, false);
  }
}

/** Runs in the page. */
function useOwnColours(on: boolean): void {
  const own = globalThis as Pairing;
  own.cressetAuditOwnColours ??= new CSSStyleSheet();
  const sheet = own.cressetAuditOwnColours;
  sheet.replaceSync('*, *::before, *::after { forced-color-adjust: none !important }');
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  for (const tree of trees(document)) {
    const others = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    tree.adoptedStyleSheets = on ? [...others, sheet] : others;
  }
}

/** Runs in the page. */
function findPairs(exclude: readonly string[]): Pair[] {
  const own = globalThis as Pairing;
  const { cressetAudit } = own;
  const tools: Tools | undefined = own.cressetAuditTools?.(exclude, false);
  if (cressetAudit === undefined || tools === undefined) {
    throw new Error('The page was replaced before its states could be compared.');
  }
  const isOn = (element: Element): boolean | null => {
    if (element instanceof HTMLInputElement) return element.checked;
    for (const name of ['aria-checked', 'aria-selected', 'aria-pressed']) {
      const value = element.getAttribute(name);
      if (value === 'true' || value === 'false') return value === 'true';
    }
    return element.localName === 'a' ? (element.getAttribute('aria-current') ?? 'false') !== 'false' : null;
  };
  const able = tools
    .all(
      'input[type="checkbox"], input[type="radio"], [aria-checked], [aria-selected], [aria-pressed], a[href]',
    )
    .filter((element) => element.closest(':disabled, [aria-disabled="true"], [inert]') === null);
  const drawn = (element: Element): Element | null => {
    if (!(element instanceof HTMLInputElement)) return tools.isShown(element) ? element : null;
    const { opacity, appearance, clipPath } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (width <= 2 || height <= 2 || clipPath !== 'none') return element.nextElementSibling;
    // The browser draws it, and tells the two apart.
    return opacity !== '0' && appearance !== 'none' ? null : element;
  };
  const hasWords = (element: Element): boolean =>
    (element.textContent ?? '').replaceAll(/[\s\uE000-\uF8FF]/gu, '') !== '';
  const pairs: { readonly on: Element; readonly off: Element; readonly of: Element }[] = [];
  for (const element of able) {
    if (pairs.length >= 8 || isOn(element) !== true) continue;
    const on = drawn(element);
    if (on === null) continue;
    let around = tools.parent(element);
    for (let step = 0; step < 4 && around !== null; step += 1, around = tools.parent(around)) {
      const scope = around;
      const twin = able.find(
        (other) =>
          other !== element &&
          scope.contains(other) &&
          other.localName === element.localName &&
          other.getAttribute('role') === element.getAttribute('role') &&
          other.getAttribute('type') === element.getAttribute('type') &&
          isOn(other) === false &&
          drawn(other) !== null,
      );
      const off = twin === undefined ? null : drawn(twin);
      if (off === null) continue;
      pairs.push({ on, off, of: element });
      break;
    }
  }
  own.cressetAuditPairs = pairs;
  const everything = pairs.some(({ on }) => hasWords(on)) ? tools.all('body *') : [];
  return pairs.map(({ on, off, of }) => {
    const box = on.getBoundingClientRect();
    const beside = off.getBoundingClientRect();
    const lies = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right + 4 &&
      one.right > other.left - 4 &&
      one.top < other.bottom + 4 &&
      one.bottom > other.top - 4;
    const isMark = (element: Element): boolean => {
      if (element.contains(on) || on.contains(element) || element.contains(off) || off.contains(element))
        return false;
      if (hasWords(element)) return false;
      const rect = element.getBoundingClientRect();
      if (rect.width * rect.height === 0 || rect.width > box.width * 1.5) return false;
      return lies(rect, box) && !lies(rect, beside);
    };
    return {
      element: cressetAudit.elements.push(of) - 1,
      html: of.outerHTML.slice(0, 300),
      hasWords: hasWords(on) || hasWords(off),
      hasMark: everything.some((element) => isMark(element)),
    };
  });
}

/** Runs in the page. */
function compare(index: number): Compared {
  const own = globalThis as Pairing;
  const pair = own.cressetAuditPairs?.[index];
  const tools: Tools | undefined = own.cressetAuditTools?.([], false);
  const view = { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight, scale: devicePixelRatio };
  const none = { x: 0, y: 0, width: 0, height: 0 };
  if (pair === undefined || tools === undefined) return { on: none, off: none, view, isDressedAlike: false };
  const { colour, ground, parent } = tools;
  const painted = (text: string, behind: ReturnType<typeof ground>): string => {
    const front = colour(text);
    if (front === null || behind === null) return text;
    return ([0, 1, 2] as const)
      .map((one) => Math.round(front[one] * front[3] + behind[one] * (1 - front[3])))
      .join(' ');
  };
  const dressOf = (element: Element): string => {
    const boxes = [element, ...element.querySelectorAll('*')];
    return boxes
      .flatMap((box) => {
        const behind = ground(box === element ? parent(box) : box);
        return [undefined, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(box, pseudo);
          if (pseudo !== undefined && (style.content === 'none' || style.content === 'normal')) return '';
          const lines = (['top', 'right', 'bottom', 'left'] as const).map((side) => {
            const read = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
            return read('width') === '0px'
              ? ''
              : `${read('width')} ${read('style')} ${painted(read('color'), behind)}`;
          });
          const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`;
          return [
            box.localName,
            ...lines,
            outline,
            painted(style.color, behind),
            painted(style.backgroundColor, behind),
            style.backgroundImage,
            style.boxShadow,
            style.content,
            style.textDecorationLine,
            style.textDecorationThickness,
            style.fontWeight,
            style.fontStyle,
            style.fontSize,
            style.fontFamily,
            style.textTransform,
            style.letterSpacing,
            style.opacity,
            style.visibility,
            style.display,
            style.transform,
            style.fill,
            style.stroke,
            style.filter,
            style.maskImage,
            style.clipPath,
            style.forcedColorAdjust,
          ].join('|');
        });
      })
      .join('\n');
  };
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      x: Math.round(x + scrollX),
      y: Math.round(y + scrollY),
      width: Math.round(width),
      height: Math.round(height),
    };
  };
  return {
    on: boxOf(pair.on),
    off: boxOf(pair.off),
    view,
    isDressedAlike: dressOf(pair.on) === dressOf(pair.off),
  };
}

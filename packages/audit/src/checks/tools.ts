import type { Rule } from '../evidence/schema.ts';

/** What a rule found in one element. */
export interface Found {
  readonly element: Element;
  readonly outcome: 'failed' | 'cantTell';
  readonly kind: string;
  readonly summary: string;
  readonly impact?: 'minor' | 'moderate' | 'serious' | 'critical';
  readonly confidence?: 'certain' | 'measured' | 'heuristic';
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Red, green and blue, 0 to 255, and opacity, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What rules that read a document have to hand. They run in the page, and so can refer to nothing else. */
export interface Tools {
  /** Whether the page is as most people see it. */
  readonly isUsual: boolean;
  /** Elements in the document's order, those in open shadow roots among them, without what is left out. */
  all(selector: string): Element[];
  /** Whether something of it is painted, as far as styles and boxes say. */
  isShown(element: Element): boolean;
  /** Whether those who listen can come to it. */
  isHeard(element: Element): boolean;
  /** Its role, by itself or by what it is: “button”; nothing, if it has none. */
  role(element: Element): string | null;
  /** Its accessible name, in one line. */
  name(element: Element): string;
  /** Whether the keyboard reaches it, by Tab or by script. */
  isFocusable(element: Element): boolean;
  /** The element of an id in the same tree. */
  byId(near: Element, id: string): Element | null;
  parent(element: Element): Element | null;
  /** What a node answers to, by itself or by its framework: “click”, “keydown”. In the usual mode alone. */
  answers(node: Node, ...types: readonly string[]): boolean;
  /** Of a computed colour; nothing, if it is none. */
  colour(text: string): Colour | null;
  /** The contrast of two opaque colours, 1 to 21, rounded down to hundredths. */
  contrast(one: Colour, other: Colour): number;
  /** What lies behind an element's content, where that is one colour; nothing, where it is a picture or can't be known. */
  ground(element: Element | null): Colour | null;
}

/** A rule that reads the document, and needs neither pictures nor keys for it. */
export interface DocumentRule {
  readonly rule: Rule;
  /** Modes in which it may find something else than in the usual one, beside that. */
  readonly alsoIn?: readonly string[];
  /** Modes in which it runs, in place of the usual one. */
  readonly onlyIn?: readonly string[];
  /** Runs in the page, sent as text. What it found; `null`, if there was nothing to judge. */
  find(tools: Tools): readonly Found[] | null;
}

/** What axe has and its types don't tell. */
interface Commons {
  readonly dom: {
    isVisibleToScreenReaders(element: Element): boolean;
    isFocusable(element: Element): boolean;
  };
  readonly aria: { getRole(element: Element): string | null };
  readonly text: { accessibleText(element: Element): string };
}

/**
 * Runs in the page.
 * @param setUp Sets up axe, which reads the whole document for it: only where a tool needs that.
 */
export function toolsWithout(
  exclude: readonly string[],
  isUsual: boolean,
  setUp: () => void = () => undefined,
): Tools {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) throw new Error('The page was replaced before its document could be read.');
  const { commons: ofAxe } = cressetAudit.axe as unknown as { readonly commons: Commons };
  const commons = (): Commons => {
    setUp();
    return ofAxe;
  };
  const left = exclude.join(',');
  const parent = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isLeftOut = (element: Element): boolean => {
    if (left === '') return false;
    for (let box: Element | null = element; box !== null; box = parent(box)) {
      if (box.matches(left)) return true;
    }
    return false;
  };
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  const roots = trees(document);
  let painted: OffscreenCanvasRenderingContext2D | null | undefined;
  const colour = (text: string): Colour | null => {
    const [, red, green, blue, alpha = '1'] =
      /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text) ?? [];
    if (red !== undefined) return [Number(red), Number(green), Number(blue), Number(alpha)];
    // Written as oklch(), lab() or color(): what is painted of it.
    if (!CSS.supports('color', text)) return null;
    painted ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (painted === null) return null;
    painted.clearRect(0, 0, 1, 1);
    painted.fillStyle = text;
    painted.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = painted.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (channel: number): number => {
      const share = channel / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const over = (front: Colour, back: Colour): Colour => {
    const mixed = (channel: 0 | 1 | 2): number =>
      Math.round(front[channel] * front[3] + back[channel] * (1 - front[3]));
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  let behindAll: Colour | null | undefined;
  const canvas = (): Colour | null => {
    if (behindAll !== undefined) return behindAll;
    // Asked of a highlight that nothing has, since an element of ours would be seen by the page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(cresset-audit-canvas) { color: Canvas }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    behindAll = colour(getComputedStyle(document.documentElement, '::highlight(cresset-audit-canvas)').color);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return behindAll;
  };
  const ground = (element: Element | null): Colour | null => {
    if (element === null) return canvas();
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
    const own = colour(backgroundColor);
    if (own === null || backgroundImage !== 'none') return null;
    if (Number(opacity) < 1 || filter !== 'none' || mixBlendMode !== 'normal') return null;
    if (own[3] === 1) return own;
    const behind = ground(parent(element));
    return behind === null ? null : over(own, behind);
  };
  return {
    isUsual,
    all: (selector) =>
      roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter((element) => !isLeftOut(element)),
    isShown(element) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      // A box of a pixel is there for those who listen.
      return [...element.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
    },
    isHeard: (element) => commons().dom.isVisibleToScreenReaders(element),
    role: (element) => commons().aria.getRole(element),
    name: (element) => commons().text.accessibleText(element).replaceAll(/\s+/g, ' ').trim(),
    isFocusable: (element) => commons().dom.isFocusable(element),
    byId(near, id) {
      const root = near.getRootNode();
      return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    },
    parent,
    answers: (node, ...types) => types.some((type) => cressetAudit.listeners?.get(node)?.has(type) ?? false),
    colour,
    contrast(one, other) {
      const [first, second] = [luminance(one), luminance(other)];
      const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
      return Math.floor(ratio * 100) / 100;
    },
    ground,
  };
}

/** Lets other functions find the tools in the page. */
export const installTools = `globalThis.cressetAuditTools = ${toolsWithout.toString()}`;

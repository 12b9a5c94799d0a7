import { contrast, elementsWithText, over, parseColor, type Rgba } from '../support/contrast.ts';

/**
 * Every place of a page where two colours meet, found and measured from computed styles alone: none of the code that
 * makes and checks themes has a say here.
 */
export interface Spot {
  readonly kind: 'text' | 'edge' | 'decoration' | 'focus';
  readonly element: Element;
  /** Where it is, for people. */
  readonly name: string;
  /** The computed colour of what is drawn. */
  readonly drawn: () => string;
  /** What is painted behind it. */
  readonly behind: () => Behind;
}

/** What is painted behind something. */
export interface Behind {
  /** The computed colour of the layer that decides. */
  readonly color: string;
  /** What a reader may see there: one colour, or the two worst where a picture lies under the layer. */
  readonly seen: readonly Rgba[];
}

const white: Rgba = [255, 255, 255, 1];
const black: Rgba = [0, 0, 0, 1];

/** Computed styles are live, and asking for one costs more than reading it. */
const known = new WeakMap<Element, Map<string, CSSStyleDeclaration>>();

function styleOf(element: Element, pseudo = ''): CSSStyleDeclaration {
  let styles = known.get(element);
  if (styles === undefined) {
    styles = new Map();
    known.set(element, styles);
  }
  let style = styles.get(pseudo);
  if (style === undefined) {
    style = getComputedStyle(element, pseudo);
    styles.set(pseudo, style);
  }
  return style;
}

/** What is painted behind the content of an element: layer upon layer, down to one that hides all below it. */
function behind(element: Element | null): Behind {
  if (element === null) return { color: 'rgb(255, 255, 255)', seen: [white] };
  const color = styleOf(element).backgroundColor;
  const own = parseColor(color);
  if (own[3] === 1) return { color, seen: [own] };
  const scrim = scrimOf(element);
  if (scrim !== undefined) return scrim;
  const below = behind(element.parentElement);
  return own[3] === 0 ? below : { color, seen: below.seen.map((layer) => over(own, layer)) };
}

// Elements without a background stay so whatever the theme; skipping them once makes every later look short.
function behindOf(element: Element | null): () => Behind {
  let start = element;
  while (start !== null && isEmpty(start)) start = start.parentElement;
  return () => behind(start);
}

function isEmpty(element: Element): boolean {
  return parseColor(styleOf(element).backgroundColor)[3] === 0 && scrimOf(element) === undefined;
}

// A solid layer over a picture that may be anything. Mixing is monotonic, so white and black are the worst of all.
function scrimOf(element: Element): Behind | undefined {
  const picture = element.previousElementSibling;
  if (!element.matches('[data-align="center"] > .cr-mission-banner__inner') || picture === null)
    return undefined;
  const { backgroundColor, opacity } = styleOf(element, '::before');
  const [red, green, blue, alpha] = parseColor(backgroundColor);
  const layer: Rgba = [red, green, blue, alpha * Number(opacity)];
  return { color: backgroundColor, seen: [over(layer, white), over(layer, black)] };
}

type Edge = readonly [
  selector: string,
  property:
    | 'borderTopColor'
    | 'borderLeftColor'
    | 'borderBottomColor'
    | 'backgroundColor'
    | 'stroke'
    | 'color',
  side: 'inside' | 'outside',
  pseudo?: '::before',
];

/** Lines and shapes that tell something. The page of these tests runs from left to right. */
const edges: readonly Edge[] = [
  ['.cr-quotation', 'borderLeftColor', 'inside'],
  ['.cr-prose blockquote', 'borderLeftColor', 'inside'],
  ['.cr-prose :is(th, td)', 'borderBottomColor', 'inside'],
  ['.cr-prose hr', 'borderTopColor', 'inside'],
  ['.cr-threat-card', 'borderTopColor', 'inside'],
  ['.cr-threat-card', 'borderTopColor', 'outside'],
  ['.cr-threat-card__icon', 'color', 'inside'],
  ['.cr-threat-card__tags > *', 'borderTopColor', 'inside'],
  ['.cr-news-teaser__badges > *', 'borderTopColor', 'inside'],
  ['.cr-view-all-list__head', 'borderBottomColor', 'inside'],
  ['.cr-breadcrumbs .cr-list__item + .cr-list__item', 'borderTopColor', 'inside', '::before'],
  ['.cr-threat-level__meter rect', 'stroke', 'inside'],
  ['.cr-mission-banner__action', 'borderTopColor', 'outside'],
];

/** Lines that only decorate, except for readers who ask for more contrast. */
const decorations: readonly Edge[] = [
  ['.cr-threat-level__label', 'borderTopColor', 'outside'],
  ['.cr-threat-card', 'borderBottomColor', 'outside'],
  ['.cr-resource-links__items', 'borderBottomColor', 'inside'],
  ['.cr-news-teaser__related', 'borderTopColor', 'inside'],
];

function edgeSpots(root: Element, kind: 'edge' | 'decoration', list: readonly Edge[]): readonly Spot[] {
  return list.flatMap(([selector, property, side, pseudo]) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        kind,
        element,
        name: `${property} of ${selector}`,
        drawn: () => styleOf(element, pseudo)[property],
        behind: behindOf(side === 'inside' ? element : element.parentElement),
      })),
  );
}

// The ring is an outline on a shadow of the other colour: WCAG technique C40.
function focusSpots(root: Element): readonly Spot[] {
  const found: Spot[] = [];
  for (const link of root.querySelectorAll('a')) {
    for (const pseudo of ['', '::after']) {
      const style = styleOf(link, pseudo);
      if (style.outlineStyle !== 'solid' || style.boxShadow === 'none') continue;
      found.push({
        kind: 'focus',
        element: link,
        name: `ring of “${link.textContent}”`,
        drawn: () => style.outlineColor,
        behind: () => {
          const color = /^rgba?\([^)]*\)/.exec(style.boxShadow)?.[0] ?? 'none';
          return { color, seen: [parseColor(color)] };
        },
      });
    }
  }
  return found;
}

/** All words that can be seen in a part of the page. */
export function textSpots(root: Element): readonly Spot[] {
  return elementsWithText(root).map((element) => ({
    kind: 'text',
    element,
    name: `“${element.textContent.trim().slice(0, 30)}”`,
    drawn: () => styleOf(element).color,
    behind: behindOf(element),
  }));
}

/** All words, lines and rings in a part of the page. */
export function allSpots(root: Element): readonly Spot[] {
  return [
    ...textSpots(root),
    ...edgeSpots(root, 'edge', edges),
    ...edgeSpots(root, 'decoration', decorations),
    ...focusSpots(root),
  ];
}

/** The lowest contrast a reader may meet at a place. */
export function lowestRatio(spot: Spot): number {
  const drawn = parseColor(spot.drawn());
  const ratios = spot
    .behind()
    .seen.map((below) => contrast(drawn[3] === 1 ? drawn : over(drawn, below), below));
  return Math.min(...ratios);
}

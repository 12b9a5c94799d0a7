import type { Rgb } from './contrast.ts';
import type { Box, View } from './screenshot.ts';

/** Why letters can't be told from what is behind them. */
export type Obstacle = readonly [kind: string, reason: string];

/** What is known of the letters of an element. */
export interface Text {
  readonly boxes: readonly Box[];
  readonly needed: number;
  readonly obstacle: Obstacle | null;
  /** Whether those who listen don't hear it. */
  readonly isHidden: boolean;
  /** The colour in which its letters are painted, of a text in forced colours, and how opaque they are. */
  readonly forced: { readonly color: Rgb; readonly opacity: number } | null;
}

/**
 * Runs in the page: finds the letters of each element, and leaves a way to paint them otherwise. Highlights change
 * nothing but the letters: neither the document nor what borders and icons take from the text's colour.
 */
export function findLetters(
  wanted: readonly { readonly element: number; readonly needed: number | null }[],
): {
  texts: Text[];
  view: View;
} {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined)
    throw new Error('The page was replaced before its contrast could be measured.');
  const forcing = matchMedia('(forced-colors: active)').matches;
  const highlights = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  cressetAudit.paint = (how) => {
    if (how === null) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const name of highlights.keys()) CSS.highlights.delete(nameOf(name));
      delete cressetAudit.paint;
      return;
    }
    const rules = [...highlights.keys()].map((color) => {
      const ink = { behind: 'transparent', full: color, black: '#000', white: '#fff' }[how];
      const ground = how === 'full' ? color : 'transparent';
      return `::highlight(${nameOf(color)}) { color: ${ink}; -webkit-text-fill-color: ${ink}; background-color: ${ground}; text-decoration: none }`;
    });
    sheet.replaceSync(rules.join('\n'));
  };
  const names = new Map<string, string>();
  function nameOf(color: string): string {
    const name = names.get(color) ?? `cresset-audit-${names.size}`;
    names.set(color, name);
    return name;
  }

  const moving = [...document.querySelectorAll('video, canvas')].map((media) =>
    media.getBoundingClientRect(),
  );

  const texts = wanted.map(({ element, needed }): Text => {
    const node = cressetAudit.elements[element];
    const isHidden = node?.closest('[aria-hidden="true"]') instanceof Element;
    const nothing = { boxes: [], needed: needed ?? 0, isHidden, forced: null };
    if (node === undefined || !node.isConnected) {
      return { ...nothing, obstacle: ['gone', 'the element is gone'] };
    }
    if (node.ownerDocument !== document) {
      return { ...nothing, obstacle: ['frame', 'it is in a frame'] };
    }
    if (node instanceof SVGElement) {
      return { ...nothing, obstacle: ['svg', 'it is drawn in an SVG'] };
    }
    const style = getComputedStyle(node);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number.parseFloat(style.fontWeight) >= 700);
    const ranges = [...node.childNodes]
      .flatMap((child) =>
        child instanceof HTMLSlotElement ? child.assignedNodes({ flatten: true }) : [child],
      )
      .filter((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '')
      .map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        return range;
      });
    const rects = ranges.flatMap((range) => [...range.getClientRects()]);
    const text = {
      boxes: rects.map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height })),
      needed: needed ?? (isLarge ? 3 : 4.5),
      isHidden,
    };
    const color = forcing && style.forcedColorAdjust === 'auto' ? style.color : style.webkitTextFillColor;
    const channels = color.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
    const [, red, green, blue, alpha] = channels ?? [];
    const forced = forcing && channels !== null && alpha === undefined;
    const isOver = moving.some((media) =>
      rects.some(
        (rect) =>
          rect.left < media.right &&
          rect.right > media.left &&
          rect.top < media.bottom &&
          rect.bottom > media.top,
      ),
    );
    const obstacle: Text['obstacle'] =
      ranges.length === 0
        ? ['field', 'its letters are not in the document, as those in a field are not']
        : isOver
          ? ['moving', 'it is near or over a video or a canvas']
          : style.backgroundClip === 'text' || Number(alpha ?? 1) === 0
            ? ['cut-out', 'its letters are cut out of a background']
            : Number.parseFloat(style.webkitTextStrokeWidth) > 0
              ? ['stroke', 'its letters have an outline of their own']
              : forcing && !forced
                ? ['forced', 'in forced colours, its own colour is see-through']
                : null;
    if (obstacle === null && !forcing) {
      const highlight = highlights.get(color) ?? new Highlight();
      for (const range of ranges) highlight.add(range);
      highlights.set(color, highlight);
      CSS.highlights.set(nameOf(color), highlight);
    }
    let opacity = 1;
    for (let box: Element | null = node; box !== null; box = box.parentElement) {
      opacity *= Number(getComputedStyle(box).opacity);
    }
    return {
      ...text,
      obstacle,
      forced: forced ? { color: [Number(red), Number(green), Number(blue)], opacity } : null,
    };
  });
  const view = {
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
  };
  return { texts, view };
}

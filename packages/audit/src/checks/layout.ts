import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found, Tools } from './tools.ts';

/** What goes wrong where a page has less room, or its text needs more. */
export const layout: readonly DocumentRule[] = [
  {
    rule: ownRule('reflow', 'At 320 px nobody has to scroll sideways to read.', ['1.4.10'], {
      finds:
        'A page that scrolls sideways at 320 px, or zoomed to 400 %, and the elements that are too wide. Tables, pictures, code, maps and whatever scrolls by itself may need two dimensions.',
      cannotSee: 'What a page hides because it is too narrow, and whether a table has to be a table.',
      mend: 'Let widths follow the window: max-width instead of width, wrapping instead of fixed columns, overflow-wrap for long words.',
    }),
    onlyIn: ['320-light', 'zoom-400'],
    find({ all, isShown, parent }) {
      const page = document.scrollingElement;
      if (page === null) return null;
      if (page.scrollWidth <= page.clientWidth + 1) return [];
      const twoDimensional =
        'table, pre, img, svg, canvas, video, iframe, object, embed, [role="grid"], [role="table"], [role="toolbar"], [role="application"]';
      const crosses = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right + scrollX > page.clientWidth + 1 || left + scrollX < -1);
      };
      const isExempt = (element: Element): boolean => {
        for (let box: Element | null = element; box !== null; box = parent(box)) {
          if (box.matches(twoDimensional)) return true;
          if (
            box !== page &&
            box !== document.body &&
            /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX) &&
            box !== element
          )
            return true;
        }
        return (
          element.querySelector(twoDimensional) !== null &&
          ![...element.children].every((child) => child.matches(twoDimensional))
        );
      };
      const wide = all('body *').filter(
        (element) => isShown(element) && crosses(element) && !isExempt(element),
      );
      // The one that is too wide by itself, rather than those that hold it.
      const culprits = wide.filter(
        (element) => !wide.some((other) => other !== element && element.contains(other)),
      );
      return culprits.slice(0, 3).map((element): Found => ({
        element,
        outcome: 'failed',
        confidence: 'measured',
        kind: 'wide',
        summary: `It reaches ${Math.round(element.getBoundingClientRect().right + scrollX - page.clientWidth)} px beyond the window, so that the page scrolls sideways.`,
        impact: 'serious',
        data: { pageWidth: page.scrollWidth, windowWidth: page.clientWidth },
      }));
    },
  },
  {
    rule: ownRule('clipped-when-narrow', 'At 320 px no text is cut off or covered.', ['1.4.10'], {
      finds:
        'Text that is cut off by a box that hides its overflow, or that covers other text, at 320 px or zoomed to 400 %, and not in a wide window.',
      cannotSee: 'Text that disappears completely, and what is cut off in a wide window already.',
      mend: 'Let boxes grow with their text: min-height instead of height, wrapping instead of overflow: hidden.',
    }),
    alsoIn: ['320-light', 'zoom-400'],
    find: clipped,
  },
  {
    rule: ownRule('clipped-when-large', 'With text at 200 % no text is cut off or covered.', ['1.4.4'], {
      finds:
        'Text that is cut off by a box that hides its overflow, or that covers other text, zoomed to 200 % or with the reader’s own font size doubled, and not otherwise.',
      cannotSee: 'Text that disappears completely, and what is cut off at 100 % already.',
      mend: 'Give boxes sizes in rem or em, and let them grow: min-height instead of height.',
    }),
    alsoIn: ['zoom-200', 'text-200'],
    find: clipped,
  },
  {
    rule: ownRule(
      'clipped-when-spaced',
      'With the text spacing of WCAG no text is cut off or covered.',
      ['1.4.12'],
      {
        finds:
          'Text that is cut off by a box that hides its overflow, or that covers other text, as soon as lines, letters and words have more space.',
        cannotSee: 'Text that disappears completely, and what is cut off without that spacing already.',
        mend: 'Let boxes grow with their text: min-height instead of height, and let every line wrap.',
      },
    ),
    alsoIn: ['text-spacing'],
    find: clipped,
  },
  {
    rule: ownRule('text-that-does-not-grow', 'Text grows with the reader’s own font size.', ['1.4.4'], {
      finds:
        'A story in which text keeps its size while the browser’s font size doubles. WCAG is met if zooming enlarges the text, but readers who have set a larger font need it everywhere.',
      cannotSee: 'Text in pictures.',
      mend: 'Give font sizes in rem or em instead of px.',
    }),
    alsoIn: ['text-200'],
    find({ isUsual, all, isShown }) {
      const own = globalThis as typeof globalThis & { cressetAuditSizes?: WeakMap<Element, number> };
      const texts = all('body *').filter(
        (element) =>
          isShown(element) &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          ),
      );
      if (texts.length === 0) return null;
      const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
      const before = own.cressetAuditSizes;
      if (!isUsual && before === undefined) return null;
      if (before === undefined) {
        own.cressetAuditSizes = new WeakMap(texts.map((element) => [element, sizeOf(element)]));
        return [];
      }
      const fixed = texts.filter((element) => before.get(element) === sizeOf(element));
      const [element] = fixed;
      if (element === undefined) return [];
      const summary = `${fixed.length} of ${texts.length} texts of this story keep their size when the reader’s own font size doubles; this is the first.`;
      return [{ element, outcome: 'cantTell', kind: 'fixed', summary, impact: 'minor' }];
    },
  },
];

/**
 * Runs in the page, first in the usual mode, which tells what is cut off anyway; what is new afterwards was cut off by less
 * room or more need for it.
 */
function clipped({ isUsual, all, isShown, parent }: Tools): readonly Found[] | null {
  const own = globalThis as typeof globalThis & { cressetAuditClipped?: ReadonlySet<string> };
  const before = own.cressetAuditClipped;
  // Three rules have one beginning.
  if (isUsual && before !== undefined) return [];
  if (!isUsual && before === undefined) return null;
  const words = (element: Element): string => element.textContent?.trim() ?? '';
  /** What is left of boxes within all that cuts off or scrolls around them; nothing of what is there for those who listen. */
  const seenOf = (element: Element, rects: readonly DOMRect[]): DOMRect[] => {
    let left = [...rects];
    for (let box: Element | null = element; box !== null && box !== document.body; box = parent(box)) {
      const { overflowX, overflowY, display, position, clipPath } = getComputedStyle(box);
      if (clipPath !== 'none') return [];
      if (display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const frame = box.getBoundingClientRect();
        left = left.flatMap((rect) => {
          const x = Math.max(rect.left, frame.left);
          const y = Math.max(rect.top, frame.top);
          const width = Math.min(rect.right, frame.right) - x;
          const height = Math.min(rect.bottom, frame.bottom) - y;
          return width > 2 && height > 2 ? [new DOMRect(x, y, width, height)] : [];
        });
      }
      if (position === 'fixed') break;
    }
    return left;
  };
  const texts = all('body *').flatMap((element) => {
    if (!isShown(element) || element.closest('svg, select, textarea, option') !== null) return [];
    const nodes = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    const rects = nodes.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
    const shown = rects.length === 0 ? [] : seenOf(element, rects);
    return shown.length === 0 ? [] : [{ element, rects, shown }];
  });
  if (texts.length === 0) return null;
  const found = new Map<Found, string>();
  for (const { element, rects } of texts) {
    for (
      let box: Element | null = element;
      box !== null && box !== document.documentElement;
      box = parent(box)
    ) {
      const { overflowX, overflowY, position, display } = getComputedStyle(box);
      const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
      if (display === 'inline' || width <= 2 || height <= 2) {
        // The box of a pixel is for those who listen alone.
        if (display !== 'inline') break;
        continue;
      }
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      if (box !== document.body && (cutsX || cutsY)) {
        const isOut = (rect: DOMRect): boolean =>
          (cutsX && (rect.right > right + 2 || rect.left < left - 2)) ||
          (cutsY && (rect.bottom > bottom + 3 || rect.top < top - 3));
        const isSeen = (rect: DOMRect): boolean =>
          rect.left < right - 1 && rect.right > left + 1 && rect.top < bottom - 1 && rect.bottom > top + 1;
        if (rects.some((rect) => isOut(rect)) && rects.some((rect) => isSeen(rect))) {
          found.set(
            {
              element,
              outcome: 'failed',
              confidence: 'measured',
              kind: 'cut',
              summary: 'A part of its text is cut off by a box that hides what overflows.',
              impact: 'serious',
            },
            `cut ${words(element)}`,
          );
          break;
        }
      }
      if (position === 'fixed') break;
    }
  }
  for (const [place, one] of texts.slice(0, 300).entries()) {
    for (const other of texts.slice(place + 1, 300)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const isOver = one.shown.some((a) =>
        other.shown.some((b) => {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const least = Math.min(a.height, b.height);
          return (
            width > 4 &&
            height > least * 0.4 &&
            width * height > Math.min(a.width * a.height, b.width * b.height) * 0.2
          );
        }),
      );
      if (!isOver) continue;
      found.set(
        {
          element: other.element,
          outcome: 'failed',
          confidence: 'measured',
          kind: 'over',
          summary: 'It lies over other text.',
          impact: 'serious',
        },
        `over ${words(one.element)} ${words(other.element)}`,
      );
    }
  }
  if (before === undefined) {
    own.cressetAuditClipped = new Set(found.values());
    return [];
  }
  return [...found].filter(([, key]) => !before.has(key)).map(([one]) => one);
}

import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** What a reader has on the screen and not on paper. */
export const print: DocumentRule = {
  rule: ownRule('print', 'What can be read on the screen can be read on paper.', [], {
    finds:
      'Text that is on the screen and nowhere on paper, and text that a box cuts off on paper and that can be scrolled on the screen. Left out is what serves to go elsewhere or to operate the page: navigation, links, forms, buttons, page headers and footers, table heads (a table may become a list), live regions, and what is hidden from screen readers.',
    cannotSee:
      'Where one sheet ends, how wide it is, and what browsers don’t print by default, such as backgrounds. An audit of the mode “print” alone does not know what is on the screen, and finds only what is cut off.',
    mend: 'In @media print, undo what hides the text, and let boxes grow: overflow: visible, and no height.',
  }),
  alsoIn: ['print'],
  find({ all, isUsual, isShown, parent }) {
    const { cressetAudit } = globalThis;
    if (cressetAudit === undefined) return null;
    const apart =
      'nav, form, button, a, input, select, textarea, label, summary, audio, video, dialog, [popover], [aria-hidden="true"], [aria-live], output, [role="navigation"], [role="search"], [role="toolbar"], [role="menu"], [role="menubar"], [role="tablist"], [role="dialog"], [role="alertdialog"], [role="tooltip"], [role="status"], [role="alert"], [role="log"], [role="timer"], [role="button"], [role="link"], [role="banner"], [role="contentinfo"], body > header, body > footer, thead, script, style, noscript, template';
    const outside = (element: Element): Element[] => {
      const above = parent(element);
      return above === null ? [] : [above, ...outside(above)];
    };
    const wordsOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const texts = all('*')
      .flatMap((element) =>
        [...element.childNodes].flatMap((node) =>
          node instanceof Text && /\p{L}{2}/u.test(node.data)
            ? [{ element, node, words: wordsOf(node.data) }]
            : [],
        ),
      )
      .filter(({ element }) => ![element, ...outside(element)].some((box) => box.matches(apart)));

    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const scrolls = /auto|scroll/;
    /** How much of a text is to be seen, 0 to 1, and what box cuts off the rest. */
    const shownOf = (
      element: Element,
      node: Text,
    ): { share: number; by: Element | null; isScroller: boolean } => {
      const nothing = { share: 0, by: null, isScroller: false };
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return nothing;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      let by: Element | null = null;
      let isScroller = false;
      const seen = lines.filter((line) => {
        let { left, right, top, bottom } = line;
        for (const box of [element, ...outside(element)]) {
          if (box === document.body || box === document.documentElement) break;
          const { overflowX, overflowY, position } = styleOf(box);
          const { left: x, right: end, top: y, bottom: foot } = box.getBoundingClientRect();
          const cutsX = overflowX !== 'visible' && !(isUsual && scrolls.test(overflowX));
          const cutsY = overflowY !== 'visible' && !(isUsual && scrolls.test(overflowY));
          if (cutsX) [left, right] = [Math.max(left, x), Math.min(right, end)];
          if (cutsY) [top, bottom] = [Math.max(top, y), Math.min(bottom, foot)];
          if (right - left < 2 || bottom - top < line.height / 2) {
            by = box;
            isScroller = scrolls.test(cutsY ? overflowY : overflowX);
            return false;
          }
          if (position === 'fixed') break;
        }
        return right + scrollX > 0 && bottom + scrollY > 0;
      });
      return { share: lines.length === 0 ? 0 : seen.length / lines.length, by, isScroller };
    };
    const judged = texts.map((text) => ({ ...text, ...shownOf(text.element, text.node) }));

    if (isUsual) {
      cressetAudit.words = new Set(judged.filter(({ share }) => share === 1).map(({ words }) => words));
      return null;
    }
    if (judged.length === 0) return null;
    const onScreen = cressetAudit.words ?? new Set();
    const onPaper = new Set(judged.filter(({ share }) => share === 1).map(({ words }) => words));
    const found = new Map<Element, Found>();
    for (const { element, words, share, by, isScroller } of judged) {
      const isKnown = onScreen.has(words) || (onScreen.size === 0 && isScroller);
      if (share === 1 || !isKnown || onPaper.has(words)) continue;
      const hidden = [element, ...outside(element)].filter(
        (box) => !box.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
      const place = by ?? hidden.at(-1) ?? element;
      const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
      const kind = by !== null && isShown(by) ? 'clipped' : 'lost';
      const summary =
        kind === 'clipped'
          ? `On paper it cuts off what can be read on the screen: “${start}”`
          : `“${start}” is on the screen and not on paper.`;
      if (!found.has(place))
        found.set(place, { element: place, outcome: 'cantTell', kind, summary, impact: 'moderate' });
    }
    return [...found.values()];
  },
};

import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** What can be clicked, and not be operated without a mouse. */
export const pointerOnly: DocumentRule = {
  rule: ownRule('pointer-only', 'Whatever can be clicked can be operated by the keyboard.', ['2.1.1'], {
    finds:
      'An element that reacts to a click but can’t be used by the keyboard. It may react by a listener of its own, by a handler of React, Solid or Svelte, or, where it shows the pointer of a link, by a listener further up the page. Either the Tab key reaches neither the element nor anything in it or around it that could do the same, or it does, but nothing there reacts to a key. A person has to say whether a key does the same elsewhere. A link without an address that shows the pointer of a link fails.',
    cannotSee:
      'Listeners for clicks further up the page, where the element does not show the pointer of a link; a part of the page that can be clicked as a whole and contains something that takes the focus; drawings on a canvas; and whether a key does the same as the click.',
    mend: 'Use a <button>, or a link with an address. A click that is only a shortcut to a control beside it needs no key: say so in a verdict.',
  }),
  find({ all, answers, isShown, isHeard, isFocusable, parent }) {
    const controls =
      'a[href], area[href], button, input, select, textarea, summary, label, option, iframe, object, embed, audio[controls], video[controls], [contenteditable]:not([contenteditable="false"])';
    // Members of a group in which arrow keys move.
    const members =
      '[role="option"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="tab"], [role="treeitem"], [role="gridcell"], [role="columnheader"], [role="rowheader"], [role="row"], [role="radio"]';
    const groups =
      '[role="listbox"], [role="menu"], [role="menubar"], [role="tree"], [role="treegrid"], [role="grid"], [role="tablist"], [role="radiogroup"], [aria-activedescendant]';
    // x/role-without-focus says it of these.
    const widgets =
      '[role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="slider"], [role="spinbutton"], [role="combobox"], [role="textbox"], [role="searchbox"]';
    const regions =
      '[role="region"], [role="group"], [role="tabpanel"], [role="dialog"], [role="alertdialog"], [role="document"], [role="application"], [role="log"]';
    const pressed = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

    const isTabStop = (element: Element): boolean =>
      element.matches(controls) || ('tabIndex' in element && Number(element.tabIndex) >= 0);
    const inside = (element: Element): Element[] =>
      [
        ...element.querySelectorAll('*'),
        ...(element.shadowRoot?.querySelectorAll('*') ?? []),
        ...(element instanceof HTMLSlotElement ? element.assignedElements({ flatten: true }) : []),
      ].flatMap((inner) =>
        inner.shadowRoot !== null || inner instanceof HTMLSlotElement ? [inner, ...inside(inner)] : [inner],
      );
    const outside = (element: Element): Element[] => {
      const above = parent(element);
      return above === null ? [] : [above, ...outside(above)];
    };
    const isSwitchedOff = (element: Element): boolean =>
      [element, ...outside(element)].some((box) =>
        box.matches('[aria-disabled="true"], :disabled, [inert], [aria-hidden="true"]'),
      );
    // What closes a dialog by a click beside it, as Escape does.
    const isBackdrop = (element: Element): boolean => {
      const { position } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'absolute') return false;
      const { width, height } = element.getBoundingClientRect();
      const isEmpty = element.childElementCount === 0 && element.textContent.trim() === '';
      const around = element instanceof HTMLElement ? element.offsetParent : null;
      const covers = (box: { width: number; height: number }): boolean =>
        width >= box.width * 0.95 && height >= box.height * 0.95;
      if (covers({ width: innerWidth, height: innerHeight })) return true;
      return isEmpty && around !== null && around !== document.body && covers(around.getBoundingClientRect());
    };

    // Who listens further up means what shows the pointer of a link by a style of its own.
    const listensAbove = [document, ...all('*')].filter(
      (node) => answers(node, 'click') && (node === document || node.firstChild instanceof Node),
    );
    const isListenedAbove = (element: Element): boolean => {
      if (!listensAbove.some((node) => node !== element && node.contains(element))) return false;
      const box = parent(element);
      return (
        getComputedStyle(element).cursor === 'pointer' &&
        (box === null || getComputedStyle(box).cursor !== 'pointer')
      );
    };
    const clickable = all('*').filter((element) => {
      if (element.matches(`${controls}, html, body, canvas, #storybook-root`)) return false;
      const isOwn = answers(element, ...pressed);
      if (!isOwn && !isListenedAbove(element)) return false;
      const { cursor, pointerEvents } = getComputedStyle(element);
      if (pointerEvents === 'none' || cursor === 'not-allowed') return false;
      // Where only the way down is listened to, it is mostly to draw, to drag or to keep the focus.
      if (isOwn && !answers(element, 'click', 'dblclick') && cursor !== 'pointer') return false;
      // Its tree may be closed, and nobody knows what is in it.
      if (element.localName.includes('-') && element.shadowRoot === null) return false;
      return isShown(element) && isHeard(element) && !isSwitchedOff(element) && !isBackdrop(element);
    });
    if (clickable.length === 0) return null;

    const unreachable = (element: Element): Found[] => {
      if (isFocusable(element) || element.matches(`${members}, ${widgets}`)) return [];
      const isOwn = answers(element, ...pressed);
      const isLink =
        isOwn && element.matches('a:not([href])') && getComputedStyle(element).cursor === 'pointer';
      const summary = isLink
        ? 'It is a link without an address: it reacts to a click, and no key reaches it.'
        : isOwn
          ? 'It reacts to a click, and no key reaches it.'
          : 'It shows the pointer of a link where clicks are listened for, and no key reaches it.';
      const outcome = isLink ? 'failed' : 'cantTell';
      return [{ element, outcome, kind: 'unreachable', summary, impact: isLink ? 'critical' : 'serious' }];
    };
    const deaf = (element: Element): Found[] => {
      if (!isTabStop(element) || element.matches(regions) || !answers(element, 'click')) return [];
      const scrolls =
        element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
      if (scrolls && !element.matches(widgets)) return [];
      const around: Node[] = [element, ...outside(element), document];
      if (answers(element, 'focus', 'focusin')) return [];
      if (around.some((node) => answers(node, 'keydown', 'keyup', 'keypress'))) return [];
      const summary = 'It has the focus and reacts to a click, but nothing there reacts to a key.';
      return [{ element, outcome: 'cantTell', kind: 'deaf', summary, impact: 'serious' }];
    };
    const isOperatedAround = (box: Element): boolean =>
      box.matches(`${controls}, ${members}, ${groups}, ${widgets}`) ||
      (isTabStop(box) && answers(box, 'keydown', 'keyup', 'keypress'));

    return clickable.flatMap((element): Found[] => {
      if (inside(element).some((inner) => isTabStop(inner) || isFocusable(inner))) return [];
      const around = outside(element);
      if (around.some((box) => isOperatedAround(box))) return [];
      // The whole is told, and each part of it needn't be.
      if (around.some((box) => clickable.includes(box))) return [];
      return isFocusable(element) ? deaf(element) : unreachable(element);
    });
  },
};

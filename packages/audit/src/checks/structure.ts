import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** Tables without headers, roles that no key reaches, and movement that nobody asked for. */
export const structure: readonly DocumentRule[] = [
  {
    rule: ownRule('table-headers', 'A table of data says which cells are its headers.', ['1.3.1'], {
      finds:
        'A table of at least two rows and two columns in which no cell is a header. With a caption or a thead it is a data table, and fails. Without them, a person has to say whether it is a layout table.',
      cannotSee: 'Whether the right cells are headers, and grids that are not tables.',
      mend: 'Make header cells <th> with a scope, or give a layout table role="presentation".',
    }),
    find({ all, isHeard }) {
      const tables = all('table').filter(
        (table) =>
          isHeard(table) &&
          !table.matches('[role="presentation"], [role="none"], [role]:not([role="table"])'),
      );
      if (tables.length === 0) return null;
      return tables.flatMap((element): Found[] => {
        if (!(element instanceof HTMLTableElement)) return [];
        const rows = [...element.rows];
        const isData =
          rows.length > 1 &&
          rows.filter(({ cells }) => cells.length > 1).length > 1 &&
          element.querySelector('table') === null;
        if (
          !isData ||
          element.querySelector('th, [scope], [headers], [role="columnheader"], [role="rowheader"]') !== null
        )
          return [];
        const isCertain = element.caption !== null || element.tHead !== null;
        const summary = 'No cell of this table is a header.';
        return [
          { element, outcome: isCertain ? 'failed' : 'cantTell', kind: 'none', summary, impact: 'serious' },
        ];
      });
    },
  },
  {
    rule: ownRule(
      'role-without-focus',
      'An element with the role of a control can be reached by the keyboard.',
      ['2.1.1'],
      {
        finds:
          'An element with the role of a button, link, checkbox, switch, radio button, slider, menu item, tab, combobox or text field that no key reaches, and that does not belong to a group with arrow keys.',
        cannotSee: 'Whether keys do anything once the element has the focus.',
        mend: 'Use the right HTML element (<button>, <a href>, <input>), or add tabindex="0" and the keys that users expect from the role.',
      },
    ),
    find({ all, isHeard, isShown, isFocusable, parent }) {
      const roles = [
        'button',
        'link',
        'checkbox',
        'switch',
        'radio',
        'slider',
        'spinbutton',
        'menuitem',
        'menuitemcheckbox',
        'menuitemradio',
        'tab',
        'combobox',
        'textbox',
        'searchbox',
      ];
      const widgets = all(roles.map((role) => `[role="${role}"]`).join(',')).filter(
        (widget) =>
          isHeard(widget) &&
          isShown(widget) &&
          widget.getAttribute('aria-disabled') !== 'true' &&
          !widget.matches(':disabled'),
      );
      if (widgets.length === 0) return null;
      return widgets.flatMap((element): Found[] => {
        if (isFocusable(element) || element.hasAttribute('tabindex')) return [];
        if ([...element.querySelectorAll('*')].some((inner) => isFocusable(inner))) return [];
        for (let box = parent(element); box !== null; box = parent(box)) {
          if (isFocusable(box) || box.hasAttribute('aria-activedescendant')) return [];
          const isGroup = box.matches(
            '[role="tablist"], [role="radiogroup"], [role="menu"], [role="menubar"], [role="toolbar"], [role="listbox"], [role="tree"], [role="grid"]',
          );
          // Within such a group arrow keys move, from the one that Tab reaches.
          if (isGroup && [...box.querySelectorAll('[tabindex]')].some((inner) => isFocusable(inner)))
            return [];
        }
        const summary = `It has the role “${element.getAttribute('role')}”, and no key reaches it.`;
        return [{ element, outcome: 'failed', kind: 'unreachable', summary, impact: 'critical' }];
      });
    },
  },
  {
    rule: ownRule('motion', 'Animations stop for readers who asked for less motion.', ['2.2.2', '2.3.3'], {
      finds:
        'A CSS animation that moves, rotates or resizes something for more than five seconds, or endlessly, although the reader’s system asks for less motion. Whether it can be stopped in another way, or has to move, a person has to judge.',
      cannotSee:
        'Motion by scripts, videos and pictures, and animations in style sheets from another origin.',
      mend: 'Put the animation into @media (prefers-reduced-motion: no-preference), or undo it in (prefers-reduced-motion: reduce).',
    }),
    onlyIn: ['reduced-motion'],
    find({ all, isShown }) {
      const moving =
        /transform|translate|rotate|scale|inset|left|right|top|bottom|width|height|margin|offset|position/;
      const keyframes = new Map<string, CSSKeyframesRule>();
      const gather = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSKeyframesRule) keyframes.set(rule.name, rule);
          else if (rule instanceof CSSGroupingRule) gather(rule.cssRules);
        }
      };
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
        try {
          gather(sheet.cssRules);
        } catch {
          // It is from elsewhere, and can't be read.
        }
      }
      if (keyframes.size === 0) return null;
      const moves = (name: string): boolean =>
        [...(keyframes.get(name)?.cssRules ?? [])].some(
          (rule) =>
            rule instanceof CSSKeyframeRule && [...rule.style].some((property) => moving.test(property)),
        );
      return all('*').flatMap((element): Found[] =>
        [undefined, '::before', '::after'].flatMap((part): Found[] => {
          const { animationName, animationDuration, animationIterationCount, content } = getComputedStyle(
            element,
            part,
          );
          if (animationName === 'none' || (part !== undefined && content === 'none') || !isShown(element))
            return [];
          const durations = animationDuration.split(', ').map((text) => Number.parseFloat(text));
          const counts = animationIterationCount
            .split(', ')
            .map((text) => (text === 'infinite' ? Infinity : Number(text)));
          const name = animationName.split(', ').find((one, place) => {
            const seconds = (durations[place % durations.length] ?? 0) * (counts[place % counts.length] ?? 1);
            return seconds > 5 && moves(one);
          });
          if (name === undefined) return [];
          const summary = `Its animation “${name}” goes on moving although less motion is asked for.`;
          return [{ element, outcome: 'cantTell', kind: 'moves', summary, impact: 'moderate' }];
        }),
      );
    },
  },
];

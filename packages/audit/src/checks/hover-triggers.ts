/** Something on which words may come up. */
export interface Trigger {
  /** An `Observation.element`. */
  readonly element: number;
  readonly html: string;
  /** How it is come to. */
  readonly by: 'pointer' | 'focus';
}

interface Limits {
  readonly exclude: readonly string[];
  readonly mostByPointer: number;
  readonly mostByFocus: number;
}

/**
 * Runs in the page: what may bring something up, by script or by a style sheet, the likeliest first. Where the page listens
 * further up for all that is in it, it may be anything there that can be operated or that carries data.
 */
export function findTriggers({ exclude, mostByPointer, mostByFocus }: Limits): Trigger[] {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return [];
  const { elements, listeners } = cressetAudit;
  const trees = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    tree,
    ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : trees(shadowRoot),
    ),
  ];
  const left = exclude.join(',');
  const isVisible = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  const isStop = (element: Element): boolean =>
    'tabIndex' in element && Number(element.tabIndex) >= 0 && !element.matches(':disabled');
  // An attribute or a class that speaks of it: “data-tooltip”, “has-hint”.
  const speaks = /tip|hint|popover|popup|hover/i;
  const isHinted = (element: Element): boolean =>
    element.matches('[aria-describedby], [aria-details], [aria-haspopup], [title], abbr, dfn') ||
    element.getAttributeNames().some((name) => name.startsWith('data-') && speaks.test(name)) ||
    speaks.test(element.getAttribute('class') ?? '');
  const operable =
    'a[href], button, input, select, textarea, summary, [tabindex], [role="button"], [role="link"], [role="img"]';

  const likely = { pointer: new Map<Element, number>(), focus: new Map<Element, number>() };
  const add = (by: Trigger['by'], element: Element, rank: number): void => {
    const known = likely[by].get(element);
    if (known === undefined || known > rank) likely[by].set(element, rank);
  };
  const addStopIn = (element: Element): void => {
    const stop = isStop(element) ? element : [...element.querySelectorAll(operable)].find(isStop);
    if (stop !== undefined) add('focus', stop, 1);
  };

  // What style sheets bring up.
  const states = /:(?:hover|focus(?:-visible|-within)?)(?![\w-])/g;
  const brings =
    /(?:^|[;\s])(?:--[\w-]+|content|display|visibility|opacity|clip|clip-path|(?:max-)?(?:height|width|block-size|inline-size)|inset(?:-[\w-]+)?|left|right|top|bottom|transform|translate|scale|animation(?:-name)?|grid-template-(?:rows|columns))\s*:/;
  const parts = (selectors: string): string[] => {
    const found = [''];
    let depth = 0;
    for (const sign of selectors) {
      if ('(['.includes(sign)) depth += 1;
      if (')]'.includes(sign)) depth -= 1;
      if (sign === ',' && depth === 0) found.push('');
      else found.push(`${found.pop()}${sign}`);
    }
    return found;
  };
  /** The same as if everything were in that state. */
  const always = (selector: string): string => {
    const whole = selector
      .replaceAll(/:not\(\s*:(?:hover|focus(?:-visible|-within)?)\s*\)/g, ':is(*)')
      .replaceAll(states, ':is(*)')
      .replace(/::?(?:before|after)\s*$/, '')
      .trim();
    return /^$|[>+~]$/.test(whole) ? `${whole} *` : whole;
  };
  const isHidden = (element: Element): boolean => {
    const { right, bottom } = element.getBoundingClientRect();
    const isAway = right + scrollX <= 0 || bottom + scrollY <= 0;
    const isHere = isVisible(element) && !isAway && getComputedStyle(element).clipPath === 'none';
    return [element, ...element.querySelectorAll('*')].some((one) => {
      if (!/\p{L}{2}/u.test(one.textContent)) return false;
      if (!isHere) return true;
      // One pixel holds words for those who listen, which stay as they are.
      const { width, height } = one.getBoundingClientRect();
      return width * height === 0 || (!isVisible(one) && width > 1 && height > 1);
    });
  };
  const readPart = (tree: Document | ShadowRoot, part: string): void => {
    const at = part.search(states);
    if (at === -1) return;
    let depth = 0;
    let end = part.length;
    for (let place = 0; place < part.length && end === part.length; place += 1) {
      const sign = part.charAt(place);
      if ('(['.includes(sign)) depth += 1;
      if (')]'.includes(sign)) depth -= 1;
      if (place > at && depth === 0 && /[\s>+~]/.test(sign) && part.slice(place).trim() !== '') end = place;
    }
    const isDrawn = /::?(?:before|after)\s*$/.test(part);
    // Words that come up in it need not be in it: “:has(button:hover) .tip”.
    const [, outer = '', inner] = /^(.*):has\(([^()]*)/.exec(part.slice(0, end)) ?? [];
    const head = inner?.match(states) ? `${outer} ${inner}` : part.slice(0, end);
    const brought = [...tree.querySelectorAll(always(part))];
    if (!isDrawn && !brought.some((element) => isHidden(element))) return;
    for (const element of tree.querySelectorAll(always(head))) {
      if (part.includes(':hover')) add('pointer', element, 1);
      if (part.includes(':focus')) addStopIn(element);
    }
  };
  const read = (tree: Document | ShadowRoot, rules: CSSRuleList, around: string): void => {
    for (const one of rules) {
      if (one instanceof CSSMediaRule && !matchMedia(one.conditionText).matches) continue;
      if (one instanceof CSSStyleRule) {
        const { selectorText, style } = one;
        const whole =
          around === ''
            ? selectorText
            : selectorText.includes('&')
              ? selectorText.replaceAll('&', `:is(${around})`)
              : `:is(${around}) ${selectorText}`;
        if (/:(?:hover|focus)/.test(whole) && brings.test(style.cssText)) {
          for (const part of parts(whole)) {
            try {
              readPart(tree, part);
            } catch {
              // It is a selector that nobody can ask for.
            }
          }
        }
        if (one.cssRules.length > 0) read(tree, one.cssRules, whole);
      } else if (one instanceof CSSGroupingRule) {
        read(tree, one.cssRules, around);
      }
    }
  };
  for (const tree of trees(document)) {
    for (const sheet of [...tree.styleSheets, ...tree.adoptedStyleSheets]) {
      try {
        read(tree, sheet.cssRules, '');
      } catch {
        // It is from elsewhere, and can't be read.
      }
    }
  }

  // What scripts bring up.
  for (const [node, types] of listeners ?? []) {
    const isWhole = node === document || node === document.body || node === document.documentElement;
    const has = (...names: readonly string[]): boolean => names.some((name) => types.has(name));
    const listensFor = {
      pointer: has('mouseenter', 'mouseover', 'pointerenter', 'pointerover'),
      focus: has('focus', 'focusin'),
    };
    // Over the whole page the way of the pointer is followed for other ends.
    const follows = !isWhole && has('mousemove', 'pointermove');
    if (!isWhole && node instanceof Element) {
      if (listensFor.pointer || follows) add('pointer', node, isHinted(node) ? 0 : 1);
      if (listensFor.focus) addStopIn(node);
    }
    if (!(node instanceof Element || node instanceof Document)) continue;
    if (!listensFor.pointer && !listensFor.focus) continue;
    for (const inner of node.querySelectorAll('*')) {
      const isOperable = inner.matches(operable);
      const carries = inner.getAttributeNames().some((name) => name.startsWith('data-'));
      const rank = isHinted(inner) ? 0 : isOperable ? 2 : 3;
      if (listensFor.pointer && (rank < 3 || carries)) add('pointer', inner, rank);
      if (listensFor.focus && isStop(inner)) add('focus', inner, rank);
    }
  }

  const found: Trigger[] = [];
  const choose = (by: Trigger['by'], most: number): void => {
    const dress = (element: Element): string =>
      `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('style')} ${element.getAttributeNames().join(' ')}`;
    // Each of what is dressed alike may have words of its own: first one of each kind is tried, then another.
    const kinds = new Map<string, number>();
    const places = [...likely[by]]
      .filter(
        ([element]) =>
          element.isConnected &&
          element !== document.body &&
          element !== document.documentElement &&
          (left === '' || element.closest(left) === null) &&
          isVisible(element),
      )
      .toSorted(([, one], [, other]) => one - other)
      .map(([element, rank]) => {
        const kind = dress(element);
        const turn = kinds.get(kind) ?? 0;
        kinds.set(kind, turn + 1);
        return { element, rank, turn };
      })
      .toSorted((one, other) => one.turn - other.turn || one.rank - other.rank);
    for (const { element } of places.slice(0, most)) {
      if (!elements.includes(element)) elements.push(element);
      found.push({ element: elements.indexOf(element), html: element.outerHTML.slice(0, 300), by });
    }
  };
  choose('pointer', mostByPointer);
  choose('focus', mostByFocus);
  return found;
}

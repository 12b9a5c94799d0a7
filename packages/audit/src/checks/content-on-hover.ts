import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Scene } from './check.ts';
import { installAxe } from './install-axe.ts';
import { readListeners } from './listeners.ts';
import { measured } from './measured.ts';
import { ownRule } from './own-rule.ts';

const rule = ownRule(
  'content-on-hover',
  'Content that appears on hover can be reached and dismissed.',
  ['1.4.13'],
  {
    finds:
      'Text that appears while the pointer is on something, and that disappears before the pointer can reach it, as people who magnify the screen have to do. Also text that covers other text and stays when Escape is pressed. It fails where the text ignores the pointer, or where nothing in the page reacts to a key; otherwise a person has to try it.',
    cannotSee:
      'What appears later than a moment, on focus alone, by a title attribute or in ::before and ::after; what disappears by itself after a time; and text that is dismissed in another way than by Escape.',
    mend: 'Let the pointer move to the new content without crossing a gap, and close that content when Escape is pressed, wherever the focus is.',
  },
);

/** Of what is dressed alike, one is tried, and so many in all. */
const most = 6;

interface Trigger {
  readonly element: number;
  readonly html: string;
  readonly selector: string;
  readonly x: number;
  readonly y: number;
}

interface Appeared {
  /** Where the pointer comes to it by the shortest way. */
  readonly x: number;
  readonly y: number;
  readonly covers: boolean;
  readonly letsThrough: boolean;
  readonly words: string;
}

/** What comes up under the pointer. It moves the pointer only where something may come up. */
export const hoverCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { page, world, devtools, mode, rules, exclude } = scene;
    if (mode.id !== usualMode || !rules.includes(rule.id)) {
      return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    }
    await installAxe(world);
    await readListeners(world, devtools);
    const triggers = await world.evaluate(findTriggers, { exclude, most });
    if (triggers.length === 0) {
      return { observations: [], applied: [], inapplicable: [rule.id], axeMs: 0 };
    }
    const observations: Observation[] = [];
    const park = (): Promise<void> => page.mouse.move(-10, -10);
    try {
      for (const trigger of triggers) observations.push(...(await tryOne(scene, trigger, park)));
    } finally {
      await park();
      await world.evaluate(forget);
    }
    return { observations, applied: [rule.id], inapplicable: [], axeMs: 0 };
  },
};

async function tryOne(
  { page, world }: Scene,
  trigger: Trigger,
  park: () => Promise<void>,
): Promise<Observation[]> {
  const found = (outcome: 'failed' | 'cantTell', kind: string, summary: string): Observation => ({
    ...measured(rule, trigger, outcome, kind, summary),
    selector: trigger.selector,
  });
  const hover = async (): Promise<Appeared | null> => {
    await park();
    await world.evaluate(rememberWords);
    await page.mouse.move(trigger.x, trigger.y, { steps: 2 });
    return world.evaluate(appearedAt, trigger);
  };
  const appeared = await hover();
  if (appeared === null) return [];
  const observations: Observation[] = [];
  const words = `“${appeared.words}”`;
  await page.mouse.move(appeared.x, appeared.y, { steps: 12 });
  if (!(await world.evaluate(isStillThere))) {
    const isSure = appeared.letsThrough;
    const summary = `${words} appears under the pointer, and disappears before the pointer reaches it.`;
    observations.push(found(isSure ? 'failed' : 'cantTell', 'unhoverable', summary));
  }
  if (appeared.covers && (await hover()) !== null) {
    await page.keyboard.press('Escape');
    if (await world.evaluate(isStillThere)) {
      const isSure = !(await world.evaluate(answersKeys));
      const summary = `${words} appears under the pointer over other words, and Escape does not dismiss it.`;
      observations.push(found(isSure ? 'failed' : 'cantTell', 'undismissible', summary));
    }
  }
  return observations;
}

type Hovering = typeof globalThis & { cressetAuditHover?: { before: Set<Element>; appeared: Element[] } };

/** Runs in the page: what may bring something up, by script or by a style sheet. */
function findTriggers({ exclude, most: limit }: { exclude: readonly string[]; most: number }): Trigger[] {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return [];
  const { axe, elements, listeners } = cressetAudit;
  const triggers = new Set<Element>();
  const brings =
    /(?:^|[;\s])(?:display|visibility|opacity|clip|clip-path|(?:max-)?(?:height|width)|inset|left|top|transform|scale)\s*:/;
  const read = (rules: CSSRuleList): void => {
    for (const one of rules) {
      if (
        one instanceof CSSStyleRule &&
        one.selectorText.includes(':hover') &&
        brings.test(one.style.cssText)
      ) {
        for (const part of one.selectorText.split(',')) {
          // What is hovered, and something else than it that is dressed.
          const [, hovered, rest] = /^(.*?):hover(.*)$/.exec(part) ?? [];
          if (hovered === undefined || rest === undefined || !/[\s>+~]\s*\S/.test(rest)) continue;
          try {
            for (const element of document.querySelectorAll(hovered.trim() === '' ? '*' : hovered))
              triggers.add(element);
          } catch {
            // It is a part of “:is()”, or the like.
          }
        }
      }
      if (one instanceof CSSGroupingRule) read(one.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      read(sheet.cssRules);
    } catch {
      // It is from elsewhere, and can't be read.
    }
  }
  for (const [node, types] of listeners ?? []) {
    const answers = ['mouseenter', 'mouseover', 'pointerenter', 'pointerover'].some((type) =>
      types.has(type),
    );
    if (answers && node instanceof Element && node !== document.body && node !== document.documentElement)
      triggers.add(node);
  }
  const left = exclude.join(',');
  const kinds = new Set<string>();
  const found: Trigger[] = [];
  axe.setup(document);
  try {
    // What axe has and its types don't tell.
    const { getSelector } = axe.utils as unknown as { getSelector(element: Element): string | string[] };
    for (const element of triggers) {
      const kind = `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('style')}`;
      const { left: x, top: y, width, height } = element.getBoundingClientRect();
      const [middle, centre] = [x + width / 2, y + height / 2];
      const isWithin = middle > 0 && centre > 0 && middle < innerWidth && centre < innerHeight;
      if (found.length === limit || kinds.has(kind) || !isWithin || width < 2 || height < 2) continue;
      if (left !== '' && element.closest(left) !== null) continue;
      if (!element.contains(document.elementFromPoint(middle, centre))) continue;
      kinds.add(kind);
      elements.push(element);
      found.push({
        element: elements.length - 1,
        html: element.outerHTML.slice(0, 300),
        selector: [getSelector(element)].flat().join(' >> '),
        x: middle,
        y: centre,
      });
    }
  } finally {
    axe.teardown();
  }
  return found;
}

/** Runs in the page: the elements whose own words are to be seen. */
function rememberWords(): void {
  const shown = [...document.querySelectorAll('body *')].filter((element) => {
    const hasWords = [...element.childNodes].some(
      (node) => node instanceof Text && /\p{L}{2}/u.test(node.data),
    );
    if (!hasWords || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return false;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  });
  (globalThis as Hovering).cressetAuditHover = { before: new Set(shown), appeared: [] };
}

/** Runs in the page: what came up since then. */
async function appearedAt({ element, x, y }: Trigger): Promise<Appeared | null> {
  const hover = (globalThis as Hovering).cressetAuditHover;
  const trigger = globalThis.cressetAudit?.elements[element];
  if (hover === undefined || trigger === undefined) return null;
  // Frameworks answer in a frame or a task of their own.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isShown = (one: Element): boolean => {
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  };
  hover.appeared = [...document.querySelectorAll('body *')].filter(
    (one) =>
      !hover.before.has(one) &&
      [...one.childNodes].some((node) => node instanceof Text && /\p{L}{2}/u.test(node.data)) &&
      isShown(one),
  );
  const [first] = hover.appeared;
  if (first === undefined) return null;
  // Words that take the place of others within a control cover nothing that is not theirs.
  const box = first.getBoundingClientRect();
  const inset = { x: Math.min(4, box.width / 2), y: Math.min(4, box.height / 2) };
  const meets = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const covers = [...hover.before].some((other) => {
    if (other.contains(first) || trigger.contains(other) || !isShown(other)) return false;
    const range = document.createRange();
    range.selectNodeContents(other);
    return [...range.getClientRects()].some((line) => meets(line, box));
  });
  return {
    x: Math.min(Math.max(x, box.left + inset.x), box.right - inset.x),
    y: Math.min(Math.max(y, box.top + inset.y), box.bottom - inset.y),
    covers,
    letsThrough: getComputedStyle(first).pointerEvents === 'none',
    words: first.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 40),
  };
}

/** Runs in the page. */
async function isStillThere(): Promise<boolean> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const [first] = (globalThis as Hovering).cressetAuditHover?.appeared ?? [];
  if (first?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) !== true) return false;
  const { right, bottom, width, height } = first.getBoundingClientRect();
  return width > 1 && height > 1 && right > 0 && bottom > 0;
}

/** Runs in the page. */
function answersKeys(): boolean {
  return [...(globalThis.cressetAudit?.listeners?.values() ?? [])].some((types) =>
    ['keydown', 'keyup', 'keypress', 'click'].some((type) => types.has(type)),
  );
}

/** Runs in the page. */
function forget(): void {
  delete (globalThis as Hovering).cressetAuditHover;
}

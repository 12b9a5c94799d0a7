import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Scene, Seen } from './check.ts';
import { measured, withSelectors } from './measured.ts';
import { installAxe } from './install-axe.ts';
import { measureTexts } from './measure-texts.ts';
import { ownRule } from './own-rule.ts';
import { installTools, type toolsWithout, type Tools } from './tools.ts';

const rule = ownRule(
  'contrast-states',
  'Text keeps its contrast when it is hovered, focused or pressed.',
  ['1.4.3'],
  {
    finds:
      'Text that has enough contrast at rest and too little when it, its parent or a neighbour is hovered (:hover), focused (:focus, :focus-visible, :focus-within) or pressed (:active). Style sheets are searched for these states. Where one changes a text, the browser is made to show the state with its transitions ended, and the result is measured.',
    cannotSee: 'What a script changes on hover, style sheets from another origin, and text in pictures.',
    mend: 'Give each state the contrast of the state at rest: 4.5:1, or 3:1 for large text. Show the state by an underline, a border or a darker background, not by paler text.',
  },
);

/** Modes in which styles may choose other colours. */
const modesOfColour = new Set([usualMode, 'dark', 'contrast-more', 'forced-light', 'forced-dark']);

/** More than a twentieth of its ink, as for text at rest. */
const failingShare = 0.05;

/** So many elements are tried that may bring a text into a state. */
const mostTriggers = 10;

type StateName = 'hover' | 'focus' | 'active';

const inWords: Readonly<Record<StateName, string>> = {
  hover: 'Under the pointer',
  focus: 'With the focus',
  active: 'While it is pressed',
};

/** A text that may be too pale in a state. */
interface Suspect {
  readonly state: StateName;
  /** An `Observation.element`. */
  readonly element: number;
  readonly html: string;
  readonly needed: number;
  /** Its letters are in no text of the document. */
  readonly isField: boolean;
  /** So many elements may bring it into that state, the likeliest first. */
  readonly triggers: number;
}

/** What is kept in the page between two steps. */
interface States {
  /** By the index of a suspect. */
  readonly triggers: readonly (readonly Element[])[];
  /** How the text of a suspect looks now, if it is shown and differs from how it looks at rest. */
  look(suspect: number, trigger: number): { readonly ratio: number | null } | null;
}

type Looking = typeof globalThis & {
  cressetAuditTools?: typeof toolsWithout;
  cressetAuditStates?: States;
};

/** Measures text in the states that style sheets dress, and needs neither pointer nor keys for it. */
export const contrastStatesCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { world, mode, rules, exclude } = scene;
    const nothing: Seen = { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    if (!rules.includes(rule.id) || !modesOfColour.has(mode.id)) return nothing;
    await installAxe(world);
    await world.once(installTools);
    const suspects = await world.evaluate(screen, exclude);
    if (suspects === null) return { ...nothing, inapplicable: [rule.id] };
    const found = suspects.length === 0 ? [] : await confirm(scene, suspects);
    const observations = await withSelectors(scene, found);
    return { ...nothing, observations, applied: [rule.id] };
  },
};

async function confirm(scene: Scene, suspects: readonly Suspect[]): Promise<Observation[]> {
  const { devtools, world } = scene;
  const found = new Map<number, Observation>();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  try {
    await devtools.send('DOM.getDocument', { depth: 0 });
    for (const [index, suspect] of suspects.entries()) {
      if (found.has(suspect.element)) continue;
      const ratio = await worstRatio(scene, suspect, index);
      if (ratio === null) continue;
      const { state, element, needed } = suspect;
      const summary = `${inWords[state]} this text stands out by ${ratio}:1, where ${needed}:1 is needed.`;
      found.set(element, measured(rule, suspect, 'failed', state, summary, { state, ratio, needed }));
    }
  } finally {
    await devtools.send('CSS.disable');
    await devtools.send('DOM.disable');
    await world.evaluate(() => {
      delete (globalThis as Looking).cressetAuditStates;
    });
  }
  return [...found.values()];
}

/** By how much a text stands out in its state, if that is too little there and enough at rest. */
async function worstRatio(scene: Scene, suspect: Suspect, index: number): Promise<number | null> {
  const { element, needed, isField, state, triggers } = suspect;
  const measure = async (): Promise<number | null> => {
    const [text] = await measureTexts(scene, [{ element, needed }]);
    const { ratios, obstacle } = text ?? { ratios: [], obstacle: null };
    const below = ratios.filter((ratio) => ratio < needed);
    if (obstacle !== null || below.length <= ratios.length * failingShare) return null;
    return Math.floor(Math.min(...below) * 100) / 100;
  };
  for (let trigger = 0; trigger < triggers; trigger += 1) {
    const ratio = await inState(scene, { index, trigger, state }, async () => {
      const look = await scene.world.evaluate(lookAt, { index, trigger });
      if (look === null || (look.ratio !== null && look.ratio >= needed)) return null;
      return isField ? look.ratio : measure();
    });
    // What is wrong at rest already is told there.
    if (ratio !== null) return !isField && (await measure()) !== null ? null : ratio;
  }
  return null;
}

/** Which pseudo-classes hold for an element in a state, and which for all that it lies in. */
const pseudoClasses: Readonly<Record<StateName, readonly [own: string[], around: string[]]>> = {
  hover: [['hover'], ['hover']],
  focus: [['focus', 'focus-visible', 'focus-within'], ['focus-within']],
  active: [
    ['hover', 'active'],
    ['hover', 'active'],
  ],
};

/** During `action`, an element is in a state, as it would be if a pointer or a key had brought it there. */
async function inState<Result>(
  scene: Scene,
  { index, trigger, state }: { index: number; trigger: number; state: StateName },
  action: () => Promise<Result>,
): Promise<Result> {
  const nodes = await nodesOf(scene, index * mostTriggers + trigger);
  const [own, around] = pseudoClasses[state];
  const force = (classesOf: (place: number) => string[]) =>
    Promise.all(
      nodes.map((nodeId, place) =>
        scene.devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: classesOf(place) }),
      ),
    );
  try {
    await force((place) => (place === 0 ? own : around));
    return await action();
  } finally {
    await force(() => []);
    await scene.world.evaluate(endAnimations);
  }
}

/** How Chromium's own protocol knows an element that brings a text into a state, and all that it lies in. */
async function nodesOf({ world, devtools }: Scene, index: number): Promise<number[]> {
  const objectId = await world.objectOf(chainOf, index);
  if (objectId === undefined) return [];
  const { result } = await devtools.send('Runtime.getProperties', { objectId, ownProperties: true });
  const objects = result.flatMap(({ name, value }) =>
    /^\d+$/.test(name) && value?.objectId !== undefined ? [value.objectId] : [],
  );
  const nodes = await Promise.all(
    objects.map((id) => devtools.send('DOM.requestNode', { objectId: id }).catch(() => null)),
  );
  await devtools.send('Runtime.releaseObject', { objectId });
  return nodes.flatMap((node) => (node === null ? [] : [node.nodeId]));
}

/** Runs in the page: one of the elements that bring a text into a state, and all that it lies in. */
function chainOf(index: number): Element[] {
  const { cressetAuditStates } = globalThis as Looking;
  const chain: Element[] = [];
  // mostTriggers, which does not come along into the page.
  let box: Element | null = cressetAuditStates?.triggers[Math.floor(index / 10)]?.[index % 10] ?? null;
  while (box !== null) {
    chain.push(box);
    const root = box.getRootNode();
    box = box.assignedSlot ?? box.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return chain;
}

/** Runs in the page. */
function lookAt({ index, trigger }: { index: number; trigger: number }): ReturnType<States['look']> {
  return (globalThis as Looking).cressetAuditStates?.look(index, trigger) ?? null;
}

/** Runs in the page: what a state set going is at its end. */
function endAnimations(): void {
  for (const animation of document.getAnimations()) {
    try {
      animation.finish();
    } catch {
      // One without an end: what it shows at rest is judged.
      animation.cancel();
    }
  }
}

/**
 * Runs in the page: reads every text at rest and in each state. For a moment style sheets hold every element to be in
 * that state, which no script of the page can see; whether one alone ever gets there is found out afterwards. `null`, if
 * no style sheet dresses a state.
 */
function screen(exclude: readonly string[]): Suspect[] | null {
  const own = globalThis as Looking;
  const { cressetAudit } = own;
  const tools: Tools | undefined = own.cressetAuditTools?.(exclude, false);
  if (cressetAudit === undefined || tools === undefined) {
    throw new Error('The page was replaced before its states could be read.');
  }
  const stop = (): void => {
    for (const animation of document.getAnimations()) {
      try {
        animation.finish();
      } catch {
        animation.cancel();
      }
    }
  };
  const isStory = (element: Element): boolean =>
    !element.matches('head, head *, script, style, template, svg *');

  const matters =
    /^(?:--|all$|animation|backdrop|background|block-size|bottom|clip|color$|content|display|filter|font|forced|height|inline-size|inset|left|margin|mask|mix-blend|opacity|overflow|position|right|rotate|scale|top|transform$|translate|visibility|-webkit-mask|-webkit-text-fill|width|z-index)/;
  let any = false;
  // Style rules of a state.
  const dressed: { readonly rule: CSSStyleRule; readonly text: string }[] = [];
  const collect = (rules: CSSRuleList): void => {
    for (const each of rules) {
      if (each instanceof CSSStyleRule) {
        const text = each.selectorText;
        // Storybook's own frame is none of the story's.
        if (/:(?:hover|focus|active)\b/.test(text) && !text.includes('.sb-')) {
          any = true;
          // A ring or an underline makes no text paler.
          if (each.cssRules.length > 0 || [...each.style].some((name) => matters.test(name))) {
            dressed.push({ rule: each, text });
          }
        }
      }
      if ('cssRules' in each && each.cssRules instanceof CSSRuleList) collect(each.cssRules);
      if (each instanceof CSSImportRule) collectFrom(each.styleSheet);
    }
  };
  const collectFrom = (sheet: CSSStyleSheet | null): void => {
    if (sheet === null || sheet.disabled) return;
    try {
      collect(sheet.cssRules);
    } catch {
      // Of another origin: nobody may read it.
    }
  };
  const trees = [document, ...tools.all('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const tree of trees) {
    for (const sheet of [...tree.styleSheets, ...tree.adoptedStyleSheets]) collectFrom(sheet);
  }
  if (!any) return null;

  const never = ':not(.cresset-audit-never)';
  const pretend: Record<StateName, RegExp> = {
    hover: /:hover\b(?!-)/g,
    focus: /:focus(?:-visible|-within)?\b(?!-)/g,
    active: /:(?:hover|active)\b(?!-)/g,
  };
  const anyState = /:(?:hover|active|focus(?:-visible|-within)?)\b(?!-)/g;
  // What these rules may touch, in a state or by its end, and all that lies in it.
  const selectors = new Set(
    dressed.flatMap(({ text }) => {
      const bare = text
        .replaceAll(/(^|[\s>+~,(])::[\w-]+/g, '$1*')
        .replaceAll(/::?(?:before|after|first-line|first-letter)\b|::[\w-]+(?:\([^)]*\))?/g, '');
      return ['hover', 'focus', 'active', 'none'].map((state) =>
        (state === 'none' ? bare : bare.replaceAll(pretend[state as StateName], never)).replaceAll(
          anyState,
          ':not(*)',
        ),
      );
    }),
  );
  const hit = (): Element[] => {
    const list = [...selectors].join(', ');
    try {
      if (/&|:host|::|:scope/.test(list) || dressed.some(({ rule: each }) => each.cssRules.length > 0)) {
        return tools.all('*');
      }
      return tools.all(`:is(${list})`);
    } catch {
      return tools.all('*');
    }
  };
  const touched = new Set<Element>();
  const roots = dressed.length === 0 ? [] : hit().filter((element) => isStory(element));
  for (const root of roots) {
    if (touched.has(root)) continue;
    // What is laid over its neighbours may veil their words. A skip link lies over a whole page, and veils none of it.
    const { position } = getComputedStyle(root);
    const around = position === 'static' || position === 'relative' ? null : root.parentElement;
    const within = around !== null && around.querySelectorAll('*').length <= 60 ? around : root;
    for (const element of [root, within, ...within.querySelectorAll('*')]) touched.add(element);
  }
  const everything = [...touched].filter((element) => isStory(element));
  if (everything.length === 0) return [];
  const dressesPseudo = dressed.some(({ text }) => /:(?:before|after)\b/.test(text));

  const hasPaintedPseudo = (element: Element): boolean =>
    dressesPseudo &&
    ['::before', '::after'].some((name) => {
      const { content, backgroundColor, backgroundImage } = getComputedStyle(element, name);
      if (content === 'none' || content === 'normal') return false;
      return backgroundImage !== 'none' || tools.colour(backgroundColor)?.[3] !== 0;
    });

  // What matters of how an element is painted, beside its text.
  const layer = (element: Element): string => {
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, visibility, display } = style;
    const pseudo = !dressesPseudo
      ? ''
      : ['::before', '::after'].map((name) => {
          const drawn = getComputedStyle(element, name);
          if (drawn.content === 'none' || drawn.content === 'normal') return '';
          const { width, height, inset, transform } = drawn;
          return `${drawn.backgroundColor} ${drawn.backgroundImage} ${drawn.opacity} ${width} ${height} ${inset} ${transform}`;
        });
    return [
      backgroundColor,
      backgroundImage,
      opacity,
      filter,
      mixBlendMode,
      visibility,
      display,
      pseudo,
    ].join('|');
  };
  interface Look {
    readonly ink: string;
    readonly ratio: number | null;
    readonly isShown: boolean;
  }
  const lookOf = (text: Element): Look => {
    const style = getComputedStyle(text);
    const ink = `${style.color} ${style.webkitTextFillColor}`;
    const isForced = style.forcedColorAdjust === 'auto' && matchMedia('(forced-colors: active)').matches;
    const front = tools.colour(isForced ? style.color : style.webkitTextFillColor);
    const back = tools.ground(text);
    const mixed = (channel: 0 | 1 | 2): number =>
      front === null || back === null ? 0 : front[channel] * front[3] + back[channel] * (1 - front[3]);
    const ratio =
      front === null || back === null ? null : tools.contrast([mixed(0), mixed(1), mixed(2), 1], back);
    // Letters that are seen through on purpose make room for something else.
    const isShown = (front === null || front[3] > 0) && tools.isShown(text);
    return { ink, ratio, isShown };
  };
  const neededFor = (text: Element): number => {
    const { fontSize, fontWeight } = getComputedStyle(text);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number.parseFloat(fontWeight) >= 700) ? 3 : 4.5;
  };
  const isInput = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
    element.matches(
      'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="image"], [type="hidden"])',
    );
  const texts = everything.filter((element) => {
    if (element.closest(':disabled, [aria-disabled="true"], [inert]') !== null) return false;
    if (
      element.closest('label') instanceof HTMLLabelElement &&
      element.closest('label')?.control?.matches(':disabled')
    )
      return false;
    if (isInput(element)) return element.value !== '';
    return [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  });
  const read = () => ({
    layers: new Map(everything.map((element) => [element, layer(element)])),
    looks: new Map(texts.map((text) => [text, lookOf(text)])),
  });

  let reachable: HTMLElement[] | undefined;
  const operable = (): HTMLElement[] =>
    (reachable ??= tools
      .all('a, area, button, input, select, textarea, summary, [tabindex], [contenteditable]')
      .filter(
        (element): element is HTMLElement =>
          element instanceof HTMLElement && element.tabIndex >= 0 && element.checkVisibility(),
      ));
  const pathOf = (element: Element): Element[] => {
    const path: Element[] = [];
    for (let box: Element | null = element; box !== null; box = tools.parent(box)) path.push(box);
    return path;
  };
  /** Those that share most of what it lies in come first. */
  const nearest = (text: Element): Element[] => {
    const around = new Set(pathOf(text));
    const near = (other: Element): number => pathOf(other).filter((box) => around.has(box)).length;
    return operable()
      .map((element) => ({ element, shared: near(element) }))
      .toSorted((one, other) => other.shared - one.shared)
      .map(({ element }) => element)
      .slice(0, 6);
  };

  const rest = read();
  const suspects: Suspect[] = [];
  const triggers: Element[][] = [];
  const subjects: { readonly text: Element; readonly ratio: number | null }[] = [];
  const describe = (text: Element): string => {
    const { ink, isShown } = lookOf(text);
    return [ink, isShown, ...pathOf(text).map((box) => layer(box))].join('/');
  };
  let underPointer: ReturnType<typeof read> | undefined;
  for (const state of ['hover', 'focus', 'active'] as const) {
    const changing = dressed.filter(({ text }) => text.search(pretend[state]) !== -1);
    const isOnlyHover = state === 'active' && !changing.some(({ text }) => /:active\b/.test(text));
    if (changing.length === 0 || isOnlyHover) continue;
    let now: ReturnType<typeof read>;
    const kinds = new Map<string, number>();
    try {
      for (const { rule: each, text } of changing) each.selectorText = text.replaceAll(pretend[state], never);
      stop();
      now = read();
      const before = state === 'active' && underPointer !== undefined ? underPointer : rest;
      const changed = everything.filter((element) => before.layers.get(element) !== now.layers.get(element));
      const changedSet = new Set(changed);
      for (const text of texts) {
        const [was, is] = [before.looks.get(text), now.looks.get(text)];
        if (was === undefined || is === undefined || !is.isShown) continue;
        const path = pathOf(text);
        const layers = path.filter((box) => changedSet.has(box));
        const box = text.getBoundingClientRect();
        // What appears over a text and lies in the same thing as it.
        const isVeiled = changed.some((other) => {
          if (other.contains(text) || text.contains(other) || other.parentElement === null) return false;
          if (!other.parentElement.contains(text)) return false;
          const { left, right, top, bottom } = other.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        });
        if (was.ink === is.ink && was.isShown === is.isShown && layers.length === 0 && !isVeiled) continue;
        const needed = neededFor(text);
        // What pseudo-elements and veils do, colours alone don't tell.
        const isKnown = !isVeiled && !layers.some((one) => hasPaintedPseudo(one));
        const ratio = isKnown || isInput(text) ? is.ratio : null;
        if (ratio !== null && ratio >= needed) continue;
        if (ratio === null && isInput(text)) continue;
        const kind = `${text.localName} ${text.className} ${is.ink} ${ratio} ${layers.map((one) => `${one.localName} ${one.className}`).join()}`;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if ((kinds.get(kind) ?? 0) > 2 || suspects.length >= 12) continue;
        suspects.push({
          state,
          element: cressetAudit.elements.push(text) - 1,
          html: text.outerHTML.slice(0, 300),
          needed,
          isField: isInput(text),
          triggers: 0,
        });
        subjects.push({ text, ratio });
        const focusable = path.find((one) => operable().some((other) => other === one));
        const first = state === 'focus' ? (focusable === undefined ? [] : [focusable]) : [text];
        triggers.push([...new Set([...first, ...nearest(text)])]);
      }
      if (state === 'hover') underPointer = now;
    } finally {
      for (const { rule: each, text } of changing) each.selectorText = text;
    }
  }
  stop();
  if (suspects.length === 0) return [];
  const atRest = new Map(subjects.map(({ text }) => [text, describe(text)]));
  own.cressetAuditStates = {
    triggers,
    look(index, trigger) {
      const subject = subjects[index];
      if (subject === undefined || !subject.text.isConnected) return null;
      stop();
      const { isShown, ratio } = lookOf(subject.text);
      // A veil changes nothing of the text itself, and comes with the first that is tried.
      const mayDiffer = subject.ratio === null && trigger === 0;
      const isSame = atRest.get(subject.text) === describe(subject.text);
      if (!isShown || (isSame && !mayDiffer)) return null;
      return { ratio: subject.ratio === null ? null : ratio };
    },
  };
  return suspects.map((suspect, index) => ({ ...suspect, triggers: triggers[index]?.length ?? 0 }));
}

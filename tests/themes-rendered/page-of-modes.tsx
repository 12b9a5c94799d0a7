import { modes, type Mode } from '../../src/theme/index.ts';
import { setMedia } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { EveryPart, modeAttributes } from './EveryPart.tsx';
import { nameColor, withTokensTold } from './sheet.ts';
import { allSpots, lowestRatio, type Spot } from './spots.ts';
import { linkStatesToAttributes, showAs, states } from './states.ts';

/** A place of the page and what it needs. */
export interface Place extends Spot {
  readonly mode: Mode;
  readonly needed: number;
  /** Its two colours, as tokens. */
  readonly pair: string;
}

const needs = {
  base: { text: 4.5, edge: 3, decoration: 0, focus: 9 },
  more: { text: 7, edge: 4.5, decoration: 4.5, focus: 9 },
} as const;

/** Shows every part of every component in all four modes at once, with its links in every state. */
export async function showAllModes(): Promise<readonly Place[]> {
  // Less motion: a colour on its way from one theme to the next is neither of the two.
  await setMedia({ reducedMotion: 'reduce' });
  linkStatesToAttributes();
  await hydrate(
    <>
      {modes.map((mode) => (
        <section key={mode} data-mode={mode} {...modeAttributes[mode]}>
          {states.map((state) => (
            <div key={state} data-state={state}>
              <EveryPart />
            </div>
          ))}
        </section>
      ))}
    </>,
  );
  for (const state of states)
    for (const part of document.querySelectorAll(`[data-state='${state}']`)) showAs(state, part);
  return modes.flatMap(placesIn);
}

function placesIn(mode: Mode): readonly Place[] {
  const part = document.querySelector(`[data-mode='${mode}']`);
  if (part === null) throw new Error(`The page lacks the mode ${mode}.`);
  const needed = needs[mode === 'lightMore' || mode === 'darkMore' ? 'more' : 'base'];
  return withTokensTold(() =>
    allSpots(part).map((spot) => ({ ...spot, mode, needed: needed[spot.kind], pair: pairOf(spot) })),
  );
}

/** The two colours of a place as tokens, in `withTokensTold`. */
export function pairOf(spot: Spot): string {
  return `${nameColor(spot.drawn())} on ${nameColor(spot.behind().color)}`;
}

/**
 * One place for each pair of tokens in each mode, each token read where it is first drawn and first lies behind
 * something: what comes from one token has one colour, under any theme. The rest of the page is taken away, and of its
 * style sheets all that is no colour, which spares the browser most of the work.
 */
export function onePlaceForEachPair(places: readonly Place[]): readonly Place[] {
  const kept = new Map<string, Place>();
  const drawn = new Map<string, Place>();
  const behind = new Map<string, Place>();
  for (const place of places) {
    const [above = '', below = ''] = place.pair.split(' on ').map((token) => `${place.mode} ${token}`);
    if (!drawn.has(above)) drawn.set(above, place);
    if (!behind.has(below)) behind.set(below, place);
    kept.set(`${place.mode} ${place.kind} ${place.pair}`, {
      ...place,
      drawn: drawn.get(above)?.drawn ?? place.drawn,
      behind: behind.get(below)?.behind ?? place.behind,
    });
  }
  const needed = [...drawn.values(), ...behind.values()].map(({ element }) => element);
  for (const element of document.querySelectorAll('[data-state], [data-state] *'))
    if (!element.matches('.cr-mission-banner__picture') && !needed.some((one) => element.contains(one)))
      element.remove();
  for (const sheet of document.styleSheets) keepColors(sheet);
  const chosen = [...kept.values()];
  const changed = withTokensTold(() => chosen.filter((place) => pairOf(place) !== place.pair));
  if (changed.length > 0)
    throw new Error(
      `What is left of the page has other colours: ${changed.map(({ name }) => name).join(', ')}.`,
    );
  return chosen;
}

const aboutColor = /^\s*(--|[a-z-]*color|background|border|box-shadow|outline|opacity|content|stroke|fill)/;

function keepColors(owner: CSSStyleSheet | CSSGroupingRule): void {
  for (const [index, rule] of [...[...owner.cssRules].entries()].toReversed()) {
    if (rule instanceof CSSGroupingRule) keepColors(rule);
    if (!(rule instanceof CSSStyleRule)) continue;
    const declarations = rule.style.cssText.split(';');
    rule.style.cssText = declarations.filter((text) => aboutColor.test(text)).join(';');
    if (rule.style.length === 0) owner.deleteRule(index);
  }
}

/** The places that have less contrast than they need, in words. */
export function tooFaint(places: readonly Place[]): readonly string[] {
  return places.flatMap((place) => {
    const ratio = lowestRatio(place);
    return ratio >= place.needed
      ? []
      : `${place.mode}: ${place.pair} has ${ratio.toFixed(3)}, needs ${place.needed}, at ${place.name}`;
  });
}

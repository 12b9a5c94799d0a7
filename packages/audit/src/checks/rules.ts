import type { Rule } from '../evidence/schema.ts';
import { axeCheck } from './axe.ts';
import type { Check, Scene, Seen } from './check.ts';
import { contrastRules, resolveContrast } from './contrast-pixels.ts';
import { contrastStatesCheck } from './contrast-states.ts';
import { hoverCheck } from './content-on-hover.ts';
import { documentCheck } from './document.ts';
import { focusCheck } from './focus.ts';
import { lostInForcedColorsCheck } from './lost-in-forced-colors.ts';
import { nonTextContrastCheck } from './non-text-contrast.ts';
import { statusCheck } from './status-message.ts';

/** What judges beside axe and only looks: a new check goes here. */
const ownChecks: readonly Check[] = [
  documentCheck,
  contrastStatesCheck,
  nonTextContrastCheck,
  lostInForcedColorsCheck,
];

/** Every rule that there is. */
export const allRules: readonly Rule[] = [
  ...axeCheck.rules,
  ...contrastRules,
  ...ownChecks.flatMap(({ rules }) => rules),
  ...focusCheck.rules,
  ...hoverCheck.rules,
  ...statusCheck.rules,
];

/**
 * Lets every rule see a scene.
 * @param within Waits for a step, so many times as long as a step may take.
 */
export async function checkScene(
  scene: Scene,
  within: <Value>(times: number, step: Promise<Value>) => Promise<Value>,
): Promise<Seen> {
  const seenByAxe = await within(1, axeCheck.see(scene));
  // Ten texts that axe could not decide may each need a view and pictures of their own.
  const tens = Math.ceil(seenByAxe.observations.length / 10);
  let seen = await within(1 + tens, resolveContrast(scene, seenByAxe));
  for (const check of ownChecks) seen = both(seen, await within(1, check.see(scene)));
  return seen;
}

/**
 * Presses keys in a scene, moves the pointer, and in the usual mode presses buttons. Last of all, since a menu that a story
 * shows open may be closed afterwards, and in the usual mode when it was done in the others.
 * @returns nothing, where keys have nowhere to go and nothing may come up.
 */
export async function operateScene(
  scene: Scene,
  within: <Value>(times: number, step: Promise<Value>) => Promise<Value>,
): Promise<Seen> {
  // Thirty stops, each with several pictures.
  const walked = await within(4, focusCheck.see(scene));
  // Eighteen places, each several times over.
  const hovered = both(walked, await within(4, hoverCheck.see(scene)));
  return both(hovered, await within(1, statusCheck.see(scene)));
}

function both(one: Seen, other: Seen): Seen {
  return {
    observations: [...one.observations, ...other.observations],
    applied: [...one.applied, ...other.applied],
    inapplicable: [...one.inapplicable, ...other.inapplicable],
    axeMs: one.axeMs + other.axeMs,
  };
}

import type { Rule } from '../evidence/schema.ts';
import type { Observation } from '../evidence/observation.ts';
import type { Scene, Seen } from './check.ts';
import { ownRule } from './own-rule.ts';
import { forEnhanced, measureTexts } from './measure-texts.ts';

const atLeast = 'x/contrast-pixels';
const enhanced = 'x/contrast-pixels-enhanced';

const explained = {
  finds:
    'Text over a gradient, a picture, a pseudo-element or other text, where axe can’t tell its contrast. The text is drawn in black, in white and not at all. The pixels that differ belong to letters, and each is compared with what is behind it. It fails where more than 5 % of them have too little contrast.',
  cannotSee:
    'Text in pictures, over videos and on canvases, and text clipped from a background: a person has to look, and the report says why.',
  mend: 'Put a background of one colour behind the text, or darken or lighten the picture behind it.',
};

export const contrastRules: readonly Rule[] = [
  ownRule(
    'contrast-pixels',
    'Text has enough contrast with a background of more than one colour.',
    ['1.4.3'],
    explained,
  ),
  ownRule(
    'contrast-pixels-enhanced',
    'Text has enhanced contrast with a background of more than one colour.',
    ['1.4.6'],
    explained,
  ),
];

/** A smaller share of a text's ink is left for a person to look at. */
const failingShare = 0.05;

/** What axe calls the two. */
const axeAtLeast = 'axe/color-contrast';
const axeEnhanced = 'axe/color-contrast-enhanced';

/**
 * Decides from pixels what axe could not tell about the contrast of texts. What stands out well is taken away, what does
 * not is a failure of `x/contrast-pixels`, and what pixels can't tell either is left for review, with the reason.
 *
 * What axe can't tell at level AA it may let pass at level AAA; so a text that stands out by enough is held against that,
 * too.
 */
export async function resolveContrast(scene: Scene, seen: Seen): Promise<Seen> {
  const rules = contrastRules.map(({ id }) => id).filter((id) => scene.rules.includes(id));
  const isOpen = ({ check, outcome }: Observation) =>
    outcome === 'cantTell' &&
    ((check === axeAtLeast && rules.includes(atLeast)) ||
      (check === axeEnhanced && rules.includes(enhanced)));
  // One element may be open at both levels; it is measured once.
  const open = new Map<string, Observation>();
  for (const observation of seen.observations.filter(isOpen)) {
    if (!open.has(observation.selector) || observation.check === axeAtLeast) {
      open.set(observation.selector, observation);
    }
  }
  if (open.size === 0) return { ...seen, inapplicable: [...seen.inapplicable, ...rules] };

  const texts = [...open.values()];
  const measured = await measureTexts(
    scene,
    texts.map(({ element, check, data }) => ({
      element,
      needed:
        check === axeAtLeast ? Number.parseFloat(String(data['expectedContrastRatio'] ?? '')) || null : null,
    })),
  );
  const found = texts.flatMap((observation, index): Observation[] => {
    const { needed, ratios, obstacle } = measured[index] ?? { needed: 0, ratios: [], obstacle: gone };
    const isOpenAtAA = observation.check === axeAtLeast;
    if (obstacle !== null) {
      return [{ ...observation, ...cantTell(...obstacle), check: isOpenAtAA ? atLeast : enhanced }];
    }
    const verdict = isOpenAtAA ? decide(ratios, needed) : null;
    if (verdict !== null) return [{ ...observation, ...verdict, check: atLeast }];
    const more = rules.includes(enhanced) ? decide(ratios, forEnhanced(needed)) : null;
    return more === null ? [] : [{ ...observation, ...more, check: enhanced }];
  });
  return {
    ...seen,
    observations: [...seen.observations.filter((observation) => !isOpen(observation)), ...found],
    applied: [...seen.applied, ...rules],
  };
}

/** What is now known of a text that is not sound. */
type Verdict = Pick<Observation, 'outcome' | 'confidence' | 'kind' | 'summary' | 'data'>;

const gone = ['gone', 'the element is gone'] as const;

function cantTell(kind: string, reason: string, data: Observation['data'] = {}): Verdict {
  const summary = `The contrast of this text could not be decided: ${reason}.`;
  return { outcome: 'cantTell', confidence: 'heuristic', kind, summary, data: { ...data, reason } };
}

/** What is wrong with a text; nothing, if all of its ink stands out by enough. */
function decide(ratios: readonly number[], needed: number): Verdict | null {
  const below = ratios.filter((ratio) => ratio < needed).length;
  if (below === 0) return null;
  const share = below / ratios.length;
  const worst = Math.floor(ratios.reduce((least, ratio) => Math.min(least, ratio), 21) * 100) / 100;
  const data = { ratio: worst, needed, share: Math.ceil(share * 1000) / 1000 };
  const percent = Math.ceil(share * 100);
  if (share <= failingShare) {
    const reason = `${percent} % of its ink stands out by less than ${needed}:1, at worst by ${worst}:1`;
    return cantTell('partly', reason, data);
  }
  return {
    outcome: 'failed',
    confidence: 'measured',
    kind: 'measured',
    summary: `Measured in pixels, this text stands out by ${worst}:1 at worst, where ${needed}:1 is needed; ${percent} % of its ink is below that.`,
    data,
  };
}

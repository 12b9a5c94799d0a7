import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Seen } from './check.ts';
import { measured, withSelectors } from './measured.ts';
import { ownRule } from './own-rule.ts';
import { measureSign, signsIn, unseen, type Sign } from './signs.ts';

const rule = ownRule(
  'non-text-contrast',
  'The edge or icon of a control has a contrast of 3:1.',
  ['1.4.11'],
  {
    finds:
      'A field, checkbox, switch or slider whose edge and fill have less than 3:1 against what is around them, and a single icon in a button or link that has less than 3:1 against what is behind it. Styles are read first, also those around a field; what they leave open is measured in pixels. It fails where the edge is the only sign of the control. Where words or an arrow in a field may be enough, or where only pixels can tell, a person has to judge.',
    cannotSee:
      'Controls that the browser draws by itself; icons that are not SVG, have several parts or are larger than 96 px; and whatever lies over pictures and gradients.',
    mend: 'Give the edge or the icon a colour with 3:1 against its background, in dark mode, too.',
  },
);

/** Modes in which styles may choose other colours. Forced ones are judged by x/forced-colors. */
const modesOfColour = new Set([usualMode, 'dark', 'contrast-more']);

/** Measures the edges of fields and the icons of controls, where styles don't say already that they stand out. */
export const nonTextContrastCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { mode, rules } = scene;
    const nothing: Seen = { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    if (!rules.includes(rule.id) || !modesOfColour.has(mode.id)) return nothing;
    const signs = await signsIn(scene);
    if (signs === null) return { ...nothing, inapplicable: [rule.id] };
    const seen = { ...nothing, applied: [rule.id] };
    const found: Observation[] = [];
    for (const [index, sign] of signs.entries()) {
      const ratio = await measureSign(scene, sign, index);
      const outcome = ratio === null ? null : judge(sign, ratio);
      if (ratio === null || outcome === null) continue;
      found.push(measured(rule, sign, outcome, sign.what, inWords(sign, ratio), { ratio, needed }));
    }
    const observations = await withSelectors(scene, found);
    return { ...seen, observations };
  },
};

const needed = 3;

function judge({ what, hasWords, styled }: Sign, ratio: number): Observation['outcome'] | null {
  if (ratio >= needed) return null;
  // Words without a frame are enough; without words, somebody may have meant nothing to be seen.
  if (ratio < unseen) return hasWords || what !== 'field' ? null : 'cantTell';
  // The smoothed edge of a thin line is paler than the line.
  const isSure = styled === null ? ratio < 2 : styled < needed;
  return isSure && !hasWords ? 'failed' : 'cantTell';
}

function inWords({ what, hasWords }: Sign, ratio: number): string {
  if (what === 'icon') return `Its icon stands out by ${ratio}:1, where ${needed}:1 is needed.`;
  const edge = `Its edge and fill stand out by ${ratio}:1, where ${needed}:1 is needed`;
  return hasWords ? `${edge}, unless its content shows well enough where it is.` : `${edge}.`;
}

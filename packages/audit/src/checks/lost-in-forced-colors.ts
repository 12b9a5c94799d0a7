import type { Observation } from '../evidence/observation.ts';
import type { Check, Scene, Seen } from './check.ts';
import { measured, withSelectors } from './measured.ts';
import { ownRule } from './own-rule.ts';
import { measureSign, signsIn, unseen, type Sign } from './signs.ts';
import { inOwnColours, looksAlike, pairsIn, type Pair } from './states-in-forced-colors.ts';

const rule = ownRule(
  'forced-colors',
  'Controls, icons and states stay visible in the colours that a reader has chosen.',
  ['1.4.11', '1.4.1'],
  {
    finds:
      'In forced colours, light and dark: a field, checkbox, switch or button without words that disappears, because only a background or a shadow shows it; an icon in a fixed colour that can’t be seen on the reader’s background; and two controls of one kind that look the same although one is checked, selected, pressed or current, and that differ in the author’s colours. Screenshots are compared, and for controls with words the styles.',
    cannotSee:
      'A state of which the page shows no counterpart, and states shown by words or by an icon of another shape.',
    mend: 'Give the control a border, which may be transparent elsewhere; draw icons in currentColor; and show a state by a border, an underline, a mark or a system colour such as Highlight, in a rule for (forced-colors: active).',
  },
);

/** Looks, in both forced palettes, for what they take away. */
export const lostInForcedColorsCheck: Check = {
  rules: [rule],

  async see(scene) {
    const { state, rules } = scene;
    const nothing: Seen = { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    if (!rules.includes(rule.id) || state.forcedColors !== 'active') return nothing;
    const signs = await signsIn(scene);
    const pairs = await pairsIn(scene);
    if (signs === null && pairs.length === 0) return { ...nothing, inapplicable: [rule.id] };
    const found: Observation[] = [];
    for (const [index, sign] of (signs ?? []).entries()) {
      found.push(...(await judgeSign(scene, sign, index)));
    }
    for (const [index, pair] of pairs.entries()) found.push(...(await judgePair(scene, pair, index)));
    const observations = await withSelectors(scene, found);
    return { ...nothing, observations, applied: [rule.id] };
  },
};

async function judgeSign(scene: Scene, sign: Sign, index: number): Promise<Observation[]> {
  const ratio = await measureSign(scene, sign, index);
  if (ratio === null || ratio >= 2) return [];
  if (sign.what === 'icon') {
    const summary = `In forced colours its icon stands out by ${ratio}:1, where 3:1 is needed.`;
    return [measured(rule, sign, sign.styled === null ? 'cantTell' : 'failed', sign.what, summary)];
  }
  const before = await inOwnColours(scene, () => measureSign(scene, sign, index));
  if (ratio >= unseen || before === null || before < unseen) return [];
  const summary = sign.hasWords
    ? 'In forced colours only its content shows where this field is.'
    : 'In forced colours nothing shows where this control is.';
  return [measured(rule, sign, sign.hasWords ? 'cantTell' : 'failed', sign.what, summary)];
}

async function judgePair(scene: Scene, pair: Pair, index: number): Promise<Observation[]> {
  if ((await looksAlike(scene, pair, index)) !== true) return [];
  if ((await inOwnColours(scene, () => looksAlike(scene, pair, index))) !== false) return [];
  const summary =
    'In forced colours it looks like another that is not checked, selected, pressed or current.';
  return [measured(rule, pair, pair.hasMark ? 'cantTell' : 'failed', 'state', summary)];
}

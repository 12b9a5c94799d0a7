import type { CDPSession } from '@playwright/test';
import { decode } from 'fast-png';
import type { Rule } from '../evidence/schema.ts';
import type { Observation, Scene, Seen } from './check.ts';
import { contrastRatio, type Rgb } from './contrast.ts';
import type { Paint } from './in-page.ts';
import { findLetters, type Obstacle, type Text } from './letters.ts';
import { screenshot, type Box, type View } from './screenshot.ts';

const atLeast = 'x/contrast-pixels';
const enhanced = 'x/contrast-pixels-enhanced';

export const contrastRules: readonly Rule[] = [
  {
    id: atLeast,
    what: 'Text stands out from what is painted behind it, where that is more than one colour.',
    criteria: ['1.4.3'],
    level: 'AA',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum',
    enabled: true,
  },
  {
    id: enhanced,
    what: 'Text stands out strongly from what is painted behind it, where that is more than one colour.',
    criteria: ['1.4.6'],
    level: 'AAA',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced',
    enabled: true,
  },
];

/** A smaller share of a text's ink is left for a person to look at. */
const failingShare = 0.05;

/**
 * Decides from pixels what axe could not tell about the contrast of texts. What stands out well is taken away, what does
 * not is a failure of `x/contrast-pixels`, and what pixels can't tell either is left for review, with the reason.
 *
 * What axe can't tell it lets pass at level AAA; so a text that stands out by enough is held against that, too.
 */
export async function resolveContrast(scene: Scene, seen: Seen): Promise<Seen> {
  const rules = contrastRules.map(({ id }) => id).filter((id) => scene.rules.includes(id));
  const open = seen.observations.filter(
    ({ check, outcome }) =>
      check === 'axe/color-contrast' && outcome === 'cantTell' && rules.includes(atLeast),
  );
  if (open.length === 0) return { ...seen, inapplicable: [...seen.inapplicable, ...rules] };

  const measured = await measure(scene, open);
  const verdicts = new Map(
    open.map((observation, index) => {
      const { needed, ratios, obstacle } = measured[index] ?? { ratios: [], obstacle: gone, needed: 0 };
      const verdict = obstacle === null ? decide(ratios, needed) : cantTell(...obstacle);
      if (verdict !== null) return [observation, { ...observation, ...verdict, check: atLeast }];
      const more = rules.includes(enhanced) ? decide(ratios, forEnhanced(needed)) : null;
      return [observation, more && { ...observation, ...more, check: enhanced }];
    }),
  );
  return {
    ...seen,
    observations: seen.observations.flatMap((observation) => {
      const verdict = verdicts.get(observation);
      return verdict === null ? [] : [verdict ?? observation];
    }),
    applied: [...seen.applied, ...rules],
  };
}

/** What level AAA needs of a text of which level AA needs so much. */
function forEnhanced(needed: number): number {
  return needed <= 3 ? 4.5 : 7;
}

/** What is now known of a text that is not sound. */
type Verdict = Pick<Observation, 'outcome' | 'confidence' | 'kind' | 'summary' | 'data'>;

const gone: Obstacle = ['gone', 'the element is gone'];
const unseen: Obstacle = ['unseen', 'its letters are covered, cut off or outside of the page'];

function cantTell(kind: string, reason: string, data: Observation['data'] = {}): Verdict {
  const summary = `The contrast of this text could not be decided: ${reason}.`;
  return { outcome: 'cantTell', confidence: 'heuristic', kind, summary, data: { ...data, reason } };
}

/** What a text was found to be; no ratios mean that it stands out by 7:1 wherever it lies. */
interface Measured {
  readonly needed: number;
  readonly ratios: readonly number[];
  readonly obstacle: Obstacle | null;
}

async function measure(scene: Scene, observations: readonly Observation[]): Promise<readonly Measured[]> {
  const { page, devtools } = scene;
  const wanted = observations.map(({ element, data }) => ({
    element,
    needed: Number.parseFloat(String(data['expectedContrastRatio'] ?? '')) || null,
  }));
  const { texts, view } = await page.evaluate(findLetters, wanted);
  try {
    const clip = around(texts.filter(({ obstacle }) => obstacle === null).flatMap(({ boxes }) => boxes));
    if (clip === null) {
      return texts.map(({ needed, obstacle }) => ({ needed, ratios: [], obstacle: obstacle ?? unseen }));
    }
    const look = () => picture(devtools, clip, view);
    if (scene.state.forcedColors === 'active') {
      const shown = await look();
      return texts.map((text) => ratioOfForced(text, shown, clip));
    }
    const shoot = async (how: Paint) => {
      await page.evaluate((paint) => globalThis.cressetAudit?.paint?.(paint), how);
      return look();
    };
    const full = await shoot('full');
    const behind = await shoot('behind');
    const open = new Set(
      texts.filter((text) => text.obstacle === null && !standsOut(text, full, behind, clip)),
    );
    if (open.size === 0) return texts.map(({ needed, obstacle }) => ({ needed, ratios: [], obstacle }));
    const shots = { full, behind, black: await shoot('black'), white: await shoot('white') };
    return texts.map((text) => {
      const { needed, obstacle } = text;
      return open.has(text) ? ratiosOfInk(text, shots, clip) : { needed, ratios: [], obstacle };
    });
  } finally {
    await page.evaluate(() => globalThis.cressetAudit?.paint?.(null));
  }
}

interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
}

async function picture(devtools: CDPSession, clip: Box, view: View): Promise<Picture> {
  const { width, height, channels, data } = decode(await screenshot(devtools, clip, view));
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * channels;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    },
  };
}

function around(boxes: readonly Box[]): Box | null {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x)));
  const y = Math.floor(Math.min(...boxes.map((box) => box.y)));
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)));
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/** Those that lie wholly in a box. */
function* pixelsOf(
  boxes: readonly Box[],
  clip: Box,
  { width, height }: Picture,
): Generator<[x: number, y: number]> {
  for (const box of boxes) {
    const right = Math.min(width, Math.floor(box.x + box.width) - clip.x);
    const bottom = Math.min(height, Math.floor(box.y + box.height) - clip.y);
    for (let y = Math.max(0, Math.ceil(box.y) - clip.y); y < bottom; y += 1) {
      for (let x = Math.max(0, Math.ceil(box.x) - clip.x); x < right; x += 1) yield [x, y];
    }
  }
}

/** Whether its letters would stand out by 7:1 wherever in its lines they were. */
function standsOut({ boxes, needed }: Text, full: Picture, behind: Picture, clip: Box): boolean {
  let any = false;
  for (const [x, y] of pixelsOf(boxes, clip, behind)) {
    if (contrastRatio(full.at(x, y), behind.at(x, y)) < forEnhanced(needed)) return false;
    any = true;
  }
  return any;
}

function ratiosOfInk(
  { boxes, needed }: Text,
  { full, behind, black, white }: Readonly<Record<Paint, Picture>>,
  clip: Box,
): Measured {
  // How much of a pixel is ink: what differs between white letters and black ones.
  const covered: { readonly cover: number; readonly x: number; readonly y: number }[] = [];
  let most = 0;
  for (const [x, y] of pixelsOf(boxes, clip, behind)) {
    const cover = Math.abs(white.at(x, y)[1] - black.at(x, y)[1]);
    if (cover > 0) covered.push({ cover, x, y });
    most = Math.max(most, cover);
  }
  if (most < 16) return { needed, ratios: [], obstacle: unseen };
  // Smoothed edges are left out: nobody reads them.
  const ratios = covered
    .filter(({ cover }) => cover >= most / 2)
    .map(({ x, y }) => contrastRatio(full.at(x, y), behind.at(x, y)));
  return { needed, ratios, obstacle: null };
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

/**
 * Nothing can take the letters away where the system forces their colour. But that colour is known, and behind them lies
 * one colour, as a rule: the system's own. Where it is more, a person has to look.
 */
function ratioOfForced({ boxes, needed, obstacle, forced }: Text, shown: Picture, clip: Box): Measured {
  const blocked = (why: Obstacle): Measured => ({ needed, ratios: [], obstacle: why });
  if (obstacle !== null || forced === null) return blocked(obstacle ?? unseen);
  const counts = new Map<string, { readonly color: Rgb; count: number }>();
  let all = 0;
  for (const [x, y] of pixelsOf(boxes, clip, shown)) {
    const color = shown.at(x, y);
    const key = color.join(' ');
    const counted = counts.get(key) ?? { color, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
    all += 1;
  }
  const [behind] = [...counts.values()].toSorted((one, other) => other.count - one.count);
  if (behind === undefined) return blocked(unseen);
  const mixed = (channel: 0 | 1 | 2) =>
    forced.color[channel] * forced.opacity + behind.color[channel] * (1 - forced.opacity);
  const ink: Rgb = [mixed(0), mixed(1), mixed(2)];
  const ratios = [contrastRatio(ink, behind.color)];
  const span = distance(ink, behind.color);
  let inked = 0;
  let strange = 0;
  for (const { color, count } of counts.values()) {
    const [fromInk, fromBehind] = [distance(color, ink), distance(color, behind.color)];
    // A smoothed edge lies between the two.
    if (fromInk + fromBehind > span * 1.15 + 8) strange += count;
    else if (fromInk < fromBehind) inked += count;
  }
  if (strange > all * 0.03) {
    return blocked(['picture', 'in forced colours, more than one colour lies behind it']);
  }
  // Where both are nearly one colour, nobody can tell ink from what is behind it.
  return inked > 0 || span < 8 ? { needed, ratios, obstacle: null } : blocked(unseen);
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

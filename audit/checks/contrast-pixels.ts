import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import type { Rule } from '../evidence/schema.ts';
import type { Observation, Scene, Seen } from './check.ts';
import { contrastRatio, type Rgb } from './contrast.ts';
import type { Paint } from './in-page.ts';

/** What axe leaves open, by the rule of ours that decides it. */
const decides: ReadonlyMap<string, string> = new Map([
  ['axe/color-contrast', 'x/contrast-pixels'],
  ['axe/color-contrast-enhanced', 'x/contrast-pixels-enhanced'],
]);

export const contrastRules: readonly Rule[] = [
  {
    id: 'x/contrast-pixels',
    what: 'Text stands out from what is painted behind it, where that is more than one colour.',
    criteria: ['1.4.3'],
    level: 'AA',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum',
    enabled: true,
  },
  {
    id: 'x/contrast-pixels-enhanced',
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
 */
export async function resolveContrast(scene: Scene, seen: Seen): Promise<Seen> {
  const open: { readonly observation: Observation; readonly rule: string }[] = [];
  for (const observation of seen.observations) {
    const rule = decides.get(observation.check);
    if (rule !== undefined && observation.outcome === 'cantTell' && scene.rules.includes(rule)) {
      open.push({ observation, rule });
    }
  }
  const idle = contrastRules.map(({ id }) => id).filter((id) => scene.rules.includes(id));
  const applied = [...new Set(open.map(({ rule }) => rule))];
  const verdicts =
    open.length === 0
      ? []
      : await measure(
          scene,
          open.map(({ observation }) => observation),
        );
  const left = new Map<Observation, Observation | null>();
  for (const [index, { observation, rule }] of open.entries()) {
    const verdict = verdicts[index] ?? cantTell('gone', 'the element is gone');
    left.set(observation, verdict.passes ? null : { ...observation, check: rule, ...verdict.found });
  }
  return {
    ...seen,
    observations: seen.observations.flatMap((observation) => {
      const now = left.get(observation);
      return now === null ? [] : [now ?? observation];
    }),
    applied: [...seen.applied, ...applied],
    inapplicable: [...seen.inapplicable, ...idle.filter((id) => !applied.includes(id))],
  };
}

type Verdict =
  | { readonly passes: true }
  | {
      readonly passes: false;
      readonly found: Pick<Observation, 'outcome' | 'confidence' | 'kind' | 'summary' | 'data'>;
    };

function cantTell(kind: string, reason: string, data: Observation['data'] = {}): Verdict {
  const summary = `The contrast of this text could not be decided: ${reason}.`;
  return {
    passes: false,
    found: { outcome: 'cantTell', confidence: 'heuristic', kind, summary, data: { ...data, reason } },
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Text {
  readonly boxes: readonly Box[];
  readonly needed: number;
  /** Why its letters can't be told from what is behind them. */
  readonly obstacle: readonly [kind: string, reason: string] | null;
  /** The colour in which its letters are painted, of a text in forced colours, and how opaque they are. */
  readonly forced: { readonly color: Rgb; readonly opacity: number } | null;
}

async function measure(scene: Scene, observations: readonly Observation[]): Promise<readonly Verdict[]> {
  const { page } = scene;
  const wanted = observations.map(({ element, check, data }) => ({
    element,
    enhanced: check === 'axe/color-contrast-enhanced',
    needed: Number.parseFloat(String(data['expectedContrastRatio'] ?? '')) || null,
  }));
  const { texts, view } = await page.evaluate(prepare, wanted);
  try {
    const clip = around(texts.filter(({ obstacle }) => obstacle === null).flatMap(({ boxes }) => boxes));
    if (clip === null) return texts.map(({ obstacle }) => cantTell(...(obstacle ?? unseen)));
    const look = () => picture(page, clip, view);
    if (scene.state.forcedColors === 'active') {
      const shown = await look();
      return texts.map((text) => judgeForced(text, shown, clip));
    }
    const shoot = async (how: Paint) => {
      await page.evaluate((paint) => globalThis.cressetAudit?.paint?.(paint), how);
      return look();
    };
    const full = await shoot('full');
    const behind = await shoot('behind');
    const open = texts.filter((text) => text.obstacle === null && !standsOut(text, full, behind, clip));
    if (open.length === 0) {
      return texts.map(({ obstacle }) => (obstacle === null ? { passes: true } : cantTell(...obstacle)));
    }
    const shots = { full, behind, black: await shoot('black'), white: await shoot('white') };
    return texts.map((text) => {
      if (text.obstacle !== null) return cantTell(...text.obstacle);
      return open.includes(text) ? judge(text, shots, clip) : { passes: true };
    });
  } finally {
    await page.evaluate(() => globalThis.cressetAudit?.paint?.(null));
  }
}

const unseen = ['unseen', 'its letters are covered, cut off or outside of the page'] as const;

interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
}

async function picture(page: Page, clip: Box, view: Box): Promise<Picture> {
  // A picture of more than the window makes the window larger, and may move what is placed by its height.
  const fits =
    clip.x >= view.x &&
    clip.y >= view.y &&
    clip.x + clip.width <= view.x + view.width &&
    clip.y + clip.height <= view.y + view.height;
  const { width, height, channels, data } = decode(
    await page.screenshot({
      clip: fits ? { ...clip, x: clip.x - view.x, y: clip.y - view.y } : clip,
      fullPage: !fits,
      scale: 'css',
      animations: 'allow',
      caret: 'initial',
    }),
  );
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
function* pixels(
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

/** Whether its letters would be well seen wherever in its lines they were. */
function standsOut({ boxes, needed }: Text, full: Picture, behind: Picture, clip: Box): boolean {
  let any = false;
  for (const [x, y] of pixels(boxes, clip, behind)) {
    if (contrastRatio(full.at(x, y), behind.at(x, y)) < needed) return false;
    any = true;
  }
  return any;
}

function judge({ boxes, needed }: Text, shots: Readonly<Record<Paint, Picture>>, clip: Box): Verdict {
  // How much of a pixel is ink: what differs between white letters and black ones.
  const covered: { readonly cover: number; readonly x: number; readonly y: number }[] = [];
  let most = 0;
  for (const [x, y] of pixels(boxes, clip, shots.behind)) {
    const cover = Math.abs(shots.white.at(x, y)[1] - shots.black.at(x, y)[1]);
    if (cover > 0) covered.push({ cover, x, y });
    most = Math.max(most, cover);
  }
  if (most < 16) return cantTell(...unseen);
  // Smoothed edges are left out: nobody reads them.
  const ink = covered.filter(({ cover }) => cover >= most / 2);
  return decide(
    ink.map(({ x, y }) => contrastRatio(shots.full.at(x, y), shots.behind.at(x, y))),
    needed,
  );
}

function decide(ratios: readonly number[], needed: number): Verdict {
  const below = ratios.filter((ratio) => ratio < needed).length;
  if (below === 0) return { passes: true };
  const share = below / ratios.length;
  const worst = Math.floor(ratios.reduce((least, ratio) => Math.min(least, ratio), 21) * 100) / 100;
  const data = { ratio: worst, needed, share: Math.ceil(share * 1000) / 1000 };
  const percent = Math.ceil(share * 100);
  if (share <= failingShare) {
    return cantTell(
      'partly',
      `${percent} % of its ink stands out by less than ${needed}:1, at worst by ${worst}:1`,
      data,
    );
  }
  return {
    passes: false,
    found: {
      outcome: 'failed',
      confidence: 'measured',
      kind: 'measured',
      summary: `Measured in pixels, this text stands out by ${worst}:1 at worst, where ${needed}:1 is needed; ${percent} % of its ink is below that.`,
      data,
    },
  };
}

/**
 * Nothing can take the letters away where the system forces their colour. But that colour is known, and behind them lies
 * one colour, as a rule: the system's own. Where it is more, a person has to look.
 */
function judgeForced({ boxes, needed, obstacle, forced }: Text, shown: Picture, clip: Box): Verdict {
  if (obstacle !== null || forced === null) return cantTell(...(obstacle ?? unseen));
  const counts = new Map<string, { readonly color: Rgb; count: number }>();
  let all = 0;
  for (const [x, y] of pixels(boxes, clip, shown)) {
    const color = shown.at(x, y);
    const key = color.join(' ');
    const counted = counts.get(key) ?? { color, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
    all += 1;
  }
  const [behind] = [...counts.values()].toSorted((one, other) => other.count - one.count);
  if (behind === undefined) return cantTell(...unseen);
  const mixed = (channel: 0 | 1 | 2) =>
    forced.color[channel] * forced.opacity + behind.color[channel] * (1 - forced.opacity);
  const seen: Rgb = [mixed(0), mixed(1), mixed(2)];
  const ratio = contrastRatio(seen, behind.color);
  const span = distance(seen, behind.color);
  if (span < 8) return decide([ratio], needed);
  let ink = 0;
  let strange = 0;
  for (const { color, count } of counts.values()) {
    const [fromInk, fromBehind] = [distance(color, seen), distance(color, behind.color)];
    // A smoothed edge lies between the two.
    if (fromInk + fromBehind > span * 1.15) strange += count;
    else if (fromInk < fromBehind) ink += count;
  }
  if (ink === 0) return cantTell(...unseen);
  if (strange > all * 0.03) {
    return cantTell('picture', 'in forced colours, more than one colour lies behind it');
  }
  return decide([ratio], needed);
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/**
 * Runs in the page: finds the letters of each element, and leaves a way to paint them otherwise. Highlights change
 * nothing but the letters: neither the document nor what borders and icons take from the text's colour.
 */
function prepare(
  wanted: readonly { readonly element: number; readonly enhanced: boolean; readonly needed: number | null }[],
): { texts: Text[]; view: Box } {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined)
    throw new Error('The page was replaced before its contrast could be measured.');
  const forcing = matchMedia('(forced-colors: active)').matches;
  const highlights = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  cressetAudit.paint = (how) => {
    if (how === null) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const name of highlights.keys()) CSS.highlights.delete(nameOf(name));
      delete cressetAudit.paint;
      return;
    }
    const rules = [...highlights.keys()].map((color) => {
      const ink = { behind: 'transparent', full: color, black: '#000', white: '#fff' }[how];
      const ground = how === 'full' ? color : 'transparent';
      return `::highlight(${nameOf(color)}) { color: ${ink}; -webkit-text-fill-color: ${ink}; background-color: ${ground}; text-decoration: none }`;
    });
    sheet.replaceSync(rules.join('\n'));
  };
  const names = new Map<string, string>();
  function nameOf(color: string): string {
    const name = names.get(color) ?? `cresset-audit-${names.size}`;
    names.set(color, name);
    return name;
  }

  const moving = [...document.querySelectorAll('video, canvas')].map((media) =>
    media.getBoundingClientRect(),
  );

  const texts = wanted.map(({ element, enhanced, needed }): Text => {
    const node = cressetAudit.elements[element];
    const nothing = { boxes: [], needed: needed ?? 0, forced: null };
    if (node === undefined || !node.isConnected) {
      return { ...nothing, obstacle: ['gone', 'the element is gone'] };
    }
    if (node.ownerDocument !== document) {
      return { ...nothing, obstacle: ['frame', 'it is in a frame'] };
    }
    if (node instanceof SVGElement) {
      return { ...nothing, obstacle: ['svg', 'it is drawn in an SVG'] };
    }
    const style = getComputedStyle(node);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number.parseFloat(style.fontWeight) >= 700);
    const ranges = [...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '')
      .map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        return range;
      });
    const rects = ranges.flatMap((range) => [...range.getClientRects()]);
    const text = {
      boxes: rects.map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height })),
      needed: needed ?? (enhanced ? (isLarge ? 4.5 : 7) : isLarge ? 3 : 4.5),
    };
    const color = forcing && style.forcedColorAdjust === 'auto' ? style.color : style.webkitTextFillColor;
    const channels = color.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
    const [, red, green, blue, alpha] = channels ?? [];
    const forced = forcing && channels !== null && alpha === undefined;
    const isOver = moving.some((media) =>
      rects.some(
        (rect) =>
          rect.left < media.right &&
          rect.right > media.left &&
          rect.top < media.bottom &&
          rect.bottom > media.top,
      ),
    );
    const obstacle: Text['obstacle'] =
      ranges.length === 0
        ? ['field', 'its letters are not in the document, as those in a field are not']
        : isOver
          ? ['moving', 'it is near or over a video or a canvas']
          : style.backgroundClip === 'text' || Number(alpha ?? 1) === 0
            ? ['cut-out', 'its letters are cut out of a background']
            : Number.parseFloat(style.webkitTextStrokeWidth) > 0
              ? ['stroke', 'its letters have an outline of their own']
              : forcing && !forced
                ? ['forced', 'in forced colours, its own colour is see-through']
                : null;
    if (obstacle === null && !forcing) {
      const highlight = highlights.get(color) ?? new Highlight();
      highlight.priority = 1_000_000;
      for (const range of ranges) highlight.add(range);
      highlights.set(color, highlight);
      CSS.highlights.set(nameOf(color), highlight);
    }
    let opacity = 1;
    for (let box: Element | null = node; box !== null; box = box.parentElement) {
      opacity *= Number(getComputedStyle(box).opacity);
    }
    return {
      ...text,
      obstacle,
      forced: forced ? { color: [Number(red), Number(green), Number(blue)], opacity } : null,
    };
  });
  return { texts, view: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight } };
}

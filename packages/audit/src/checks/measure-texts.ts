import type { CDPSession } from '@playwright/test';
import { decode } from 'fast-png';
import type { Scene } from './check.ts';
import { contrastRatio, type Rgb } from './contrast.ts';
import type { Paint } from './page-state.ts';
import { findLetters, type Obstacle, type Text } from './letters.ts';
import { screenshot, type Box, type View } from './screenshot.ts';

/** A text to be measured. */
interface Wanted {
  /** An {@link Observation.element}. */
  readonly element: number;
  /** What level AA needs of it; `null`, if its size has to say. */
  readonly needed: number | null;
}

/** What level AAA needs of a text of which level AA needs so much. */
export function forEnhanced(needed: number): number {
  return needed <= 3 ? 4.5 : 7;
}

/** Below this ratio letters are not pale but gone. */
const invisible = 1.05;

const unseen: Obstacle = ['unseen', 'its letters are covered, cut off or outside of the page'];

/** What a text was found to be; no ratios mean that it stands out by 7:1 wherever it lies. */
interface Measured {
  readonly needed: number;
  readonly ratios: readonly number[];
  readonly obstacle: Obstacle | null;
}

/**
 * By how much the letters of texts stand out from what is painted behind each of them. What the window shows is measured
 * first; then the page is scrolled, and what scrolls in it, until each text was in view once. A picture of more than the
 * window would be quicker, and wrong: Chromium gives up the reader's font size for it.
 */
export async function measureTexts(scene: Scene, wanted: readonly Wanted[]): Promise<readonly Measured[]> {
  const { world } = scene;
  const results = new Map<Wanted, Measured>();
  let waiting = [...wanted];
  let turn: Wanted | undefined;
  let isScrolled = false;
  try {
    while (waiting.length > 0) {
      const measured = await measureInView(scene, waiting, turn);
      for (const [index, text] of waiting.entries()) {
        const result = measured[index];
        if (result !== undefined && (result.obstacle !== unseen || text === turn)) results.set(text, result);
      }
      waiting = waiting.filter((text) => !results.has(text));
      turn = waiting[0];
      if (turn === undefined) break;
      isScrolled = true;
      await world.evaluate(bringIntoView, turn.element);
    }
  } finally {
    if (isScrolled) await world.evaluate(() => globalThis.cressetAudit?.scrollBack?.());
  }
  return wanted.map((text) => results.get(text) ?? { needed: 0, ratios: [], obstacle: unseen });
}

/** Runs in the page: scrolls as a reader can, from the inside to the outside, until the letters are in the middle. */
export function bringIntoView(index: number): void {
  const { cressetAudit } = globalThis;
  const element = cressetAudit?.elements[index];
  if (cressetAudit === undefined || element === undefined) return;
  const letters = document.createRange();
  letters.selectNodeContents(element);
  const seen = element.hasChildNodes() ? letters : element;
  const scrolled: (() => void)[] = [];
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    const { scrollLeft, scrollTop } = box;
    const scroller = box;
    const isPage = box === document.scrollingElement;
    const { overflowX, overflowY } = getComputedStyle(box);
    // What is cut off by “hidden” no reader can scroll to.
    const scrolls = (overflow: string): boolean => isPage || overflow === 'auto' || overflow === 'scroll';
    const { left, top, width, height } = seen.getBoundingClientRect();
    const frame = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : box.getBoundingClientRect();
    box.scrollBy({
      left: scrolls(overflowX) ? left + width / 2 - frame.left - frame.width / 2 : 0,
      top: scrolls(overflowY) ? top + height / 2 - frame.top - frame.height / 2 : 0,
      behavior: 'instant',
    });
    scrolled.push(() => scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' }));
  }
  function parentOf(box: Element): Element | null {
    const root = box.getRootNode();
    return box.assignedSlot ?? box.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const before = cressetAudit.scrollBack;
  cressetAudit.scrollBack = () => {
    for (const back of scrolled) back();
    delete cressetAudit.scrollBack;
    // What was scrolled first was where it belongs.
    before?.();
  };
}

/** Those of the texts that are not wholly in view count as unseen; the one whose turn it is, by the part that is. */
async function measureInView(
  { world, devtools, state }: Scene,
  wanted: readonly Wanted[],
  turn: Wanted | undefined,
): Promise<readonly Measured[]> {
  const found = await world.evaluate(findLetters, wanted);
  const { view } = found;
  try {
    const texts = found.texts.map((text, index): Text => {
      const boxes = text.boxes.flatMap((box) => part(box, view) ?? []);
      const isWhole = boxes.length === text.boxes.length && text.boxes.every((box) => isWithin(box, view));
      const isSeen = isWhole || (wanted[index] === turn && boxes.length > 0);
      return { ...text, boxes, obstacle: text.obstacle ?? (isSeen ? null : unseen) };
    });
    const clip = around(texts.filter(({ obstacle }) => obstacle === null).flatMap(({ boxes }) => boxes));
    if (clip === null) {
      return texts.map(({ needed, obstacle }) => ({ needed, ratios: [], obstacle: obstacle ?? unseen }));
    }
    const takePicture = () => picture(devtools, clip, view);
    if (state.forcedColors === 'active') {
      const shown = await takePicture();
      return texts.map((text) => ratioOfForced(text, shown, clip));
    }
    const shoot = async (how: Paint) => {
      await world.evaluate((paint) => globalThis.cressetAudit?.paint?.(paint), how);
      return takePicture();
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
    await world.evaluate(() => globalThis.cressetAudit?.paint?.(null));
  }
}

/** The part of a box that the window shows. */
function part(box: Box, view: View): Box | null {
  const x = Math.max(box.x, view.x);
  const y = Math.max(box.y, view.y);
  const width = Math.min(box.x + box.width, view.x + view.width) - x;
  const height = Math.min(box.y + box.height, view.y + view.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function isWithin(box: Box, view: View): boolean {
  return (
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height
  );
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
  { boxes, needed, isHidden }: Text,
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
  // What nobody hears and nobody can see says nothing to anybody.
  if (isHidden && ratios.every((ratio) => ratio < invisible)) return { needed, ratios: [], obstacle: null };
  return { needed, ratios, obstacle: null };
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

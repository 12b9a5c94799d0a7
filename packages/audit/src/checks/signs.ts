import { decode } from 'fast-png';
import type { Scene } from './check.ts';
import { contrastRatio, type Rgb } from './contrast.ts';
import { installAxe } from './install-axe.ts';
import { bringIntoView } from './measure-texts.ts';
import { screenshot, type Box, type View } from './screenshot.ts';
import { installTools, type toolsWithout, type Tools } from './tools.ts';

/** What shows a control to the eye, beside words: the edge or fill of a field or of a box to tick, or an icon alone. */
export interface Sign {
  readonly what: 'field' | 'box' | 'icon';
  /** An `Observation.element`. */
  readonly element: number;
  readonly html: string;
  /** Words or a drawing within a field, which may show where it is, too. */
  readonly hasWords: boolean;
  /** By how much its colours make it stand out; nothing, where something else draws it. */
  readonly styled: number | null;
}

/** Where a sign is. */
interface Placed {
  /** Its own box, and those of what may draw a frame around it. */
  readonly boxes: readonly Box[];
  readonly view: View;
}

type Surveying = typeof globalThis & {
  cressetAuditTools?: typeof toolsWithout;
  cressetAuditSigns?: readonly { readonly boxes: () => readonly DOMRect[] }[];
};

/** What is less than this nobody sees. */
export const unseen = 1.1;

/** Those signs of controls of which styles don't say that they stand out; `null`, if the page has no control of the kind. */
export async function signsIn({ world, exclude }: Scene): Promise<readonly Sign[] | null> {
  await installAxe(world);
  await world.once(installTools);
  return world.evaluate(survey, exclude);
}

/** By how much a sign stands out, measured in pixels; nothing, where it is not in view or more than one colour is around it. */
export async function measureSign(
  { world, devtools }: Scene,
  sign: Sign,
  index: number,
): Promise<number | null> {
  await world.evaluate(bringIntoView, sign.element);
  try {
    const { boxes, view } = await world.evaluate(placeOf, index);
    const room = 7;
    const [left, top] = [
      Math.floor(Math.min(...boxes.map(({ x }) => x)) - room),
      Math.floor(Math.min(...boxes.map(({ y }) => y)) - room),
    ];
    const right = Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)) + room);
    const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + room);
    const clip = {
      x: Math.max(view.x, left),
      y: Math.max(view.y, top),
      width: Math.min(view.x + view.width, right) - Math.max(view.x, left),
      height: Math.min(view.y + view.height, bottom) - Math.max(view.y, top),
    };
    const isWhole = boxes.every(
      ({ x, y, width, height }) =>
        x >= clip.x - 1 &&
        y >= clip.y - 1 &&
        x + width <= clip.x + clip.width + 1 &&
        y + height <= clip.y + clip.height + 1,
    );
    if (boxes.length === 0 || !isWhole || clip.width <= 0 || clip.height <= 0) return null;
    const { width, channels, data } = decode(await screenshot(devtools, clip, view));
    const at = (x: number, y: number): Rgb => {
      const start = (y * width + x) * channels;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    };
    const ratios = boxes.map((box) =>
      ratioOf(sign.what, { ...box, x: box.x - clip.x, y: box.y - clip.y }, clip, at),
    );
    const known = ratios.filter((ratio) => ratio !== null);
    return known.length < ratios.length ? null : Math.floor(Math.max(...known) * 100) / 100;
  } finally {
    await world.evaluate(() => globalThis.cressetAudit?.scrollBack?.());
  }
}

/** By how much the strongest of its pixels stand out, as many as make a line of it. */
function ratioOf(
  what: Sign['what'],
  { x, y, width, height }: Box,
  clip: Box,
  at: (x: number, y: number) => Rgb,
): number | null {
  const [left, top, right, bottom] = [
    Math.round(x),
    Math.round(y),
    Math.round(x + width),
    Math.round(y + height),
  ];
  const outside: Rgb[] = [];
  const inside: Rgb[] = [];
  const pixels: Rgb[] = [];
  for (let row = Math.max(0, top - 6); row < Math.min(clip.height, bottom + 6); row += 1) {
    for (let column = Math.max(0, left - 6); column < Math.min(clip.width, right + 6); column += 1) {
      // How far it lies within the box; below nought, how far outside.
      const depth = Math.min(column - left, right - 1 - column, row - top, bottom - 1 - row);
      const colour = at(column, row);
      const ring = what === 'icon' ? 2 : 3;
      if (depth < -ring) outside.push(colour);
      else if (what !== 'field' && depth >= -1) pixels.push(colour);
      else if (what === 'field' && depth >= -2 && depth < 4) pixels.push(colour);
      if (depth >= (what === 'field' ? 4 : 0)) inside.push(colour);
    }
  }
  const around = commonest(outside, 0.6);
  if (around === null || pixels.length === 0) return null;
  const grounds = [around, commonest(inside, 0) ?? around];
  const wanted = what === 'field' ? width / 2 : Math.max(6, Math.min(width, height) / 2);
  const ratios = pixels.map((pixel) => Math.max(...grounds.map((ground) => contrastRatio(pixel, ground))));
  ratios.sort((one, other) => other - one);
  return ratios[Math.min(ratios.length, Math.ceil(wanted)) - 1] ?? null;
}

/** The colour that most of them are; nothing, where that is less than a share of them. */
function commonest(colours: readonly Rgb[], share: number): Rgb | null {
  const counts = new Map<string, { readonly colour: Rgb; count: number }>();
  for (const colour of colours) {
    const key = colour.join(' ');
    const counted = counts.get(key) ?? { colour, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  const [first] = [...counts.values()].toSorted((one, other) => other.count - one.count);
  return first === undefined || first.count < colours.length * share ? null : first.colour;
}

/** Runs in the page: where a sign is now. */
function placeOf(index: number): Placed {
  const boxes = (globalThis as Surveying).cressetAuditSigns?.[index]?.boxes() ?? [];
  return {
    boxes: boxes.map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height })),
    view: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight, scale: devicePixelRatio },
  };
}

/** Runs in the page. */
function survey(exclude: readonly string[]): Sign[] | null {
  const own = globalThis as Surveying;
  const { cressetAudit } = own;
  const tools: Tools | undefined = own.cressetAuditTools?.(exclude, false);
  if (cressetAudit === undefined || tools === undefined) {
    throw new Error('The page was replaced before its controls could be read.');
  }
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { all, isShown, parent, colour, contrast, ground } = tools;
  type Known = NonNullable<ReturnType<typeof colour>>;
  const over = (front: Known, back: Known): Known => {
    const mixed = (channel: 0 | 1 | 2): number => front[channel] * front[3] + back[channel] * (1 - front[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const isInactive = (element: Element): boolean =>
    element.closest(':disabled, [aria-disabled="true"], [inert]') !== null;

  /** By how much its own edge or fill stands out; nothing, if that can't be known. */
  const edgeOf = (element: Element): number | null => {
    const [outer, inner] = [ground(parent(element)), ground(element)];
    if (outer === null || inner === null) return null;
    const style = getComputedStyle(element);
    const lines = [
      [style.borderTopWidth, style.borderTopStyle, style.borderTopColor],
      [style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor],
      [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor],
      [style.outlineWidth, style.outlineStyle, style.outlineColor],
    ].flatMap(([width = '', kind = '', text = '']) => {
      const line = Number.parseFloat(width) < 1 || kind === 'none' || kind === 'hidden' ? null : colour(text);
      return line === null || line[3] === 0 ? [] : [line];
    });
    return Math.max(
      contrast(inner, outer),
      ...lines.flatMap((line) => [contrast(over(line, outer), outer), contrast(over(line, inner), inner)]),
    );
  };

  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const meets = (one: DOMRect, other: DOMRect): boolean =>
    one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
  const words = (element: Element): boolean =>
    [...element.querySelectorAll('*'), element].some((part) =>
      [...part.childNodes].some((node) => {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
        // Letters of private use are icons.
        if (text.replaceAll(/[\uE000-\uF8FF\s]/gu, '') === '' || part.matches('style, script, title, desc'))
          return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return (
          isShown(part) &&
          [...range.getClientRects()].some((rect) => rect.width > 1 && meets(rect, boxOf(element)))
        );
      }),
    );

  interface Found extends Omit<Sign, 'element' | 'html'> {
    readonly of: Element;
    readonly boxes: () => readonly DOMRect[];
  }
  const found: Found[] = [];
  let any = false;

  const textFields = all(
    'textarea, select, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="button"], [type="submit"], [type="reset"], [type="image"])',
  );
  for (const field of textFields) {
    if (!isShown(field) || isInactive(field)) continue;
    if (
      !(
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
    )
      continue;
    const style = getComputedStyle(field);
    const { width, height } = boxOf(field);
    // One that is laid over drawn places has no look of its own.
    if (width < 24 || height < 8 || colour(style.webkitTextFillColor)?.[3] === 0) continue;
    any = true;
    // As the browser draws it.
    if (style.borderTopStyle === 'inset' && style.borderTopWidth === '2px') continue;
    if (
      style.appearance === 'auto' &&
      field instanceof HTMLSelectElement &&
      style.borderTopWidth === '1px' &&
      style.borderTopColor === 'rgb(118, 118, 118)'
    )
      continue;
    // A frame may be drawn by what it lies in, with its icons and buttons.
    const frames: Element[] = [];
    for (let box = parent(field); box !== null && frames.length < 4; box = parent(box)) {
      const around = boxOf(box);
      const isFrame =
        around.height <= height + 48 &&
        around.width <= width + 240 &&
        box.querySelectorAll('input:not([type="hidden"]), textarea, select').length === 1 &&
        box.localName !== 'body';
      if (!isFrame) break;
      frames.push(box);
    }
    const styled = edgeOf(field);
    if ([styled, ...frames.map((frame) => edgeOf(frame))].some((ratio) => ratio !== null && ratio >= 3))
      continue;
    const inner = boxOf(field);
    const label = [...(field.labels ?? [])].some((one) => !one.contains(field) && meets(boxOf(one), inner));
    const hasText =
      field.value !== '' ||
      field instanceof HTMLSelectElement ||
      /^(?:date|time|month|week|datetime-local)$/.test(field.type) ||
      (field.placeholder !== '' && field.value === '');
    const drawn = frames[0] ?? field;
    const hasDrawing =
      style.backgroundImage !== 'none' ||
      [...drawn.querySelectorAll('svg, img, button')].some(
        (icon) => isShown(icon) && meets(boxOf(icon), boxOf(drawn)),
      );
    found.push({
      what: 'field',
      of: field,
      hasWords: hasText || label || hasDrawing,
      styled,
      boxes: () => [field, ...frames].map((box) => boxOf(box)),
    });
  }

  const ticks = all(
    'input:is([type="checkbox"], [type="radio"], [type="range"]), [role="checkbox"], [role="radio"], [role="switch"], [role="slider"]',
  );
  for (const tick of ticks) {
    if (isInactive(tick) || !tick.checkVisibility({ visibilityProperty: true })) continue;
    let drawn: Element = tick;
    const { opacity, appearance, clipPath } = getComputedStyle(tick);
    const { width, height } = boxOf(tick);
    if (tick instanceof HTMLInputElement) {
      const isTiny = width <= 2 || height <= 2 || clipPath !== 'none';
      any = true;
      if (isTiny) {
        const next = tick.nextElementSibling;
        if (next === null || words(next)) continue;
        drawn = next;
      } else if (opacity !== '0' && appearance !== 'none') {
        // The browser draws it.
        continue;
      }
    } else if (words(tick)) {
      any = true;
      continue;
    }
    any = true;
    const box = boxOf(drawn);
    const isLarge = box.width > 96 || box.height > 96;
    if (box.width < 8 || box.height < 8 || (isLarge && !drawn.matches('[type="range"]'))) continue;
    if (drawn !== tick && !isShown(drawn)) continue;
    const isOwn = opacity !== '0' || drawn !== tick;
    const styled = isOwn ? edgeOf(drawn) : null;
    if (styled !== null && styled >= 3) continue;
    const hasParts =
      drawn.childElementCount > 0 ||
      ['::before', '::after'].some(
        (name) => !['none', 'normal'].includes(getComputedStyle(drawn, name).content),
      );
    found.push({
      what: 'box',
      of: tick,
      hasWords: false,
      styled: hasParts ? null : styled,
      boxes: () => [boxOf(drawn)],
    });
  }

  const controls = all(
    'a[href], button, summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"]',
  );
  const drawing = 'img:is([src*=".svg"], [src^="data:image/svg"])';
  for (const control of controls) {
    if (isInactive(control) || !isShown(control) || words(control)) continue;
    const parts = [...control.querySelectorAll('*'), control].filter((part) => {
      if (part.matches('svg *') || !isShown(part)) return false;
      const { backgroundImage, maskImage } = getComputedStyle(part);
      return (
        part.localName === 'svg' ||
        part.matches(drawing) ||
        backgroundImage.includes('url(') ||
        maskImage.includes('url(') ||
        /[\uE000-\uF8FF]/u.test(
          [...part.childNodes]
            .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
            .join(''),
        ) ||
        ['::before', '::after'].some((name) => {
          const { content, backgroundImage: image, maskImage: mask } = getComputedStyle(part, name);
          return (
            /^".+"/.test(content) || (content === '""' && (image.includes('url(') || mask.includes('url(')))
          );
        })
      );
    });
    if (control.querySelector(`img:not(${drawing}), video, canvas, picture, input`) !== null) continue;
    const [icon, ...others] = parts;
    // A dot that a button is, by its fill alone.
    if (icon === undefined && isForced) {
      const { width, height } = boxOf(control);
      if (width < 6 || height < 6 || width > 64 || height > 64) continue;
      any = true;
      found.push({ what: 'box', of: control, hasWords: false, styled: null, boxes: () => [boxOf(control)] });
    }
    if (icon === undefined || others.length > 0) continue;
    any = true;
    const box = boxOf(icon);
    if (box.width < 6 || box.height < 6 || box.width > 96 || box.height > 96) continue;
    const behind = ground(icon);
    const inks = inksOf(icon);
    const known = inks.map((ink) =>
      ink === null || behind === null ? null : contrast(over(ink, behind), behind),
    );
    if (known.some((ratio) => ratio !== null && ratio >= 3)) continue;
    const styled =
      known.length === 0 || known.includes(null)
        ? null
        : Math.max(...known.filter((ratio) => ratio !== null));
    found.push({ what: 'icon', of: control, hasWords: false, styled, boxes: () => [boxOf(icon)] });
  }

  /** The colours in which an icon is painted, `null` among them for what can't be known. */
  function inksOf(icon: Element): readonly (Known | null)[] {
    if (icon.localName === 'svg') {
      return [
        ...icon.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text, use'),
      ].flatMap((shape) => {
        const { fill, stroke, fillOpacity, strokeOpacity, opacity } = getComputedStyle(shape);
        if (shape.localName === 'use') return [null];
        return (
          [
            [fill, fillOpacity],
            [stroke, strokeOpacity],
          ] as const
        )
          .filter(([paint]) => paint !== 'none')
          .map(([paint, alpha]) => {
            const ink = colour(paint);
            return ink === null
              ? null
              : ([ink[0], ink[1], ink[2], ink[3] * Number(alpha) * Number(opacity)] as const);
          });
      });
    }
    const style = getComputedStyle(icon);
    if (icon.localName === 'img') return [null];
    if (style.maskImage.includes('url(')) return [null];
    if (/[\uE000-\uF8FF]/u.test(icon.textContent ?? '')) return [colour(style.webkitTextFillColor)];
    return ['::before', '::after'].flatMap((name) => {
      const pseudo = getComputedStyle(icon, name);
      if (/^".+"/.test(pseudo.content)) return [colour(pseudo.webkitTextFillColor)];
      return pseudo.content === '""' ? [null] : [];
    });
  }

  if (!any) return null;
  const kinds = new Map<string, number>();
  const kept = found.filter(({ of, styled, hasWords }) => {
    const kind = `${of.localName} ${of.className} ${of.getAttribute('type')} ${of.getAttribute('style')} ${of.getAttribute('aria-checked')} ${styled} ${hasWords}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return (kinds.get(kind) ?? 0) <= 2;
  });
  const first = kept.slice(0, 16);
  own.cressetAuditSigns = first;
  return first.map(({ what, of, hasWords, styled }) => ({
    what,
    element: cressetAudit.elements.push(of) - 1,
    html: of.outerHTML.slice(0, 300),
    hasWords,
    styled,
  }));
}

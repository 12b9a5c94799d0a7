import type { CDPSession } from '@playwright/test';
import { screenshot } from './screenshot.ts';
import type { World } from './world.ts';

const padding = 24;
const largest = { width: 640, height: 480 };

/**
 * A picture of an observed element, as PNG: outlined, with some of what is around it, and at most 640 by 480 CSS px of
 * its start. `null` if it shows no box. The page is left as it was.
 *
 * @param elementIndex An {@link Observation.element}.
 * @param devtools The session that set the page's size and scale: a picture by any other puts the scale back.
 */
export async function crop(
  world: World,
  elementIndex: number,
  devtools: CDPSession,
): Promise<Uint8Array | null> {
  const shown = await world.evaluate(outline, { elementIndex, around: padding, limit: largest });
  if (shown === null) return null;
  try {
    return await screenshot(devtools, shown.clip, shown.view);
  } finally {
    await world.evaluate(() => globalThis.cressetAudit?.leave?.());
  }
}

/** Runs in the page: shows the element with an outline over it, and says where that is in the document. */
function outline({
  elementIndex,
  around,
  limit,
}: {
  elementIndex: number;
  around: number;
  limit: { width: number; height: number };
}) {
  const element = globalThis.cressetAudit?.elements[elementIndex];
  if (globalThis.cressetAudit === undefined || element === undefined || !element.isConnected) return null;

  const scrolled: (() => void)[] = [];
  for (let box: Element | null = element; box !== null;) {
    const { scrollLeft, scrollTop } = box;
    const scroller: Element = box;
    scrolled.push(() => scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' }));
    const root: Node = box.getRootNode();
    box =
      box.assignedSlot ??
      box.parentElement ??
      (root instanceof ShadowRoot ? root.host : (box.ownerDocument.defaultView?.frameElement ?? null));
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });

  let { left, top, right, bottom } = element.getBoundingClientRect();
  let within: Window | null = element.ownerDocument.defaultView;
  while (within !== null && within !== window) {
    const frame: Element | null = within.frameElement;
    if (frame === null) break;
    const { left: x, top: y } = frame.getBoundingClientRect();
    left += x + frame.clientLeft;
    right += x + frame.clientLeft;
    top += y + frame.clientTop;
    bottom += y + frame.clientTop;
    within = frame.ownerDocument.defaultView;
  }
  const rest = () => {
    for (const back of scrolled) back();
  };
  if (right - left <= 0 || bottom - top <= 0) {
    rest();
    return null;
  }

  // In the top layer, over an open dialog; a popover comes from the browser's own style sheet, which is taken back.
  const overlay = document.createElement('div');
  overlay.popover = 'manual';
  overlay.style.cssText =
    'all: initial !important; display: block !important; position: fixed !important; pointer-events: none !important;' +
    'forced-color-adjust: none !important; box-sizing: border-box !important; border: 2px solid #d00000 !important;' +
    'outline: 2px solid #ffffff !important; box-shadow: 0 0 0 3px #000000 !important';
  const place = { left: left - 3, top: top - 3, width: right - left + 6, height: bottom - top + 6 };
  for (const [side, px] of Object.entries(place)) overlay.style.setProperty(side, `${px}px`, 'important');
  document.documentElement.append(overlay);
  overlay.showPopover();
  globalThis.cressetAudit.leave = () => {
    overlay.remove();
    rest();
    delete globalThis.cressetAudit?.leave;
  };

  // A picture holds no more than the window shows.
  const x = Math.max(0, Math.floor(left - around));
  const y = Math.max(0, Math.floor(top - around));
  const width = Math.min(limit.width, Math.ceil(right + around) - x, innerWidth - x);
  const height = Math.min(limit.height, Math.ceil(bottom + around) - y, innerHeight - y);
  const view = {
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
  };
  if (width > 0 && height > 0) return { clip: { x: x + scrollX, y: y + scrollY, width, height }, view };
  globalThis.cressetAudit.leave();
  return null;
}

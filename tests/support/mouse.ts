import { commands } from 'vitest/browser';
import type { Place } from './commands.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    moveMouse: (to: Place) => Promise<void>;
    parkMouse: () => Promise<void>;
    selectByMouse: (from: Place, to: Place) => Promise<void>;
  }
}

/** Points at an element with the mouse: at the middle of its first line, which no gap between lines can miss. */
export async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const [box] = element.getClientRects();
  if (box === undefined) throw new Error(`Nothing is seen of ${element.outerHTML.slice(0, 80)}.`);
  await commands.moveMouse({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
}

import { commands } from 'vitest/browser';
import { setMedia, setViewport } from './modes.ts';

/** For a test that looks at one thing: the usual window and modes, and nothing that a test which failed left behind. */
export async function freshPage(): Promise<void> {
  for (const left of document.querySelectorAll('body > div')) left.remove();
  await setViewport(1280, 1600);
  await setMedia({});
  await commands.parkMouse();
}

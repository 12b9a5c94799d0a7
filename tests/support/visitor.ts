import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { outerWindow } from '../../.storybook/primitives/address.ts';
import { setMedia } from './modes.ts';
import { hydrate } from './mount.tsx';

/** Somebody who uses the theme workshop or the playground, with the keyboard alone. */

let remove: () => Promise<void> = async () => {};

// React warns about updates outside `act`; here a reader types, and nobody wraps a reader.
const waitsForReact = (waits: boolean) => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', waits);

export async function arrive(): Promise<void> {
  await page.viewport(1280, 800);
  await setMedia({});
}

export async function open(element: ReactElement): Promise<void> {
  const shown = await hydrate(element);
  remove = shown.remove;
  waitsForReact(false);
}

export async function close(): Promise<void> {
  waitsForReact(true);
  await remove();
  remove = async () => {};
}

export async function leave(): Promise<void> {
  await close();
  setHash('');
  vi.restoreAllMocks();
}

export function setHash(hash: string): void {
  const { history, location } = outerWindow();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}

/** Presses Tab until something of this name has the focus, as somebody does who has no mouse. */
export async function tabTo(name: string): Promise<HTMLElement> {
  for (let press = 0; press < 200; press += 1) {
    await userEvent.tab();
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && nameOf(activeElement) === name) return activeElement;
  }
  throw new Error(`Nothing called “${name}” can be reached with the Tab key.`);
}

function nameOf(element: HTMLElement): string {
  const label =
    'labels' in element && element.labels instanceof NodeList ? element.labels[0]?.textContent : undefined;
  return element.getAttribute('aria-label') ?? label ?? element.textContent;
}

export const nameOfFocused = () =>
  document.activeElement instanceof HTMLElement ? nameOf(document.activeElement).slice(0, 60) : '';

/** Goes to a field and puts other words into it. */
export async function type(name: string, words: string): Promise<HTMLElement> {
  const field = await tabTo(name);
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.keyboard(words);
  return field;
}

/** What is copied, without the clipboard of the person who runs the tests. */
export function clipboard(): readonly string[] {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  return copied;
}

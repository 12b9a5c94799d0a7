import { commands, page } from 'vitest/browser';

/** What a reader's system can ask of a page. */
export interface Media {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
  }
}

const asUsual: Required<Media> = {
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
};

/** The modes in which every story is judged. */
export const modes: Readonly<Record<string, Media>> = {
  'light': {},
  'dark': { colorScheme: 'dark' },
  'light, more contrast': { contrast: 'more' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  'forced colours, light': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
};

/** Each palette once: what is drawn has to be seen in all of them. */
export const palettes = [
  {},
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { forcedColors: 'active' },
] as const;

let inForce = '';

/** Sets what the reader's system asks for; everything unnamed goes back to usual. */
export async function setMedia(media: Media): Promise<void> {
  const wanted = { ...asUsual, ...media };
  // Each request goes to another process and back, some thousand times a run.
  if (JSON.stringify(wanted) === inForce) return;
  await commands.emulateMedia(wanted);
  inForce = JSON.stringify(wanted);
}

/** Sets the size of the window, in CSS px. */
export async function setViewport(width: number, height: number): Promise<void> {
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
}

import { commands } from 'vitest/browser';

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

/** Sets what the reader's system asks for; everything unnamed goes back to usual. */
export async function setMedia(media: Media): Promise<void> {
  await commands.emulateMedia({ ...asUsual, ...media });
}

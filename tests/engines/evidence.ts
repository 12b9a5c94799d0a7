import type { DateWords } from './dates.ts';
import type { Part } from './page/story-page.ts';

/** What every story is judged by in every engine, each with what it looks for in words. */
export const checks = {
  'console': 'nothing in the console, and nothing that does not come',
  'react': 'React finds the server’s HTML as it would write it',
  'axe': 'no finding of axe, and nothing undecided; contrast has a check of its own',
  'roles and names':
    'headings, links, pictures and landmarks have the role and name that they have in Chromium',
  'lists': 'lists are lists under a reset that takes their markers',
  'sizes': 'every part is as large as in Chromium, at 1280 and 320 px, once late pictures have come',
  'narrow window': 'nothing scrolls sideways, is cut or covered at 320 px',
  'large text': 'text of twice the size fits 320 and 640 px',
  'right to left': 'a page that is turned round keeps its order and its width',
  'keyboard order': 'the Tab key reaches everything, in the order in which it is seen',
  'focus ring': 'the ring shows whole and in two colours at every stop of the Tab key',
  'reduced motion': 'nothing moves where somebody asks for less motion',
  'contrast': 'every text has a contrast of 7:1, in the light and in the dark palette',
  'forced colours': 'words and edges stay visible where the system forces its colours',
} as const;

export type Check = keyof typeof checks;

/** What an engine tells of an element that has a role somebody hears of. */
export interface HeardElement {
  /** The element as people know it: `h3 “Cyber”`. */
  readonly element: string;
  readonly role: string;
  readonly name: string;
}

/** What was seen of a story in one engine. */
export interface StoryEvidence {
  /** What needs no other engine to be found, by the check. A check that could not be made has no entry. */
  readonly faults: Partial<Record<Check, readonly string[]>>;
  /** By the width of the window. */
  readonly sizes: Readonly<Record<string, readonly Part[]>>;
  readonly heard: readonly HeardElement[];
  /** What the Tab key reached, in this order. */
  readonly reached: readonly string[];
}

/** What was seen in one engine. */
export interface Evidence {
  readonly version: string;
  readonly stories: Readonly<Record<string, StoryEvidence>>;
  readonly dates: DateWords;
}

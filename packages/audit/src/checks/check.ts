import type { CDPSession, Page } from '@playwright/test';
import type { Observation } from '../evidence/observation.ts';
import type { Rule } from '../evidence/schema.ts';
import type { Mode, State } from '../modes/modes.ts';
import type { World } from './world.ts';

/** Where a check looks: one story, in one state of one mode, settled. */
export interface Scene {
  readonly page: Page;
  /** Where checks look at it from: no script of the page reaches there. */
  readonly world: World;
  /** Chromium's own protocol, for what Playwright has no word for. */
  readonly devtools: CDPSession;
  readonly mode: Mode;
  readonly state: State;
  /** A whole page, which has landmarks, a title and a language of its own; else a part of one. */
  readonly isPage: boolean;
  /** The ids of the rules that run: “axe/image-alt”. */
  readonly rules: readonly string[];
  /** Those of them that ask something of whole pages and run all the same, in a part that shows what they find. */
  readonly expects: readonly string[];
  /** Selectors of what is left out: the frame that Storybook puts around a story, and what a story opted out of. */
  readonly exclude: readonly string[];
}

/** What a check brings back from a scene. */
export interface Seen {
  readonly observations: readonly Observation[];
  /** Rules that had something to judge here. */
  readonly applied: readonly string[];
  /** Rules that ran and had nothing to judge. */
  readonly inapplicable: readonly string[];
  /** Milliseconds inside of axe.run. */
  readonly axeMs: number;
}

/** Something that judges a scene, and the rules that it knows. */
export interface Check {
  readonly rules: readonly Rule[];
  see(scene: Scene): Promise<Seen>;
}

import type axe from 'axe-core';
import type { Seen } from './check.ts';

/**
 * How letters are painted while they are measured: not at all; their whole line in their own colour, which is what a
 * pixel full of ink comes to, through whatever opacity; black; white.
 */
export type Paint = 'behind' | 'full' | 'black' | 'white';

/** What the audit keeps in a page, apart from everything that the page itself has. */
interface InPage {
  /** Our own axe: a story, or Storybook's own panel, may have brought another. */
  readonly axe: typeof axe;
  /** What was observed in this scene; `Observation.element` is an index of it. */
  elements: Element[];
  /** Lets the rules of these ids read the document, without the parts that these selectors name. */
  read?: (ids: readonly string[], exclude: readonly string[], isUsual: boolean) => Omit<Seen, 'axeMs'>;
  /** What each node answers to: “click”, “keydown”. In the scenes alone whose rules ask for it. */
  listeners?: ReadonlyMap<Node, ReadonlySet<string>>;
  /** What is to be read on the screen, to be looked for on paper. */
  words?: ReadonlySet<string>;
  /** Takes away what was laid over the page for a picture. */
  leave?: () => void;
  /** Scrolls everything back that was scrolled to bring a text into view. */
  scrollBack?: () => void;
  /** Paints the letters that are being measured in another way; `null` puts everything back. */
  paint?: (how: Paint | null) => void;
}

declare global {
  /** In a page that {@link installAxe} has prepared. */
  var cressetAudit: InPage | undefined;
}

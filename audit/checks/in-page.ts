import type axe from 'axe-core';

/** What the audit keeps in a page, apart from everything that the page itself has. */
export interface InPage {
  /** Our own axe: a story, or Storybook's own panel, may have brought another. */
  readonly axe: typeof axe;
  /** What was observed in this scene; `Observation.element` is an index of it. */
  elements: Element[];
}

declare global {
  /** In a page that {@link installAxe} has prepared. */
  var cressetAudit: InPage | undefined;
}

import type { Finding } from './schema.ts';

/** What a rule saw in one element, in one scene. */
export type Observation = Pick<
  Finding,
  'check' | 'outcome' | 'confidence' | 'impact' | 'summary' | 'data'
> & {
  /** Tells apart what one rule can find in the same element: axe's message key, or another short word. */
  readonly kind: string;
  /**
   * Where the element lies in `globalThis.cressetAudit.elements`, an array in the page that holds every element that was
   * observed in this scene: a selector may not lead back to it, and an element can't leave the page.
   */
  readonly element: number;
  readonly selector: string;
  /** The start of its markup, at most 300 characters. */
  readonly html: string;
};

/** A small page with one fault in it, or none, by which the audit proves on every run that it still sees. */
export interface PlantedPage {
  /** In kebab case; the last part of its story's id. */
  readonly id: string;
  /** One sentence: the fault, or why there is none. */
  readonly what: string;
  /** The body of its story. Scripts in it run. */
  readonly html: string;
  /** Tagged “page”: it has landmarks, a title and a language of its own. */
  readonly page?: true;
  /** Judged in one tab with the others of its kind, in their order: it leaves something behind, or comes after one that does. */
  readonly leak?: true;
  /** The language of the document: “en” unless it says another; null for none. */
  readonly lang?: string | null;
  /** The ids of the modes in which it is judged: as few as prove it. */
  readonly modes: readonly [string, ...string[]];
  /** All that may be found in it, in exactly these modes. Empty: it is a control, and has to stay silent. */
  readonly expected: readonly Expectation[];
}

export interface Expectation {
  /** The id of a rule, such as “axe/image-alt”. */
  readonly check: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly modes: readonly [string, ...string[]];
}

/** A fault that shows in any mode, and is judged in the first. */
export function fault(id: string, what: string, check: string, html: string): PlantedPage {
  return {
    id,
    what,
    html,
    modes: ['1280-light'],
    expected: [{ check, outcome: 'failed', modes: ['1280-light'] }],
  };
}

/** A fault that shows in one mode alone; in the first, where it is judged as well, there is none. */
export function faultOnlyIn(
  mode: string,
  id: string,
  what: string,
  check: string,
  html: string,
): PlantedPage {
  return {
    id,
    what,
    html,
    modes: ['1280-light', mode],
    expected: [{ check, outcome: 'failed', modes: [mode] }],
  };
}

/** Something that a person has to judge, in one mode alone; in the first, where it is judged as well, there is nothing. */
export function toReview(
  id: string,
  what: string,
  check: string,
  html: string,
  mode = '1280-light',
): PlantedPage {
  return {
    id,
    what,
    html,
    modes: mode === '1280-light' ? [mode] : ['1280-light', mode],
    expected: [{ check, outcome: 'cantTell', modes: [mode] }],
  };
}

/** Something right that a careless audit would find fault with. */
export function control(
  id: string,
  what: string,
  html: string,
  modes: PlantedPage['modes'] = ['1280-light'],
): PlantedPage {
  return { id, what, html, modes, expected: [] };
}

/** What can be asked of the document of a story. Lists of words are of faults, and empty where there is none. */
export interface StoryPage {
  /** Waits until everything has come, late pictures too. */
  ready(): Promise<void>;
  /** What the console was told, and what did not come. */
  problems(): readonly string[];
  axe(): Promise<readonly string[]>;
  /** Every element of ours as large as it is. */
  parts(): readonly Part[];
  order(): readonly string[];
  /** What is wrong while the page runs from right to left. */
  turned(): readonly string[];
  losses(): readonly string[];
  doubled(): readonly string[];
  contrasts(): readonly string[];
  forced(): readonly string[];
  moving(): readonly string[];
  /** Gives each element that has a role a class of its own, and the page a reset; nothing else is asked after that. */
  mark(story: number): readonly Marked[];
  stops(): Stops;
}

/** The classes of an element of ours, and its size in CSS px. */
export type Part = readonly [classes: string, width: number, height: number];

/** An element as people know it, and its mark. */
export interface Marked {
  readonly mark: string;
  readonly element: string;
}

/** What got the focus, in this order, and which rings were not as they should be. */
export interface Stops {
  readonly reached: string[];
  readonly rings: string[];
}

declare global {
  interface Window {
    readonly storyPage: StoryPage;
  }
  /** What the page was told before anything else ran; see site.ts. */
  const problems: string[];
}

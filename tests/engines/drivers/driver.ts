/** How somebody's system shows pages, as far as an engine can be told: light and still by default. */
export type Mode = 'usual' | 'dark' | 'forced colours';

/** An element as an engine hands it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
}

/** A browser that a visit drives: each says by its own protocol what the others say by theirs. */
export interface Driver {
  /** Its version, as people know it. */
  readonly version: string;
  /** The modes that it has, those together that it can change while a page is open. */
  readonly modes: readonly (readonly Mode[])[];
  /** Opens a page in the window. */
  open(address: string): Promise<void>;
  /** What an expression gives in the page; waits for a promise. */
  run<Result>(expression: string): Promise<Result>;
  /** Presses the Tab key, so many times in a row. */
  pressTab(times: number): Promise<void>;
  /** What a screen reader is handed of each element that bears a class `heard-…`, by that class; nothing where it hears nothing. */
  heard(): Promise<ReadonlyMap<string, Heard>>;
  /** Changes the mode; where an engine has to begin anew for it, no page is open then. */
  setMode(mode: Mode): Promise<void>;
  close(): Promise<void>;
}

/** The size of the window: wider than any page that is opened in it. */
export const windowSize = { width: 1300, height: 900 } as const;

/** The class by which an element is known in every engine. */
export const heardClass = /\bheard-[\w-]+/;

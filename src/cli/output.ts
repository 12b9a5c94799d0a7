/** Where the command line writes. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What the shell is told: 0 is clean, 1 is findings, 2 is input that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** One check: a script of `package.json`, or a command. */
export interface Step {
  readonly name: string;
  /** What is run; `npm run <name>` by default. */
  readonly command?: readonly string[];
  /** What is handed to the script. */
  readonly options?: readonly string[];
  /** Whether it runs Vitest, so that its tests are counted one by one. Any other check is one. */
  readonly counts?: boolean;
}

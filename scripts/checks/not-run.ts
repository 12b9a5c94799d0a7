/**
 * The exit code of a check that this machine can't run, because a program is missing. It is counted as not run, never as
 * passed. What it found ends with 1, and a failure with 2.
 */
export const notRun = 3;

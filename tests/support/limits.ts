/**
 * The only limits in time of all tests, in ms. They end what hangs, and say nothing about speed: they are so wide that a
 * machine at a tenth of the speed keeps to them.
 */
export const limits = {
  /** A test, and what is done before and after it. */
  test: 60_000,
  /** The same where tests install, build, run a whole audit, or open all of Storybook. */
  build: 600_000,
  /** A wait inside a test. It ends before its test, so that the message says what was waited for. */
  wait: 50_000,
  /** The same where tests open all of Storybook, or a whole site: that takes seconds on a quiet machine. */
  opening: 300_000,
} as const;

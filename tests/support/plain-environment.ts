/** The environment of somebody at a terminal, without what a test runner adds to it. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|FORCE_COLOR$)/.test(name),
  );
  return Object.fromEntries(own);
}

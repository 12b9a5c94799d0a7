import type * as library from '../../src/index.ts';

/** The name of a component, as a site imports it. */
export type ComponentName = {
  [Name in keyof typeof library]: (typeof library)[Name] extends (props: never) => unknown ? Name : never;
}[keyof typeof library];

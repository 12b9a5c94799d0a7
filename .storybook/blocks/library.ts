import * as components from '../../src/index.ts';

/** The name by which the package exports a component. */
export function nameOf(component: unknown): string | undefined {
  return Object.entries(components).find(([, exported]) => exported === component)?.[0];
}

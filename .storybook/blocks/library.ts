import * as components from '../../src/index.ts';

/** What Storybook’s build leaves on a component: the sentence above its function. */
interface Documented {
  readonly __docgenInfo?: { readonly description?: string };
}

/** The sentence that says what a component is, from its source. */
export function sentenceOf(name: string): string | undefined {
  // Storybook's build adds the property to every component.
  const all: Readonly<Record<string, Documented | undefined>> = components as Readonly<
    Record<string, object>
  >;
  // oxlint-disable-next-line no-underscore-dangle -- Storybook's name
  return all[name]?.__docgenInfo?.description;
}

/** The name by which the package exports a component. */
export function nameOf(component: unknown): string | undefined {
  return Object.entries(components).find(([, exported]) => exported === component)?.[0];
}

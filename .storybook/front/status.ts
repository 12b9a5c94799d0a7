import type { PromisesByComponent } from '../../scripts/promises.ts';
import { componentNamed } from '../../scripts/props.ts';
import type { ExampleIndex } from '../../src/cli/compare/published.ts';

/** Where a component stands, read from what the project holds it to. */
export interface Standing {
  readonly name: string;
  /** The page about it, as Storybook’s address has it. */
  readonly page: string;
  /** What a site may expect of it: `'beta'` before version 1, `'stable'` from then on. */
  readonly status: 'beta' | 'stable';
  /** The first version that has it. */
  readonly since: string;
  /** The sentences with MUST in its specification that a test proves. */
  readonly tested: number;
  /** Those that a person checks. */
  readonly byHand: number;
  /** The published examples of it: a story each, as a file of HTML. */
  readonly examples: number;
}

/**
 * Works out where every component stands.
 *
 * @param promises What the specification of each component promises; those of every component belong to none.
 * @param version The version of the package.
 * @param index The list of the published examples.
 */
export function standings(
  promises: PromisesByComponent,
  version: string,
  { examples }: ExampleIndex,
): readonly Standing[] {
  return Object.entries(promises)
    .filter(([name]) => name !== 'every-component')
    .map(([name, made]) => {
      const own = examples.filter(({ subject, broken }) => subject === name && !broken);
      return {
        name,
        page: `?path=/docs/${own[0]?.group ?? 'Components'}-${name}--docs`.toLowerCase(),
        status: version.startsWith('0.') ? ('beta' as const) : ('stable' as const),
        since: componentNamed(name)?.since ?? version,
        tested: made.filter(({ tests }) => tests.length > 0).length,
        byHand: made.filter(({ byHand }) => byHand !== '').length,
        examples: own.length,
      };
    })
    .toSorted((one, other) => one.page.localeCompare(other.page));
}

import type { PromisesByComponent } from '../../scripts/promises.ts';
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
 * @param changelog The project’s changelog. A component that it names was there from the oldest version that does so; one
 *   that it never names, from the first.
 * @param version The version of the package.
 * @param index The list of the published examples.
 */
export function standings(
  promises: PromisesByComponent,
  changelog: string,
  version: string,
  { examples }: ExampleIndex,
): readonly Standing[] {
  const releases = changelog.split(/^## /m).slice(1).toReversed();
  const numberOf = (release: string | undefined) => /^\S+/.exec(release ?? '')?.[0] ?? version;
  return Object.entries(promises)
    .filter(([name]) => name !== 'every-component')
    .map(([name, made]) => {
      const own = examples.filter(({ subject, broken }) => subject === name && !broken);
      const named = releases.find((release) => new RegExp(`\\b${name}\\b`).test(release));
      return {
        name,
        page: `?path=/docs/${own[0]?.group ?? 'Components'}-${name}--docs`.toLowerCase(),
        status: version.startsWith('0.') ? ('beta' as const) : ('stable' as const),
        since: numberOf(named ?? releases[0]),
        tested: made.filter(({ tests }) => tests.length > 0).length,
        byHand: made.filter(({ byHand }) => byHand !== '').length,
        examples: own.length,
      };
    })
    .toSorted((one, other) => one.page.localeCompare(other.page));
}

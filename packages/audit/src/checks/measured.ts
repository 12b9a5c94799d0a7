import type { Observation } from '../evidence/observation.ts';
import type { Scene } from './check.ts';

/**
 * What a rule of ours has measured of an element: it fails where it is sure, and elsewhere a person is asked. Its selector
 * is not known yet, see `withSelectors`.
 */
export function measured(
  rule: { readonly id: string },
  { element, html }: Pick<Observation, 'element' | 'html'>,
  outcome: Observation['outcome'],
  kind: string,
  summary: string,
  data: Observation['data'] = {},
): Observation {
  const confidence = outcome === 'failed' ? 'measured' : 'heuristic';
  const what = { outcome, confidence, impact: 'serious', kind, summary, data } as const;
  return { check: rule.id, ...what, element, selector: '', html };
}

/** The same with their selectors, without elements that are left out or gone by now. */
export async function withSelectors(
  { world, exclude }: Scene,
  observations: readonly Observation[],
): Promise<Observation[]> {
  if (observations.length === 0) return [];
  const places = await world.evaluate(placesOf, {
    elements: observations.map(({ element }) => element),
    exclude,
  });
  return observations.flatMap((observation, index) => {
    const selector = places[index] ?? null;
    return selector === null ? [] : [{ ...observation, selector }];
  });
}

/** Runs in the page: the selectors of elements; nothing for one that is left out or gone. */
function placesOf({
  elements,
  exclude,
}: {
  elements: readonly number[];
  exclude: readonly string[];
}): (string | null)[] {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return [];
  const { axe } = cressetAudit;
  const without = exclude.join(',');
  axe.setup(document);
  try {
    // What axe has and its types don't tell.
    const { getSelector } = axe.utils as unknown as { getSelector(element: Element): string | string[] };
    return elements.map((index) => {
      const element = cressetAudit.elements[index];
      if (element === undefined || !element.isConnected) return null;
      if (without !== '' && element.closest(without) !== null) return null;
      return [getSelector(element)].flat().join(' >> ');
    });
  } finally {
    axe.teardown();
  }
}

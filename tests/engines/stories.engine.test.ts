import { describe, expect, inject, test } from 'vitest';
import { publishedStories } from '../../scripts/published-stories.tsx';
import { differences, isKnown } from './differences.ts';
import { engines, type EngineId } from './engines.ts';
import { checks, type Check } from './evidence.ts';
import { plantedHydration } from './hydrated.tsx';
import { planted } from './planted.ts';

const judgements = inject('judgements');

/** What every engine can be told; the rest is in the list of what one can't. */
const cannot: Readonly<Record<EngineId, readonly Check[]>> = {
  firefox: [],
  // It knows no forced colours.
  webkit: ['forced colours'],
};

for (const [id, { name }] of Object.entries(engines) as [EngineId, (typeof engines)[EngineId]][]) {
  const judgement = judgements[id];
  const made = (Object.keys(checks) as Check[]).filter((check) => !cannot[id].includes(check));
  const faultsIn = (story: string, check: Check) => {
    // Without the engine no test runs.
    if ('notRun' in judgement) throw new Error(judgement.notRun);
    return judgement.stories[story]?.[check] ?? [`“${check}” was not looked at in ${story}.`];
  };
  const own = differences.filter(({ engine }) => engine === id);

  describe.skipIf('notRun' in judgement)(name, () => {
    describe.for(publishedStories)('$name', ({ slug }) => {
      test.for(made)('%s', (check) => {
        const unknown = faultsIn(slug, check).filter(
          (fault) => !own.some((difference) => isKnown(difference, id, slug, check, fault)),
        );
        expect(unknown, checks[check]).toEqual([]);
      });
    });

    test('words every date as the server does, in ten languages', () => {
      expect('dates' in judgement && judgement.dates).toEqual([]);
    });

    test.for(own)('a listed difference is still there: $check of $story', (difference) => {
      const stories = publishedStories.filter(({ slug }) =>
        faultsIn(slug, difference.check).some((fault) =>
          isKnown(difference, id, slug, difference.check, fault),
        ),
      );
      expect(stories, 'Take it off the list in tests/engines/differences.yaml.').not.toEqual([]);
    });

    test.for(planted)(
      'a fault in a copy of $story is found only where it is: $slug',
      ({ slug, check, engines: where }) => {
        if (cannot[id].includes(check)) return;
        const found = faultsIn(slug, check);
        if (where.includes(id)) expect(found).not.toEqual([]);
        else expect(found).toEqual([]);
      },
    );

    test('React is seen to find a difference between server and browser', () => {
      expect(faultsIn(plantedHydration, 'react')).not.toEqual([]);
    });
  });
}

import { describe, expect, inject, test } from 'vitest';
import { datesInWords } from './dates.ts';
import { differences, isAbout, isKnown, isListed, type Difference } from './differences.ts';
import { engines, type EngineId } from './engines.ts';
import { checks, type Check } from './evidence.ts';
import { plantedHydration } from './hydrated.tsx';
import { planted } from './planted.ts';
import { visitedStories } from './visited-stories.ts';

const judgements = inject('judgements');
const stories = visitedStories(inject('isSample'));

/** What every engine can be told; the rest is in the list of what one can't. */
const cannot: Readonly<Record<EngineId, readonly Check[]>> = {
  firefox: [],
  // It knows no forced colours.
  webkit: ['forced colours'],
};

for (const [id, { name }] of Object.entries(engines) as [EngineId, (typeof engines)[EngineId]][]) {
  const judgement = judgements[id];
  const made = (Object.keys(checks) as Check[]).filter((check) => !cannot[id].includes(check));
  const faultsIn = (story: string, check: Difference['check']) => {
    // Without the engine no test runs.
    if ('notRun' in judgement) throw new Error(judgement.notRun);
    const faults = check === 'dates' ? judgement.dates : judgement.stories[story]?.[check];
    if (faults === undefined) throw new Error(`“${check}” was not looked at in ${story}.`);
    return faults;
  };
  const names = [...stories.map(({ slug }) => slug), datesInWords];
  const own = differences.filter(
    (difference) => difference.engine === id && names.some((slug) => isAbout(difference, slug)),
  );
  const unknownIn = (story: string, check: Difference['check']) =>
    faultsIn(story, check).filter((fault) => !isListed(id, story, check, fault));

  describe.skipIf('notRun' in judgement)(name, () => {
    describe.for(stories)('$name', ({ slug }) => {
      test.for(made)('%s', (check) => {
        expect(unknownIn(slug, check), checks[check]).toEqual([]);
      });
    });

    test('words every date as the server does, in ten languages', () => {
      expect(unknownIn(datesInWords, 'dates')).toEqual([]);
    });

    test.for(own)('a listed difference is still there: $check of $story', (difference) => {
      const { check } = difference;
      const showing = names
        .filter((slug) => isAbout(difference, slug))
        .filter((slug) => faultsIn(slug, check).some((fault) => isKnown(difference, id, slug, check, fault)));
      expect(showing, 'Take it off the list in tests/engines/differences.yaml.').not.toEqual([]);
    });

    test.for(planted.filter(({ check }) => made.includes(check)))(
      'a fault in a copy of $story is found only where it is: $slug',
      ({ slug, check, engines: where }) => {
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

import { writeFileSync } from 'node:fs';
import type { PublishedStory } from '../../scripts/published-stories.tsx';
import { readResults, resultsFile, type Results, type Tally } from '../../scripts/support-tables.ts';
import { datesInWords } from './dates.ts';
import { differences, isListed } from './differences.ts';
import { engines, type EngineId } from './engines.ts';
import { checks, type Check } from './evidence.ts';
import type { Judgement } from './judge.ts';

/** Keeps what a whole run found; the day of what was found before and is the same stays. */
export function writeResults(results: Results): void {
  const before = readResults();
  const isSame = JSON.stringify({ ...results, date: before.date }) === JSON.stringify(before);
  if (!isSame) writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

/** Counts what was judged; nothing if an engine was not run. */
export function resultsOf(
  judgements: readonly (readonly [EngineId, Judgement])[],
  stories: readonly PublishedStory[],
  chromium: string,
): Results | undefined {
  const made = judgements.flatMap(([id, judgement]) => {
    if ('notRun' in judgement) return [];
    const asked = (Object.keys(checks) as Check[]).filter((check) =>
      stories.some(({ slug }) => judgement.stories[slug]?.[check] !== undefined),
    );
    const outcomes = asked.map((check) =>
      stories.map(({ slug }) => outcomeOf(id, slug, check, judgement.stories[slug]?.[check])),
    );
    return {
      name: engines[id].name,
      version: judgement.version,
      stories: tally(stories.map((_, index) => worst(outcomes.map((of) => of[index] ?? 'failed')))),
      checks: {
        ...Object.fromEntries(asked.map((check, index) => [check, tally(outcomes[index] ?? [])])),
        [datesInWords]: tally([outcomeOf(id, datesInWords, 'dates', judgement.dates)]),
      },
    };
  });
  if (made.length < judgements.length) return undefined;
  return {
    date: new Date().toISOString().slice(0, 10),
    chromium,
    checks: { ...checks, [datesInWords]: 'the words of a date are the server’s, in ten languages' },
    engines: made,
    differences: differences.map(({ engine, check, story, version, reason }) => ({
      engine: `${engines[engine].name} ${version}`,
      check,
      story,
      reason,
    })),
  };
}

type Outcome = keyof Tally;

function outcomeOf(
  engine: EngineId,
  story: string,
  check: Check | 'dates',
  faults: readonly string[] | undefined,
): Outcome {
  if (faults === undefined) return 'failed';
  if (faults.length === 0) return 'held';
  return faults.every((fault) => isListed(engine, story, check, fault)) ? 'listed' : 'failed';
}

function worst(outcomes: readonly Outcome[]): Outcome {
  return (['failed', 'listed'] as const).find((one) => outcomes.includes(one)) ?? 'held';
}

function tally(outcomes: readonly Outcome[]): Tally {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { held: count('held'), listed: count('listed'), failed: count('failed') };
}

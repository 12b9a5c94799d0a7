import type { Counts } from './count-tests.ts';

/** The numbers of a run of tests, and what is wrong with it although its tests may have passed. */
interface CountComparison {
  readonly passed: number;
  /** Those that failed, those that passed at a second try, and one for each project that lost tests. */
  readonly failed: number;
  /** Those that can't run on this machine. */
  readonly notRun: number;
  /** A sentence for each trouble. */
  readonly troubles: readonly string[];
  /** The projects that ran more tests than were accepted, with how many more. */
  readonly grown: readonly string[];
}

/**
 * Compares how many tests were run with how many should be: a test that is not found tells nothing, and nothing looks like success.
 *
 * @param counts What was run.
 * @param accepted How many tests each project had when somebody last accepted it.
 */
export function compareCounts(counts: Counts, accepted: Readonly<Record<string, number>>): CountComparison {
  const troubles: string[] = [];
  const grown: string[] = [];
  let passed = 0;
  let failed = 0;
  let notRun = 0;
  for (const name of new Set([...Object.keys(accepted), ...Object.keys(counts)])) {
    const count = counts[name] ?? { passed: 0, failed: [], notRun: [], secondTry: [] };
    const again = count.secondTry.length;
    passed += count.passed - again;
    failed += count.failed.length + again;
    notRun += count.notRun.length;
    for (const test of count.secondTry)
      troubles.push(`${name}: “${test}” failed first and passed when it was tried again. That is a failure.`);
    const ran = count.passed + count.failed.length;
    const before = accepted[name] ?? 0;
    const told = ran + count.notRun.length;
    if (told < before || told === 0) {
      failed += 1;
      troubles.push(
        `${name}: ${ran} tests were run, and ${before} were accepted. A test that is not found finds nothing: see which file, list or story is gone.`,
      );
    }
    if (ran > before) grown.push(`${name} ${ran - before}`);
  }
  return { passed, failed, notRun, troubles, grown };
}

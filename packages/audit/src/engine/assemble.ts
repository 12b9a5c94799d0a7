import { readFileSync } from 'node:fs';
import { unmetExpectations } from '../evidence/expected.ts';
import { rollUp, coverageOf } from '../evidence/roll-up.ts';
import type { Cell, Evidence } from '../evidence/schema.ts';
import { judgeManual, type Manual } from '../evidence/manual.ts';
import { compareTrees, type SeenTrees, type Trees } from '../evidence/trees.ts';
import { applyTriage, type Triage } from '../evidence/triage.ts';
import { plantedPages } from '../planted/pages.ts';
import { selfTestResult } from '../planted/self-test.ts';
import { plantedStoryId } from '../planted/storybook.ts';
import { modesOf } from './check-story.ts';
import type { Run, RunFacts, Subject } from './plan.ts';
import { emptyRecord, type StoryRecord } from './record.ts';
import type { Line } from './reporter.ts';

/** Reads the file to which a run appends; the last line may have been cut off with the run. */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        // Written by our own reporter; what it took from a test was validated there.
        return [JSON.parse(text) as Line];
      } catch {
        return [];
      }
    });
}

export interface Assembled {
  readonly evidence: Evidence;
  /** PNGs by fingerprint. */
  readonly crops: ReadonlyMap<string, Uint8Array>;
  /** Playwright's own report for CI; none if the run did not come to its end. */
  readonly junit: string | null;
  /** Faults in the parameters of stories, for who wrote them. */
  readonly mistakes: readonly string[];
  /** For who accepts them. */
  readonly trees: SeenTrees;
}

/** The accepted trees of a project, and where they lie. */
export interface AcceptedTrees {
  readonly trees: Trees;
  readonly folder: string;
}

interface Ending {
  readonly failOn: Evidence['run']['failOn'];
  readonly seconds: number;
  readonly interrupted: boolean;
  readonly shards: number;
  readonly triage: Triage;
  readonly manual: Manual;
  /** None, if nothing is compared. */
  readonly accepted: AcceptedTrees | null;
  /** Whether one of these files differs from a commit; `null`, if nobody can know. */
  readonly changed: (commit: string, files: readonly string[]) => boolean | null;
  readonly today: string;
}

/** Makes the evidence of what came back. A story that never came back is in it, as not judged. */
export function assemble(
  { facts, subjects }: Run,
  lines: readonly Line[],
  ending: Ending,
): Omit<Assembled, 'junit'> {
  const records = subjects.map((subject) => recordOf(subject, facts, lines, ending.interrupted));
  const planted = records.filter((record) => record.planted);
  const real = records.filter((record) => !record.planted);
  const cells = real.flatMap((record) => record.cells);
  const stories = real.map(({ story }) => story);
  const isComplete =
    !ending.interrupted && cells.every(({ state }) => state !== 'error' && state !== 'timeout');
  const isWhole = isComplete && !facts.narrowed;
  const { findings, problems } = applyTriage(
    real.flatMap((record) => record.findings),
    ending.triage,
    { today: ending.today, complete: isWhole },
  );
  const byPeople = judgeManual(ending.manual, {
    stories,
    today: ending.today,
    complete: isWhole,
    changed: ending.changed,
  });
  const trees: SeenTrees = {
    trees: new Map(real.flatMap(({ story, tree }) => (tree === null ? [] : [[story.id, tree]]))),
    stories: stories.map(({ id }) => id),
    complete: isComplete && facts.storiesLeftOut.length === 0,
  };
  const crops = new Map(
    real.flatMap((record) =>
      Object.entries(record.crops).map(([print, png]) => [print, Buffer.from(png, 'base64')] as const),
    ),
  );
  const plantedIds = new Set(planted.map(({ story }) => story.id));
  const selfTest = selfTestResult(
    plantedPages.filter((page) => plantedIds.has(plantedStoryId(page))),
    planted.flatMap((record) => record.findings),
    planted.flatMap((record) => record.cells),
  );
  if (lines.some((line) => 'axeFaultIsFixed' in line && line.axeFaultIsFixed)) {
    selfTest.missed.push(
      'axe reads forced colours rightly now, so the audit must not put it right any more: remove src/checks/forced-colors.ts of cresset-audit.',
    );
  }
  const { storiesLeftOut, narrowed: _, ...run } = facts;
  const evidence: Evidence = {
    schema: 1,
    run: {
      ...run,
      failOn: ending.failOn,
      seconds: ending.seconds,
      interrupted: ending.interrupted,
      complete: isComplete && selfTest.missed.length === 0,
      shards: ending.shards,
      selfTest,
    },
    stories,
    cells,
    findings: findings.map((finding) => ({
      ...finding,
      crop: crops.has(finding.fingerprint) ? `crops/${finding.fingerprint}.png` : null,
    })),
    criteria: rollUp(stories, findings, facts.rules),
    optOuts: real.flatMap((record) => record.optOuts),
    problems: [
      ...problems,
      ...byPeople.problems,
      ...(ending.accepted ? compareTrees(ending.accepted.trees, trees, ending.accepted.folder) : []),
      ...unmetExpectations(stories, findings, cells, facts.rules),
    ],
    coverage: coverageOf({
      stories,
      cells,
      rules: facts.rules,
      modes: facts.modes.map(({ id }) => id),
      storiesLeftOut,
      browser: facts.browser,
    }),
    ...(byPeople.manual.length > 0 && { manual: byPeople.manual }),
  };
  return { evidence, crops, mistakes: real.flatMap((record) => record.mistakes), trees };
}

function recordOf(
  subject: Subject,
  facts: RunFacts,
  lines: readonly Line[],
  interrupted: boolean,
): StoryRecord {
  for (const line of lines) {
    if ('record' in line && line.record.story.id === subject.id && line.record.planted === subject.planted) {
      return line.record;
    }
  }
  const lost = lines.find((line) => 'lost' in line && line.lost.story === subject.id);
  const error =
    lost !== undefined && 'lost' in lost
      ? lost.lost.why
      : interrupted
        ? 'The run was interrupted before this story was judged.'
        : 'Nothing came back of this story: the process that judged it may have ended.';
  return {
    ...emptyRecord(subject),
    cells: modesOf(subject, facts).map(({ id }): Cell => ({
      story: subject.id,
      mode: id,
      state: 'error',
      ms: 0,
      axeMs: 0,
      error,
    })),
  };
}

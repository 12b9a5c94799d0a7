import type { Cell, Evidence, Finding } from '../evidence/schema.ts';
import { modes } from '../modes/modes.ts';
import type { Expectation, PlantedPage } from './pages.ts';
import { plantedStoryId } from './storybook.ts';

type SelfTest = Evidence['run']['selfTest'];

/**
 * Whether the audit found in every planted page what it has to find there, in the modes in which it is, and nothing else.
 * @param pages Those that were planted in this run.
 * @param findings What was found in the stories of `plantedStorybook()`, folded over modes; those of other stories are ignored.
 * @param cells Those stories in their modes. A page that was not judged in one of its modes proves nothing, and is missed.
 */
export function selfTestResult(
  pages: readonly PlantedPage[],
  findings: readonly Finding[],
  cells: readonly Cell[],
): SelfTest {
  const judged = pages.map((page) => ({
    isControl: page.expected.length === 0,
    missed: missedIn(page, findings, cells),
  }));
  const faults = judged.filter(({ isControl }) => !isControl);
  const controls = judged.filter(({ isControl }) => isControl);
  const right = (some: typeof judged): number => some.filter(({ missed }) => missed.length === 0).length;
  return {
    planted: faults.length,
    caught: right(faults),
    controls: controls.length,
    silent: right(controls),
    missed: judged.flatMap(({ missed }) => missed),
  };
}

function missedIn(page: PlantedPage, findings: readonly Finding[], cells: readonly Cell[]): string[] {
  const story = plantedStoryId(page);
  const unjudged = page.modes.flatMap((mode) => {
    const cell = cells.find((candidate) => candidate.story === story && candidate.mode === mode);
    if (cell?.state === 'done' || cell?.state === 'cached') return [];
    return [{ mode, reason: cell === undefined ? '' : why(cell) }];
  });
  if (unjudged.length > 0) {
    return [...new Set(unjudged.map(({ reason }) => reason))].map((reason) => {
      const inModes = unjudged.filter((other) => other.reason === reason).map(({ mode }) => mode);
      return `Planted “${page.id}” was not judged in ${listed(inModes)}${reason}.`;
    });
  }

  const found = foundIn(findings.filter((finding) => finding.story === story));
  const expected = new Map(page.expected.map((expectation) => [key(expectation), expectation]));
  const wrong = page.expected.flatMap((expectation) => {
    const inModes = found.get(key(expectation))?.modes ?? [];
    if (inModes.join() === inOrder(expectation.modes).join()) return [];
    return [
      `Planted “${page.id}”: ${named(expectation)} was expected in ${listed(expectation.modes)} and found in ${listed(inModes)}.`,
    ];
  });
  const noise = [...found]
    .filter(([id]) => !expected.has(id))
    .map(
      ([, other]) =>
        `Planted “${page.id}”: ${named(other)} was found in ${listed(other.modes)} and ${
          page.expected.length === 0 ? 'nothing is wrong there' : 'is not what is wrong there'
        }.`,
    );
  return [...wrong, ...noise];
}

function why({ state, error, reason }: Cell): string {
  if (state === 'timeout') return `: it took too long${error === undefined ? '' : ` (${error})`}`;
  if (state === 'skipped') return `: it was skipped${reason === undefined ? '' : ` (${reason})`}`;
  return `: ${error?.replace(/\.$/, '') ?? 'it failed, and nothing says why'}`;
}

type Found = Pick<Finding, 'check' | 'outcome' | 'modes'>;

/** One entry to a check and outcome, with all the modes in which any element showed it. */
function foundIn(findings: readonly Finding[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { check, outcome, modes: inModes } of findings) {
    const id = key({ check, outcome });
    found.set(id, { check, outcome, modes: inOrder([...(found.get(id)?.modes ?? []), ...inModes]) });
  }
  return found;
}

const key = ({ check, outcome }: Pick<Found, 'check' | 'outcome'>): string => `${check} ${outcome}`;

const named = ({ check, outcome }: Pick<Expectation, 'check' | 'outcome'>): string =>
  outcome === 'failed' ? check : `${check}, for review,`;

const inOrder = (ids: readonly string[]): string[] =>
  modes.map(({ id }) => id).filter((id) => ids.includes(id));

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'no mode' : list.format(inOrder(ids)));

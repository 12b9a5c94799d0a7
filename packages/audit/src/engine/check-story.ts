import type { Scene, Seen } from '../checks/check.ts';
import { crop } from '../checks/crop.ts';
import { modesOfFocus } from '../checks/focus.ts';
import { checkScene, operateScene } from '../checks/rules.ts';
import { markExpected } from '../evidence/expected.ts';
import { fold, type SeenInMode } from '../evidence/fold.ts';
import type { AuditedStory, Cell } from '../evidence/schema.ts';
import { modes, type Mode, type State, usualMode } from '../modes/modes.ts';
import { readAccessibleTree } from './accessible-tree.ts';
import { locate } from './locate.ts';
import { readStoryOptions, type StoryOptions } from './parameters.ts';
import type { Plan, RunFacts, Subject } from './plan.ts';
import { emptyRecord, storyOf, type StoryRecord } from './record.ts';
import { messageOf, NotShown, within, type Session } from './session.ts';

/** What Storybook draws around a story, and what its addons lay over it. */
const storybookChrome = ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'];

/** The modes of a story: those of the run. A planted page is judged in all, whatever the run asks for. */
export function modesOf(
  { planted }: Pick<Subject, 'planted'>,
  facts: Pick<RunFacts, 'modes'>,
): readonly Mode[] {
  return modes.filter(({ id }) => planted || facts.modes.some((mode) => mode.id === id));
}

/** Judges one story in every mode of the plan. A story that can't be shown gives cells that say so. */
export async function checkStory(session: Session, subject: Subject, plan: Plan): Promise<StoryRecord> {
  const ran = modesOf(subject, plan.facts);
  const started = performance.now();
  try {
    const { audit } = await session.show(subject);
    const options = readStoryOptions(subject.id, audit, {
      rules: plan.facts.rules.map(({ id }) => id),
      modes: ran.map(({ id }) => id),
      today: plan.today,
    });
    return await checkShownStory(session, subject, plan, ran, options);
  } catch (error) {
    const { state, message } = problemOf(error);
    const ms = (performance.now() - started) / ran.length;
    const cells = ran.map(({ id }): Cell => ({
      story: subject.id,
      mode: id,
      state,
      ms,
      axeMs: 0,
      error: message,
    }));
    return { ...emptyRecord(subject), cells };
  }
}

async function checkShownStory(
  session: Session,
  subject: Subject,
  plan: Plan,
  ran: readonly Mode[],
  options: StoryOptions,
): Promise<StoryRecord> {
  const cells: Cell[] = [];
  const seen: SeenInMode[] = [];
  const crops = new Map<string, string>();
  const paths = new Map<string, string[]>();
  const applied = new Set<string>();
  const inapplicable = new Set<string>();
  const exclude = [...storybookChrome, ...options.exclude];
  let tree: string | null = null;
  const rules = plan.facts.rules
    .filter(({ id, enabled }) => (enabled || subject.planted) && !options.rulesOff.includes(id))
    .map(({ id }) => id);
  let broken: Pick<Cell, 'state' | 'error'> | undefined;

  async function checkState(mode: Mode, state: State, how: typeof checkScene): Promise<Seen> {
    const { page, world, devtools } = session;
    const scene: Scene = {
      page,
      world,
      devtools,
      mode,
      state,
      isPage: subject.tags.includes('page'),
      rules,
      expects: options.expects,
      exclude,
    };
    const decided = await how(scene, (times, step) => within(times * session.patience, step));
    for (const id of decided.applied) applied.add(id);
    for (const id of decided.inapplicable) inapplicable.add(id);
    for (const observation of decided.observations) {
      const { element, selector } = observation;
      // Where an element is, it is in every mode; to ask the browser each time would take longer than axe.
      const path = paths.get(selector) ?? (await within(session.patience, locate(world, devtools, element)));
      paths.set(selector, path);
      seen.push({ mode: mode.id, observation: { ...observation, path } });
      const key = cropKey(observation.check, selector);
      if (subject.planted || crops.has(key)) continue;
      const png = await within(session.patience, crop(world, element, devtools));
      if (png !== null) crops.set(key, Buffer.from(png).toString('base64'));
    }
    return decided;
  }

  const firstMode = ran.find(({ id }) => options.modes.includes(id));
  for (const mode of ran) {
    if (options.skip || !options.modes.includes(mode.id)) {
      const reason = options.optOuts.map((optOut) => `${optOut.what}: ${optOut.reason}`).join('; ');
      cells.push({ story: subject.id, mode: mode.id, state: 'skipped', ms: 0, axeMs: 0, reason });
      continue;
    }
    if (broken !== undefined) {
      cells.push({ story: subject.id, mode: mode.id, ms: 0, axeMs: 0, ...broken });
      continue;
    }
    const started = performance.now();
    let axeMs = 0;
    try {
      for (const state of mode.states) {
        await session.enter(state, plan.globals[mode.id] ?? {});
        if (mode.id === usualMode) {
          tree = await within(session.patience, readAccessibleTree(session.page, session.world, exclude));
        }
        axeMs += (await checkState(mode, state, checkScene)).axeMs;
      }
      if (mode === firstMode) await session.ended();
      cells.push({ story: subject.id, mode: mode.id, state: 'done', ms: performance.now() - started, axeMs });
    } catch (error) {
      const { state, message } = problemOf(error);
      const ms = performance.now() - started;
      cells.push({ story: subject.id, mode: mode.id, state, ms, axeMs, error: message });
      // A story that broke in one mode can't be judged in the modes after it.
      broken = { state, error: `It broke in the mode “${mode.name}”: ${message}` };
      await session.renew();
    }
  }

  // The usual mode comes last, because there buttons are pressed.
  const used = ran
    .filter(({ id }) => modesOfFocus.includes(id))
    .toSorted((one, other) => Number(one.id === usualMode) - Number(other.id === usualMode));
  let hasStops = true;
  for (const mode of used) {
    const place = cells.findIndex(({ mode: id }) => id === mode.id);
    const cell = cells[place];
    // What has no stop in one mode has none in the others.
    if (cell?.state !== 'done' || (!hasStops && mode.id !== usualMode)) continue;
    const started = performance.now();
    try {
      const [state] = mode.states;
      await session.enter(state, plan.globals[mode.id] ?? {});
      const { applied: walked } = await checkState(mode, state, operateScene);
      cells[place] = { ...cell, ms: cell.ms + performance.now() - started };
      hasStops = walked.length > 0;
    } catch (error) {
      const { state, message } = problemOf(error);
      cells[place] = { ...cell, state, error: `While keys were pressed: ${message}` };
      await session.renew();
      break;
    }
  }

  const story: AuditedStory = {
    ...storyOf(subject),
    applied: [...applied].toSorted(),
    inapplicable: [...inapplicable].filter((id) => !applied.has(id)).toSorted(),
    ...(options.expects.length === 0 ? {} : { expects: [...options.expects] }),
  };
  const findings = markExpected(fold(seen, story, plan.facts.rules, plan.facts.modes), story, cells);
  return {
    ...emptyRecord(subject),
    story,
    tree,
    cells,
    findings,
    optOuts: [...options.optOuts],
    mistakes: [...options.mistakes],
    crops: Object.fromEntries(
      findings.flatMap(({ fingerprint, check, at }) => {
        const png = crops.get(cropKey(check, at.selector));
        return png === undefined ? [] : [[fingerprint, png]];
      }),
    ),
  };
}

/** One picture for each rule and element: two rules may fail in different modes, in which the element looks different. */
function cropKey(check: string, selector: string): string {
  return `${check} ${selector}`;
}

function problemOf(error: unknown): { state: 'error' | 'timeout'; message: string } {
  if (error instanceof NotShown) return { state: error.state, message: error.message };
  const late = error instanceof Error && error.name === 'TimeoutError';
  return { state: late ? 'timeout' : 'error', message: messageOf(error) };
}

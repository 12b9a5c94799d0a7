import { chromium, type LaunchOptions } from '@playwright/test';
import { availableParallelism } from 'node:os';
import type { ActCase } from '../act/cases.ts';
import type { ActOutcome, ActResult } from '../act/consistency.ts';
import type { Scene } from '../checks/check.ts';
import { checkScene, operateScene } from '../checks/rules.ts';
import { modes, usualMode, type Mode } from '../modes/modes.ts';
import { openSession, within, type Session } from './session.ts';

/**
 * Judges pages as the audit judges every page, in the usual mode, and gives for each what each rule said of it.
 * @param addressOf Where a page is served.
 * @param rules The ids of the rules that are asked.
 */
export async function judgeExamples(
  examples: readonly ActCase[],
  addressOf: (example: ActCase) => string,
  rules: readonly string[],
  browser: LaunchOptions,
  { seconds, onJudged }: { seconds: number; onJudged: (done: number) => void },
): Promise<ActResult[]> {
  const usual = modes.find(({ id }) => id === usualMode);
  if (usual === undefined) throw new Error('There is no mode to judge a page in.');
  const results = new Map<ActCase, ActResult>();
  const waiting = [...examples];
  async function work(mode: Mode): Promise<void> {
    const session = await openSession(chromium, browser, seconds);
    try {
      for (let example = waiting.shift(); example !== undefined; example = waiting.shift()) {
        results.set(example, {
          example,
          said: await judge(session, addressOf(example), rules, mode),
        });
        onJudged(results.size);
      }
    } finally {
      await session.close();
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(usual)));
  return examples.flatMap((example) => results.get(example) ?? []);
}

async function judge(
  session: Session,
  address: string,
  rules: readonly string[],
  mode: Mode,
): Promise<Record<string, ActOutcome>> {
  const said: Record<string, ActOutcome> = Object.fromEntries(rules.map((id) => [id, 'untested']));
  try {
    await session.visit(address);
    const [state] = mode.states;
    await session.enter(state, {});
    const { page, world, devtools } = session;
    const scene: Scene = {
      page,
      world,
      devtools,
      mode,
      state,
      isPage: true,
      rules,
      expects: [],
      exclude: [],
    };
    const wait = <Value>(times: number, step: Promise<Value>) => within(times * session.patience, step);
    const [read, walked] = [await checkScene(scene, wait), await operateScene(scene, wait)];
    const seen = {
      inapplicable: [...read.inapplicable, ...walked.inapplicable],
      applied: [...read.applied, ...walked.applied],
      observations: [...read.observations, ...walked.observations],
    };
    for (const id of seen.inapplicable) said[id] = 'inapplicable';
    for (const id of seen.applied) said[id] = 'passed';
    for (const { check, outcome } of seen.observations) {
      if (said[check] !== 'failed') said[check] = outcome;
    }
  } catch {
    // What could not be judged is untested, and says so.
    await session.renew();
  }
  return said;
}

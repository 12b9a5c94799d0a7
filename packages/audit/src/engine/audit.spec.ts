import { test as base } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { forcedColorsFaultIsFixed } from '../checks/forced-colors.ts';
import { writeWhole } from '../evidence/file.ts';
import { checkStory } from './check-story.ts';
import { stateOf } from './parameters.ts';
import { readPlan, type Subject } from './plan.ts';
import {
  axeFaultAttachment,
  parseRecord,
  recordAttachment,
  storyAnnotation,
  type StoryRecord,
} from './record.ts';
import { openSession, type Session } from './session.ts';

const plan = readPlan();

/** One page for all the stories of a worker, and none while all that it is asked for is known already. */
const test = base.extend<object, { session: () => Promise<Session> }>({
  session: [
    async ({ playwright }, use) => {
      let opening: Promise<Session> | undefined;
      await use(() => (opening ??= openSession(playwright.chromium, plan.browser, plan.seconds)));
      await (await opening)?.close();
    },
    { scope: 'worker' },
  ],
});

const comesAfterALeak = ({ planted, component }: Subject) => planted && component === 'Planted/Leaks';

// In one worker and one after another, or nothing could leak.
test.describe('Planted', () => {
  test.describe.configure({ mode: 'default' });
  for (const subject of plan.subjects.filter(comesAfterALeak)) judge(subject);
});

for (const subject of plan.subjects.filter((one) => !comesAfterALeak(one))) {
  test.describe(subject.planted ? 'Planted' : subject.component, () => judge(subject));
}

function judge(subject: Subject): void {
  const annotation = { type: storyAnnotation, description: subject.id };
  // Storybook allows two stories of one name, and Playwright no two tests.
  test(`${subject.name} (${subject.id})`, { annotation }, async ({ session }, info) => {
    // Every step has a limit of its own, and tells which one it was that took too long.
    info.setTimeout(0);
    const record = (await remembered(subject)) ?? (await checkStory(await session(), subject, plan));
    remember(subject, record);
    await info.attach(recordAttachment, {
      body: JSON.stringify(record),
      contentType: 'application/json',
    });
  });
}

/** An earlier result. Meanwhile the last day of an opt-out may be over. */
async function remembered({ cacheFile }: Subject): Promise<StoryRecord | undefined> {
  if (cacheFile === null) return undefined;
  const record = parseRecord(await readFile(cacheFile, 'utf8').catch(() => ''));
  return (
    record && {
      ...record,
      cells: record.cells.map((cell) => (cell.state === 'done' ? { ...cell, state: 'cached' } : cell)),
      optOuts: record.optOuts.map((optOut) => ({ ...optOut, state: stateOf(optOut, plan.today) })),
    }
  );
}

function remember({ cacheFile }: Subject, record: StoryRecord): void {
  const settled = record.cells.every(({ state }) => state === 'done' || state === 'skipped');
  if (cacheFile === null || !settled) return;
  writeWhole(path.dirname(cacheFile), path.basename(cacheFile), JSON.stringify(record));
}

test.describe('Planted', () => {
  test('axe still reads forced colours wrongly', async ({ session }, info) => {
    const { page } = await session();
    const own = await page.context().browser()?.newPage();
    if (own === undefined) throw new Error('The browser of this worker is gone.');
    const gone = await forcedColorsFaultIsFixed(own, await own.context().newCDPSession(own));
    await own.close();
    await info.attach(axeFaultAttachment, { body: JSON.stringify(gone), contentType: 'application/json' });
  });
});

import { chromium, type LaunchOptions } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { allRules, checkScene } from '../checks/rules.ts';
import type { Scene } from '../checks/check.ts';
import { writeWhole } from '../evidence/file.ts';
import type { Evidence } from '../evidence/schema.ts';
import { modes } from '../modes/modes.ts';
import { htmlReport } from '../report/html.ts';
import type { Crops } from '../report/html-findings.ts';
import { partOf } from '../report/causes.ts';
import { toolKey } from '../source/cache.ts';
import { serveMap } from '../source/server.ts';
import { findBrowser } from './find-browser.ts';
import { openSession, within } from './session.ts';

const seconds = 30;

/**
 * Judges the report by the same rules in the same modes as every story: whoever reports barriers must not add one.
 * @param folder Where it is kept that a report has no fault, so that its like needn't be judged again; `null` for nowhere.
 * @returns what was found, a sentence each.
 */
export async function checkReport(
  evidence: Evidence,
  crops: Crops,
  folder: string | null,
): Promise<string[]> {
  const browser = await findBrowser();
  const excerpt = excerptOf(evidence);
  const name = `report-${reportKey(excerpt, crops, browser.executablePath ?? '')}.json`;
  if (folder !== null && existsSync(path.join(folder, name))) {
    const now = new Date();
    utimesSync(path.join(folder, name), now, now);
    return [];
  }
  const faults = await judge(htmlReport(excerpt, crops), browser);
  if (folder !== null && faults.length === 0) writeWhole(folder, name, '[]');
  return faults;
}

/**
 * The same for reports that differ in nothing but when, how long and from what commit they were made, and how much of it
 * was known before: four values in plain text. Another instrument, browser, finding or picture gives another.
 */
export function reportKey(evidence: Evidence, crops: Crops, executable: string): string {
  const { run, cells } = evidence;
  const body = htmlReport(
    {
      ...evidence,
      run: { ...run, startedAt: '2000-01-01T00:00:00.000Z', seconds: 0, commit: run.commit && '0' },
      cells: cells.map((cell) => (cell.state === 'cached' ? { ...cell, state: 'done' } : cell)),
    },
    crops,
  );
  return createHash('sha256')
    .update(JSON.stringify([toolKey({ axe: run.axe, browser: run.browser, executable }), body]))
    .digest('hex');
}

async function judge(body: string, browser: LaunchOptions): Promise<string[]> {
  const server = await serveMap(new Map([['/index.html', { type: 'text/html; charset=utf-8', body }]]));
  const session = await openSession(chromium, browser, seconds);
  const rules = allRules.filter(({ enabled }) => enabled).map(({ id }) => id);
  const found = new Map<string, Set<string>>();
  try {
    await session.visit(`${server.baseUrl}/index.html`);
    for (const mode of modes) {
      for (const state of mode.states) {
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
        const seen = await checkScene(scene, (times, step) => within(times * session.patience, step));
        for (const { check, summary, selector } of seen.observations) {
          const fault = `${check} at ${selector}: ${summary}`;
          found.set(fault, (found.get(fault) ?? new Set()).add(mode.id));
        }
      }
    }
  } finally {
    await session.close();
    await server.close();
  }
  return [...found].map(([fault, inModes]) => `${fault} (in ${[...inModes].join(', ')})`);
}

/** One of each kind: a thousand findings have the markup of the first ones, and would be judged for many minutes. */
function excerptOf(evidence: Evidence): Evidence {
  const counts = new Map<string, number>();
  const components = new Set(evidence.stories.map(({ component }) => component).slice(0, 5));
  return {
    ...evidence,
    findings: evidence.findings.filter((finding) => {
      const kind = `${finding.check} ${partOf(finding)}`;
      const alike = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, alike);
      return alike <= 4;
    }),
    criteria: evidence.criteria.filter(({ component }) => components.has(component)),
  };
}

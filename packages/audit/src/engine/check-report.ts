import { chromium } from '@playwright/test';
import { allRules, checkScene } from '../checks/rules.ts';
import type { Scene } from '../checks/check.ts';
import type { Evidence } from '../evidence/schema.ts';
import { modes } from '../modes/modes.ts';
import { htmlReport } from '../report/html.ts';
import type { Crops } from '../report/html-findings.ts';
import { partOf } from '../report/causes.ts';
import { serveMap } from '../source/server.ts';
import { findBrowser } from './find-browser.ts';
import { openSession, within } from './session.ts';

const seconds = 30;

/**
 * Judges the report by the same rules in the same modes as every story: whoever reports barriers must not add one.
 * @returns what was found, a sentence each.
 */
export async function checkReport(evidence: Evidence, crops: Crops): Promise<string[]> {
  const body = htmlReport(excerptOf(evidence), crops);
  const server = await serveMap(new Map([['/index.html', { type: 'text/html; charset=utf-8', body }]]));
  const session = await openSession(chromium, await findBrowser(), seconds);
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

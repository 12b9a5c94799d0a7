import { chromium } from '@playwright/test';
import { axeCheck } from '../checks/axe.ts';
import { contrastRules } from '../checks/contrast-pixels.ts';
import { modes } from '../modes/modes.ts';
import { serveFolder } from '../source/server.ts';
import { findBrowser } from './find-browser.ts';
import { look } from './judge.ts';
import { openSession } from './session.ts';

const patience = 30_000;

/**
 * Judges the report by the same rules in the same modes as every story: whoever reports barriers must not add one.
 * @param folder with the report's `index.html`.
 * @returns what was found, a sentence each.
 */
export async function judgeReport(folder: string): Promise<string[]> {
  const server = await serveFolder(folder);
  const session = await openSession(chromium, await findBrowser(), patience);
  const rules = [...axeCheck.rules, ...contrastRules].filter(({ enabled }) => enabled).map(({ id }) => id);
  const found = new Map<string, string[]>();
  try {
    await session.visit(`${server.baseUrl}/index.html`);
    for (const mode of modes) {
      for (const state of mode.states) {
        await session.enter(state, {});
        const { page, devtools } = session;
        const seen = await look({ page, devtools, mode, state, isPage: true, rules, exclude: [] });
        for (const { check, summary, selector } of seen.observations) {
          const fault = `${check} at ${selector}: ${summary}`;
          found.set(fault, [...(found.get(fault) ?? []), mode.id]);
        }
      }
    }
  } finally {
    await session.close();
    await server.close();
  }
  return [...found].map(([fault, inModes]) => `${fault} (in ${[...new Set(inModes)].join(', ')})`);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from 'cresset-audit/server';
import { publishedStories } from '../../scripts/published-stories.tsx';
import { writeSupportTables } from '../../scripts/support-tables.ts';
import { driveChromium } from './drivers/chromium.ts';
import type { Driver } from './drivers/driver.ts';
import { engines, type EngineId } from './engines.ts';
import { faultsOf, otherDates, type Judgement } from './judge.ts';
import { resultsOf, writeResults } from './results.ts';
import { makeSite } from './site.tsx';
import { visitAll } from './visit.ts';
import { visitedStories } from './visited-stories.ts';

declare module 'vitest' {
  interface ProvidedContext {
    judgements: Readonly<Record<EngineId, Judgement>>;
    /** Whether only what CI has time for is looked at. */
    isSample: boolean;
    /** The version of Chromium that the engines were compared with. */
    reference: string;
  }
}

/** Visits every story in each engine once, all engines beside one another, for the tests to say what is wrong; a whole
 * run also writes the tables of support. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-engines-'));
  const isSample = project.config.provide.isSample === true;
  const { server: written, stories } = await makeSite(folder, visitedStories(isSample));
  const server = await serveFolder(folder);
  const site = { baseUrl: server.baseUrl, server: written, stories };

  const look = async (name: string, starting: Promise<Driver>, isReference = false) => {
    const began = performance.now();
    const driver = await starting;
    try {
      return await visitAll(driver, site, isReference);
    } finally {
      await driver.close();
      console.log(`${name} ${driver.version}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  };

  const ids = ['firefox', 'webkit'] as const;
  try {
    const [reference, ...seen] = await Promise.all([
      look('Chromium', driveChromium(), true),
      ...ids.map(async (id) => {
        const { name, start } = engines[id];
        const started = start();
        if (typeof started !== 'string') return look(name, started);
        console.log(`Not run: ${name}. ${started}`);
        return started;
      }),
    ]);
    const judgements = ids.map((id, index): readonly [EngineId, Judgement] => {
      const evidence = seen[index] ?? 'It was not looked at.';
      if (typeof evidence === 'string') return [id, { notRun: evidence }];
      const faults = Object.entries(evidence.stories).map(([slug, story]) => {
        const expected = reference.stories[slug];
        return [slug, expected === undefined ? story.faults : faultsOf(story, expected)] as const;
      });
      return [
        id,
        {
          version: evidence.version,
          stories: Object.fromEntries(faults),
          dates: otherDates(evidence, written.dates),
        },
      ];
    });
    project.provide('judgements', Object.fromEntries(judgements) as Record<EngineId, Judgement>);
    project.provide('reference', reference.version);
    const results = isSample ? undefined : resultsOf(judgements, publishedStories, reference.version);
    if (results !== undefined) {
      writeResults(results);
      await writeSupportTables();
    }
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

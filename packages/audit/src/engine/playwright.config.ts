import { defineConfig, type ReporterDescription } from '@playwright/test';
import path from 'node:path';
import { moduleHere, readPlan, wholeRun } from './plan.ts';

const { facts, subjects, workers, shard, records, junit, blob } = readPlan();
const [current, total] = (shard ?? wholeRun).split('/').map(Number);

const ours: ReporterDescription = [moduleHere('reporter')];

// Playwright reads its configuration from the default export of this file.
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: path.basename(moduleHere('audit.spec')),
  // In the run's own folder, which goes with it.
  outputDir: path.join(path.dirname(records), 'playwright'),
  preserveOutput: 'never',
  fullyParallel: true,
  // Playwright would leave half of the processor idle.
  workers: workers ?? '100%',
  ...(shard === null || current === undefined || total === undefined ? {} : { shard: { current, total } }),
  // A verdict that comes and goes is none: nothing is judged a second time.
  retries: 0,
  // The one of ours comes first: it turns findings into failures, and the others write them down.
  reporter: [ours, blob === null ? ['junit', { outputFile: junit }] : ['blob', { outputDir: blob }]],
  // A merge has one object of all shards: each has a name of its own in it.
  metadata: { [`audit ${shard ?? wholeRun}`]: { facts, subjects } },
});

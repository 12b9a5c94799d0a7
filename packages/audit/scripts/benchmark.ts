import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../src/evidence/schema.ts';
import { readOptions } from '../src/options.ts';
import { manyStories } from '../src/planted/storybook.ts';
import { cacheFolder, auditStorybook } from '../src/audit.ts';
import { UsageError } from '../src/source/errors.ts';
import { serveMap } from '../src/source/server.ts';

/**
 * What the audit costs beside what axe alone costs on the same pages in the same run, what a second run costs in which
 * nothing has changed, and how much memory it takes over many stories. It prints figures and asserts none: they are of
 * one machine on one day.
 */
const cwd = process.cwd();
// One browser: two at a time share a processor, and the time within axe.run would no longer be its own.
const words = ['--workers', '1', ...process.argv.slice(2)];
const readWords = (more: readonly string[] = []) => readOptions([...words, ...more]);
try {
  // It takes what the audit takes, and its help is the audit's.
  if (readWords() === undefined) process.exit(0);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(2);
}
const log = (line: string): void => console.error(line);

async function timed(more: readonly string[] = []): Promise<{ seconds: number; evidence: Evidence }> {
  const options = readWords(more);
  if (options === undefined) throw new Error('There is nothing to measure in a text of help.');
  const began = performance.now();
  const result = await auditStorybook(options, cwd, log);
  if (!('evidence' in result)) throw new Error('One shard alone has no evidence to measure.');
  return { seconds: (performance.now() - began) / 1000, evidence: result.evidence };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;

// A Storybook that has still to be built would be counted too.
await timed(['--modes', '1280-light', '--no-cache']);
rmSync(path.resolve(cwd, cacheFolder), { recursive: true, force: true });
const first = await timed();
const { cells } = first.evidence;
const axe = sum(cells.map(({ axeMs }) => axeMs)) / 1000;
const within = sum(cells.map(({ ms }) => ms)) / 1000;
console.log(
  `${first.evidence.stories.length} stories in ${first.evidence.run.modes.length} modes: ${inSeconds(first.seconds)}, planted pages included`,
);
console.log(
  `A story in one mode: ${((within * 1000) / cells.length).toFixed(1)} ms, of it axe.run ${((axe * 1000) / cells.length).toFixed(1)} ms`,
);
console.log(`Whole run to axe.run alone: ${(first.seconds / axe).toFixed(2)} (the aim: below 2.5)`);
const second = await timed();
console.log(
  `Again, nothing changed: ${inSeconds(second.seconds)}, ${(second.seconds / first.seconds).toFixed(3)} of the first (the aim: below 0.1)`,
);

const many = 1000;
const server = await serveMap(manyStories(many));
const memory: number[] = [];
const sampling = setInterval(() => memory.push(megabytesOf(process.pid)), 1000);
const all = await timed(['--url', server.baseUrl, '--modes', '1280-light']);
clearInterval(sampling);
await server.close();
const tenths = Array.from(
  { length: 10 },
  (_, tenth) => memory[Math.floor(((tenth + 0.5) * memory.length) / 10)] ?? 0,
);
console.log(`${many} small stories in one mode: ${inSeconds(all.seconds)}`);
console.log(`Memory of all processes in each tenth of that time: ${tenths.map(Math.round).join(', ')} MB`);

/** Resident memory of a process and all its descendants, as the system counts it. */
function megabytesOf(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let kilobytes = 0;
  for (const [pid = 0, parent = 0, resident = 0] of processes) {
    // Parents are listed before their children.
    if (family.has(parent)) family.add(pid);
    if (family.has(pid)) kilobytes += resident;
  }
  return kilobytes / 1024;
}

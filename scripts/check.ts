import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { changedFiles, stepsForChange } from './checks/changed.ts';
import { countsFile, type Counts } from './checks/count-tests.ts';
import { compareCounts } from './checks/compare-counts.ts';
import { notRun as notRunHere } from './checks/not-run.ts';
import type { Step } from './checks/step.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What reads the code. These run beside one another; what each says is printed when it ends. */
const reading: readonly Step[] = ['format:check', 'lint:code', 'lint:styles', 'types', 'build'].map(
  (name) => ({
    name,
  }),
);

/** What runs the code, one after another: each takes all of the processor. */
const running: readonly Step[] = [{ name: 'test:all', counts: true }];

/** What takes minutes more, and finds what a change rarely breaks: before a merge, and in CI. */
const thorough: readonly Step[] = [
  { name: 'test:scripts', counts: true },
  { name: 'test:tools', counts: true },
  { name: 'pictures', counts: true },
  { name: 'transcripts', options: ['--sample'] },
  { name: 'test:storybook', counts: true },
  { name: 'test:hosts', counts: true },
  { name: 'test:engines:sample', counts: true },
  { name: 'test:audit', counts: true },
  // Our own stories are held to more than the audit asks of anybody: nothing is left to review.
  { name: 'audit', options: ['--fail-on', 'review', '--no-cache'] },
];

/** What somebody accepted: how long each tier takes on two quiet cores, and how many tests each project has in it. */
interface Accepted {
  seconds: number;
  tests: Record<string, number>;
}

const acceptedFile = path.join(import.meta.dirname, 'checks/accepted.json');

const asked = readArguments(
  'test',
  'Runs every check of a tier, all of them even if one fails. The last line counts: each test of Vitest is one, each other check is one.',
  {
    'everything': { type: 'boolean', help: 'what CI runs; npm run test:everything' },
    'changed': {
      type: 'boolean',
      help: 'what the change since the main branch can have broken; npm run test:changed',
    },
    'accept-counts': { type: 'boolean', help: 'accepts how many tests the tier has now' },
  },
).values;

const tier = asked.changed ? 'test:changed' : asked.everything ? 'test:everything' : 'test';
// Our own file.
const tiers = JSON.parse(await readFile(acceptedFile, 'utf8')) as Record<string, Accepted>;
const accepted = tiers[tier] ?? { seconds: 0, tests: {} };
const folder = await mkdtemp(path.join(tmpdir(), 'cresset-'));
const failedSteps: string[] = [];
const allCounts: Record<string, Counts[string]> = {};
let passed = 0;
let failed = 0;
let notRun = 0;

const began = performance.now();
const command = tier === 'test' ? 'npm test' : `npm run ${tier}`;
console.log(`${command}: about ${inWords(accepted.seconds)} on two quiet cores, longer on a busy machine`);

if (tier === 'test:changed') {
  const files = changedFiles(root);
  if (files.length === 0) console.log('Nothing has changed since the main branch.');
  const { beside, after } = stepsForChange(files, root);
  await allBeside(beside);
  for (const step of after) await take(step, true);
} else {
  await allBeside(reading);
  for (const step of tier === 'test' ? running : [...running, ...thorough]) await take(step, true);
  compareAllCounts();
}
await rm(folder, { recursive: true });

// Said once more at the end: what failed early is far up by then, or cut off in a log.
for (const [project, { failed: tests }] of Object.entries(allCounts))
  for (const test of tests) console.log(`✗ ${project} ${test}`);
if (failedSteps.length > 0) {
  console.log(
    `\nFailed: ${failedSteps.join(', ')}. Each runs alone as "npm run …"; CONTRIBUTING.md says how to mend it.`,
  );
  process.exitCode = 1;
}
console.log(
  `\n${command} took ${inWords((performance.now() - began) / 1000)}; ${inWords(accepted.seconds)} were expected on two quiet cores`,
);
console.log(
  `${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run: this machine lacks what they need, see above` : ''}`,
);

/** Two at a time: one waits for the disk while the other counts. */
async function allBeside(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const one = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step, false);
  };
  await Promise.all([one(), one()]);
}

async function take(step: Step, aloud: boolean): Promise<void> {
  const { name, options = [], counts = false } = step;
  const started = performance.now();
  if (aloud) console.log(`\n▸ ${step.command === undefined ? `npm run ${name}` : name}`);
  // One for each: a run that breaks off must not be counted by the report of the one before.
  const report = path.join(folder, `${name.replaceAll(/\W/g, '-')}.json`);
  const reporter = path.join(import.meta.dirname, 'checks/count-tests.ts');
  const reporting = counts ? ['--reporter=default', `--reporter=${reporter}`] : [];
  const words = [...reporting, ...options];
  const [program = '', ...given] = step.command ?? [
    'npm',
    'run',
    '--silent',
    name,
    ...(words.length > 0 ? ['--'] : []),
  ];
  const { code, said } = await run(program, [...given, ...words], report, aloud);
  if (code === notRunHere) {
    console.log(`${said}– ${name} was not run`);
    notRun += 1;
    return;
  }
  const ok = code === 0;
  console.log(`${said}${ok ? '✓' : '✗'} ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const of = counts ? await readCounts(report) : {};
  Object.assign(allCounts, of);
  const tests = Object.values(of);
  const failedTests = tests.reduce((sum, count) => sum + count.failed.length, 0);
  // A run that broke off without a failing test is a failure too.
  if (!counts || (!ok && failedTests === 0)) {
    if (ok) passed += 1;
    else failed += 1;
  }
  if (tier === 'test:changed') {
    passed += tests.reduce((sum, count) => sum + count.passed, 0);
    failed += failedTests;
  }
  if (!ok) failedSteps.push(name);
}

/** Compares the number of tests with the number that somebody accepted. */
function compareAllCounts(): void {
  if (asked['accept-counts']) {
    accepted.tests = Object.fromEntries(
      Object.entries(allCounts).map(([name, count]) => [name, count.passed + count.failed.length]),
    );
    tiers[tier] = accepted;
    void writeFile(acceptedFile, `${JSON.stringify(tiers, null, 2)}\n`);
  }
  const comparison = compareCounts(allCounts, accepted.tests);
  passed += comparison.passed;
  failed += comparison.failed;
  notRun += comparison.notRun;
  const troubles = [...comparison.troubles, ...(tier === 'test:everything' ? filesWithoutProject() : [])];
  if (troubles.length > 0) failedSteps.push('the number of tests');
  failed += troubles.length - comparison.troubles.length;
  for (const trouble of troubles) console.log(`✗ ${trouble}`);
  if (troubles.length > 0)
    console.log(
      `  If fewer tests are meant: ${command} -- --accept-counts, and commit scripts/checks/accepted.json.`,
    );
  if (comparison.grown.length > 0)
    console.log(
      `More tests than were accepted: ${comparison.grown.join(', ')}. ${command} -- --accept-counts keeps them from being lost.`,
    );
}

/** Files with tests that no project of Vitest includes. */
function filesWithoutProject(): readonly string[] {
  const ran = new Set(
    Object.values(allCounts).flatMap(({ files }) => files.map((file) => path.relative(root, file))),
  );
  return globSync('{,packages/*/}tests/**/*.test.{ts,tsx}', { cwd: root })
    .filter((file) => !ran.has(file) && !file.includes('node_modules'))
    .map((file) => `${file} was not run: no project of vite.config.ts includes it.`);
}

function run(
  program: string,
  words: readonly string[],
  report: string,
  aloud: boolean,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
      env: {
        ...process.env,
        [countsFile]: report,
        // A test of a command starts Node, and a third of a start is to compile: once for all of them.
        NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
        // What a test in a browser can see of it: some try more where time allows.
        ...(asked.everything ? { VITE_EVERYTHING: 'yes' } : {}),
        // Whole files of tests that take long, and by which no specification proves a promise.
        ...(tier === 'test' ? { CRESSET_LEAVE_OUT: '**/*.thorough.*' } : {}),
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child
      .on('error', (error) => resolve({ code: 2, said: `${program} did not start: ${error.message}\n` }))
      .on('close', (code) => resolve({ code, said }));
  });
}

async function readCounts(report: string): Promise<Counts> {
  try {
    // Our own reporter's file.
    return JSON.parse(await readFile(report, 'utf8')) as Counts;
  } catch {
    // Vitest broke off before it could count; its exit code says so.
    return {};
  }
}

function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

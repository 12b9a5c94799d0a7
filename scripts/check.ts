import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Every check, one after another and all of them, so that one run tells everything that is wrong. The last line counts
 * them: each of Vitest's tests is one, each other check is one.
 */
const scripts = ['format:check', 'lint:code', 'lint:styles', 'types', 'build', 'test:all'];

/** What takes minutes more, and finds what a change rarely breaks: before a merge, and in CI. */
const thorough = ['pictures', 'test:storybook', 'test:hosts', 'test:audit', 'audit'];

/** Scripts that count their tests. The others are one check each. */
const counting = new Set(['test:all', 'pictures', 'test:storybook', 'test:hosts', 'test:audit']);

/** What a test in a browser can see of it: some try more where time allows. */
const thoroughly = { VITE_EVERYTHING: 'yes' };

/** Our own stories are held to more than the audit asks of anybody: nothing is left to review. */
const strict = ['--', '--fail-on', 'review', '--no-cache'];

const folder = await mkdtemp(path.join(tmpdir(), 'cresset-'));
const failedScripts: string[] = [];
let passed = 0;
let failed = 0;

const { values: asked } = parseArgs({ options: { everything: { type: 'boolean', default: false } } });

for (const script of asked.everything ? [...scripts, ...thorough] : scripts) {
  const started = performance.now();
  console.log(`\n▸ npm run ${script}`);
  const counts = counting.has(script);
  // One for each: a run that breaks off must not be counted by the report of the one before.
  const report = path.join(folder, `${script.replace(':', '-')}.json`);
  const reporting = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = counts ? reporting : script === 'audit' ? strict : [];
  const ok = await run('npm', ['run', '--silent', script, ...options]);
  console.log(`${ok ? '✓' : '✗'} ${script}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const tests = counts ? await countTests(report) : { passed: 0, failed: 0 };
  passed += tests.passed + (ok && tests.passed === 0 ? 1 : 0);
  // A run that broke off without a failing test is a failure too.
  failed += tests.failed + (!ok && tests.failed === 0 ? 1 : 0);
  if (!ok) failedScripts.push(script);
}
await rm(folder, { recursive: true });

if (failedScripts.length > 0) {
  console.log(
    `\nFailed: ${failedScripts.join(', ')}. Each runs alone as "npm run …"; CONTRIBUTING.md says how to fix it.`,
  );
  process.exitCode = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);

function run(command: string, options: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, options, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(asked.everything ? thoroughly : {}) },
    })
      .on('error', (error) => {
        console.error(`${command} did not start: ${error.message}`);
        resolve(false);
      })
      .on('close', (code) => resolve(code === 0));
  });
}

async function countTests(report: string): Promise<{ passed: number; failed: number }> {
  try {
    const counts: unknown = JSON.parse(await readFile(report, 'utf8'));
    if (
      typeof counts === 'object' &&
      counts !== null &&
      'numPassedTests' in counts &&
      'numFailedTests' in counts
    ) {
      return { passed: Number(counts.numPassedTests), failed: Number(counts.numFailedTests) };
    }
  } catch {
    // Vitest broke off before it could count; its exit code says so.
  }
  return { passed: 0, failed: 0 };
}

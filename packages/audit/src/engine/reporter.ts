import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { appendFileSync } from 'node:fs';
import { unmetExpectations } from '../evidence/expected.ts';
import { applyTriage, readTriage, type Triage } from '../evidence/triage.ts';
import { isBlocking } from '../evidence/verdict.ts';
import { log } from './output.ts';
import { readReporting, type Reporting, type Run } from './plan.ts';
import { startProgress, type Progress } from './progress.ts';
import {
  axeFaultAttachment,
  parseRecord,
  recordAttachment,
  storyAnnotation,
  type StoryRecord,
} from './record.ts';

/** One line of the file in which a run keeps what came back: what it is about, a story, or what became of one. */
export type Line =
  | { readonly run: Run; readonly shard: string }
  | { readonly record: StoryRecord }
  | { readonly lost: { readonly story: string; readonly why: string } }
  | { readonly axeFaultIsFixed: boolean };

/**
 * Takes the records out of the tests as they end. Each is on the disk at once: whatever ends the run, they are kept.
 *
 * To Playwright a story with findings is a test that passed, since a failing one would cost a new browser each time. Here
 * it becomes a failure, so that Playwright's own JUnit report says what the audit says.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright reads it there
export default class AuditReporter implements Reporter {
  readonly #plan: Reporting = readReporting();
  readonly #triage: Triage = readTriage(this.#plan.triage);
  #rules: Run['facts']['rules'] = [];
  #progress: Progress | undefined;

  onBegin(config: FullConfig, suite: Suite): void {
    endWithTheCommand();
    for (const [name, value] of Object.entries(config.metadata)) {
      const [, shard] = /^audit (\d+\/\d+)$/.exec(name) ?? [];
      if (shard === undefined) continue;
      // Our own configuration put it there, in this process or in that of a shard.
      const run = value as Run;
      this.#rules = run.facts.rules;
      this.#keep({ run, shard });
    }
    this.#progress = startProgress(suite.allTests().length);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#progress?.advance(test.parent.title);
    const axeFault = bodyOf(result, axeFaultAttachment);
    if (axeFault !== undefined) this.#keep({ axeFaultIsFixed: axeFault === 'true' });
    const story = test.annotations.find(({ type }) => type === storyAnnotation)?.description;
    if (story === undefined) return;
    const record = parseRecord(bodyOf(result, recordAttachment) ?? '');
    if (record === undefined) {
      const why = result.error?.message ?? `the test of Playwright ended as “${result.status}”`;
      this.#keep({ lost: { story, why } });
      return;
    }
    this.#keep({ record });
    this.#tell(result, record);
  }

  /** What went wrong outside of every story, such as a file that can't be loaded: else nobody would learn why nothing came back. */
  onError({ stack, message }: TestError): void {
    log(stack ?? message ?? 'Playwright Test met an error, and does not say which.');
  }

  onEnd(): void {
    this.#progress?.stop();
  }

  printsToStdio(): boolean {
    return true;
  }

  #tell(result: TestResult, record: StoryRecord): void {
    // What a shard calls a failure, its merge can’t take back: verdicts and --fail-on are of the merge.
    if (record.planted || this.#plan.shard !== null) return;
    const { findings } = applyTriage(record.findings, this.#triage, {
      today: this.#plan.today,
      complete: false,
    });
    const messages = [
      ...findings
        .filter((finding) => isBlocking(finding, this.#plan.failOn))
        .map(({ check, summary, modes, at, fingerprint }) =>
          [`${check}: ${summary}`, `in ${modes.join(', ')}`, at.path.join(' › '), fingerprint].join('\n'),
        ),
      ...record.cells
        .filter(({ error }) => error !== undefined)
        .map(({ mode, error }) => `Not judged in ${mode}: ${error}`),
      ...unmetExpectations([record.story], findings, record.cells, this.#rules),
    ];
    const [first] = messages;
    if (first === undefined) return;
    result.status = 'failed';
    result.error = { message: first };
    result.errors = messages.map((message) => ({ message }));
  }

  #keep(line: Line): void {
    appendFileSync(this.#plan.records, `${JSON.stringify(line)}\n`);
  }
}

/** Else the browsers of a command that was killed would go on for nobody. Workers end with this process, and browsers with them. */
function endWithTheCommand(): void {
  process.stdin.on('close', () => process.exit(1)).resume();
  // Waiting for that keeps nothing from ending.
  if ('unref' in process.stdin) process.stdin.unref();
}

function bodyOf({ attachments }: TestResult, name: string): string | undefined {
  return attachments.find((attachment) => attachment.name === name)?.body?.toString('utf8');
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/** What became of the tests of one of Vitest's projects. */
export interface ProjectCount {
  passed: number;
  /** Each test that failed, and each file or suite that could not begin: its file, its name, and the first line of why. */
  readonly failed: string[];
  /** The names of those that can't run on this machine. */
  readonly notRun: string[];
  /** The names of those that passed only when they were tried again. */
  readonly secondTry: string[];
  /** The files that were run, absolute. */
  readonly files: string[];
}

/** By the name of the project. */
export type Counts = Readonly<Record<string, ProjectCount>>;

/** The environment variable that names the file to write. */
export const countsFile = 'CRESSET_COUNTS';

/** A reporter for Vitest that counts the tests of each project, for check.ts. It prints nothing. */
// oxlint-disable-next-line import/no-default-export -- Vitest takes a reporter from there
export default class CountTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts: Record<string, ProjectCount> = {};
    for (const module of modules) {
      const count = (counts[module.project.name] ??= {
        passed: 0,
        failed: [],
        notRun: [],
        secondTry: [],
        files: [],
      });
      count.files.push(module.moduleId);
      const file = path.relative(process.cwd(), module.moduleId);
      for (const error of module.errors()) count.failed.push(`${file}: ${firstLine(error.message)}`);
      for (const suite of module.children.allSuites())
        for (const error of suite.errors())
          count.failed.push(`${file} › ${suite.fullName}: ${firstLine(error.message)}`);
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === 'passed') count.passed += 1;
        if (state === 'failed')
          count.failed.push(`${file} › ${test.fullName}: ${firstLine(errors[0]?.message)}`);
        if (state === 'skipped') count.notRun.push(test.fullName);
        if (test.diagnostic()?.flaky === true) count.secondTry.push(test.fullName);
      }
    }
    const report = process.env[countsFile];
    if (report !== undefined) writeFileSync(report, JSON.stringify(counts));
  }
}

/** Without the colours that an assertion's message may have: the line is read in logs too. */
function firstLine(message = 'no reason was given'): string {
  return stripVTControlCharacters(message).split('\n', 1)[0] ?? '';
}

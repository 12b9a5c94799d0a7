import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What became of the tests of one of Vitest's projects. */
export interface ProjectCount {
  passed: number;
  failed: number;
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
        failed: 0,
        notRun: [],
        secondTry: [],
        files: [],
      });
      count.files.push(module.moduleId);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') count.passed += 1;
        if (state === 'failed') count.failed += 1;
        if (state === 'skipped') count.notRun.push(test.fullName);
        if (test.diagnostic()?.flaky === true) count.secondTry.push(test.fullName);
      }
    }
    const file = process.env[countsFile];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}

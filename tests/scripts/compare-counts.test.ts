import { describe, expect, it } from 'vitest';
import type { ProjectCount } from '../../scripts/checks/count-tests.ts';
import { compareCounts } from '../../scripts/checks/compare-counts.ts';

const count = (more: Partial<ProjectCount>): ProjectCount => ({
  passed: 0,
  failed: [],
  notRun: [],
  secondTry: [],
  files: [],
  ...more,
});

describe('a run of tests', () => {
  it('is good with as many tests as were accepted', () => {
    const { passed, failed, troubles } = compareCounts({ node: count({ passed: 12 }) }, { node: 12 });
    expect({ passed, failed, troubles }).toEqual({ passed: 12, failed: 0, troubles: [] });
  });

  it('is good with more, and says so', () => {
    const { failed, grown } = compareCounts({ node: count({ passed: 14 }) }, { node: 12 });
    expect({ failed, grown }).toEqual({ failed: 0, grown: ['node 2'] });
  });

  it.each([
    ['lost one of them', { node: count({ passed: 11 }) }, /^node: 11 tests were run, and 12 were accepted\./],
    ['found none of a project', {}, /^node: 0 tests were run, and 12 were accepted\./],
    ['has a project without tests', { node: count({ passed: 12 }), browser: count({}) }, /^browser: 0 tests/],
    [
      'has a test that passed only when it was tried again',
      { node: count({ passed: 12, secondTry: ['a test that comes and goes'] }) },
      /^node: “a test that comes and goes” failed first/,
    ],
  ])('fails if it %s, and says so', (_, counts, words) => {
    const { failed, troubles } = compareCounts(counts, { node: 12 });
    expect(failed).toBe(1);
    expect(troubles).toEqual([expect.stringMatching(words)]);
  });

  it('is good where some can not run on this machine, which are counted apart', () => {
    const { passed, failed, notRun } = compareCounts(
      { node: count({ passed: 10, notRun: ['Twig writes it', 'Jinja writes it'] }) },
      { node: 12 },
    );
    expect({ passed, failed, notRun }).toEqual({ passed: 10, failed: 0, notRun: 2 });
  });

  it('is no failure where none of a project can run on this machine', () => {
    const { passed, failed, notRun } = compareCounts(
      { engines: count({ notRun: ['Firefox shows it'] }) },
      { engines: 1 },
    );
    expect({ passed, failed, notRun }).toEqual({ passed: 0, failed: 0, notRun: 1 });
  });

  it('counts a failed test once, as failed', () => {
    const { passed, failed } = compareCounts(
      { node: count({ passed: 11, failed: ['dates.test.ts › says a date: it is another'] }) },
      { node: 12 },
    );
    expect({ passed, failed }).toEqual({ passed: 11, failed: 1 });
  });
});

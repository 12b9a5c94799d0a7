import { describe, expect, test } from 'vitest';
import type { Run } from '../src/engine/plan.ts';
import type { Line } from '../src/engine/reporter.ts';
import { oneRunOf } from '../src/engine/shards.ts';
import { exampleEvidence } from '../src/evidence/example.ts';
import { UsageError } from '../src/source/errors.ts';

const { run: facts, stories } = exampleEvidence();

function shard(
  name: string,
  change: (run: { facts: Run['facts']; subjects: Run['subjects'] }) => object = () => ({}),
): Line {
  const run: Run = {
    facts: { ...facts, storiesLeftOut: [], narrowed: false },
    subjects: stories.map((story) => ({
      ...story,
      storybook: `http://127.0.0.1:${Math.random()}`,
      page: null,
      planted: false,
      cacheFile: `/machine-${name}`,
    })),
  };
  return { run: { ...run, ...change(run) }, shard: name };
}

describe('Shards', () => {
  test('of one audit are one run, whichever came first, as if it had begun with the earliest', () => {
    const at = (startedAt: string) => (run: Run) => ({ facts: { ...run.facts, startedAt } });
    const lines = [
      shard('10/10', at('2026-11-30T08:00:00.000Z')),
      shard('2/10', at('2026-11-30T07:00:00.000Z')),
      shard('9/10', at('2026-11-30T09:00:00.000Z')),
    ];
    const { run, missing } = oneRunOf(lines, 3);
    expect(run.facts.startedAt).toBe('2026-11-30T07:00:00.000Z');
    expect(missing).toEqual(['1/10', '3/10', '4/10', '5/10', '6/10', '7/10', '8/10']);
  });

  test.each<readonly [string, (run: Run) => object, RegExp]>([
    ['rules', (run) => ({ facts: { ...run.facts, rules: [] } }), /differ in the rules/],
    ['modes', (run) => ({ facts: { ...run.facts, modes: [] } }), /differ in the modes/],
    ['commits', (run) => ({ facts: { ...run.facts, commit: 'abcdef0' } }), /differ in the commit/],
    [
      'browsers',
      (run) => ({ facts: { ...run.facts, browser: { name: 'Chromium', version: '1' } } }),
      /version of the browser/,
    ],
    ['stories', (run) => ({ subjects: run.subjects.slice(1) }), /differ in the stories/],
    [
      'addresses',
      (run) => ({ subjects: run.subjects.map((subject) => ({ ...subject, url: `${subject.url}#` })) }),
      /stories or their addresses/,
    ],
  ])('of different %s are refused', (_, change, answer) => {
    const merge = () => oneRunOf([shard('2/2', change), shard('1/2')], 2);
    expect(merge).toThrow(UsageError);
    expect(merge).toThrow(/^The shards 1\/2 and 2\/2 /);
    expect(merge).toThrow(answer);
  });

  test('of different numbers of parts, and one that is there twice, are refused', () => {
    expect(() => oneRunOf([shard('1/2'), shard('2/3')], 2)).toThrow(/differ in the number of parts/);
    expect(() => oneRunOf([shard('1/2'), shard('2/2')], 3)).toThrow(/one is there twice/);
    expect(() => oneRunOf([], 1)).toThrow(/Judge all shards again/);
  });
});

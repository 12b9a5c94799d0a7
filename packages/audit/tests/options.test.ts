import { describe, expect, test } from 'vitest';
import { readOptions } from '../src/options.ts';
import { UsageError } from '../src/source/errors.ts';

describe('An option that would do nothing is refused', () => {
  test.each<readonly [what: string, words: readonly string[], answer: RegExp]>([
    [
      'a level to fail on that is left out',
      ['--levels', 'AA', '--fail-on', 'AAA'],
      /--fail-on AAA asks for failures that --levels AA leaves out/,
    ],
    [
      'a shard of a watch',
      ['--shard', '1/2', '--watch'],
      /With --shard, --watch would do nothing\. Leave it out\.$/,
    ],
    [
      'a merge of a watch',
      ['--merge', '.', '--watch'],
      /With --merge, --watch would do nothing\. Leave it out\.$/,
    ],
    ['a page without a cache', ['page', 'a.html', '--no-cache'], /With “page”, --no-cache would do nothing/],
    ['a format of a shard', ['--shard', '1/2', '--formats', 'csv'], /--formats .*give it to --merge/],
    ...[
      '--checks=x/*',
      '--levels=AA',
      '--modes=quick',
      '--url=http://127.0.0.1',
      '--no-cache',
      '--shard=1/2',
    ].map(
      (option) =>
        [
          `a merge with ${option}`,
          ['--merge', '.', option],
          new RegExp(`^With --merge, ${option.split('=')[0]} would do nothing\\. .*each shard`),
        ] as const,
    ),
    ['a page of a Storybook', ['page', 'a.html', '--dir', '.'], /With “page”, --dir would do nothing/],
    ['a report of a difference', ['diff', 'a', 'b', '--formats', 'csv'], /With “diff”, --formats/],
    ['levels of W3C’s examples', ['act', '.', '--levels', 'AA'], /With “act”, --levels/],
    ['a folder of reports of a server', ['serve', '--out', 'there'], /With “serve”, --out/],
    [
      'a format of an explanation',
      ['--explain', '00000000ffff', '--formats', 'md'],
      /With --explain, --formats/,
    ],
    ['a page to merge', ['page', 'a.html', '--merge', '.'], /“page” would do nothing/],
    ['trees of a page', ['page', 'a.html', '--accept-trees'], /With “page”, --accept-trees/],
    ['trees of a shard', ['--shard', '1/2', '--accept-trees'], /--accept-trees .*give it to --merge/],
    [
      'trees that nobody reads',
      ['--watch', '--accept-trees'],
      /--accept-trees.* cannot be used with .*--watch/,
    ],
  ])('%s', (_, words, answer) => {
    const read = () => readOptions(words);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(answer);
  });
});

test.each([
  ['a merge', ['--merge', 'shards', '--out', 'out', '--formats', 'json', '--fail-on', 'review']],
  ['a shard', ['--shard', '1/2', '--levels', 'AA', '--modes', 'quick', '--out', 'out', '--no-cache']],
  ['a shard of pages', ['page', 'a.html', '--shard', '1/2']],
  ['a merge of trees', ['--merge', 'shards', '--accept-trees']],
  ['a difference', ['diff', 'a', 'b', '--fail-on', 'AAA']],
  ['levels below what it fails on by default', ['--levels', 'A']],
  ['all that needs review, of some levels', ['--levels', 'AA', '--fail-on', 'review']],
])('What means something is taken: %s', (_, words) => {
  expect(readOptions(words)).toBeDefined();
});

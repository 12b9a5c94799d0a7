import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { modes } from '../src/modes/modes.ts';
import { manyStories } from '../src/planted/storybook.ts';
import manifest from '../package.json' with { type: 'json' };
import { audit, newFolder, serve, start } from './command.ts';
import { exampleEvidence } from '../src/evidence/example.ts';
import { writeEvidence } from './write-evidence.ts';

/** Whoever looks for a browser finds none, and the audit ends with 2: so a 3 was decided without one. */
const noBrowser = { CRESSET_BROWSER: '/nowhere/chromium' };

let storybook: string;

beforeAll(async () => {
  storybook = await serve(manyStories(20));
});

describe.concurrent('A command that can’t be meant ends with 3 before a browser starts, and says what is wrong', () => {
  test.each<readonly [what: string, words: readonly string[], answer: RegExp]>([
    ['an option that there is not', ['--mdoes', 'quick'], /unknown option '--mdoes'[^]*--modes/],
    ['an option without its value', ['--modes'], /argument missing/],
    ['a word too many', ['ThreatCard'], /no task “ThreatCard”/],
    ['no page to judge', ['page'], /needs at least one page/],
    ['a page that is not there', ['page', 'nowhere.html'], /There is no file .*nowhere\.html/],
    ['no folder of examples', ['act'], /needs the folder of W3C’s examples/],
    ['a part of more shards than there are', ['--shard', '9/3'], /“2\/5”/],
    ['a part of no shards', ['--shard', '1/0'], /“2\/5”/],
    ['no workers', ['--workers', '0'], /above 0/],
    ['half a worker', ['--workers', '1.5'], /whole number/],
    ['a level that there is not', ['--fail-on', 'B'], /A, AA, AAA/],
    ['a format that there is not', ['--formats', 'html,pdf'], /no format “pdf”/],
    [
      'a global in a mode that is left out',
      ['--modes', '320-light', '--globals', 'dark=theme:dark'],
      /“dark”, which --modes leaves out/,
    ],
    ['a global in a mode that there is not', ['--globals', 'night=theme:dark'], /“dark=theme:dark”/],
    ['two Storybooks', ['--url', 'http://127.0.0.1', '--dir', 'storybook-static'], /--dir/],
    ['an address to watch', ['--url', 'http://127.0.0.1', '--watch'], /--watch/],
    ['a mistyped mode', ['--modes', '320-light,drak'], /“drak”. Did you mean “dark”/],
    ['a mistyped rule', ['--checks', 'axe/colour-contrast'], /Did you mean “axe\/color-contrast”/],
    ['an address of a page to watch', ['page', 'http://127.0.0.1', '--watch'], /--watch/],
    ['rules of which none is of the level', ['--checks', 'axe/region', '--levels', 'AA'], /nothing would be/],
    ['an option of shards in a merge', ['--merge', '.', '--levels', 'AA'], /With --merge, --levels/],
    ['a folder without a Storybook', ['--dir', '.'], /no iframe\.html/],
    ['an address of no Storybook', ['--url', 'ftp://example.org'], /http: and https:/],
  ])('%s', async (_, words, answer) => {
    const { code, result, said } = await audit(words, newFolder(), noBrowser);
    expect(said).toMatch(answer);
    expect(said, 'no stack of a program').not.toMatch(/^\s+at /m);
    expect({ code, result }).toEqual({ code: 3, result: '' });
  });

  test.each<readonly [what: string, words: readonly string[], answer: RegExp]>([
    ['a mistyped story', ['--stories', 'planted-many-0--story-0x'], /Did you mean “planted-many-0--story-0”/],
    ['a mistyped component', ['--component', 'Mny 1'], /Did you mean “Many 1”/],
    ['a mistyped tag', ['--tags', 'tset'], /Did you mean “test”/],
    [
      'a story of another component',
      ['--stories', '*--story-0', '--component', 'Many 1'],
      /no story is left/,
    ],
  ])('%s', async (_, words, answer) => {
    const { code, result, said } = await audit(['--url', storybook, ...words], newFolder(), noBrowser);
    expect(said).toMatch(answer);
    expect({ code, result }).toEqual({ code: 3, result: '' });
  });

  test('a folder in which no shard waits', async () => {
    const { code, said } = await audit(['--merge', '.'], newFolder(), noBrowser);
    expect(said).toContain('nothing to merge');
    expect(code).toBe(3);
  });

  test('a shard that can’t be read is a failure of the run, and no mistake in its words', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'report.zip'), 'PK, and cut off');
    const { code, said } = await audit(['--merge', '.'], folder, noBrowser);
    expect(said).toContain('report.zip can’t be read as the report of a shard');
    expect(code).toBe(2);
  });

  test('a finding that there is not', async () => {
    const folder = newFolder();
    writeEvidence(path.join(folder, 'audit-report'), exampleEvidence());
    const { code, said } = await audit(['--explain', '00000000ffff'], folder, noBrowser);
    expect(said).toContain('No finding of the last report has the fingerprint “00000000ffff”');
    expect(code).toBe(3);
  });
});

test('Help tells every mode, option and exit code, and ends with 0', async () => {
  const { code, result, said } = await audit(['--help'], newFolder(), noBrowser);
  for (const { id } of modes) expect(result).toContain(id);
  for (const option of [
    '--url',
    '--dir',
    '--shard',
    '--merge',
    '--no-cache',
    '--fail-on',
    '--explain',
    '--levels',
  ]) {
    expect(result).toContain(option);
  }
  expect(result).toMatch(/ 0 {2}complete[^]* 1 {2}complete[^]* 2 {2}incomplete[^]* 3 {2}the command/);
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('The version is that of the package', async () => {
  const { code, result, said } = await audit(['--version'], newFolder(), noBrowser);
  expect({ code, result, said }).toEqual({ code: 0, result: `${manifest.version}\n`, said: '' });
});

describe.concurrent('An audit that can’t begin ends with 2, and says what to do', () => {
  test.each([
    ['there is no browser where it is said to be', '/nowhere/chromium', 'Correct it, or unset it'],
    ['what is said to be a browser is none', process.execPath, 'does not start as a Chromium'],
  ])('%s; the last report stays as it was', async (_, browser, answer) => {
    const folder = newFolder();
    const file = writeEvidence(path.join(folder, 'audit-report'), exampleEvidence());
    const before = readFileSync(file, 'utf8');
    const { code, result, said } = await audit(['--url', storybook], folder, { CRESSET_BROWSER: browser });
    expect(said).toContain(answer);
    expect(said, 'no stack of a program').not.toMatch(/^\s+at /m);
    expect({ code, result }).toEqual({ code: 2, result: '' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('the report can’t be written where it is wanted', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'taken'), 'A file, not a folder.');
    const { code, result, said } = await audit(
      ['--url', storybook, '--out', 'taken/report'],
      folder,
      noBrowser,
    );
    expect(said).toMatch(/could not be written[^]*--out/);
    expect({ code, result }).toEqual({ code: 2, result: '' });
  });

  test('a server takes the call and never answers', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    // A server that listens on a port has an address of this kind.
    const { port } = silent.address() as AddressInfo;
    const { code, said } = await audit(['--url', `http://127.0.0.1:${port}`], newFolder(), noBrowser);
    silent.close();
    expect(said).toMatch(/no complete answer came within \d+ seconds/);
    expect(code).toBe(2);
  });

  test('and leaves no folder behind', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'reports'));
    await audit(['--url', storybook, '--out', 'reports/audit'], folder, noBrowser);
    expect(existsSync(path.join(folder, 'reports/audit'))).toBe(false);
  });
});

describe.concurrent('What can’t be written on the way costs no report', () => {
  const words = ['--stories', '*-0--story-0', '--modes', '1280-light', '--workers', '1', '--formats', 'json'];

  test('where whoever reads the result has gone, it ends with 2 and says so', async () => {
    const folder = newFolder();
    const { process: child, ended } = start(['--url', storybook, ...words], folder);
    child.stdout?.destroy();
    const { code, said } = await ended;
    expect(said).toMatch(/standard output are incomplete[^]*EPIPE/);
    expect(said, 'no stack of a program').not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    expect(readEvidence(path.join(folder, 'audit-report/evidence.json')).run.complete).toBe(true);
  });

  test('where whoever reads how far it is has gone, it judges all and ends as ever', async () => {
    const folder = newFolder();
    const { process: child, ended } = start(['--url', storybook, ...words], folder);
    child.stderr?.destroy();
    expect(await ended).toMatchObject({ code: 0, result: expect.stringContaining('is complete') });
    expect(readEvidence(path.join(folder, 'audit-report/evidence.json')).run.complete).toBe(true);
  });

  test.each([['--help'], ['--version'], ['diff', 'audit-report', 'audit-report']])(
    '%s ends with 2, too, and with one line',
    async (...short) => {
      const folder = newFolder();
      writeEvidence(path.join(folder, 'audit-report'), exampleEvidence());
      const { process: child, ended } = start(short, folder, noBrowser);
      child.stdout?.destroy();
      const { code, said } = await ended;
      expect(said).toMatch(/^The words on standard output are incomplete.*EPIPE\.\n$/);
      expect(code).toBe(2);
    },
  );
});

test('A run leaves nothing behind in the folder for temporary files', async () => {
  const temporary = newFolder();
  const words = ['--url', storybook, '--modes', '1280-light', '--workers', '1', '--formats', 'json'];
  const { code } = await audit(words, newFolder(), { TMPDIR: temporary });
  // Playwright keeps one translation of the audit's files there, for every run.
  const left = readdirSync(temporary).filter((name) => !name.startsWith('playwright-transform-cache'));
  expect(left).toEqual([]);
  expect(code).toBe(0);
});

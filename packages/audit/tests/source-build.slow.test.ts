import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIfStale } from '../src/source/build.ts';
import { commitOf } from '../src/source/commit.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cresset-audit-build-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const file = (name: string) => join(project, name);

function git(...options: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...options], { cwd: project, encoding: 'utf8' });
}

/** A build tool that counts its builds in a file that git ignores, and says what one of them read. */
const tool = `
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const out = process.argv[2];
appendFileSync('builds.log', 'built\\n');
if (existsSync('break')) {
  writeFileSync(out + '/half.js', '');
  console.error('Card.tsx: there is no such module');
  process.exit(1);
}
if (existsSync('hurry')) appendFileSync('story.js', '// saved meanwhile');
cpSync('story.js', out + '/story.js');
writeFileSync(out + '/iframe.html', '');
writeFileSync(out + '/preview-stats.json', JSON.stringify({ modules: [{ id: './made/tokens.js', reasons: [] }] }, null, 2));
`;

function setUp(): void {
  git('init', '--quiet');
  writeFileSync(
    file('.gitignore'),
    'storybook-static/\nbuilds.log\nmade/\n.env\nnode_modules/\nhurry\nbreak\n',
  );
  writeFileSync(file('tool.mjs'), tool);
  writeFileSync(file('story.js'), 'one');
}

async function build(command = 'node tool.mjs'): Promise<readonly string[]> {
  const said: string[] = [];
  await buildIfStale({
    cwd: project,
    folder: file('storybook-static'),
    build: command,
    log: (line) => said.push(line),
  });
  return said;
}

const builds = () => readFileSync(file('builds.log'), 'utf8').trim().split('\n').length;
const built = () => readFileSync(file('storybook-static/story.js'), 'utf8');

describe('the project’s own Storybook', () => {
  test('is built once, and not again while nothing changes', async () => {
    setUp();
    expect(await build()).toEqual(['Building Storybook …']);
    expect(await build()).toEqual([]);
    expect([builds(), built()]).toEqual([1, 'one']);
  });

  test.each<[string, () => void]>([
    ['a file is changed', () => writeFileSync(file('story.js'), 'two')],
    ['a file is added that git has not seen yet', () => writeFileSync(file('new.css'), 'a{}')],
    ['a file is removed', () => rmSync(file('other.js'))],
    ['a module that git ignores is changed', () => writeFileSync(file('made/tokens.js'), 'red')],
    ['other packages are installed', () => writeFileSync(file('node_modules/.package-lock.json'), '{}')],
    ['a setting for the browser is changed that git ignores', () => writeFileSync(file('.env'), 'VITE_A=1')],
  ])('is built again when %s', async (_what, change) => {
    setUp();
    mkdirSync(file('made'));
    mkdirSync(file('node_modules'));
    writeFileSync(file('other.js'), '');
    await build();
    await build();
    expect(builds()).toBe(1);
    change();
    await build();
    expect(builds()).toBe(2);
  });

  test('is built again when the command changes', async () => {
    setUp();
    await build();
    await build('node ./tool.mjs');
    expect(builds()).toBe(2);
  });

  test('is built again when a file was saved in the middle of a build', async () => {
    setUp();
    writeFileSync(file('hurry'), '');
    await build();
    rmSync(file('hurry'));
    await build();
    expect([builds(), built()]).toEqual([2, 'one// saved meanwhile']);
  });

  test('stays as it was when a build fails, and what the tool said is told', async () => {
    setUp();
    await build();
    writeFileSync(file('break'), '');
    appendFileSync(file('story.js'), ' broken');
    await expect(build()).rejects.toThrow(
      /does not build[^]*node tool\.mjs[^]*Card\.tsx: there is no such module[^]*--dir or --url/,
    );
    expect(built()).toBe('one');
    expect(readdirSync(project).filter((name) => name.startsWith('.storybook-static'))).toEqual([]);
  });

  test('is not buildable without the tool, and the way out is named', async () => {
    setUp();
    await expect(build('no-such-storybook build')).rejects.toThrow(
      /there is no such command[^]*Install the packages of the project/,
    );
  });

  test('uses the tool of the project itself', async () => {
    setUp();
    mkdirSync(file('node_modules/.bin'), { recursive: true });
    writeFileSync(file('node_modules/.bin/own-tool'), '#!/bin/sh\nexec node tool.mjs "$@"\n', {
      mode: 0o755,
    });
    await build('own-tool');
    expect(built()).toBe('one');
  });

  test('is rid of what a killed build left', async () => {
    setUp();
    // No system gives a process so high a number.
    const abandoned = file('.storybook-static-99999999');
    mkdirSync(abandoned);
    await build();
    expect(existsSync(abandoned)).toBe(false);
  });

  test('is built every time without a git repository, and that is said', async () => {
    setUp();
    rmSync(file('.git'), { recursive: true });
    const said = await build();
    await build();
    expect(said[0]).toContain('No git repository says what the files of this project are');
    expect(builds()).toBe(2);
  });
});

describe('the commit of a report', () => {
  test('is that of the project, and says when files differ from it', () => {
    setUp();
    expect(commitOf(project)).toBeNull();
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    const commit = git('rev-parse', 'HEAD').trim();
    expect(commitOf(project)).toBe(commit);
    writeFileSync(file('story.js'), 'two');
    expect(commitOf(project)).toBe(`${commit}-dirty`);
  });

  test('is none without a git repository', () => {
    expect(commitOf(project)).toBeNull();
  });
});

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../src/engine/find-browser.ts';
import { readEvidence } from '../src/evidence/file.ts';
import { staticStorybook, type ListedStory } from '../src/planted/storybook.ts';
import { audit, newFolder, start, type Ended, type Running } from './command.ts';

function story(name: string, html: string): ListedStory {
  return { id: `greys--${name}`, title: 'Greys', name, html, lang: 'en', tags: [], parameters: {} };
}

// Grey of 5.3:1 is enough for level AA, and not for AAA.
const stories = [
  story('text', '<p style="color: #6b6b6b">Reports are up by a tenth.</p>'),
  story('link', '<p>Reports are up.</p><a href="/reports">Read more</a>'),
];

const folder = newFolder();
const inFolder = (...names: readonly string[]) => path.join(folder, ...names);
const text = (...names: readonly string[]) => readFileSync(inFolder(...names), 'utf8');
const modes = ['--modes', '1280-light', '--workers', '1'];
let address: string;
let all: Ended;
let upToAA: Ended;

/** A port at which nothing is served, and which the system gives to nobody meanwhile: those begin at 32768. */
function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(freePort()));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}

beforeAll(async () => {
  for (const [name, { body }] of staticStorybook(stories)) {
    mkdirSync(path.dirname(inFolder('built', name)), { recursive: true });
    writeFileSync(inFolder('built', name), body);
  }
  address = `http://127.0.0.1:${await freePort()}`;
  const words = ['--dir', 'built', '--public-url', address, ...modes];
  all = await audit([...words, '--fail-on', 'AAA', '--out', 'all'], folder);
  upToAA = await audit([...words, '--levels', 'AA', '--out', 'aa'], folder);
});

describe('What is of level AAA', () => {
  const isAAA = /1\.4\.6|contrast-enhanced|AAA/;

  test('is judged without --levels, and can fail', () => {
    const { findings } = readEvidence(inFolder('all', 'evidence.json'));
    expect(findings.map(({ check }) => check)).toContain('axe/color-contrast-enhanced');
    expect(all.code).toBe(1);
  });

  test.each<readonly [file: string, of: (text: string) => string]>([
    ['findings.csv', String],
    ['junit.xml', String],
    ['earl.jsonld', String],
    // Its taxonomy is all of WCAG.
    ['audit.sarif', (sarif) => JSON.stringify(resultsOf(sarif))],
    ['report.md', withoutWhatWasOff],
    ['index.html', (page) => page.match(/<article[^>]*>|<h3 id="level-aaa"[^]*?<\/h3>/g)?.join() ?? ''],
    [
      `openacr/greys.draft.yaml`,
      (yaml) =>
        /  success_criteria_level_aaa:[^]*?(?=\n  \w)/.exec(yaml)?.[0].split('\n').slice(1).join('\n') ?? '',
    ],
  ])('is in %s, and with --levels AA it is not', (name, of) => {
    expect(of(text('all', name))).toMatch(isAAA);
    expect(of(text('aa', name))).not.toMatch(isAAA);
  });

  test('does not fail with --levels AA, and every report for people says that it was left out', () => {
    expect(upToAA.code).toBe(0);
    const said = 'What is of level AAA and best practice was left out with --levels';
    for (const name of ['report.md', 'index.html', 'audit-by-component.json']) {
      expect(text('aa', name)).toContain(said);
      expect(text('all', name)).not.toContain(said);
    }
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly results: unknown;
    readonly tool: { readonly driver: { readonly rules: unknown } };
  }[];
}

function resultsOf(sarif: string): unknown {
  const { runs } = JSON.parse(sarif) as Sarif;
  return runs.map(({ results, tool }) => [results, tool.driver.rules]);
}

/** What says what was off names it. */
function withoutWhatWasOff(report: string): string {
  return report.replaceAll(
    /^.*(?:Rules that were off|left out with --levels|Left out with --levels).*$/gim,
    '',
  );
}

describe('A build of Storybook that is served for the links of its report', () => {
  let browser: Browser;
  let serving: Running;

  beforeAll(async () => {
    writeFileSync(inFolder('secret.txt'), 'Not to be served.');
    symlinkSync(inFolder('secret.txt'), inFolder('built', 'link.txt'));
    serving = start(['serve', 'built', '--public-url', address], folder);
    await serving.telling(/is at http/);
    browser = await chromium.launch(await findBrowser());
  });

  afterAll(async () => {
    await browser.close();
  });

  /** The status of an answer to what a browser would first make tidy. */
  const statusOf = (asked: string, host = new URL(address).host) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(address, { path: asked, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });

  test('shows the story that each link of the report names', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inFolder('all', 'index.html')}`);
    const links = await page
      .locator('article.finding a[href^="http://127.0.0.1"]')
      .evaluateAll((anchors) => [...new Set(anchors.map((anchor) => anchor.getAttribute('href') ?? ''))]);
    expect(links.length).toBe(2);
    for (const link of links) {
      await page.goto(link);
      await expect.poll(() => page.locator('#storybook-root').innerText()).toContain('Reports are up');
    }
  });

  test('is served to this computer alone, and nothing outside of it is', async () => {
    expect(await statusOf('/iframe.html')).toBe(200);
    for (const asked of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt']) {
      expect(await statusOf(asked), asked).toBe(404);
    }
    expect(await statusOf('/iframe.html', 'example.org')).toBe(403);
  });

  test('can’t be served twice at one place, and that is said', async () => {
    const { code, said } = await audit(['serve', 'built', '--public-url', address], folder);
    expect(said).toContain('Something else is served at port');
    expect(code).toBe(3);
  });

  test('can’t be served where this computer is not, and that is said', async () => {
    const { code, said } = await audit(['serve', 'built', '--public-url', 'https://example.org'], folder);
    expect(said).toContain('“serve” serves this computer only');
    expect(code).toBe(3);
  });

  test('is served until somebody stops it', async () => {
    serving.process.kill('SIGINT');
    const { code, result } = await serving.ended;
    expect(result).toContain(`built is at ${address}`);
    expect(code).toBe(0);
  });
});

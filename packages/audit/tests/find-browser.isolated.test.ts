import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../src/engine/find-browser.ts';

vi.mock('node:child_process');
vi.mock('node:fs');

const withoutWindows = '/usr/bin/chromium-headless-shell';
const whole = '/usr/bin/chromium';
const chrome = '/usr/bin/google-chrome';
const own = chromium.executablePath();

/** What a machine has, and which packages its Debian knows. */
let files: Set<string>;
let packages: Set<string>;
let ran: string[];

beforeEach(() => {
  files = new Set(['/usr/bin/apt-get']);
  packages = new Set(['chromium-headless-shell', 'chromium']);
  ran = [];
  vi.stubEnv('CRESSET_BROWSER', '');
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.mocked(existsSync).mockImplementation((file) => files.has(String(file)));
  vi.mocked(execFileSync).mockImplementation((command, words) => {
    ran.push([command, ...(words as readonly string[])].join(' '));
    const name = ran.at(-1)?.split(' ').at(-1) ?? '';
    if (command === 'npx') throw new Error('no network');
    if (ran.at(-1)?.includes(' install ') === true) {
      if (!packages.has(name)) throw new Error(`Unable to locate package ${name}`);
      files.add(`/usr/bin/${name}`);
    }
    return '';
  });
});

const found = async () => (await findBrowser()).executablePath;

describe('Of the browsers on a machine', () => {
  it('the one that CRESSET_BROWSER names is taken before all others, and missed if it isn’t there', async () => {
    files = new Set(['/opt/chrome', own, withoutWindows]);
    vi.stubEnv('CRESSET_BROWSER', '/opt/chrome');
    expect(await found()).toBe('/opt/chrome');
    files.delete('/opt/chrome');
    await expect(found()).rejects.toThrow('CRESSET_BROWSER names /opt/chrome, and there is no such file');
  });

  it('Playwright’s own comes before the system’s', async () => {
    files = new Set([own, withoutWindows, chrome]);
    expect(await found()).toBe(own);
  });

  it('the one without windows comes before Chrome and Chromium, which do as well', async () => {
    files = new Set([withoutWindows, chrome, whole]);
    expect(await found()).toBe(withoutWindows);
    files.delete(withoutWindows);
    expect(await found()).toBe(chrome);
  });
});

describe('Where there is none', () => {
  it('Debian’s without windows is installed', async () => {
    expect(await found()).toBe(withoutWindows);
    expect(ran.at(-1)).toBe('apt-get install -y -qq chromium-headless-shell');
  });

  it('the whole of it is installed where Debian has no other', async () => {
    packages.delete('chromium-headless-shell');
    expect(await found()).toBe(whole);
  });

  it('it is said what was tried, each once', async () => {
    packages.clear();
    const attempts = [
      'the environment variable CRESSET_BROWSER: not set',
      "Playwright's own browser: not at",
      "the system's Chrome or Chromium: none of /usr/bin/chromium-headless-shell, /usr/bin/google-chrome",
      'the download by Playwright (npx playwright install chromium): no network',
      'Unable to locate package chromium-headless-shell',
      'Unable to locate package chromium',
    ];
    const error = await findBrowser().catch(String);
    const lines = String(error)
      .split('\n')
      .filter((line) => line.startsWith('  - '));
    expect(lines).toEqual(attempts.map((attempt) => expect.stringContaining(attempt)));
  });

  it('nothing is installed by somebody who is not root', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    await expect(found()).rejects.toThrow('needs Debian or Ubuntu, and root');
    expect(ran).toEqual([expect.stringContaining('npx')]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { AuditError } from '../source/errors.ts';

// Quiet: a test run looks up nobody's servers. Chromium's sandbox doesn't work for root.
const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters of the same shape on every machine, so that pictures can be compared.
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const systemBrowsers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    // Chromium without windows: the same engine, for two thirds of the processor.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/**
 * Finds a Chromium for the tests, or installs one: the environment variable `CRESSET_BROWSER`, Playwright's own, the
 * system's, Playwright's download, and for root on Debian or Ubuntu the distribution's package.
 * @throws AuditError if there is none, with what was tried.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const tried: string[] = [];
  const found =
    fromEnvironment(tried) ??
    ownBrowser(tried) ??
    systemBrowser(tried) ??
    download(tried) ??
    debianPackage(tried);
  if (found === undefined) {
    throw new AuditError(
      [
        'No browser was found or could be installed, and these checks judge what a real one shows. Tried:',
        ...tried.map((attempt) => `  - ${attempt}`),
        'Install Chrome or Chromium and run the command again, or say where one is:',
        '  CRESSET_BROWSER=/path/to/chrome',
      ].join('\n'),
    );
  }
  return { executablePath: found, args };
}

type Attempt = (tried: string[]) => string | undefined;

const fromEnvironment: Attempt = (tried) => {
  const path = process.env['CRESSET_BROWSER'];
  if (path === undefined || path === '') {
    tried.push('the environment variable CRESSET_BROWSER: not set');
    return undefined;
  }
  if (existsSync(path)) return path;
  // Somebody who names a browser wants that one, not another.
  throw new AuditError(
    `CRESSET_BROWSER names ${path}, and there is no such file. Correct it, or unset it to have a browser found.`,
  );
};

const ownBrowser: Attempt = (tried) => {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  tried.push(`Playwright's own browser: not at ${path}`);
  return undefined;
};

const systemBrowser: Attempt = (tried) => {
  const paths = systemBrowsers[process.platform] ?? [];
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) tried.push(`the system's Chrome or Chromium: none of ${paths.join(', ')}`);
  return path;
};

const download: Attempt = (tried) => {
  const failure = tryCommand('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (failure === undefined) return ownBrowser(tried);
  tried.push(`the download by Playwright (npx playwright install chromium): ${failure}`);
  return undefined;
};

const debianPackage: Attempt = (tried) => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    tried.push('the package of Debian (apt-get install chromium): needs Debian or Ubuntu, and root');
    return undefined;
  }
  const updating = tryCommand('apt-get', ['update', '-qq']);
  if (updating !== undefined) {
    tried.push(`the package of Debian (apt-get update): ${updating}`);
    return undefined;
  }
  // Ubuntu, and older releases of Debian, have only the whole of it.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const failure = tryCommand('apt-get', ['install', '-y', '-qq', name]);
    if (failure === undefined) return systemBrowser(tried);
    tried.push(`the package of Debian (apt-get install -y ${name}): ${failure}`);
  }
  return undefined;
};

/** Runs a command in sight of the person who waits for it; gives the reason if it fails. */
function tryCommand(command: string, options: readonly string[]): string | undefined {
  console.log(`No browser yet: ${command} ${options.join(' ')}`);
  try {
    execFileSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 10 * 60_000 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed';
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that a tier of tests drives, and that is no package of npm. */
interface Wanted {
  /** Its name for people: `Firefox`. */
  readonly name: string;
  /** Where systems keep it, the best first. */
  readonly places: readonly string[];
  /** The packages of Debian that bring it; without any, nothing is installed. */
  readonly packages: readonly string[];
  /** The environment variable by which a person names another one. */
  readonly variable: string;
}

/** Where a program is, or why there is none and how to get it, in sentences. */
export type Found = { readonly path: string } | { readonly missing: string };

export const firefox: Wanted = {
  name: 'Firefox',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
  packages: ['firefox-esr'],
  variable: 'CRESSET_FIREFOX',
};

/** Chromium with windows, which a screen reader needs; our tests take the one without. */
export const chromium: Wanted = {
  name: 'Chromium',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
  ],
  packages: ['chromium'],
  variable: 'CRESSET_CHROMIUM',
};

/** What drives WebKitGTK; the window that it opens comes with it. */
export const webKitDriver: Wanted = {
  name: 'WebKitWebDriver',
  places: ['/usr/bin/WebKitWebDriver'],
  packages: ['webkit2gtk-driver'],
  variable: 'CRESSET_WEBKIT',
};

/** A display that nobody sees, for programs that have no other way to draw. */
export const virtualDisplay: Wanted = {
  name: 'Xvfb',
  places: ['/usr/bin/Xvfb'],
  packages: ['xvfb'],
  variable: 'CRESSET_XVFB',
};

/**
 * Finds a program: the environment variable, the places where systems keep it, and for root on Debian or Ubuntu the
 * distribution's package, which it installs.
 * @throws Error if the variable names a file that isn't there: somebody who names one wants no other.
 */
export function findProgram(wanted: Wanted): Found {
  const { name, variable, packages } = wanted;
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named };
    throw new Error(
      `${variable} names ${named}, and there is no such file. Correct it, or unset it to have ${name} found.`,
    );
  }
  const path = placeOf(wanted) ?? (install(name, packages) ? placeOf(wanted) : undefined);
  return path === undefined
    ? {
        missing: `${name} was not found. Install it and run the command again ("apt-get install ${packages.join(' ')}" as root on Debian or Ubuntu), or say where it is: ${variable}=/path/to/it.`,
      }
    : { path };
}

const placeOf = ({ places }: Wanted) => places.find((place) => existsSync(place));

/** Whether root on Debian or Ubuntu could install packages, in sight of the person who waits for them. */
export function install(name: string, packages: readonly string[]): boolean {
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  // Another run may be installing, too.
  const patiently = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  console.log(`No ${name} yet: apt-get install ${packages.join(' ')}`);
  try {
    for (const step of steps)
      execFileSync('apt-get', [...patiently, ...step], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    return true;
  } catch {
    // apt has said why.
    return false;
  }
}

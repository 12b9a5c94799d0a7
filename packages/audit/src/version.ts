import { readFileSync } from 'node:fs';

/** The version of this package. */
export function ownVersion(): string {
  // The manifest of this package, which has a version.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

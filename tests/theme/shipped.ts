import { readFileSync } from 'node:fs';
import { defaultTheme, type ThemeFile } from '../../src/theme/index.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const readTheme = (name: string) =>
  // The shape of these files is what the tests are about; checkTheme takes anything.
  JSON.parse(read(`themes/${name}.json`)) as ThemeFile;

/** The shipped themes by the name of their file, the default one included. */
export const shippedThemes: Readonly<Record<string, ThemeFile>> = {
  'default': defaultTheme,
  'lantern-post': readTheme('lantern-post'),
  'wellbrook-health': readTheme('wellbrook-health'),
  'nightglass-observatory': readTheme('nightglass-observatory'),
};

/** The text of a file of the repository. */
export const readRepositoryFile = read;

/**
 * Writes everything that is generated from `tokens/`: the default stylesheet, the typed constants, the
 * one file for design tools, and the stylesheets of `themes/`. `npm run tokens` runs it; a test fails when a generated file is out of date.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { defineConfig, parse } from '@terrazzo/parser';
import { readArguments } from './arguments.ts';
import { format } from './format.ts';
import { cssColor, parseColor } from '../src/theme/color.ts';
import { isMeasure, type SizeValue } from '../src/theme/declarations.ts';
import { modes, type Mode } from '../src/theme/modes.ts';
import { assertTheme } from '../src/theme/checked-theme.ts';
import { themeToCss } from '../src/theme/theme-to-css.ts';
import { tokensStylesheet } from './tokens-stylesheet.ts';

const root = new URL('../', import.meta.url);

interface Group {
  [name: string]: unknown;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(into: Group, from: Group): Group {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    into[name] = isGroup(there) && isGroup(value) ? merge({ ...there }, value) : value;
  }
  return into;
}

async function readJsonFiles(folderName: string) {
  const folder = new URL(`${folderName}/`, root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const filename = new URL(name, folder);
      return { filename, src: await readFile(filename, 'utf8') };
    }),
  );
}

async function readTokens(sources: Awaited<ReturnType<typeof readJsonFiles>>) {
  const naming = ['error', { format: 'camelCase' }] as const;
  const config = defineConfig(
    { alphabetize: false, lint: { rules: { 'core/consistent-naming': [...naming] } } },
    { cwd: root },
  );
  const { tokens } = await parse(sources, { config });
  const colors: Record<Mode, Record<string, string>> = { light: {}, dark: {}, lightMore: {}, darkMore: {} };
  const descriptions: Record<string, string> = {};
  const sizes: Record<string, { type: string; value: SizeValue; description: string }> = {};
  for (const [id, token] of Object.entries(tokens)) {
    const [group, mode, name] = id.split('.');
    const description = token.$description ?? token.group.$description ?? '';
    if (group === 'palette') continue;
    const known = modes.find((one) => one === mode);
    if (group === 'color' && known !== undefined && name !== undefined) {
      const color = parseColor(token.$value);
      if (color === undefined) throw new Error(`${id} is not a colour.`);
      colors[known][name] = cssColor(color);
      descriptions[name] = description;
    } else {
      // Terrazzo has checked the value against the type; these are all the types we use.
      sizes[id] = { type: token.$type, value: token.$value as SizeValue, description };
    }
  }
  return { colors, descriptions, sizes };
}

// A shipped theme may miss nothing at all, not even what is only aimed at.
async function themeStylesheets(): Promise<Record<string, string>> {
  const themes = await readJsonFiles('themes');
  return Object.fromEntries(
    themes.map(({ filename, src }) => [
      filename.href.slice(root.href.length).replace(/json$/, 'css'),
      themeToCss(assertTheme(JSON.parse(src), { level: 'target' })),
    ]),
  );
}

/** Every generated file by its path from the root of the repository, as it should be. */
export async function generateTokenFiles(): Promise<Record<string, string>> {
  const sources = await readJsonFiles('tokens');
  const { colors, descriptions, sizes } = await readTokens(sources);
  const numberAt = (path: string) => {
    const value = sizes[path]?.value;
    if (typeof value !== 'number') throw new Error(`${path} is not a number.`);
    return value;
  };
  const duration = sizes['duration']?.value;
  if (!isMeasure(duration)) throw new Error('duration is not a DTCG duration.');
  const css = tokensStylesheet({
    colors,
    sizes: Object.fromEntries(Object.entries(sizes).map(([path, { value }]) => [path, value])),
    scrim: { base: numberAt('scrim.opacity.base'), more: numberAt('scrim.opacity.more') },
    duration: `${duration.value}${duration.unit}`,
  });
  const merged = sources.reduce<Group>((all, { src }) => merge(all, JSON.parse(src)), {
    $description:
      'The design tokens of Cresset, in the format of the Design Tokens Community Group (2025.10).',
  });
  const typescript = `// Generated from tokens/ by \`npm run tokens\`; change it there.

/** Every colour token and what it is for. */
export const colorTokens = ${JSON.stringify(descriptions)} as const;

/** The default colours of all four palettes. */
export const defaultColors = ${JSON.stringify(colors)} as const;

/** Every token that is not a colour: its type in the design token format, default value, and purpose. */
export const sizeTokens = ${JSON.stringify(sizes)} as const;
`;
  const files = {
    'src/styles/tokens.css': css,
    'src/theme/default-tokens.ts': typescript,
    'src/theme/tokens.json': JSON.stringify(merged),
    ...(await themeStylesheets()),
  };
  const formatted: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    formatted[path] = await format(path, text);
  }
  return formatted;
}

if (import.meta.main) {
  readArguments('tokens', 'Writes everything anew that follows from tokens.');
  for (const [path, text] of Object.entries(await generateTokenFiles())) {
    await writeFile(new URL(path, root), text);
  }
}

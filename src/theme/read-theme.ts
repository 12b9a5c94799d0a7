import { cssColor, parseColor, type Rgba } from './color.ts';
import { colorHint } from './color-hint.ts';
import type { SizeValue } from './declarations.ts';
import { defaultColors } from './default-tokens.ts';
import type { Finding } from './findings.ts';
import { modes, type Mode } from './modes.ts';
import { opaqueTokens } from './pairs.ts';
import {
  colorTokenNames,
  defaultSizes,
  sizePaths,
  type ColorToken,
  type ReadPalettes,
  type Sizes,
} from './palettes.ts';
import { readSize, sizeSyntax } from './sizes.ts';
import { closest } from './suggest.ts';
import { at, follow, isObject, tokensOf, type JsonObject } from './token-tree.ts';

/** A theme as far as it could be read, and what could not. */
export interface ReadTheme {
  readonly name: string | undefined;
  readonly colors: ReadPalettes;
  readonly sizes: Sizes;
  /** The paths of the sizes that the theme itself sets. */
  readonly ownSizes: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const knownPaths: readonly string[] = [
  ...modes.flatMap((mode) => colorTokenNames.map((token) => `color.${mode}.${token}`)),
  ...sizePaths,
];
const known = new Set(knownPaths);

function unknownToken(path: string): Finding {
  const guess = closest(path, knownPaths);
  const help = guess === undefined ? 'Take it out, or move it to "palette".' : `Did you mean ${guess}?`;
  const message = `${path} is not a token of Cresset, so nothing would ever use it. ${help}`;
  return { kind: 'unknown', level: 'AA', path, message };
}

function missingColors(theme: JsonObject, mode: Mode): Finding[] {
  const group = at(theme, `color.${mode}`);
  if (group === undefined) {
    const message = `color.${mode} is missing: readers who get this mode would get another theme’s colours. Add it, with all ${colorTokenNames.length} tokens.`;
    return [{ kind: 'missing', level: 'AA', mode, path: `color.${mode}`, message }];
  }
  return colorTokenNames
    .filter((token) => !isObject(group) || !Object.hasOwn(group, token))
    .map((token) => {
      const path = `color.${mode}.${token}`;
      const message = `${path} is missing: half of a pair would come from another theme, and nobody would have checked it. Add it.`;
      const nearest = { path, value: defaultColors[mode][token] };
      return { kind: 'missing', level: 'AA', mode, path, message, nearest };
    });
}

function readColor(theme: JsonObject, mode: Mode, token: ColorToken): Rgba | Finding | undefined {
  const path = `color.${mode}.${token}`;
  const entry = at(theme, path);
  if (entry === undefined) return undefined;
  const followed = follow(theme, entry);
  const color = followed.ok ? parseColor(followed.value) : undefined;
  const nearest = { path, value: defaultColors[mode][token] };
  if (color === undefined) {
    const problem = followed.ok ? colorHint(followed.value) : `It ${followed.problem}.`;
    const message = `${path} is not a colour that can be checked. ${problem}`;
    return { kind: 'unparsable', level: 'AA', mode, path, message, nearest };
  }
  if (color.a < 255 && opaqueTokens.has(token)) {
    const message = `${path} is see-through: what lies under it decides whether text on it can be read. Write an opaque colour.`;
    const opaque = { path, value: cssColor({ ...color, a: 255 }) };
    return { kind: 'see-through', level: 'AA', mode, path, message, nearest: opaque };
  }
  return color;
}

function readOwnSizes(theme: JsonObject): { own: Map<string, SizeValue>; findings: Finding[] } {
  const own = new Map<string, SizeValue>();
  const findings: Finding[] = [];
  for (const path of sizePaths) {
    const entry = at(theme, path);
    if (entry === undefined) continue;
    const followed = follow(theme, entry);
    const value = followed.ok ? readSize(path, followed.value) : undefined;
    if (value !== undefined) {
      own.set(path, value);
    } else {
      const problem = followed.ok ? `Write ${sizeSyntax(path)}.` : `It ${followed.problem}.`;
      const message = `${path} cannot be read. ${problem}`;
      findings.push({ kind: 'unparsable', level: 'AA', path, message });
    }
  }
  return { own, findings };
}

function nameOf(theme: JsonObject): string | undefined {
  const extensions = theme['$extensions'];
  const own = isObject(extensions) ? extensions['cresset'] : undefined;
  const name = isObject(own) ? own['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Reads a theme of any origin. Nothing is skipped: what cannot be used is a finding. */
export function readTheme(input: unknown): ReadTheme {
  const theme = isObject(input) ? input : {};
  const findings: Finding[] = [];
  for (const [path] of tokensOf(theme)) {
    if (!path.startsWith('palette.') && !known.has(path)) findings.push(unknownToken(path));
  }
  const colors: Record<Mode, Partial<Record<ColorToken, Rgba>>> = {
    light: {},
    dark: {},
    lightMore: {},
    darkMore: {},
  };
  for (const mode of modes) {
    findings.push(...missingColors(theme, mode));
    for (const token of colorTokenNames) {
      const color = readColor(theme, mode, token);
      if (color !== undefined && 'kind' in color) findings.push(color);
      else if (color !== undefined) colors[mode][token] = color;
    }
  }
  const { own, findings: sizeFindings } = readOwnSizes(theme);
  findings.push(...sizeFindings);
  const sizes: Sizes = { ...defaultSizes, ...Object.fromEntries(own) };
  return { name: nameOf(theme), colors, sizes, ownSizes: new Set(own.keys()), findings };
}

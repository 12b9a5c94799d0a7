import { count } from '../../src/cli/count.ts';
import {
  assertTheme,
  checkTheme,
  colorProperty,
  colorTokens,
  cssColor,
  modes,
  parseColor,
  themeToCss,
  type ColorToken,
  type Finding,
  type Mode,
} from '../../src/theme/index.ts';
import { isJson, type Json } from './state.ts';

/** The class of the parts that the theme in the making dresses. */
export const paneClass = 'workshop-theme';

// Object.keys forgets the keys of a record that has no others.
export const tokenNames = Object.keys(colorTokens) as readonly ColorToken[];

/** A theme that was checked, and what may come of it. */
export interface CheckedTheme {
  readonly theme: Json;
  readonly findings: readonly Finding[];
  /** The stylesheet to take away; none while a finding of level AA is left. */
  readonly css: string | undefined;
  /** The stylesheet of the previews. */
  readonly previewCss: string;
}

function at(tree: Json, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (place, name) => (isJson(place) && Object.hasOwn(place, name) ? place[name] : undefined),
      tree,
    );
}

/** The colour that a theme writes at a place, its references followed; text where it was written as text. */
export function writtenColor(theme: Json, mode: Mode, token: ColorToken): unknown {
  let path = `color.${mode}.${token}`;
  // A reference that leads round and round has no value.
  for (let step = 0; step < 20; step += 1) {
    const place = at(theme, path);
    const value = isJson(place) ? place['$value'] : undefined;
    const target = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value.trim())?.[1] : undefined;
    if (target === undefined) return value;
    path = target;
  }
  return undefined;
}

/** The colour at a place as the stylesheet writes it, or `undefined` if it is none. */
export function colorAt(theme: Json, mode: Mode, token: ColorToken): string | undefined {
  const color = parseColor(writtenColor(theme, mode, token));
  return color === undefined ? undefined : cssColor(color);
}

/** A theme that may not be taken away is still shown, because a fault that one sees is soon understood. Its colours alone are. */
function faultyCss(theme: Json): string {
  return modes
    .map((mode) => {
      const colors = tokenNames.flatMap((token) => {
        const color = colorAt(theme, mode, token);
        return color === undefined ? [] : `${colorProperty(token)}: ${color};`;
      });
      return `.${paneClass}[data-mode="${mode}"] { ${colors.join(' ')} }`;
    })
    .join('\n');
}

/** Checks a theme and writes the stylesheets that may come of it. */
export function checkedTheme(theme: Json): CheckedTheme {
  const findings = checkTheme(theme);
  if (findings.some(({ level }) => level === 'AA'))
    return { theme, findings, css: undefined, previewCss: faultyCss(theme) };
  const checked = assertTheme(theme);
  return {
    theme,
    findings,
    css: themeToCss(checked),
    previewCss: themeToCss(checked, { selector: `.${paneClass}` }),
  };
}

/** One value of the theme with everything that its change would mend, or that has been changed already. */
export interface Repair {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** The nearest value that passes. */
  readonly suggestion: string | number | undefined;
  /** What the designer has changed it to. */
  readonly changed: string | number | undefined;
}

const order = new Map(
  modes
    .flatMap((mode) => tokenNames.map((token) => `color.${mode}.${token}`))
    .map((path, index) => [path, index]),
);
// A finding is listed with the value that would mend it.
const pathOf = ({ nearest, path }: Finding) => nearest?.path ?? path;

const rank = (path: string) => order.get(path) ?? order.size;

/**
 * What is wrong and what was changed, value by value. The order is that of the tokens and never that of the findings, so
 * that a value which was mended stays where it was, and the focus with it.
 */
export function repairs(
  findings: readonly Finding[],
  changes: Readonly<Record<string, string | number>>,
): readonly Repair[] {
  const paths = new Set([...findings.map(pathOf), ...Object.keys(changes)]);
  return [...paths]
    .toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((path) => {
      const own = findings.filter((finding) => pathOf(finding) === path);
      return {
        path,
        findings: own,
        suggestion: own.find(({ nearest }) => nearest !== undefined)?.nearest?.value,
        changed: Object.hasOwn(changes, path) ? changes[path] : undefined,
      };
    });
}

/** How many findings there are, as a sentence. */
export function countText(findings: readonly Finding[]): string {
  const serious = findings.filter(({ level }) => level === 'AA').length;
  if (findings.length === 0) return 'No findings: this theme is ready to use.';
  return serious === 0
    ? `${count(findings.length, 'finding')}, none of level AA: this theme is ready to use.`
    : `${count(findings.length, 'finding')}, ${serious} of level AA.`;
}

import { createParser } from 'css-selector-parser';
import type { CheckedTheme } from './checked-theme.ts';
import { cssColor } from './color.ts';
import { rule, sizeDeclarations, sizeText, storedRules, switchedDeclarations } from './declarations.ts';
import { luminance } from './contrast.ts';
import { defaultColors } from './default-tokens.ts';
import { scrimOpacity } from './measure.ts';
import { colorTokenNames, type Palette } from './palettes.ts';

/** How a theme is written as CSS. */
export interface ThemeCssOptions {
  /**
   * The element that carries the theme, as a CSS selector. Default `':root'`, the whole page; a class such
   * as `'.brand'` themes one part of it.
   */
  selector?: string | undefined;
}

// A comment must not end early, nor turn the direction of what follows, and a stylesheet may stand inside a <style> element.
const inComment = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .replace(/\*\//g, '* /')
    .replace(/</g, '‹');

const parseSelector = createParser({ syntax: 'latest', strict: true });

function isSelector(text: string): boolean {
  // CSS that stands in a <style> element, a rule that ends early, and what nobody sees in an editor.
  if (/[{}<;@\p{Cc}\p{Bidi_Control}]|\/\*|\\$/u.test(text)) return false;
  try {
    // The parser stops at a bracket that nothing opened, and then doesn't come to the asterisk.
    const { rules } = parseSelector(`${text}\n,*`);
    return rules.length > 1 && rules.at(-1)?.items[0]?.type === 'WildcardTag';
  } catch {
    return false;
  }
}

function checkSelector(selector: string): string {
  const text = String(selector).trim().replace(/\s+/g, ' ');
  if (isSelector(text)) return text;
  throw new TypeError(
    `The selector ${JSON.stringify(text)} cannot carry a theme: it is no selector of CSS, or would end the rule early. Use a plain selector such as ".brand".`,
  );
}

const texts = (palette: Palette): Record<string, string> =>
  Object.fromEntries(colorTokenNames.map((token) => [token, cssColor(palette[token])]));

function colorTexts({ light, dark, lightMore, darkMore }: CheckedTheme['colors']) {
  return {
    light: texts(light),
    dark: texts(dark),
    lightMore: texts(lightMore),
    darkMore: texts(darkMore),
  };
}

/**
 * Writes a checked theme as a stylesheet to load with Cresset's own, before or after it. It sets colours for
 * all four modes, so `color-scheme`, `data-cr-theme`, `data-cr-contrast` and the reader's own preferences
 * work as they do without a theme, on the element, around it and inside it. Sizes that the theme leaves out
 * are not mentioned.
 *
 * @param theme What `assertTheme` or `createTheme` gave you.
 * @throws {TypeError} If the selector is none that CSS knows, or would end the rule.
 */
export function themeToCss(theme: CheckedTheme, options: ThemeCssOptions = {}): string {
  const selector = checkSelector(options.selector ?? ':root');
  const { name, colors, sizes, ownSizes } = theme;
  const title = name === undefined ? 'A Cresset theme' : `The Cresset theme “${inComment(name)}”`;
  const scrim = { base: scrimOpacity(sizes, 'light'), more: scrimOpacity(sizes, 'lightMore') };
  const sheet = [
    `/* ${title}. Load it with Cresset's own stylesheet. */\n`,
    storedRules(selector, colorTexts(colors), scrim),
    rule(selector, [...switchedDeclarations(colorTokenNames), ...sizeDeclarations(sizes, ownSizes)]),
  ];
  // Paper is white whatever the theme says; a theme that is dark on light pages too would print white on white.
  if (luminance(colors.light.canvas) < luminance(colors.light.text)) {
    sheet.push(`@media print {\n${storedRules(selector, defaultColors, scrim)}}\n`);
  }
  if (ownSizes.has('duration')) {
    const duration = rule(selector, [['--cr-duration', sizeText('duration', sizes.duration)]]);
    sheet.push(`@media (prefers-reduced-motion: no-preference) {\n${duration}}\n`);
  }
  return sheet.join('\n');
}

import {
  rule,
  sizeDeclarations,
  storedRules,
  switchedDeclarations,
  type SizeValue,
} from '../src/theme/declarations.ts';
import type { Mode } from '../src/theme/modes.ts';

/** Everything a stylesheet of tokens says: the colours of four palettes, and the tokens that are no colours. */
interface DefaultTokens {
  colors: Readonly<Record<Mode, Readonly<Record<string, string>>>>;
  sizes: Readonly<Record<string, SizeValue>>;
  scrim: { base: number; more: number };
  duration: string;
}

const baseInForce = [
  ['--cr-if-base', 'initial'],
  ['--cr-if-more', ''],
] as const;
const moreInForce = [
  ['--cr-if-base', ''],
  ['--cr-if-more', 'initial'],
] as const;

const block = (query: string, body: string) => `@media ${query} {\n${body}}\n`;

/** The default tokens as CSS. Every selector has specificity 0, so any rule of a site or a theme wins. */
export function tokensStylesheet({ colors, sizes, scrim, duration }: DefaultTokens): string {
  return [
    `/*
 * Generated from tokens/ by \`npm run tokens\`; change it there.
 *
 * Public: --cr-unit, of which every size is a multiple, on the root alone; --cr-color-*, --cr-scrim-opacity, --cr-font*, --cr-line-height-*, --cr-measure, --cr-space-*,
 * --cr-target*, --cr-border-*, --cr-radius, --cr-focus-*, --cr-duration. Set any of them on any element.
 * Private: --cr-base-*, --cr-more-* (both contrasts of every colour) and --cr-if-* (which one is in force).
 *
 * A palette follows \`color-scheme\`, which is the page's to set, or \`data-cr-theme\` on any element.
 * More contrast follows \`prefers-contrast\`, or \`data-cr-contrast\` on any element.
 */\n`,
    storedRules(':where(:root, :host)', colors, scrim),
    rule(':where(:root, :host)', [
      ['--cr-unit', '1rem'],
      ...sizeDeclarations(sizes),
      ['--cr-duration', '0s'],
    ]),
    block(
      '(prefers-reduced-motion: no-preference)',
      rule(':where(:root, :host)', [['--cr-duration', duration]]),
    ),
    `/* Exactly one of the two switches is \`initial\`, which makes var() take its second argument; the other
   is empty and adds nothing. They are inherited, so the nearest attribute decides. */\n`,
    rule(':where(:root, :host)', baseInForce),
    block('(prefers-contrast: more)', rule(':where(:root, :host)', moreInForce)),
    rule(":where([data-cr-contrast='no-preference'])", baseInForce),
    rule(":where([data-cr-contrast='more'])", moreInForce),
    '/* Declared again wherever the contrast changes, because var() is resolved where it is declared. */\n',
    rule(':where(:root, :host, [data-cr-contrast])', switchedDeclarations(Object.keys(colors.light))),
    '/* The page chooses its own `color-scheme`; these are for a part of it that differs. */\n',
    rule(":where([data-cr-theme='light'])", [['color-scheme', 'light']]),
    rule(":where([data-cr-theme='dark'])", [['color-scheme', 'dark']]),
    rule(":where([data-cr-theme='auto'])", [['color-scheme', 'light dark']]),
    '/* Paper is light, and printers leave backgrounds out: light text would vanish. */\n',
    block(
      'print',
      rule(":where(:root, :host, [data-cr-theme], [class*='cr-'])", [['color-scheme', 'light !important']]),
    ),
  ].join('\n');
}

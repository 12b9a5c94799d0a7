import type { Rgba } from './color.ts';
import type { SizeValue } from './declarations.ts';
import { colorTokens, sizeTokens } from './default-tokens.ts';
import type { Mode } from './modes.ts';

/** The name of a colour token, such as `'textMuted'`. */
export type ColorToken = keyof typeof colorTokens;

/** The path of a token that is not a colour, such as `'target.min'`. */
export type SizePath = keyof typeof sizeTokens;

/** Every colour of one mode. */
export type Palette = Readonly<Record<ColorToken, Rgba>>;

/** What was read of a theme's colours: holes where a token was missing or not a colour. */
export type ReadPalettes = Readonly<Record<Mode, Partial<Palette>>>;

/** Every token that is not a colour, the theme's own values over the defaults. */
export type Sizes = Readonly<Record<SizePath, SizeValue>>;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  // Object.keys forgets the keys of a record that has no others.
  Object.keys(record) as Key[];

/** The names of all colour tokens, in the order of the stylesheet. */
export const colorTokenNames = keysOf(colorTokens);

/** The paths of all tokens that are not colours. */
export const sizePaths = keysOf(sizeTokens);

/** The default of every token that is not a colour. */
export const defaultSizes = Object.fromEntries(
  sizePaths.map((path) => [path, sizeTokens[path].value]),
  // Object.fromEntries widens the keys; they are all the paths there are.
) as unknown as Sizes;

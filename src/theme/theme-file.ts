import type { ColorValue } from './color.ts';
import type { Measure } from './declarations.ts';
import type { Mode } from './modes.ts';
import type { ColorToken } from './palettes.ts';

/** One design token: a value and, if you like, what it is for. */
export interface ThemeToken<Value> {
  /** The value itself, or a reference to another token of the same file, such as `"{palette.sea}"`. */
  $value: Value | string;
  $type?: string | undefined;
  $description?: string | undefined;
}

/** What a group of design tokens may say about itself. */
export interface ThemeGroup {
  $type?: string | undefined;
  $description?: string | undefined;
}

type Dimensions<Name extends string> = ThemeGroup & { [Key in Name]?: ThemeToken<Measure> | undefined };
/**
 * A theme as a JSON file: design tokens in the format of the Design Tokens Community Group (2025.10), with
 * one group of colours for each of the four modes. All four are needed, each with every colour token. A
 * colour is a colour object, or any CSS colour text that means the same everywhere. Everything but the
 * colours is optional and falls back to the default theme.
 */
export interface ThemeFile {
  $description?: string | undefined;
  /** `cresset.name` is the theme's name; it is written at the head of the stylesheet. */
  $extensions?: { cresset?: { name?: string | undefined } | undefined } | undefined;
  /** Colours of your own to refer to. They are not part of the stylesheet. */
  palette?: { [name: string]: ThemeToken<ColorValue> | string } | undefined;
  color: { [Key in Mode]: ThemeGroup & { [Token in ColorToken]: ThemeToken<ColorValue> } };
  font?: {
    family?: ThemeToken<string[]> | undefined;
    weight?: ThemeGroup & { body?: ThemeToken<number>; bold?: ThemeToken<number> };
    fluid?: Dimensions<'from' | 'to'> | undefined;
    size?: ThemeGroup & {
      small?: ThemeToken<Measure>;
      body?: ThemeToken<Measure>;
      lead?: Dimensions<'min' | 'max'>;
      heading1?: Dimensions<'min' | 'max'>;
      heading2?: Dimensions<'min' | 'max'>;
      heading3?: Dimensions<'min' | 'max'>;
      heading4?: ThemeToken<Measure>;
    };
  };
  lineHeight?: ThemeGroup & { body?: ThemeToken<number>; heading?: ThemeToken<number> };
  /** The longest line of running text, in ch. */
  measure?: ThemeToken<number> | undefined;
  space?:
    | (Dimensions<'1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'> & {
        part?: Dimensions<'min' | 'max'>;
        section?: Dimensions<'min' | 'max'>;
      })
    | undefined;
  target?: Dimensions<'min' | 'standard'> | undefined;
  border?: Dimensions<'hairline' | 'essential' | 'quote' | 'card' | 'list' | 'banner'> | undefined;
  radius?: ThemeToken<Measure> | undefined;
  focus?: Dimensions<'width' | 'offset'> | undefined;
  /** Never in force for readers who ask for less motion. */
  duration?: ThemeToken<Measure> | undefined;
  scrim?: { opacity?: ThemeGroup & { base?: ThemeToken<number>; more?: ThemeToken<number> } } | undefined;
}

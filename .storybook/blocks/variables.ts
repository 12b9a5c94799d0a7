import { colorTokens, sizeTokens } from '../../src/theme/default-tokens.ts';
import { colorProperty, sizeProperty } from '../../src/theme/names.ts';

/** A custom property that a site may set. */
export interface Variable {
  readonly name: string;
  /** What it is for; a token of spacing needs no words. */
  readonly meaning: string;
  /** What is taken where nobody sets it, as CSS. A token is always set. */
  readonly fallback?: string | undefined;
}

interface Variables {
  /** Those of the component alone. */
  readonly own: readonly Variable[];
  /** What else the sheet says of them, in a sentence. */
  readonly note: string;
  /** Those that all components share. */
  readonly tokens: readonly Variable[];
}

const meanings: ReadonlyMap<string, string> = new Map([
  ...Object.entries(colorTokens).map(([token, meaning]) => [colorProperty(token), meaning] as const),
  ...Object.entries(sizeTokens).map(([path, { description }]) => [sizeProperty(path), description] as const),
]);

/**
 * The custom properties that the first comment of a component’s sheet lists, and the tokens that its rules read.
 *
 * @param base The sheet that all components share, whose first rule is that of every root.
 */
export function variablesOf(sheet: string, base: string): Variables {
  const [comment = ''] = /^\/\*[\s\S]*?\*\//.exec(sheet) ?? [];
  const listed = [...comment.matchAll(/^ \* {3}(--cr-[\w-]+) +(.+)$/gm)];
  const own = listed.map(([, name = '', words = '']) => {
    const [, before = words, fallback] = /^(.*?), default ([^;]+)/.exec(words) ?? [];
    const [, more] = /; (.+)$/.exec(words) ?? [];
    return { name, meaning: more === undefined ? before : `${before}; ${more}`, fallback };
  });
  const known = new Set(own.map(({ name }) => name));
  const [rootRule = ''] = /^[^\n*]*\{[^}]*\}/m.exec(base.replaceAll(/\/\*[\s\S]*?\*\//g, '')) ?? [];
  const rules = `${rootRule}${sheet}`;
  const read = new Set([...rules.matchAll(/var\((--cr-[\w-]+)/g)].map(([, name = '']) => name));
  const tokens = [...read].flatMap((name) => {
    const meaning = meanings.get(name);
    return meaning === undefined || known.has(name) ? [] : [{ name, meaning }];
  });
  const [, note = ''] = /^ \* ((?!Custom)[A-Z].*)$/m.exec(comment) ?? [];
  return { own, note, tokens: tokens.toSorted((one, other) => one.name.localeCompare(other.name)) };
}

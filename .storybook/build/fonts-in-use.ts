import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'postcss';

const root = path.resolve(import.meta.dirname, '../..');

/** The characters beyond the alphabets of Europe that Storybook’s pages hold, by their code points. */
function charactersInUse(): ReadonlySet<number> {
  const text = globSync('{content,stories,.storybook}/**/*.{ts,tsx,mdx}', { cwd: root })
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('');
  return new Set(
    [...text].map((character) => character.codePointAt(0) ?? 0).filter((point) => point >= 0x2e80),
  );
}

/** The first and last code point of each part of a `unicode-range`. */
function rangesOf(declaration: string): readonly (readonly [number, number])[] {
  return declaration.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

/**
 * Leaves out the files of a font that no story has a character of: Japanese comes in 120, of which the stories need some
 * ten, and the others were half of the static Storybook. What a reader types beyond them is shown in the system’s font.
 */
export function fontsInUse(family: string): Plugin {
  const used = [...charactersInUse()];
  return {
    postcssPlugin: 'cresset-fonts-in-use',
    AtRule: {
      'font-face': (rule) => {
        const said: Record<string, string> = {};
        rule.walkDecls((declaration) => {
          said[declaration.prop] = declaration.value;
        });
        if (said['font-family']?.replaceAll(/['"]/g, '') !== family) return;
        const ranges = rangesOf(said['unicode-range'] ?? 'U+0-10FFFF');
        if (!used.some((point) => ranges.some(([first, last]) => point >= first && point <= last)))
          rule.remove();
      },
    },
  };
}

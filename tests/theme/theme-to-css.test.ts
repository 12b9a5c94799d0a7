import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';
import {
  assertTheme,
  checkTheme,
  colorProperty,
  colorTokens,
  createTheme,
  defaultTheme,
  modes,
  parseColor,
  ThemeError,
  themeToCss,
  type ThemeFile,
} from '../../src/theme/index.ts';
import { customProperties, palettesOf } from './css-palettes.ts';
import { readRepositoryFile, shippedThemes } from './shipped.ts';

// A theme again, from nothing but its stylesheet.
function readBack(css: string): unknown {
  const palettes = palettesOf(css);
  const color = modes.map((mode) => {
    const tokens = Object.keys(colorTokens).map((token) => {
      const name = colorProperty(token).replace('--cr-', '');
      return [token, { $value: palettes[mode].get(name) }];
    });
    return [mode, Object.fromEntries(tokens)];
  });
  const opacity = (mode: 'light' | 'lightMore') => Number(palettes[mode].get('scrim-opacity'));
  return {
    color: Object.fromEntries(color),
    scrim: { opacity: { base: { $value: opacity('light') }, more: { $value: opacity('lightMore') } } },
  };
}

const bad: ThemeFile = {
  ...defaultTheme,
  color: { ...defaultTheme.color, light: { ...defaultTheme.color.light, textMuted: { $value: '#999' } } },
};

const selectors = (css: string) =>
  parse(css).nodes.flatMap((node) => (node.type === 'rule' ? [node.selector] : []));

describe('A theme as CSS', () => {
  test.each(Object.entries(shippedThemes))(
    '%s: the stylesheet holds exactly the colours that were checked, in all four modes',
    (_name, theme) => {
      const css = themeToCss(assertTheme(theme));
      const palettes = palettesOf(css);
      for (const mode of modes) {
        for (const token of Object.keys(colorTokens)) {
          // Every token of the table is a token of the theme.
          const { $value } = theme.color[mode][token as keyof typeof colorTokens];
          const sent = palettes[mode].get(colorProperty(token).replace('--cr-', ''));
          expect(parseColor(sent), `${mode} ${token}`).toEqual(parseColor($value));
        }
      }
      expect(checkTheme(readBack(css))).toEqual([]);
    },
  );

  test('the default stylesheet of the package has nothing wrong with it either', () => {
    expect(checkTheme(readBack(readRepositoryFile('src/styles/tokens.css')))).toEqual([]);
  });

  test('is not made from a theme that shuts readers out', () => {
    expect(() => assertTheme(bad)).toThrow(ThemeError);
    expect(() => assertTheme(bad)).toThrow(/In light, textMuted on canvas has 2\.84:1/);
  });

  test('is not made from a theme that nobody has checked', () => {
    // @ts-expect-error A theme file lacks the mark that only assertTheme and createTheme give.
    expect(() => themeToCss(bad)).toThrow();
  });

  test('may be made from a theme that only misses 7:1, unless the caller asks for everything', () => {
    const { theme } = createTheme({ brand: '#00703c' });
    expect(() => assertTheme(theme)).not.toThrow();
    expect(() => assertTheme(theme, { level: 'target' })).toThrow(ThemeError);
  });

  test('stands on :root, or on the part of the page that the selector names', () => {
    expect(new Set(selectors(themeToCss(assertTheme(defaultTheme))))).toEqual(new Set([':root']));
    expect(new Set(selectors(themeToCss(assertTheme(defaultTheme), { selector: '.brand' })))).toEqual(
      new Set(['.brand']),
    );
  });

  test.each(['', ' ', '.a{', '.a}', '.a;', '@media', '</style>', '/* .a'])(
    'refuses the selector %j, which would break the stylesheet',
    (selector) => {
      expect(() => themeToCss(assertTheme(defaultTheme), { selector })).toThrow(/cannot carry a theme/);
    },
  );

  test('sets a duration only where readers have not asked for less motion', () => {
    const theme = assertTheme({ ...defaultTheme, duration: { $value: '2s' } });
    const media: string[] = [];
    parse(themeToCss(theme)).walkDecls('--cr-duration', ({ parent }) => {
      const around = parent?.parent;
      media.push(around?.type === 'atrule' && 'params' in around ? String(around.params) : 'none');
    });
    expect(media).toEqual(['(prefers-reduced-motion: no-preference)']);
  });

  test('mentions only the sizes that the theme sets, and works out fluid ones again', () => {
    const theme = assertTheme({
      ...defaultTheme,
      font: { size: { heading1: { max: { $value: '4rem' } } } },
      radius: { $value: '4px' },
    });
    const sizes = [...customProperties(themeToCss(theme))].filter(
      ([property]) => !/color|scrim/.test(property),
    );
    expect(sizes).toEqual([
      [
        '--cr-font-size-heading-1',
        'clamp(2.25 * var(--cr-unit), 1.6667 * var(--cr-unit) + 2.9167vi, 4 * var(--cr-unit))',
      ],
      ['--cr-radius', '4px'],
    ]);
  });

  test('cannot be broken out of by a name or a font', () => {
    const css = themeToCss(
      assertTheme({
        ...defaultTheme,
        $extensions: { cresset: { name: '*/ </style><script>' } },
        font: { family: { $value: ['A"; } </style>', 'serif'] } },
      }),
    );
    expect(css).not.toContain('</');
    expect(css.match(/\*\//g)).toHaveLength(1);
    const font = customProperties(css).get('--cr-font');
    expect(font).toBe('"A\\22 ; } \\3c /style\\3e ", serif');
  });

  test('prints dark on white even when the theme is dark on light pages too', () => {
    const css = themeToCss(assertTheme(shippedThemes['nightglass-observatory']));
    expect(css).toContain('@media print');
    expect(themeToCss(assertTheme(shippedThemes['wellbrook-health']))).not.toContain('@media print');
  });
});

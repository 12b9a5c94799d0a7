import { defineConfig, parse } from '@terrazzo/parser';
import { parse as parseCss } from 'postcss';
import { describe, expect, test } from 'vitest';
import { generateTokenFiles } from '../../scripts/build-tokens.ts';
import { colorProperty, colorTokens, parseColor, sizeProperty } from '../../src/theme/index.ts';
import { customProperties } from './css-palettes.ts';
import { readRepositoryFile } from './shipped.ts';

const css = readRepositoryFile('src/styles/tokens.css');
const jsonFiles = [
  'src/theme/tokens.json',
  'themes/lantern-post.json',
  'themes/nightglass-observatory.json',
  'themes/wellbrook-health.json',
];

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}

describe('The generated files', async () => {
  test.each(Object.entries(await generateTokenFiles()))(
    '%s is what `npm run tokens` writes',
    (path, text) => {
      expect(readRepositoryFile(path)).toBe(text);
    },
  );
});

describe('The token files for design tools', () => {
  test.each(jsonFiles)('%s is valid in the format of the Design Tokens Community Group', async (path) => {
    const filename = new URL(`../../${path}`, import.meta.url);
    const config = defineConfig(
      { lint: { rules: { 'core/consistent-naming': ['error', { format: 'camelCase' }] } } },
      { cwd: new URL('.', filename) },
    );
    const { tokens } = await parse([{ filename, src: readRepositoryFile(path) }], { config });
    expect(Object.keys(tokens).length).toBeGreaterThan(100);
  });

  test.each(jsonFiles)('%s gives the same colour to tools that read only its hex form', (path) => {
    const colors = [...objectsIn(JSON.parse(readRepositoryFile(path)))].filter((found) => 'hex' in found);
    expect(colors.length).toBeGreaterThan(10);
    for (const color of colors) {
      const read = parseColor(color);
      expect(read && { ...read, a: 255 }).toEqual(parseColor(color.hex));
    }
  });
});

describe('The default stylesheet', () => {
  test('names every token as documented', () => {
    expect(['text', 'textMuted', 'level1Bg', 'brandActionText'].map(colorProperty)).toEqual([
      '--cr-color-text',
      '--cr-color-text-muted',
      '--cr-color-level-1-bg',
      '--cr-color-brand-action-text',
    ]);
    expect(['font.family', 'font.size.heading1', 'target.standard', 'target.min'].map(sizeProperty)).toEqual([
      '--cr-font',
      '--cr-font-size-heading-1',
      '--cr-target',
      '--cr-target-min',
    ]);
  });

  test('declares every colour token for both contrasts', () => {
    const declared = customProperties(css);
    for (const token of Object.keys(colorTokens)) {
      for (const contrast of ['base', 'more']) {
        expect(declared.has(colorProperty(token).replace('--cr-', `--cr-${contrast}-`))).toBe(true);
      }
    }
  });

  test('gives way to any rule of a site: no selector has specificity', () => {
    const selectors: string[] = [];
    parseCss(css).walkRules(({ selector }) => {
      selectors.push(selector);
    });
    expect(selectors.length).toBeGreaterThan(8);
    for (const selector of selectors) expect(selector).toMatch(/^:where\(.*\)$/);
  });
});

import { describe, expect, test } from 'vitest';
import { checkTheme, measureTheme, modes, pairs, type Finding, type Mode } from '../../src/theme/index.ts';
import { shippedThemes } from './shipped.ts';
import { fromHex, ratio } from './wcag.ts';

type Changes = Readonly<Record<string, unknown>>;

// A copy of a theme with other values at some paths; `undefined` takes the token out.
function changed(theme: object, changes: Changes): unknown {
  const copy: unknown = structuredClone(theme);
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    // Every step is an object, because the path is one of a theme.
    let group = copy as Record<string, unknown>;
    for (const name of names) {
      group[name] ??= {};
      group = group[name] as Record<string, unknown>;
    }
    if (value === undefined) delete group[last];
    else group[last] = { $value: value };
  }
  return copy;
}

const everywhere = Object.entries(shippedThemes).flatMap(([name, theme]) =>
  modes.map((mode): [string, Mode, object] => [name, mode, theme]),
);
const summary = (findings: readonly Finding[]) => findings.map(({ kind, path }) => `${kind} ${path}`);
const defaultTheme = shippedThemes['default'] ?? {};
const faults = (changes: Changes) => checkTheme(changed(defaultTheme, changes));
const levels = (color: string) =>
  faults({ 'color.light.text': color }).map(({ level, criterion }) => `${level} ${criterion}`);

describe('A shipped theme', () => {
  test.each(Object.entries(shippedThemes))('%s has nothing wrong with it in any mode', (_name, theme) => {
    expect(checkTheme(theme).map(({ message }) => message)).toEqual([]);
  });

  test.each(everywhere)('%s in %s: a page without one of its colours is refused', (_name, mode, theme) => {
    const path = `color.${mode}.linkVisited`;
    expect(summary(checkTheme(changed(theme, { [path]: undefined })))).toContain(`missing ${path}`);
  });

  test.each(everywhere)('%s in %s: grey text of too little contrast is found', (_name, mode, theme) => {
    const found = checkTheme(changed(theme, { [`color.${mode}.textMuted`]: grey(theme, mode, 3.2) }));
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'contrast',
        level: 'AA',
        mode,
        foreground: 'textMuted',
        background: 'canvas',
        criterion: '1.4.3',
      }),
    );
  });

  test.each(everywhere)('%s in %s: an edge that melts into the page is found', (_name, mode, theme) => {
    const found = checkTheme(changed(theme, { [`color.${mode}.border`]: grey(theme, mode, 1.6) }));
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'contrast',
        level: 'AA',
        mode,
        foreground: 'border',
        criterion: '1.4.11',
      }),
    );
  });

  test.each(everywhere)(
    '%s in %s: a scrim too thin for text over a picture is found',
    (_name, mode, theme) => {
      const path = `scrim.opacity.${mode.endsWith('More') ? 'more' : 'base'}`;
      const found = checkTheme(changed(theme, { [path]: 0.4 }));
      expect(found).toContainEqual(
        expect.objectContaining({
          kind: 'contrast',
          level: 'AA',
          mode,
          background: 'scrim',
          criterion: '1.4.3',
        }),
      );
    },
  );

  test.each(everywhere)('%s in %s: a focus ring of two similar colours is found', (_name, mode, theme) => {
    const found = checkTheme(changed(theme, { [`color.${mode}.focusOuter`]: '#868686' }));
    const ring = found.find((finding) => 'foreground' in finding && finding.foreground === 'focusInner');
    expect(ring).toMatchObject({ kind: 'contrast', level: 'AA', mode, needed: 9 });
    expect(ring && 'ratio' in ring ? ring.ratio : 0).toBeCloseTo(5.4, 1);
  });

  test.each(everywhere)('%s in %s: a value that is no colour is found, not skipped', (_name, mode, theme) => {
    const path = `color.${mode}.level3Text`;
    expect(summary(checkTheme(changed(theme, { [path]: 'brandish blue' })))).toContain(`unparsable ${path}`);
  });
});

// A grey whose ratio to the mode's canvas is as near to `wanted` as can be, found by trying all of them.
function grey(theme: object, mode: Mode, wanted: number): string {
  const canvas = canvasOf(theme, mode);
  const all = Array.from({ length: 256 }, (_, value) => {
    const hex = `#${value.toString(16).padStart(2, '0').repeat(3)}`;
    return { hex, off: Math.abs(ratio(fromHex(hex), canvas) - wanted) };
  });
  return all.toSorted((one, other) => one.off - other.off)[0]?.hex ?? '';
}

function canvasOf(theme: object, mode: Mode) {
  const text = JSON.stringify(theme);
  const parsed: { color: Record<Mode, { canvas: { $value: string | { hex: string } } }> } = JSON.parse(text);
  const value = parsed.color[mode].canvas.$value;
  return fromHex(typeof value === 'string' ? value : value.hex);
}

describe('Checking a theme', () => {
  test('measures every pair of the table in every mode, text on the scrim over white and black', () => {
    const onScrim = pairs.filter(({ background }) => background === 'scrim').length;
    expect(measureTheme(defaultTheme)).toHaveLength(4 * (pairs.length + onScrim));
  });

  test('agrees with the formula of the standard, written out again', () => {
    const measured = measureTheme(changed(defaultTheme, { 'color.light.text': '#3a6ea5' }));
    const text = measured.find(({ mode, foreground }) => mode === 'light' && foreground === 'text');
    expect(text?.ratio).toBeCloseTo(ratio(fromHex('#3a6ea5'), fromHex('#ffffff')), 12);
  });

  test('never rounds: a ratio of 4.4999996 fails where 4.5 is needed', () => {
    const found = faults({ 'color.light.linkVisited': '#6c7b67', 'color.light.surface': '#ffffff' });
    const onCanvas = found.find((finding) => 'ratio' in finding && finding.background === 'canvas');
    expect(onCanvas).toMatchObject({ level: 'AA', needed: 4.5 });
    expect(onCanvas && 'ratio' in onCanvas ? onCanvas.ratio : 0).toBeGreaterThan(4.499999);
    expect(onCanvas?.message).toContain('4.49:1');
  });

  test('finds readers of the contrast mode getting less than everybody else', () => {
    const found = faults({ 'color.lightMore.textMuted': '#404a5c', 'color.light.textMuted': '#131a26' });
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'less-contrast',
        level: 'target',
        mode: 'lightMore',
        foreground: 'textMuted',
      }),
    );
  });

  test('tells what breaks WCAG 2.2 AA from what only misses the 7:1 we aim at', () => {
    expect(new Set(levels('#666666'))).toEqual(new Set(['target 1.4.6']));
    expect(new Set(levels('#909090'))).toEqual(new Set(['AA 1.4.3']));
  });

  test.each([
    ['color.light.textMuted', '#909090'],
    ['color.dark.border', '#222222'],
    ['color.light.focusOuter', '#868686'],
    ['color.lightMore.hairline', '#dddddd'],
    ['color.dark.actionText', '#5580aa'],
    ['scrim.opacity.base', 0.4],
    ['target.min', '20px'],
    ['font.size.heading1.max', '6rem'],
  ])('offers for %s a nearest value that does pass when it is taken over', (path, value) => {
    let theme = changed(defaultTheme, { [path]: value });
    for (let round = 0; round < 12; round += 1) {
      const [first] = checkTheme(theme);
      if (first === undefined) break;
      expect(first.nearest, first.message).toBeDefined();
      theme = changed(theme as object, { [first.nearest?.path ?? '']: first.nearest?.value });
    }
    expect(checkTheme(theme)).toEqual([]);
  });

  test('offers the smallest change: the nearest grey that passes is one step from one that fails', () => {
    const found = faults({ 'color.light.textMuted': '#909090', 'color.light.surface': '#ffffff' });
    expect(found[0]?.nearest).toEqual({ path: 'color.light.textMuted', value: '#767676' });
    expect(ratio(fromHex('#777777'), fromHex('#ffffff'))).toBeLessThan(4.5);
  });

  test('finds a see-through background, because nobody knows what lies under it', () => {
    const found = faults({ 'color.dark.surface': 'rgb(22 30 46 / 90%)' });
    expect(summary(found)).toContain('see-through color.dark.surface');
  });

  test('measures see-through text as it looks on each of its backgrounds', () => {
    const found = faults({ 'color.light.textMuted': 'rgb(0 0 0 / 45%)' });
    const onCanvas = found.find((finding) => 'ratio' in finding && finding.background === 'canvas');
    const looksLike = 255 * (1 - 115 / 255);
    expect(onCanvas && 'ratio' in onCanvas ? onCanvas.ratio : 0).toBeCloseTo(
      ratio([looksLike, looksLike, looksLike], [255, 255, 255]),
      12,
    );
  });

  test('names an unknown token and the one that was probably meant', () => {
    const [found] = faults({ 'color.light.textMutted': '#000000' });
    expect(found).toMatchObject({ kind: 'unknown', path: 'color.light.textMutted' });
    expect(found?.message).toContain('Did you mean color.light.textMuted?');
  });

  test('follows references inside the file, and finds those that lead nowhere or in a circle', () => {
    const ok = { 'palette.sea': '#0a4694', 'color.light.link': '{palette.sea}' };
    expect(faults(ok)).toEqual([]);
    expect(summary(faults({ 'color.light.link': '{palette.see}' }))).toContain('unparsable color.light.link');
    const circle = { 'color.light.link': '{color.light.text}', 'color.light.text': '{color.light.link}' };
    expect(faults(circle)[0]?.message).toContain('refers to itself');
  });

  test('finds a whole mode that is missing', () => {
    const found = checkTheme({ color: { light: {}, dark: {}, lightMore: {} } });
    expect(summary(found)).toContain('missing color.darkMore');
  });

  test.each([null, undefined, 42, 'theme', [], {}])(
    'finds that %j is no theme, and does not throw',
    (input) => {
      expect(checkTheme(input).filter(({ kind }) => kind === 'missing')).toHaveLength(4);
    },
  );
});

describe('Checking sizes', () => {
  test.each([
    ['target.min', '23px', 'AA', '2.5.8'],
    ['target.min', '1.4375rem', 'AA', '2.5.8'],
    ['target.standard', '43px', 'target', '2.5.5'],
    ['focus.width', '1.9px', 'AA', '2.4.13'],
    ['focus.offset', '0px', 'AA', '2.4.13'],
    ['border.essential', '0px', 'AA', '1.4.11'],
    ['font.size.body', '16px', 'target', '1.4.4'],
    ['font.size.heading1.max', '6rem', 'AA', '1.4.4'],
    ['lineHeight.body', 1.2, 'target', '1.4.8'],
    ['measure', 100, 'target', '1.4.8'],
  ])('finds %s of %s', (path, value, level, criterion) => {
    expect(faults({ [path]: value })).toContainEqual(
      expect.objectContaining({ kind: 'size', path, level, criterion }),
    );
  });

  test.each([
    ['target.min', '24px'],
    ['target.standard', '2.75rem'],
    ['focus.width', '2px'],
    ['scrim.opacity.base', 0.78],
  ])('is content with %s of exactly %s', (path, value) => {
    expect(faults({ [path]: value })).toEqual([]);
  });

  test.each([
    ['radius', 'round'],
    ['radius', '-1px'],
    ['target.min', '3em'],
    ['scrim.opacity.base', 1.2],
    ['font.weight.bold', 'bold'],
    ['duration', '120'],
    ['font.family', []],
  ])('finds that %s cannot be %j', (path, value) => {
    expect(summary(faults({ [path]: value }))).toContain(`unparsable ${path}`);
  });
});

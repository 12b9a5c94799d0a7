import { describe as group, expect, it } from 'vitest';
import { checkTheme, defaultTheme, modes } from '../../../src/theme/index.ts';
import {
  countText,
  checkedTheme,
  repairs,
  type CheckedTheme,
} from '../../../.storybook/workshop/checked-theme.ts';
import {
  describe,
  startState,
  withChange,
  withoutChange,
  type WorkshopState,
} from '../../../.storybook/workshop/state.ts';

function checked(state: WorkshopState): CheckedTheme {
  const { theme, problems } = describe(state);
  if (theme === undefined) throw new Error(`There is no theme: ${JSON.stringify(problems)}`);
  return checkedTheme(theme);
}

const paths = (state: WorkshopState) =>
  repairs(checked(state).findings, state.changes).map(({ path }) => path);

const pale = withChange(startState, 'color.light.textMuted', '#aaa');

group('a brand colour', () => {
  it('alone makes a whole theme without a finding', () => {
    expect(checked(startState).findings).toEqual([]);
  });

  it.each(['rebeccapurple', 'hsl(160 60% 20%)', 'oklch(40% 0.1 180)', ' #14504A '])(
    'may be written as %s',
    (brand) => {
      expect(describe({ ...startState, brand }).problems).toEqual({});
    },
  );

  it('that cannot be read is named with its field and what to write', () => {
    const { theme, problems } = describe({ ...startState, brand: '#12345', accent: 'reddish', link: 'red' });
    expect(theme).toBeUndefined();
    expect(problems.brand).toMatch(/5 digits/);
    expect(problems.accent).toMatch(/^accent .*reddish.* is no CSS colour/);
    expect(problems.link).toBeUndefined();
  });

  it('that is left empty is asked for', () => {
    expect(describe({ ...startState, brand: ' ' }).problems).toEqual({
      brand: 'Give a colour, such as #14504a.',
    });
  });
});

group('a pasted theme', () => {
  it('is taken whole', () => {
    const json = JSON.stringify(defaultTheme);
    expect(describe({ ...startState, from: 'json', json }).theme).toEqual(defaultTheme);
  });

  it.each([
    ['', /Paste a theme/],
    ['{', /^This is not JSON\. ./],
    ['[]', /not a theme: a theme is an object/],
  ])('that is %j says what is wrong', (json, words) => {
    expect(describe({ ...startState, from: 'json', json }).problems.json).toMatch(words);
  });

  it('without a single token is a theme with findings, and never an error', () => {
    const { findings, css } = checked({ ...startState, from: 'json', json: '{}' });
    expect(findings).toHaveLength(modes.length);
    expect(css).toBeUndefined();
  });
});

group('one changed colour', () => {
  it('is found where it fails, each pair with what is needed', () => {
    const [repair, ...others] = repairs(checked(pale).findings, pale.changes);
    expect(others).toEqual([]);
    expect(repair).toMatchObject({ path: 'color.light.textMuted', changed: '#aaa' });
    expect(repair?.findings).toHaveLength(3);
  });

  it('is right once the nearest that passes has been taken', () => {
    const { suggestion } = repairs(checked(pale).findings, pale.changes)[0] ?? {};
    if (suggestion === undefined) throw new Error('Nothing was suggested.');
    expect(checked(withChange(pale, 'color.light.textMuted', suggestion)).findings).toEqual([]);
  });

  it('stays in its place of the list when it is mended', () => {
    const both = withChange(pale, 'color.dark.border', '#111');
    expect(paths(both)).toEqual(['color.light.textMuted', 'color.dark.border']);
    expect(paths(withChange(both, 'color.light.textMuted', '#444'))).toEqual(paths(both));
  });

  it('can be taken back', () => {
    expect(withoutChange(pale, 'color.light.textMuted')).toEqual(startState);
  });

  it('shows in the previews before it may be taken away', () => {
    const { css, previewCss } = checked(pale);
    expect(css).toBeUndefined();
    expect(previewCss).toMatch(/\[data-mode="light"\] \{[^}]*--cr-color-text-muted: #aaa;/);
  });

  it.each(['red; } * { display: none', 'url(https://example.org)', '</style><script>'])(
    'that is no colour reaches no stylesheet: %s',
    (value) => {
      expect(checked(withChange(startState, 'color.light.text', value)).previewCss).not.toContain(value);
    },
  );
});

it('a size that is mended is written as design tools expect it', () => {
  const { theme } = describe(withChange(startState, 'target.min', '1.5rem'));
  expect(theme).toMatchObject({ target: { min: { $value: { value: 1.5, unit: 'rem' } } } });
  expect(checkTheme(theme)).toEqual([]);
});

it('a path that means something to JavaScript changes nothing but the theme', () => {
  describe(withChange(startState, '__proto__.polluted', 'yes'));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('the count is said in one sentence', () => {
  expect(countText([])).toBe('No findings: this theme is ready to use.');
  expect(countText(checked(pale).findings)).toBe('3 findings, 3 of level AA.');
  const close = withChange(startState, 'color.light.text', '#666');
  expect(countText(checked(close).findings)).toBe(
    '3 findings, none of level AA: this theme is ready to use.',
  );
});

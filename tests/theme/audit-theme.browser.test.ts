import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import tokens from '../../src/styles/tokens.css?inline';
import { auditTheme } from '../../src/theme/index.ts';
import { setMedia } from '../support/modes.ts';

const sheet = document.createElement('style');

beforeEach(() => {
  sheet.textContent = tokens;
  document.head.append(sheet);
});

afterEach(async () => {
  await setMedia({});
  sheet.remove();
  document.body.replaceChildren();
});

function audit(html: string) {
  document.body.innerHTML = html;
  const { lastElementChild } = document.body;
  if (lastElementChild === null) throw new Error('There is nothing to audit.');
  return auditTheme(lastElementChild);
}

const paths = ({ findings }: ReturnType<typeof audit>) => findings.map(({ kind, path }) => `${kind} ${path}`);

describe('The audit of a live page', () => {
  test.each([
    ['<div></div>', 'light'],
    ['<div data-cr-theme="dark"></div>', 'dark'],
    ['<div data-cr-contrast="more"></div>', 'lightMore'],
    ['<div data-cr-theme="dark" data-cr-contrast="more"></div>', 'darkMore'],
  ])('finds nothing wrong with the default theme at %s, which is %s', (html, mode) => {
    expect(audit(html)).toEqual({ mode, findings: [] });
  });

  test('sees what the reader asks for', async () => {
    await setMedia({ contrast: 'more' });
    expect(audit('<div></div>').mode).toBe('lightMore');
  });

  test('finds a colour that was set by hand and cannot be read, and offers one that can', () => {
    const { findings } = audit('<div style="--cr-color-text-muted: #909090"></div>');
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatchObject({
      kind: 'contrast',
      level: 'AA',
      path: '--cr-color-text-muted',
      nearest: { path: '--cr-color-text-muted', value: '#707070' },
    });
    expect(findings[0]?.message).not.toContain('color.light');
  });

  test('measures what a colour comes to, however it is written', () => {
    const same =
      '<div style="--x: #909090; --cr-color-text-muted: color-mix(in srgb, var(--x), var(--x))"></div>';
    expect(paths(audit(same))).toHaveLength(3);
  });

  test('finds what is no colour, nothing, or see-through', () => {
    const found = paths(
      audit(
        '<div style="--cr-color-link: nope; --cr-color-accent: ; --cr-color-brand: rgb(0 0 0 / 50%)"></div>',
      ),
    );
    expect(found).toEqual([
      'unparsable --cr-color-link',
      'missing --cr-color-accent',
      'see-through --cr-color-brand',
    ]);
  });

  test('finds a small target, a thin ring and a thin scrim', () => {
    const found = paths(
      audit('<div style="--cr-target-min: 1.25rem; --cr-focus-width: 1px; --cr-scrim-opacity: 0.4"></div>'),
    );
    expect(found).toContain('size --cr-target-min');
    expect(found).toContain('size --cr-focus-width');
    expect(found).toContain('contrast --cr-color-brand-text');
  });

  test('finds that the stylesheet of Cresset is not there', () => {
    sheet.remove();
    expect(paths(audit('<div></div>'))).toContain('missing --cr-color-text');
  });

  test('is not misled by the rules of the page, and leaves nothing behind', () => {
    sheet.textContent += 'span { background: red !important; transition: all 9s } div > * { width: 1px }';
    expect(audit('<div></div>').findings).toEqual([]);
    expect(document.body.innerHTML).toBe('<div></div>');
  });

  test('says what is wrong when no window shows the element', () => {
    const elsewhere = document.implementation.createHTMLDocument();
    expect(() => auditTheme(elsewhere.body)).toThrow(/no window shows/);
  });
});

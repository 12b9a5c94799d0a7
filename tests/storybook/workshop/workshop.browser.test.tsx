import { composeStories } from '@storybook/react-vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { checkTheme } from '../../../src/theme/index.ts';
import { decodeState, encodeState } from '../../../.storybook/workshop/link.ts';
import { startState, withChange } from '../../../.storybook/workshop/state.ts';
import * as stories from '../../../stories/tools/ThemeWorkshop.stories.tsx';
import { axeFindings } from '../../support/axe.ts';
import { backgroundOf } from '../../support/contrast.ts';
import * as visitor from '../../support/visitor.ts';
import {
  arrive,
  clipboard,
  close,
  leave,
  nameOfFocused,
  setHash,
  tabTo,
  type,
} from '../../support/visitor.ts';

const { ThemeWorkshop } = composeStories(stories);

const open = () => visitor.open(<ThemeWorkshop />);

beforeEach(arrive);
afterEach(leave);

const statusSays = (words: string) =>
  expect.poll(() => page.getByRole('status').element().textContent).toContain(words);
const paneColor = () => {
  const banner = document.querySelector('[data-mode="light"] .cr-mission-banner');
  if (banner === null) throw new Error('There is no banner in the light palette.');
  return backgroundOf(banner).slice(0, 3);
};

describe('with the keyboard alone', () => {
  test('a brand colour is typed and every palette follows', async () => {
    await open();
    const field = await type('Brand colour', 'rebeccapurple');
    await expect.poll(() => paneColor()).toEqual([102, 51, 153]);
    expect(document.activeElement).toBe(field);
    await statusSays('No findings: this theme is ready to use.');
  });

  test('a faulty colour is found, mended by one press, announced, and the focus stays', async () => {
    await open();
    await tabTo('Single colours');
    await userEvent.keyboard('{Enter}');
    await type('textMuted', '#aaa');
    await statusSays('3 findings, 3 of level AA.');
    await expect.element(page.getByText(/^textMuted on canvas: 2\.32:1, needs 4\.50:1/)).toBeVisible();

    const suggestion = page.getByRole('button', { name: /^Use #[0-9a-f]+ for textMuted, light$/ });
    const button = suggestion.element();
    for (let press = 0; press < 60 && document.activeElement !== button; press += 1)
      await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');

    await statusSays('No findings: this theme is ready to use.');
    await expect.element(suggestion).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Undo textMuted, light');
  });

  test('a change that is taken back leaves the focus at the head of its list', async () => {
    setHash(`#theme=${await encodeState(withChange(startState, 'color.light.textMuted', '#333'))}`);
    await open();
    await expect.element(page.getByText('Changed by hand to #333.')).toBeVisible();
    await tabTo('Undo textMuted, light');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => nameOfFocused()).toBe('Findings and changes');
  });
});

test('what was moved for the brand to be readable is open, in words, before the findings', async () => {
  await open();
  await type('Brand colour', '#ffdd00');
  await statusSays('4 colours were adjusted so that they can be read. No findings');
  const moved = page.getByRole('region', { name: 'How your colours were adjusted' });
  await expect.element(moved.getByRole('heading', { name: 'Links, light' })).toBeVisible();
  await expect.element(moved.getByText(/#ffdd00 became\s+#/).first()).toBeVisible();
  const headings = [...document.querySelectorAll('.workshop__controls h2')].map(
    ({ textContent }) => textContent,
  );
  expect(headings.indexOf('How your colours were adjusted')).toBeLessThan(
    headings.indexOf('Findings and changes'),
  );
  const swatch = document.querySelector('.workshop__swatch');
  expect(swatch && getComputedStyle(swatch).backgroundColor).toBe('rgb(255, 221, 0)');
});

describe('what cannot be used says so beside its field', () => {
  test('a colour that is none, and the last theme stays in view', async () => {
    await open();
    const before = paneColor();
    const field = await type('Brand colour', 'nonsense');
    await expect.element(page.getByText(/"nonsense" is no CSS colour/)).toBeVisible();
    await expect
      .element(page.elementLocator(field))
      .toHaveAccessibleDescription(/"nonsense" is no CSS colour/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await statusSays('can’t be used yet');
    expect(paneColor()).toEqual(before);
  });

  test('a theme that is no JSON', async () => {
    await open();
    await page.getByLabelText('From a theme as JSON').click();
    const field = page.getByLabelText('Theme as JSON', { exact: true }).last();
    await field.fill('{ "color": ');
    await expect.element(page.getByText(/^This is not JSON\./)).toBeVisible();
    await expect.element(field).toHaveAccessibleDescription(/This is not JSON/);
  });
});

describe('what is taken away', () => {
  test('the CSS holds no finding when it is loaded and read back', async () => {
    const copied = clipboard();
    await open();
    await type('Brand colour', '#7a1f3d');
    await expect.poll(() => paneColor()).toEqual([122, 31, 61]);
    await tabTo('Copy CSS');
    await userEvent.keyboard('{Enter}');
    await statusSays('Copied the CSS. 3 colours were adjusted so that they can be read. No findings');
    expect(copied[0]).toMatch(/^\/\* A Cresset theme\./);
    expect(findingsIn(copied[0] ?? '')).toEqual([]);
  });

  test('the JSON is the theme that was checked', async () => {
    const copied = clipboard();
    await open();
    await tabTo('Copy JSON');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => copied).toHaveLength(1);
    expect(checkTheme(JSON.parse(copied[0] ?? ''))).toEqual([]);
  });

  test('a file is named after its theme', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    setHash(`#theme=${await encodeState({ ...startState, name: 'Cyngor Llanfair & Co.' })}`);
    await open();
    await statusSays('The theme of the link was opened.');
    await tabTo('Download CSS');
    await userEvent.keyboard('{Enter}');
    await statusSays('cyngor-llanfair-co.css downloaded.');
    expect(names).toEqual(['cyngor-llanfair-co.css']);
  });

  test('a faulty theme gives no CSS, and says why', async () => {
    setHash(`#theme=${await encodeState(withChange(startState, 'color.light.text', '#bbb'))}`);
    await open();
    await expect.element(page.getByText(/^No style sheet is made/)).toBeVisible();
    expect(page.getByRole('button', { name: /CSS/ }).elements()).toEqual([]);
  });

  test('a link opens the same theme again', async () => {
    const copied = clipboard();
    await open();
    await type('Brand colour', 'hsl(280 60% 25%)');
    await tabTo('Copy link');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => copied).toHaveLength(1);
    await expect.element(page.getByLabelText('Link to this theme as it was copied')).toHaveValue(copied[0]);
    const { hash } = new URL(copied[0] ?? '');
    expect(await decodeState(hash.replace('#theme=', ''))).toEqual({
      ...startState,
      brand: 'hsl(280 60% 25%)',
    });

    await close();
    setHash(hash);
    await open();
    await expect
      .element(page.getByLabelText('Brand colour', { exact: true }))
      .toHaveValue('hsl(280 60% 25%)');
    await expect.poll(() => paneColor()).toEqual([77, 26, 102]);
    await statusSays('The theme of the link was opened.');
  });

  test('a link that was cut off says so', async () => {
    setHash('#theme=1.q1YqKsr');
    await open();
    await statusSays('This link holds no theme: it may have been cut off');
  });

  test('a browser that forbids copying is owned up to', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await open();
    await tabTo('Copy CSS');
    await userEvent.keyboard('{Enter}');
    await statusSays('The browser did not allow the CSS to be copied. Select it, and copy it yourself.');
  });
});

test('axe finds nothing while findings are shown and every field is open', async () => {
  setHash(`#theme=${await encodeState(withChange(startState, 'color.dark.hairline', 'nonsense'))}`);
  await open();
  await expect.element(page.getByText(/nonsense.*is no CSS colour/).first()).toBeVisible();
  await tabTo('Single colours');
  await userEvent.keyboard('{Enter}');
  const controls = document.querySelector<HTMLElement>('.workshop__controls');
  if (controls === null) throw new Error('There are no controls.');
  // In one column nothing scrolls under the status, where axe could not see it.
  await page.viewport(640, 800);
  expect(await axeFindings(controls)).toEqual([]);
});

/** What the library's own check of a live page would say, were this CSS on it: every colour is read back from the browser. */
function findingsIn(css: string): readonly unknown[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) throw new Error('The CSS does not begin with a rule.');
  const colors: Record<string, Record<string, { $value: string }>> = {
    light: {},
    dark: {},
    lightMore: {},
    darkMore: {},
  };
  for (const property of rule.style) {
    const [, contrast, token] = /^--cr-(base|more)-color-(.+)$/.exec(property) ?? [];
    if (contrast === undefined || token === undefined) continue;
    const value = rule.style.getPropertyValue(property).trim();
    const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? ['', value, value];
    const name = token.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    for (const [mode, color] of [
      [contrast === 'base' ? 'light' : 'lightMore', light],
      [contrast === 'base' ? 'dark' : 'darkMore', dark],
    ] as const)
      Object.assign(colors[mode] ?? {}, { [name]: { $value: color } });
  }
  return checkTheme({ color: colors });
}

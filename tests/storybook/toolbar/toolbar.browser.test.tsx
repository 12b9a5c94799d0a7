import { composeStory } from '@storybook/react-vite';
import { afterEach, expect, test } from 'vitest';
import { dressDocument, dressFor, type Globals } from '../../../.storybook/toolbar/dress-document.ts';
import preview from '../../../.storybook/preview.tsx';
import { globalTypes, themes } from '../../../.storybook/toolbar/toolbar.ts';
import { hydrate } from '../../support/mount.tsx';

const root = document.documentElement;

/** A story under some settings of the toolbar, and what a reader meets in it. */
async function under(globals: Globals) {
  const Story = composeStory(
    { render: () => <p style={{ color: 'var(--cr-color-link)' }}>Words of the story</p> },
    { title: 'Planted' },
    { ...preview, initialGlobals: { ...preview.initialGlobals, ...globals } },
  );
  const shown = await hydrate(<Story />);
  const words = shown.container.querySelector('p');
  if (words === null) throw new Error('The story was not shown.');
  const { color, fontSize, letterSpacing, direction } = getComputedStyle(words);
  const { filter } = getComputedStyle(root);
  await shown.remove();
  return { color, fontSize, letterSpacing, direction, filter };
}

afterEach(() => dressDocument(document, dressFor({}, themes)));

test('each setting reaches the story at its first rendering', async () => {
  const usual = await under({ scheme: 'light', contrast: 'no-preference' });
  const changed = async (globals: Globals) =>
    under({ scheme: 'light', contrast: 'no-preference', ...globals });
  expect(usual).toMatchObject({
    color: 'rgb(10, 70, 148)',
    fontSize: '16px',
    direction: 'ltr',
    filter: 'none',
  });
  expect(await changed({ scheme: 'dark' })).toMatchObject({ color: 'rgb(156, 196, 255)' });
  expect(await changed({ contrast: 'more' })).toMatchObject({ color: 'rgb(6, 45, 99)' });
  expect(await changed({ theme: 'wellbrook-health' })).toMatchObject({ color: 'rgb(0, 86, 122)' });
  expect(await changed({ theme: 'castle-fenn-council' })).toMatchObject({ color: 'rgb(31, 92, 46)' });
  expect(await changed({ textSize: '200-percent' })).toMatchObject({ fontSize: '32px' });
  expect(await changed({ spacing: 'wide' })).toMatchObject({ letterSpacing: '1.92px' });
  expect(await changed({ direction: 'rtl' })).toMatchObject({ direction: 'rtl' });
  expect(await changed({ language: 'ar' })).toMatchObject({ direction: 'rtl' });
  expect(await changed({ sight: 'protanopia' })).toMatchObject({ filter: 'url("#cresset-protanopia")' });
  expect(await changed({})).toEqual(usual);
});

test('a language is declared, and the one that the page had comes back', () => {
  root.lang = 'cy';
  dressDocument(document, dressFor({ language: 'ar' }, themes));
  expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  dressDocument(document, dressFor({ language: 'ar', direction: 'ltr' }, themes));
  expect(root.dir).toBe('ltr');
  dressDocument(document, dressFor({}, themes));
  expect([root.lang, root.getAttribute('dir')]).toEqual(['cy', null]);
  root.lang = 'en';
});

test('settings that nobody offers, as in an address typed by hand, change nothing', () => {
  const before = document.documentElement.cloneNode(true);
  dressDocument(
    document,
    dressFor({ theme: 'constructor', sight: '__proto__', textSize: 'huge', direction: 7 }, themes),
  );
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});

test('every setting survives in the address of Storybook, so that a link shows what its sender saw', () => {
  const values = Object.values(globalTypes).flatMap(({ toolbar }) =>
    (toolbar?.items ?? []).flatMap((item) =>
      typeof item === 'string' ? item : item.type === 'reset' ? [] : (item.value ?? []),
    ),
  );
  expect(values.length).toBeGreaterThan(15);
  // Storybook leaves out what holds other characters, and makes numbers of digits.
  expect(values.filter((value) => !/^[\w-]+$/.test(value) || Number.isFinite(Number(value)))).toEqual([]);
});

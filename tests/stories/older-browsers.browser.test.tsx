import { describe, expect, test } from 'vitest';
import tokens from '../../src/styles/tokens.css?raw';
import { backgroundOf, parseColor, textContrasts } from '../support/contrast.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { stories } from '../support/stories.tsx';

/** The tokens as a browser reads them that doesn't know `light-dark()`. */
const asRead = tokens.replaceAll('light-dark(', 'not-known(');

describe('a browser without light-dark()', () => {
  test('shows the light palette whole: every word keeps its contrast, and the banner its colour', async () => {
    await setViewport(1280, 800);
    await setMedia({ colorScheme: 'dark' });
    const page = stories.find(({ name }) => name === 'Pages/What we do: Default');
    if (page === undefined) throw new Error('The page What we do is missing.');
    const style = document.createElement('style');
    style.textContent = asRead;
    document.head.append(style);
    const shown = await hydrate(page.element);
    const banner = shown.container.querySelector('.cr-mission-banner');
    expect(backgroundOf(banner)).toEqual(parseColor('#0f1b33'));
    expect(textContrasts(shown.container).filter(({ ratio }) => ratio < 7)).toEqual([]);
    await shown.remove();
    style.remove();
  });
});

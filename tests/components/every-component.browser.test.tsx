import { createElement, isValidElement, type ReactElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { contentTheme, modernReset, utilityPreflight } from '../../.storybook/toolbar/hostile-css.ts';
import { exposed } from '../support/accessibility-tree.ts';
import { backgroundOf, contrast, elementsWithText, parseColor, textContrasts } from '../support/contrast.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pointAt } from '../support/mouse.ts';
import { clipAround, paint } from '../support/pixels.ts';
import { components, componentNames, samples, type ComponentName, everySample } from '../support/samples.ts';
import { isAsked } from '../support/tier.ts';
import { ourTexts, outOfReach, overlapping, rectsOf, seenOutOfOrder, unseen } from '../support/seen.ts';

/** A picture of 1 by 2 px, as far from the ratio of the samples as it may be. */
const upright =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC';

const everyOne = componentNames.filter(isAsked).map((name) => ({ name }));

const hosts: Readonly<Record<string, string>> = {
  'a page of its own': '',
  modernReset,
  utilityPreflight,
  contentTheme,
};

beforeEach(async () => {
  // What a test that failed left behind is not the next one's.
  for (const left of document.querySelectorAll('body > div')) left.remove();
  // As high as a component with long words in a narrow place, so that a pointer reaches all of it.
  await setViewport(1280, 2400);
  await setMedia({});
  await commands.parkMouse();
});

function sample(name: ComponentName, more: Readonly<Record<string, unknown>> = {}): ReactElement {
  return createElement(components[name], { ...samples[name], ...more });
}

describe.each(everyOne)('$name', ({ name }) => {
  test('every word is seen to its last character, however long', async () => {
    for (const props of [{ ...samples[name] }, atLength(samples[name])]) {
      for (const width of [1280, 320]) {
        await setViewport(width, 8000);
        const shown = await hydrate(createElement(components[name], props));
        const where = `${width} px wide`;
        expect(unseen(shown.container), where).toEqual([]);
        expect(outOfReach(shown.container), where).toEqual([]);
        expect(overlapping(shown.container), where).toEqual([]);
        await shown.remove();
      }
    }
  });

  test('every word is painted', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const shown = await hydrate(
        <div dir={dir} style={{ inlineSize: '30rem', padding: '1rem' }}>
          {sample(name)}
        </div>,
      );
      expect(await unpainted(shown.container), dir).toEqual([]);
      await shown.remove();
    }
  });

  test('what is seen follows in the order of the document', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const width of [1280, 320]) {
        await setViewport(width, 2400);
        const shown = await hydrate(<div dir={dir}>{sample(name)}</div>);
        expect(seenOutOfOrder(shown.container), `${dir}, ${width} px wide`).toEqual([]);
        await shown.remove();
      }
    }
  });

  test('nothing that it draws is read aloud', async () => {
    // A line break is no word: what Orca says of it stands in tests/transcripts.
    const silent = new Set(['none', 'normal', '""', String.raw`"\a "`]);
    for (const [width, media] of [
      [1280, 'screen'],
      [320, 'screen'],
      [1280, 'print'],
    ] as const) {
      await setViewport(width, 2400);
      await setMedia({ media });
      for (const props of everySample(name)) {
        const shown = await hydrate(createElement(components[name], props));
        const drawn = [...shown.container.querySelectorAll('*')].flatMap((part) =>
          ['::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo).content),
        );
        await shown.remove();
        expect(
          drawn.filter((content) => !silent.has(content)),
          `${media}, ${width} px wide`,
        ).toEqual([]);
      }
    }
  });

  test("it looks as the page's style and direction say, and is gone when it is hidden", async () => {
    for (const [host, css] of Object.entries(hosts)) {
      const shown = await hydrate(
        <>
          <style>{css}</style>
          <div className="content">{sample(name, { id: 'here', style: { marginTop: 40 }, dir: 'rtl' })}</div>
          <div className="content">{sample(name, { hidden: true })}</div>
        </>,
      );
      const [here, gone] = [...shown.container.querySelectorAll('.content > *')];
      expect(document.querySelector('#here'), host).toBe(here);
      expect(here && getComputedStyle(here).marginTop, host).toBe('40px');
      expect(here && getComputedStyle(here).direction, host).toBe('rtl');
      expect(gone?.getClientRects(), host).toHaveLength(0);
      expect(gone?.checkVisibility(), host).toBe(false);
      await shown.remove();
    }
  });

  test('its lists are lists, with the role that keeps them so in every browser', async () => {
    const shown = await hydrate(
      <>
        <style>{modernReset}</style>
        {sample(name)}
      </>,
    );
    const written = [...shown.container.querySelectorAll('ul, ol')];
    const heard = await exposed(['list', 'listitem']);
    const items = written.flatMap(({ children }) => [...children]);
    const withoutRole = written.filter((list) => list.getAttribute('role') !== 'list');
    const markers = written.map((list) => getComputedStyle(list).listStyleType);
    await shown.remove();
    expect(withoutRole.map(({ className }) => className)).toEqual([]);
    expect(markers.filter((marker) => marker === 'none')).toEqual([]);
    expect(heard.filter(({ role }) => role === 'list')).toHaveLength(written.length);
    expect(heard.filter(({ role }) => role === 'listitem')).toHaveLength(items.length);
  });

  test('under the pointer and with the focus nothing moves, comes or goes', async () => {
    await setMedia({ reducedMotion: 'reduce' });
    for (const props of everySample(name)) {
      const shown = await hydrate(
        <div style={{ padding: '1rem' }}>{createElement(components[name], props)}</div>,
      );
      const atRest = places(shown.container);
      expect(moving(shown.container), 'on its own').toEqual([]);
      for (const part of shown.container.querySelectorAll<HTMLElement>('[class^="cr-"]')) {
        await pointAt(part);
        expect(places(shown.container), `pointer on ${part.className}`).toEqual(atRest);
        expect(moving(shown.container), `pointer on ${part.className}`).toEqual([]);
        if (!(part instanceof HTMLAnchorElement)) continue;
        part.focus();
        expect(places(shown.container), `focus on ${part.className}`).toEqual(atRest);
        expect(moving(shown.container), `focus on ${part.className}`).toEqual([]);
        part.blur();
      }
      await shown.remove();
    }
  });

  test('it turns dark and gains contrast where a reader asks for that', async () => {
    const shown = await hydrate(sample(name));
    // A tone, and what looks like a button, are words on a ground of their own.
    const words = elementsWithText(shown.container).filter(
      (element) => element.closest('.cr-threat-level__label, .cr-mission-banner__action') === null,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await setMedia({ colorScheme });
      const usual = textContrasts(shown.container);
      if (colorScheme === 'dark')
        expect(words.filter((element) => !isPaleOnDark(element)).map(({ className }) => className)).toEqual(
          [],
        );
      await setMedia({ colorScheme, contrast: 'more' });
      const more = textContrasts(shown.container);
      const less = more.filter(({ ratio }, index) => ratio < (usual[index]?.ratio ?? NaN));
      expect(less, colorScheme).toEqual([]);
    }
    await shown.remove();
  });

  test('each of its links is underlined or framed, at rest and under the pointer', async () => {
    const shown = await hydrate(sample(name));
    for (const link of shown.container.querySelectorAll('.cr-link')) {
      const framed = link.matches('.cr-mission-banner__action');
      for (const state of ['at rest', 'under the pointer']) {
        if (state === 'under the pointer') await pointAt(link);
        const style = getComputedStyle(link);
        const looks = framed && state === 'at rest' ? style.borderBlockStartStyle : style.textDecorationLine;
        expect(looks, `${link.textContent} ${state}`).toBe(
          framed && state === 'at rest' ? 'solid' : 'underline',
        );
      }
      await commands.parkMouse();
    }
    await shown.remove();
  });
});

describe.each(['MissionBanner', 'NewsTeaser', 'ThreatCard'] as const)('%s', (name) => {
  test('its image keeps its place while it loads', async () => {
    const heights: number[] = [];
    for (const file of ['broken', upright]) {
      const image = { ...samples[name].image, src: `data:image/png;base64,${file}` };
      const shown = await hydrate(<div style={{ inlineSize: '30rem' }}>{sample(name, { image })}</div>);
      const [img] = shown.container.querySelectorAll('img');
      await img?.decode().catch(() => {});
      heights.push(Math.round(shown.container.getBoundingClientRect().height));
      await shown.remove();
    }
    expect(heights[1]).toBe(heights[0]);
  });
});

describe('the measures of what is seen find what they are for', () => {
  const text = 'Words enough for several lines of a narrow column, and for the end of them to matter.';

  test.for([
    [
      'a line clamp',
      'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden',
    ],
    ['an ellipsis', 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap'],
    ['a greatest height', 'max-block-size: 1.5em; overflow: clip'],
    ['painting that is contained', 'block-size: 1.5em; contain: paint'],
    ['no opacity', 'opacity: 0'],
    ['no visibility', 'visibility: hidden'],
    ['no display', 'display: none'],
    ['a clip path', 'clip-path: inset(0 0 1em 0)'],
    ['letters of no size', 'font-size: 0'],
    ['capitals', 'text-transform: uppercase'],
    ['an indent that leads off the page', 'text-indent: -9999px; overflow: hidden'],
    ['words that cannot be selected', 'user-select: none'],
    ['words as dots', '-webkit-text-security: disc'],
  ])('%s is found', async ([, css = '']) => {
    const planted = plant(css, text);
    expect(unseen(planted)).toHaveLength(1);
    planted.remove();
  });

  test.for([
    ['ink of the colour of the paper', 'color: #fff; background: #fff'],
    ['ink without colour', '-webkit-text-fill-color: transparent'],
    ['a filter', 'filter: opacity(0)'],
    [
      'ink without colour over a line',
      'text-decoration: underline #000; text-decoration-skip-ink: none; -webkit-text-fill-color: transparent',
    ],
    ['paper over the words', 'position: relative; z-index: -1'],
  ])('%s is seen in the pixels', async ([, css = '']) => {
    const planted = plant(css, text);
    planted.style.background = '#fff';
    expect(await unpainted(planted)).not.toEqual([]);
    planted.remove();
  });

  test('words over words, words out of order and words under something are found', () => {
    const planted = plant('block-size: 1em; overflow: visible', text);
    planted.insertAdjacentHTML('beforeend', '<p class="cr-more" style="margin: 0">More words</p>');
    expect(overlapping(planted)).not.toEqual([]);
    planted.style.cssText = 'display: flex; flex-direction: column-reverse; position: relative';
    expect(seenOutOfOrder(planted)).toHaveLength(1);
    planted.insertAdjacentHTML('beforeend', '<div style="position: absolute; inset: -20em"></div>');
    expect(outOfReach(planted)).toHaveLength(2);
    planted.remove();
  });
});

function isPaleOnDark(element: Element): boolean {
  const black = [0, 0, 0, 1] as const;
  const ink = parseColor(getComputedStyle(element).color);
  return contrast(ink, black) > contrast(backgroundOf(element), black);
}

function plant(css: string, text: string): HTMLElement {
  const planted = document.createElement('div');
  planted.className = 'cr-planted';
  planted.innerHTML = `<p style="inline-size: 12rem; margin: 1rem; ${css}">${text}</p>`;
  document.body.append(planted);
  return planted;
}

/** Props whose values are words for a person to read, and no addresses, dates or names of things. */
const words =
  /^(text|title|label|startLabel|summary|kicker|byline|author|detail|statement|description|emptyText|tags|badges|current|pages)$/;

/** The same props with every text that a person reads ten times as long. */
function atLength(props: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const longer = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return words.test(key) ? `${value}, and all of it `.repeat(10).trim() : value;
    if (Array.isArray(value)) return value.map((entry) => longer(entry, key));
    return isRecord(value) && !isValidElement(value) ? atLength(value) : value;
  };
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, longer(value, name)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Words of which no ink is seen: those whose pixels stay as they are when their colour is taken away. */
async function unpainted(container: Element): Promise<readonly string[]> {
  const clip = clipAround(container);
  const all = '[class^="cr-"], [class^="cr-"] *';
  const style = document.createElement('style');
  // A line under a word is no ink of the word.
  style.textContent = `:is(${all}) { text-decoration: none !important; transition: none !important }`;
  document.head.append(style);
  const before = await paint(clip);
  style.textContent += `:is(${all}) { color: transparent !important; -webkit-text-fill-color: transparent !important }`;
  const after = await paint(clip);
  style.remove();
  const hasInk = ({ left, top, right, bottom }: DOMRect) => {
    for (let y = Math.floor(top - clip.y); y < bottom - clip.y; y += 1)
      for (let x = Math.floor(left - clip.x); x < right - clip.x; x += 1) {
        const [ink, paper] = [before[y * clip.width + x], after[y * clip.width + x]];
        if (ink === undefined || paper === undefined) continue;
        // Most of a line is paper. Fine strokes are mixed with what lies behind them.
        if (ink !== paper && contrast(ink, paper) >= 2) return true;
      }
    return false;
  };
  return ourTexts(container)
    .filter(
      (text) =>
        ![...text.data.trim()].every(
          (_, index) => rectsOf(text, index).every(hasInk) || text.data[index] === ' ',
        ),
    )
    .map(({ data }) => data);
}

/** Where everything is and how it is turned, to the pixel, with all that can be read. */
function places(container: Element): readonly string[] {
  return [...container.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const turned = ['', '::before', '::after'].map((pseudo) => {
      const { transform, translate, scale, rotate } = getComputedStyle(element, pseudo);
      return `${transform} ${translate} ${scale} ${rotate}`;
    });
    return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')} ${turned.join()} ${element.checkVisibility()}`;
  });
}

/** What moves or fades at this moment. */
function moving(container: HTMLElement): readonly string[] {
  return [
    ...container
      .getAnimations({ subtree: true })
      .map((animation) => `${animation.constructor.name} ${animation.id}`),
    ...[...container.querySelectorAll('*')].flatMap((element) =>
      getComputedStyle(element).scrollBehavior === 'auto' ? [] : `${element.className} scrolls smoothly`,
    ),
  ];
}

import { beforeAll, describe, expect, test } from 'vitest';
import { backgroundOf, contrast, parseColor, textContrasts } from '../support/contrast.ts';
import { everything, inHost, ours, published, rootsIn } from '../support/foreign-frame.ts';
import { setMedia, setViewport } from '../support/modes.ts';

beforeAll(async () => {
  await setViewport(1280, 800);
  await setMedia({});
});

const parts = everything
  .filter((name) => name !== 'mission-banner--complete')
  .map(published)
  .join('');

/** The parts, with the classes that a site gives to their roots. */
const named = (classes: (block: string) => string): string =>
  parts.replaceAll(
    /class="(cr-(?:breadcrumbs|card-grid|mission-banner|news-teaser|prose|quotation|resource-links|section|threat-card|threat-level|view-all-list))(?=["\s])/g,
    (_all, block: string) => `class="${classes(block)}`,
  );

const namedAndHidden = (hidden: string): string =>
  named((block) => `js-card ${block}`).replaceAll('<div class="js-card', `<div ${hidden} class="js-card`);

const boxes = (page: Document): readonly string[] =>
  rootsIn(page).flatMap((root) =>
    [root, ...root.querySelectorAll('*')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { boxSizing, marginTop, color } = getComputedStyle(element);
      return [element.localName, width, height, boxSizing, marginTop, color].join(' ');
    }),
  );

const sizes = (page: Document): readonly string[] =>
  rootsIn(page).flatMap((root) =>
    [...root.querySelectorAll('*')].map(
      (element) =>
        `${element.localName} ${getComputedStyle(element).fontSize} ${Math.round(element.getBoundingClientRect().height)}`,
    ),
  );

const displays = (page: Document): readonly string[] =>
  rootsIn(page).map((root) => `${root.hidden} ${getComputedStyle(root).display}`);

/** The link of a teaser in a shadow root that has nothing but this sheet, under the focus. */
const inShadow = (sheet: string) =>
  inHost({ body: '<div id="host"></div>', sheet: '' }, (page) => {
    const shadow = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    const view = page.defaultView;
    if (shadow === undefined || view === null) throw new Error('The frame has no window.');
    const adopted = new view.CSSStyleSheet();
    adopted.replaceSync(sheet);
    shadow.adoptedStyleSheets = [adopted];
    shadow.innerHTML = published('threat-card--default');
    const link = shadow.querySelector('a');
    if (link === null) throw new Error('The card has no link.');
    link.focus({ focusVisible: true });
    const { color, outlineStyle, outlineWidth } = getComputedStyle(link);
    return { color, outlineStyle, outlineWidth };
  });

describe('on a page that runs from right to left', () => {
  // As the bundlers of sites rewrite it for browsers of some years ago.
  const bundled = ours.replaceAll(':dir(rtl)', ':lang(ar)').replaceAll(':dir(ltr)', ':not(:lang(ar))');
  const points = `${published('breadcrumbs--default')}${published('threat-level--level4')}`;

  test.for([
    ['as it is', ours, '<div dir="rtl">', ['rtl', 'rtl']],
    ['bundled', bundled, '<div dir="rtl">', ['rtl', 'rtl']],
    ['bundled, in a part from left to right', bundled, '<div dir="rtl"><div dir="ltr">', ['ltr', 'ltr']],
    ['bundled, on a page from left to right', bundled, '<div>', ['ltr', 'ltr']],
  ] as const)('what points along the line is turned: %s', async ([, sheet, around, expected]) => {
    expect(await inHost({ body: around + points, sheet }, turned)).toEqual(expected);
  });
});

/** Which way the mark between steps, and the bars of a level, point. */
function turned(page: Document): readonly string[] {
  const step = page.querySelector('.cr-breadcrumbs .cr-list__item + .cr-list__item');
  const meter = page.querySelector('.cr-threat-level__meter');
  if (step === null || meter === null) throw new Error('The host lacks what points.');
  const { m12 } = new DOMMatrix(getComputedStyle(step, '::before').transform);
  const { a } = new DOMMatrix(getComputedStyle(meter).transform);
  return [m12 < 0, a < 0].map((isTurned) => (isTurned ? 'rtl' : 'ltr'));
}

describe('the order of classes does not count', () => {
  test.for([
    ['a class of the site before ours', (block: string) => `js-card ${block}`],
    ['a class with underscores before ours', (block: string) => `home__card ${block}`],
    ['a space before ours', (block: string) => ` ${block}`],
  ] as const)('%s', async ([, classes]) => {
    expect(await inHost({ body: named(classes) }, boxes)).toEqual(await inHost({ body: parts }, boxes));
  });

  test('`hidden` hides a root wherever our class stands, and `until-found` leaves it to be found', async () => {
    expect(new Set(await inHost({ body: namedAndHidden('hidden') }, displays))).toContain('true none');
    expect(
      await inHost({ body: namedAndHidden('hidden="until-found"') }, (page) =>
        rootsIn(page).filter((root) => getComputedStyle(root).display === 'none'),
      ),
    ).toEqual([]);
  });

  test("a site's own class with “cr-” in its middle is the site's", async () => {
    const body = '<div class="my-cr-x"><p class="scr-card__title" hidden>Words</p></div>';
    const style = await inHost(
      { body, before: '.my-cr-x, .scr-card__title { display: block; margin: 7px; color: #123456 }' },
      (page) =>
        [...page.querySelectorAll('[class]')].map((element) => {
          const { boxSizing, color, display, marginTop } = getComputedStyle(element);
          return [boxSizing, color, display, marginTop];
        }),
    );
    expect(style).toEqual([
      ['content-box', 'rgb(18, 52, 86)', 'block', '7px'],
      ['content-box', 'rgb(18, 52, 86)', 'block', '7px'],
    ]);
  });
});

describe('in a shadow root', () => {
  test('our sheet alone has its tokens', async () => {
    expect(await inShadow(ours)).toEqual({
      color: 'rgb(10, 70, 148)',
      outlineStyle: 'solid',
      outlineWidth: '3px',
    });
  });

  test('a ring is left where every token is missing', async () => {
    const { outlineStyle, outlineWidth } = await inShadow(
      ours.replaceAll(':host', ':not(*)').replaceAll(':root', ':not(*)'),
    );
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  });
});

describe('a focus ring', () => {
  test('keeps a line of 3:1 inside of every link, where a box cuts off what is outside', async () => {
    const weak = await inHost({ body: `<div style="overflow: hidden">${parts}</div>` }, (page) =>
      [...page.querySelectorAll<HTMLElement>('a[href]')].flatMap((link) => {
        link.focus({ focusVisible: true });
        const ring = [getComputedStyle(link), getComputedStyle(link, '::after')].find(({ boxShadow }) =>
          boxShadow.includes('inset'),
        );
        const color = /(rgba?\([^)]+\)) 0px 0px 0px 2px inset/.exec(ring?.boxShadow ?? '')?.[1];
        const enough = color !== undefined && contrast(parseColor(color), backgroundOf(link)) >= 3;
        return enough || link.closest('[data-align="center"]:has(> .cr-mission-banner__picture)') !== null
          ? []
          : [link.textContent];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('and lifted links of a whole card stay below a bar of the site that follows the page', async () => {
    const body = `<header style="position: sticky; inset-block-start: 0; z-index: 1; block-size: 400px">The site</header>${published('threat-card--whole-card-with-more-links')}`;
    const top = await inHost({ body, width: 600 }, (page) => {
      page.body.style.minBlockSize = '3000px';
      page.defaultView?.scrollTo(0, 380);
      const box = page.querySelector('.cr-threat-card__links a')?.getBoundingClientRect();
      if (box === undefined) throw new Error('The card has no further links.');
      return page.elementFromPoint(box.left + 5, box.top + 5)?.localName;
    });
    expect(top).toBe('header');
  });
});

describe('a root whose font size is 62.5 %', () => {
  test('has our sizes back with one property', async () => {
    const body = [
      'news-teaser--complete',
      'threat-card--complete',
      'card-grid--default',
      'breadcrumbs--with-current-page',
      'view-all-list--grid-of-cards',
      'mission-banner--complete',
    ]
      .map(published)
      .join('');
    expect(
      await inHost({ body, after: 'html { font-size: 62.5% } :root { --cr-unit: 1.6rem }' }, sizes),
    ).toEqual(await inHost({ body }, sizes));
  });
});

const places: Readonly<Record<string, (html: string) => string>> = {
  'a row of flex': (html) => `<div style="display: flex"><p style="margin: 0">Beside</p>${html}</div>`,
  'an inline block': (html) => `<div style="display: inline-block">${html}</div>`,
  'a float': (html) => `<div style="float: left">${html}</div>`,
  'a box as wide as its content': (html) => `<div style="inline-size: fit-content">${html}</div>`,
  'a cell of a table': (html) => `<table><tr><td>Beside</td><td>${html}</td></tr></table>`,
  'a centred column': (html) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${html}</div>`,
  'a grid with a column for content': (html) =>
    `<div style="display: grid; grid-template-columns: auto auto"><p style="margin: 0">Beside</p>${html}</div>`,
};

describe.for(Object.entries(places))('in %s', ([, place]) => {
  test.for([320, 1000])(
    'every part is wide enough to read and none widens a page of %i px',
    async (width) => {
      const names = [...everything, 'news-teaser--auto-in-a-wide-place', 'threat-card--auto-in-a-wide-place'];
      const roots = await inHost({ body: names.map(published).join('') }, (page) =>
        rootsIn(page).map((root) => root.outerHTML),
      );
      const body = roots
        .map((root) => `<section style="display: flow-root">${place(root)}</section>`)
        .join('');
      const wrong = await inHost({ body, width }, (page) =>
        rootsIn(page).flatMap((root) => {
          const around = root.closest('section[style]');
          const needed = around?.scrollWidth ?? 0;
          const own = root.getBoundingClientRect().width;
          return [
            ...(needed > width ? [`${root.className} makes the page ${needed} px wide`] : []),
            ...(own < 60 ? [`${root.className} is ${own} px wide`] : []),
          ];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('HTML of a content system in Prose', () => {
  const html = `<h2>First</h2><p>Words <strong>strong</strong></p>
    <iframe title="A map" width="560" height="315"></iframe><figure style="width: 600px"><img width="600" height="300" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='450'/%3E" alt=""></figure>
    <object width="560" height="200"></object><embed width="560" height="200"><video width="640" height="360"></video><canvas width="500" height="100"></canvas>
    <svg width="500" height="100" viewBox="0 0 500 100"></svg><div style="width: 700px">A box</div><pre>${'a-long-line '.repeat(20)}</pre>
    <table width="700"><tr>${'<th>Heading</th><td>1,234,567</td>'.repeat(4)}</tr></table><p>Last</p>`;

  test('never widens a page of 320 px', async () => {
    for (const body of [
      `<div class="cr-prose">${html}</div>`,
      `<div class="cr-prose"><div>${html}</div></div>`,
    ])
      expect(await inHost({ body, width: 320 }, (page) => page.documentElement.scrollWidth)).toBe(320);
  });

  test('in a box of its own has no space before and after it', async () => {
    const edges = await inHost({ body: `<div class="cr-prose"><div>${html}</div></div>` }, (page) => {
      const box = (selector: string) => page.querySelector(selector)?.getBoundingClientRect();
      return [
        (box('h2')?.top ?? 0) - (box('.cr-prose')?.top ?? 0),
        (box('.cr-prose')?.bottom ?? 0) - (box('.cr-prose > div > p:last-child')?.bottom ?? 0),
      ];
    });
    expect(edges).toEqual([0, 0]);
  });
});

test('on paper from a dark page our words are dark', async () => {
  await setMedia({ media: 'print', colorScheme: 'dark' });
  const pale = await inHost({ body: parts, after: 'body { color-scheme: dark; background: #111 }' }, (page) =>
    rootsIn(page)
      .flatMap((root) => textContrasts(root))
      .filter(({ ratio }) => ratio < 7),
  );
  await setMedia({});
  expect(pale).toEqual([]);
});

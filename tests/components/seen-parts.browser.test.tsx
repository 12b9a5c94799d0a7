import { beforeEach, describe, expect, test } from 'vitest';
import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  Quotation,
  ResourceLinks,
  ThreatCard,
  ThreatLevel,
} from '../../src/index.ts';
import { exposed } from '../support/accessibility-tree.ts';
import { takeLogged } from '../support/console.ts';
import { backgroundOf, contrast, parseColor } from '../support/contrast.ts';
import { find } from '../support/find.ts';
import { freshPage } from '../support/fresh-page.ts';
import { palettes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { samples } from '../support/samples.ts';
import { ourTexts, rectsOf } from '../support/seen.ts';

// What the specifications of single parts say of what is seen; what they all say is in the file of every component.

beforeEach(freshPage);

describe('ThreatLevel', () => {
  test('the bars are seen full up to the step and hollow above it, in the colour of the words', async () => {
    for (const media of [{}, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await setMedia(media);
      for (const step of [1, 3, 5]) {
        const shown = await hydrate(<ThreatLevel text="Level" step={step} />);
        const { color } = getComputedStyle(find(shown.container, 'p'));
        const bars = [...shown.container.querySelectorAll('rect')];
        expect(bars.map((bar) => getComputedStyle(bar).fill)).toEqual(
          bars.map((_, index) => (index < step ? color : 'none')),
        );
        expect(bars.map((bar) => getComputedStyle(bar).stroke)).toEqual(bars.map(() => color));
        const sizes = bars.map((bar) => bar.getBoundingClientRect());
        expect(sizes.filter(({ width, height }) => width < 2 || height < 2)).toEqual([]);
        expect(sizes.map(({ height }) => height)).toEqual(
          sizes.map(({ height }) => height).toSorted((one, other) => one - other),
        );
        await shown.remove();
      }
    }
  });

  test('the bars rise where the text runs', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const shown = await hydrate(<ThreatLevel text="Level" step={3} dir={dir} />);
      const bars = [...shown.container.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect());
      if (dir === 'rtl') bars.reverse();
      const shape = find(shown.container, 'svg').getBoundingClientRect();
      expect(bars).toHaveLength(5);
      for (const [index, bar] of bars.entries()) {
        const before = bars[index - 1];
        expect(bar.left, 'the bars stand side by side').toBeGreaterThan(before?.right ?? shape.left);
        expect(bar.bottom, 'on one line').toBeCloseTo(bars[0]?.bottom ?? 0, 1);
        expect(bar.top, 'in the place that they have').toBeGreaterThanOrEqual(shape.top);
        expect(Math.max(bar.right - shape.right, bar.bottom - shape.bottom)).toBeLessThanOrEqual(0);
      }
      await shown.remove();
    }
  });

  test('every tone differs from the others, and a step off the scale has none', async () => {
    const tones = new Set<string>();
    for (const step of [1, 2, 3, 4, 5]) tones.add(await toneOf(step));
    expect(tones.size).toBe(5);
    for (const step of [0, 2.5, 6, Number.NaN])
      expect(await toneOf(step), String(step)).toBe('rgba(0, 0, 0, 0)');
    expect(takeLogged()).toHaveLength(4);
  });
});

describe('Breadcrumbs', () => {
  const items = [
    { href: '/', label: 'Home' },
    { href: '/threats', label: 'Threats to the country' },
    { href: '/threats/water', label: 'Storms, floods and tides' },
  ] as const;

  test('a long trail goes on in the next line, with no step squeezed', async () => {
    await setViewport(320, 640);
    const shown = await hydrate(<Breadcrumbs label="Breadcrumb" items={items} current="River floods" />);
    const lines = steps(shown.container).map((step) => Math.round(step.getBoundingClientRect().bottom));
    expect(new Set(lines).size).toBeGreaterThan(1);
    const words = ourTexts(shown.container).map((text) => rectsOf(text).length);
    expect(words).toEqual([1, 1, 1, 1]);
    await shown.remove();
  });

  test('a separator is seen between two steps, and points where the text runs', async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { contrast: 'more' }] as const) {
      await setMedia(media);
      for (const dir of ['ltr', 'rtl'] as const) {
        const shown = await hydrate(<Breadcrumbs label="Breadcrumb" items={items} dir={dir} />);
        const separators = steps(shown.container).map((step) => getComputedStyle(step, '::before'));
        expect(separators.map(({ content }) => content)).toEqual(['none', '""', '""']);
        for (const separator of separators.slice(1)) {
          expect(pointOf(separator)).toBe(dir === 'ltr' ? 'right' : 'left');
          expect(Number.parseFloat(separator.inlineSize)).toBeGreaterThan(4);
          expect(Number.parseFloat(separator.blockSize)).toBeGreaterThan(4);
          const color = parseColor(separator.borderBlockStartColor);
          expect(contrast(color, backgroundOf(document.body))).toBeGreaterThanOrEqual(3);
        }
        await shown.remove();
      }
    }
  });

  test('a narrow place shows the nearest page alone; the others are heard, and come back with the focus', async () => {
    await setViewport(320, 640);
    const shown = await hydrate(<Breadcrumbs label="Breadcrumb" items={items} collapse="parent" />);
    const trail = find(shown.container, 'nav');
    const links = [...shown.container.querySelectorAll('a')];
    const inSight = () => links.filter((link) => isInSight(link)).map(({ textContent }) => textContent);
    expect(inSight()).toEqual(['Storms, floods and tides']);
    const heard = (await exposed(['link'])).map(({ name }) => name);
    expect(heard).toEqual(items.map(({ label }) => label));
    for (const link of links) {
      link.focus();
      expect(inSight()).toContain(link.textContent);
    }
    links.at(-1)?.blur();
    const back = getComputedStyle(find(shown.container, 'li:last-child'), '::before');
    for (const [dir, point] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      trail.dir = dir;
      expect(back.content).toBe('""');
      expect(pointOf(back), `back, ${dir}`).toBe(point);
    }
    await setViewport(1280, 640);
    expect(inSight()).toEqual(items.map(({ label }) => label));
    await shown.remove();
  });
});

describe('CardGrid', () => {
  const cards = ['Terrorism', 'Espionage', 'Cyber', 'Floods'].map((topic) => (
    <ThreatCard
      key={topic}
      title={topic}
      headingLevel={3}
      link={{ href: `/${topic}`, label: `More on ${topic}` }}
      links={[{ href: `/${topic}/more`, label: `All that we know of ${topic}` }]}
    />
  ));

  test.for([1, 2, 3, 4] as const)(
    'at most %i cards are seen in a row where no more are asked for',
    async (columns) => {
      const shown = await hydrate(<CardGrid items={cards} columns={columns} />);
      const tops = [...shown.container.querySelectorAll('.cr-threat-card')].map((card) =>
        Math.round(card.getBoundingClientRect().top),
      );
      const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      expect(Math.max(...rows)).toBe(columns === 3 ? 2 : columns);
      await shown.remove();
    },
  );

  test('links of neighbouring cards are 24 px apart, beside and below each other', async () => {
    for (const rows of ['equal', 'natural'] as const) {
      for (const inlineSize of [320, 700, 1000, 1280]) {
        const shown = await hydrate(
          <div style={{ inlineSize }}>
            <CardGrid items={cards} columns={4} rows={rows} />
          </div>,
        );
        const boxes = [...shown.container.querySelectorAll('.cr-card-grid__items > li')].map((item) =>
          item.firstElementChild?.getBoundingClientRect(),
        );
        for (const [index, box] of boxes.slice(1).entries()) {
          const previous = boxes[index];
          if (box === undefined || previous === undefined) throw new Error('A card is missing.');
          const gap = Math.max(box.left - previous.right, box.top - previous.bottom);
          expect(gap, `${rows}, ${inlineSize} px`).toBeGreaterThanOrEqual(23.5);
        }
        await shown.remove();
      }
    }
  });
});

describe('ResourceLinks', () => {
  test('a page is drawn beside each document, in every palette', async () => {
    const { items } = samples.ResourceLinks;
    for (const given of [items, items.slice(0, 1)]) {
      const shown = await hydrate(<ResourceLinks {...samples.ResourceLinks} items={given} />);
      const links = [...shown.container.querySelectorAll('a')];
      expect(links).toHaveLength(given.length);
      for (const media of palettes) {
        await setMedia(media);
        for (const item of links.map(({ parentElement }) => parentElement ?? document.body)) {
          const page = getComputedStyle(item, '::before');
          expect(page.content).toBe('""');
          expect(Number.parseFloat(page.inlineSize)).toBeGreaterThan(20);
          expect(
            contrast(parseColor(page.borderBlockStartColor), backgroundOf(item)),
            JSON.stringify(media),
          ).toBeGreaterThanOrEqual(3);
        }
      }
      await shown.remove();
    }
  });
});

describe('Quotation', () => {
  test('it is seen as a quotation by an edge along the whole of it', async () => {
    const { image: _, ...banner } = samples.MissionBanner;
    for (const [where, part] of [
      ['alone', <Quotation key="alone" {...samples.Quotation} />],
      ['in a banner', <MissionBanner key="banner" {...banner} />],
      ['in a centred banner', <MissionBanner key="centred" {...banner} align="center" />],
    ] as const) {
      const shown = await hydrate(part);
      const root = find(shown.container, '.cr-quotation');
      for (const media of [...palettes, { media: 'print' }] as const) {
        await setMedia(media);
        const { borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor } =
          getComputedStyle(root);
        expect(borderInlineStartStyle).toBe('solid');
        expect(Number.parseFloat(borderInlineStartWidth)).toBeGreaterThanOrEqual(3);
        expect(
          contrast(parseColor(borderInlineStartColor), backgroundOf(root)),
          `${where}, ${JSON.stringify(media)}`,
        ).toBeGreaterThanOrEqual(3);
        const { left } = find(root, 'blockquote').getBoundingClientRect();
        expect(left - root.getBoundingClientRect().left).toBeGreaterThanOrEqual(12);
      }
      await shown.remove();
    }
  });
});

/** Where the corner of two sides of a turned square points. */
function pointOf(square: CSSStyleDeclaration): 'left' | 'right' | 'nowhere' {
  const isDrawn = (side: 'Top' | 'Right' | 'Bottom' | 'Left') =>
    square[`border${side}Style`] === 'solid' && Number.parseFloat(square[`border${side}Width`]) >= 1;
  const x = Number(isDrawn('Right')) - Number(isDrawn('Left'));
  const y = Number(isDrawn('Bottom')) - Number(isDrawn('Top'));
  const { a, b, c, d } = new DOMMatrix(square.transform);
  const [across, down] = [a * x + c * y, b * x + d * y];
  if (Math.abs(across) < 1 || Math.abs(down) > 0.1) return 'nowhere';
  return across > 0 ? 'right' : 'left';
}

const steps = (container: Element) => [...container.querySelectorAll('li')];

/** Whether the middle of a link is where a pointer and an eye find it. */
function isInSight(link: Element): boolean {
  const { left, top, width, height } = link.getBoundingClientRect();
  return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** What lies behind the words of a level. */
async function toneOf(step: number): Promise<string> {
  const shown = await hydrate(<ThreatLevel text="Level" step={step} />);
  const { backgroundColor } = getComputedStyle(find(shown.container, 'p'));
  await shown.remove();
  return backgroundColor;
}

import { beforeEach, describe, expect, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Prose,
  Quotation,
  ResourceLinks,
  ThreatCard,
  ThreatLevel,
  ViewAllList,
  type ThreatCardProps,
} from '../../src/index.ts';
import { exposed } from '../support/accessibility-tree.ts';
import { takeLogged } from '../support/console.ts';
import { backgroundOf, contrast, parseColor } from '../support/contrast.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pointAt } from '../support/mouse.ts';
import { paint } from '../support/pixels.ts';
import { samples } from '../support/samples.ts';
import { ourTexts, rectsOf } from '../support/seen.ts';

/** As the documentation of Prose asks for a wide table. */
const reachable = { tabIndex: 0 };

/** What the specifications of single components say of what is seen; what they all say is in the file of every component. */

const palettes = [{}, { colorScheme: 'dark' }, { contrast: 'more' }, { forcedColors: 'active' }] as const;

beforeEach(async () => {
  // What a test that failed left behind is not the next one's.
  for (const left of document.querySelectorAll('body > div')) left.remove();
  await setViewport(1280, 1600);
  await setMedia({});
  await commands.parkMouse();
});

describe('ThreatCard', () => {
  const card = { ...samples.ThreatCard, image: undefined } satisfies ThreatCardProps;

  test('a click anywhere on the card reaches its link, and only where that is asked for', async () => {
    for (const main of [card.link, { href: card.link.href, as: 'heading' }] as const) {
      const whole = await hydrate(<ThreatCard {...card} link={main} clickArea="card" />);
      const link = find(whole.container, '.cr-threat-card__link');
      expect(reached(whole.container)).toEqual([link, link, link, link]);
      const summary = find(whole.container, '.cr-threat-card__summary').getBoundingClientRect();
      expect(document.elementFromPoint(summary.left + 5, summary.top + 10)).toBe(link);
      await whole.remove();
    }

    const usual = await hydrate(<ThreatCard {...card} />);
    expect(reached(usual.container).filter((element) => element?.closest('a') !== null)).toEqual([]);
    await usual.remove();
  });

  test('a further link in a click area is reached by a click on it', async () => {
    const shown = await hydrate(<ThreatCard {...card} clickArea="card" />);
    for (const link of shown.container.querySelectorAll('.cr-threat-card__other-link')) {
      const { left, top, width, height } = link.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(link);
    }
    await shown.remove();
  });

  test('the summary of a click area can be selected with the mouse where that is asked for', async () => {
    const shown = await hydrate(<ThreatCard {...card} clickArea="card" selectable />);
    const summary = find(shown.container, '.cr-threat-card__summary');
    const [words] = ourTexts(summary);
    const lines = words === undefined ? [] : rectsOf(words);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) throw new Error('The summary has no words in sight.');
    const address = location.href;
    await commands.selectByMouse(
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    );
    expect(getSelection()?.toString().trim()).toBe(card.summary);
    expect(location.href).toBe(address);
    getSelection()?.removeAllRanges();
    await shown.remove();
  });

  test('a card without a usable address has nothing that looks like a link', async () => {
    const shown = await hydrate(
      <ThreatCard {...card} links={[]} link={{ href: 'script:', label: 'More on flooding' }} />,
    );
    takeLogged();
    const looks = [...shown.container.querySelectorAll('*')].map((element) => getComputedStyle(element));
    expect(looks.filter(({ textDecorationLine }) => textDecorationLine !== 'none')).toEqual([]);
    expect(looks.filter(({ cursor }) => cursor === 'pointer')).toEqual([]);
    await shown.remove();
  });

  test('its edge stands out where a reader asks for more contrast', async () => {
    for (const variant of ['auto', 'vertical', 'horizontal', 'compact'] as const) {
      const shown = await hydrate(<ThreatCard {...card} variant={variant} />);
      const style = getComputedStyle(find(shown.container, '.cr-threat-card'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await setMedia({ contrast: 'more', colorScheme });
        for (const side of ['BlockStart', 'InlineEnd', 'BlockEnd', 'InlineStart'] as const) {
          const where = `${variant}, ${colorScheme}, ${side}`;
          expect(style[`border${side}Style`], where).toBe('solid');
          expect(Number.parseFloat(style[`border${side}Width`]), where).toBeGreaterThanOrEqual(1);
          const color = parseColor(style[`border${side}Color`]);
          expect(contrast(color, backgroundOf(document.body)), where).toBeGreaterThanOrEqual(3);
        }
      }
      await shown.remove();
    }
  });

  test('an icon is seen, and takes no room from the words', async () => {
    const icon = (
      <svg viewBox="0 0 8 8">
        <rect width="8" height="8" fill="currentColor" />
      </svg>
    );
    for (const variant of ['auto', 'vertical', 'horizontal', 'compact'] as const) {
      const shown = await hydrate(<ThreatCard {...card} icon={icon} variant={variant} />);
      const drawn = find(shown.container, 'svg');
      const { width, height } = drawn.getBoundingClientRect();
      expect([width >= 24, height >= 24, width < 120, height < 120]).toEqual([true, true, true, true]);
      for (const media of palettes) {
        await setMedia(media);
        const ink = parseColor(getComputedStyle(find(drawn, 'rect')).fill);
        expect(contrast(ink, backgroundOf(drawn)), JSON.stringify(media)).toBeGreaterThanOrEqual(3);
      }
      await shown.remove();
    }
  });
});

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
      const lefts = [...shown.container.querySelectorAll('rect')].map(
        (bar) => bar.getBoundingClientRect().left,
      );
      expect(lefts.toSorted((one, other) => (dir === 'ltr' ? one - other : other - one))).toEqual(lefts);
      await shown.remove();
    }
  });

  test('every tone differs from the others, and a step off the scale has none', async () => {
    const tones = new Set<string>();
    for (const step of [1, 2, 3, 4, 5, 6]) {
      const shown = await hydrate(<ThreatLevel text="Level" step={step} />);
      tones.add(getComputedStyle(find(shown.container, 'p')).backgroundColor);
      await shown.remove();
    }
    expect(takeLogged()).toHaveLength(1);
    expect(tones.size).toBe(6);
    expect([...tones].at(-1)).toBe('rgba(0, 0, 0, 0)');
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

describe('MissionBanner', () => {
  const { image, breadcrumbs, ...banner } = samples.MissionBanner;

  test('picture and layer are gone in forced colours and on paper, and the edge stays', async () => {
    for (const align of ['start', 'center'] as const) {
      const shown = await hydrate(<MissionBanner {...banner} align={align} image={image} />);
      for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
        await setMedia(media);
        expect(find(shown.container, 'img').checkVisibility()).toBe(false);
        const inner = find(shown.container, '.cr-mission-banner__inner');
        const { content, display } = getComputedStyle(inner, '::before');
        expect(content === 'none' || display === 'none').toBe(true);
        // The words take the place of the picture beside them.
        expect(getComputedStyle(inner).paddingInlineEnd).toBe(getComputedStyle(inner).paddingInlineStart);
      }
      const root = getComputedStyle(find(shown.container, '.cr-mission-banner'));
      expect(backgroundOf(find(shown.container, '.cr-mission-banner__title'))).toEqual([255, 255, 255, 1]);
      expect(root.borderBlockEndStyle).toBe('solid');
      await shown.remove();
    }
  });

  test('the picture of a centred banner fills it behind its words', async () => {
    const shown = await hydrate(<MissionBanner {...banner} quotation={null} align="center" image={image} />);
    const root = find(shown.container, '.cr-mission-banner');
    const picture = find(shown.container, 'img').getBoundingClientRect();
    expect(Math.abs(picture.width - root.clientWidth)).toBeLessThan(1);
    expect(Math.abs(picture.height - root.clientHeight)).toBeLessThan(1);
    await shown.remove();
  });

  test('the picture reaches the edge beside the words, and covers none of them', async () => {
    const several = { ...image, sources: [{ srcSet: '/coast.avif', type: 'image/avif' }] };
    for (const [dir, shownImage] of [
      ['ltr', image],
      ['rtl', image],
      ['ltr', several],
    ] as const) {
      const shown = await hydrate(<MissionBanner {...banner} dir={dir} image={shownImage} />);
      for (const width of [1280, 900, 390]) {
        await setViewport(width, 900);
        const root = find(shown.container, '.cr-mission-banner').getBoundingClientRect();
        const picture = find(shown.container, 'img').getBoundingClientRect();
        expect(Math.abs(dir === 'ltr' ? picture.right - root.right : picture.left - root.left)).toBeLessThan(
          1,
        );
        expect(picture.height).toBeGreaterThan(100);
        const covered = ourTexts(shown.container).filter((text) =>
          rectsOf(text).some(
            ({ left, right, top, bottom }) =>
              left < picture.right - 1 &&
              right > picture.left + 1 &&
              top < picture.bottom &&
              bottom > picture.top,
          ),
        );
        expect(covered, `${dir}, ${width} px`).toEqual([]);
      }
      await shown.remove();
    }
  });

  test('what is given to be seen beside the words stands beside them where there is room', async () => {
    const shown = await hydrate(
      <MissionBanner
        {...banner}
        quotation={undefined}
        breadcrumbs={breadcrumbs}
        media={<p id="beside">Film</p>}
      />,
    );
    const words = find(shown.container, '.cr-mission-banner__words').getBoundingClientRect();
    const beside = find(shown.container, '#beside').getBoundingClientRect();
    expect(beside.left).toBeGreaterThanOrEqual(words.right);
    const trail = find(shown.container, '.cr-mission-banner__breadcrumbs').getBoundingClientRect();
    expect(trail.bottom).toBeLessThanOrEqual(words.top);
    await shown.remove();
  });

  test('its actions look like something to press: framed, the first of them filled', async () => {
    const shown = await hydrate(<MissionBanner {...banner} />);
    const [first, second] = shown.container.querySelectorAll('a.cr-mission-banner__action');
    if (first === undefined || second === undefined) throw new Error('The actions are missing.');
    for (const action of [first, second]) {
      const { borderBlockStartColor, borderBlockStartStyle } = getComputedStyle(action);
      expect(borderBlockStartStyle).toBe('solid');
      expect(
        contrast(parseColor(borderBlockStartColor), backgroundOf(action.parentElement)),
      ).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(backgroundOf(first), backgroundOf(second))).toBeGreaterThanOrEqual(3);
    await shown.remove();
  });
});

describe('NewsTeaser', () => {
  test('kind and date are seen in one line above the headline that they are read after', async () => {
    for (const variant of ['auto', 'vertical', 'horizontal'] as const) {
      for (const size of ['standard', 'large', 'small', 'headline'] as const) {
        const shown = await hydrate(<NewsTeaser {...samples.NewsTeaser} variant={variant} size={size} />);
        const where = `${variant}, ${size}`;
        const boxOf = (part: string) => find(shown.container, part).getBoundingClientRect();
        const headline = boxOf('h3');
        const line = ['kicker', 'date', 'updated'].map((part) => boxOf(`.cr-news-teaser__${part}`));
        expect(new Set(line.map(({ bottom }) => Math.round(bottom))).size, where).toBe(1);
        for (const { bottom } of line) expect(bottom, where).toBeLessThanOrEqual(headline.top + 0.5);
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

describe('Prose', () => {
  const text = 'Rivers rise faster than they did, and people who live beside them know less of it. '.repeat(
    6,
  );

  test('a line is at most 80 characters long, and 66 where nobody asks for more', async () => {
    for (const [measure, most] of [
      ['standard', 66],
      ['wide', 80],
    ] as const) {
      const shown = await hydrate(
        <Prose measure={measure}>
          <p>{text}</p>
          <p style={{ inlineSize: 'fit-content' }}>0</p>
        </Prose>,
      );
      const [paragraph, zero] = shown.container.querySelectorAll('p');
      if (paragraph === undefined || zero === undefined) throw new Error('The paragraphs are missing.');
      const characters = paragraph.getBoundingClientRect().width / zero.getBoundingClientRect().width;
      expect(Math.round(characters), measure).toBe(most);
      await shown.remove();
    }
  });

  test('lines stand one and a half apart, and paragraphs one and a half lines', async () => {
    const shown = await hydrate(
      <Prose>
        <p>{text}</p>
        <p>{text}</p>
        <ul>
          <li>{text}</li>
        </ul>
        <dl>
          <dt>{text}</dt>
          <dd>{text}</dd>
        </dl>
        <blockquote>
          <p>{text}</p>
        </blockquote>
      </Prose>,
    );
    const [first, second] = shown.container.querySelectorAll('p');
    if (first === undefined || second === undefined) throw new Error('The paragraphs are missing.');
    for (const part of shown.container.querySelectorAll('p, li, dt, dd')) {
      const tops = [...new Set(linesOf(part))];
      const { fontSize } = getComputedStyle(part);
      expect(tops.length, part.localName).toBeGreaterThan(2);
      for (const [index, top] of tops.slice(1).entries())
        expect(
          (top - (tops[index] ?? 0)) / Number.parseFloat(fontSize),
          part.localName,
        ).toBeGreaterThanOrEqual(1.49);
    }
    const line = Number.parseFloat(getComputedStyle(first).lineHeight);
    const gap = second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
    expect(gap / line).toBeGreaterThanOrEqual(1.49);
    await shown.remove();
  });

  test('its links are underlined at rest, under the pointer and with the focus', async () => {
    const shown = await hydrate(
      <Prose>
        <p>
          Read <a href="/floods">what to do in a flood</a> first.
        </p>
      </Prose>,
    );
    const link = find(shown.container, 'a');
    const looks = () => {
      const { textDecorationLine, textDecorationColor, color } = getComputedStyle(link);
      return [textDecorationLine, textDecorationColor === color];
    };
    expect(looks()).toEqual(['underline', true]);
    await pointAt(link);
    expect(looks()).toEqual(['underline', true]);
    link.focus();
    expect(looks()).toEqual(['underline', true]);
    await shown.remove();
  });

  test('a heading that an address leads to has room above it', async () => {
    await setViewport(640, 300);
    const shown = await hydrate(
      <Prose>
        {(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((Heading) => (
          <div key={Heading}>
            <p>{text.repeat(3)}</p>
            <Heading>After the flood</Heading>
            <p>{text.repeat(6)}</p>
          </div>
        ))}
      </Prose>,
    );
    for (const heading of shown.container.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      heading.scrollIntoView({ block: 'start' });
      expect(heading.getBoundingClientRect().top, heading.localName).toBeGreaterThanOrEqual(24);
    }
    scrollTo(0, 0);
    await shown.remove();
  });

  test('a wide table is scrolled with the keys, and the page stays where it is', async () => {
    await setViewport(320, 640);
    const shown = await hydrate(
      <Prose>
        <section className="cr-prose__scroll" aria-label="Water levels" {...reachable}>
          <table>
            <tbody>
              <tr>
                {['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day) => (
                  <td key={day}>{day}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      </Prose>,
    );
    const region = find(shown.container, 'section');
    await userEvent.tab();
    expect(document.activeElement).toBe(region);
    expect(getComputedStyle(region).outlineStyle).toBe('solid');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => region.scrollLeft).toBeGreaterThan(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await shown.remove();
  });

  test('a list shows its bullets and its numbers', async () => {
    const shown = await hydrate(
      <Prose>
        <ul>
          <li>
            Water
            <ul>
              <li>Rivers</li>
            </ul>
          </li>
        </ul>
        <ol>
          <li>
            Fire
            <ol>
              <li>Forests</li>
            </ol>
          </li>
        </ol>
      </Prose>,
    );
    for (const dir of ['ltr', 'rtl'] as const) {
      shown.container.dir = dir;
      for (const item of shown.container.querySelectorAll('li'))
        expect(await hasMarker(item), dir).toBe(true);
    }
    await shown.remove();
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

describe('ViewAllList', () => {
  test('the numbers of an order that means something are painted', async () => {
    const { items } = samples.ViewAllList;
    for (const [layout, dir, colorScheme] of [
      ['stack', 'ltr', 'light'],
      ['grid', 'rtl', 'dark'],
      ['columns', 'rtl', 'light'],
      ['lead', 'ltr', 'dark'],
    ] as const) {
      await setMedia({ colorScheme });
      const shown = await hydrate(
        <div dir={dir} style={{ background: 'Canvas', colorScheme, padding: '1rem' }}>
          <ViewAllList
            {...samples.ViewAllList}
            groups={[{ title: 'Before', items }]}
            layout={layout}
            ordered
          />
        </div>,
      );
      const numbered = [...shown.container.querySelectorAll('ol > li')];
      expect(numbered).toHaveLength(4);
      for (const item of numbered)
        expect(await hasMarker(item), `${layout}, ${dir}, ${colorScheme}`).toBe(true);
      await shown.remove();
    }
  });

  test('the first item leads, and the others stand beside it in its height', async () => {
    const items = ['400px', '80px', '80px', '80px'].map((blockSize) => (
      <div key={blockSize} style={{ blockSize }}>
        Story
      </div>
    ));
    const shown = await hydrate(<ViewAllList {...samples.ViewAllList} layout="lead" items={items} />);
    const [lead, ...others] = [...shown.container.querySelectorAll('.cr-view-all-list > ul > li')].map(
      (item) => item.getBoundingClientRect(),
    );
    if (lead === undefined) throw new Error('The items are missing.');
    expect(others.length).toBe(3);
    for (const other of others) {
      expect(other.left).toBeGreaterThanOrEqual(lead.right);
      expect(other.width).toBeLessThan(lead.width);
      expect(other.bottom).toBeLessThanOrEqual(lead.bottom + 1);
    }
    await shown.remove();
  });

  test.for(['stack', 'grid', 'columns', 'lead'] as const)(
    'every item of the layout %s is seen apart from the next',
    async (layout) => {
      const shown = await hydrate(<ViewAllList {...samples.ViewAllList} layout={layout} />);
      const [one, other] = [...shown.container.querySelectorAll('li')].map((item) =>
        item.getBoundingClientRect(),
      );
      if (one === undefined || other === undefined) throw new Error('The items are missing.');
      expect(Math.max(other.left - one.right, other.top - one.bottom)).toBeGreaterThanOrEqual(-0.5);
      await shown.remove();
    },
  );
});

/** Whether something is painted beside an item, before its words: its bullet or number. */
async function hasMarker(item: Element): Promise<boolean> {
  const { left, right, top, height } = item.getBoundingClientRect();
  const isLeftToRight = getComputedStyle(item).direction === 'ltr';
  const from = isLeftToRight ? Math.max(0, Math.floor(left) - 24) : Math.ceil(right);
  const to = isLeftToRight ? Math.floor(left) : Math.min(innerWidth, Math.ceil(right) + 24);
  const pixels = await paint({ x: from, y: Math.floor(top), width: to - from, height: Math.floor(height) });
  const [paper] = pixels;
  return paper !== undefined && pixels.some((pixel) => contrast(pixel, paper) >= 3);
}

function find(container: Element, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** What a click reaches at the corners of the card and in its middle. */
function reached(container: Element): readonly (Element | null)[] {
  const { left, top, right, bottom } = find(container, '.cr-threat-card').getBoundingClientRect();
  return [
    [left + 8, top + 8],
    [right - 8, top + 8],
    [left + 8, bottom - 8],
    [right - 8, bottom - 8],
  ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y));
}

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

/** Where each line of a text begins, in px from the top. */
function linesOf(part: Element): readonly number[] {
  return ourTexts(part).flatMap((text) => rectsOf(text).map(({ top }) => top));
}

const steps = (container: Element) => [...container.querySelectorAll('li')];

/** Whether the middle of a link is where a pointer and an eye find it. */
function isInSight(link: Element): boolean {
  const { left, top, width, height } = link.getBoundingClientRect();
  return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

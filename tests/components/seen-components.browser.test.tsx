import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { MissionBanner, NewsTeaser, ThreatCard, ViewAllList, type ThreatCardProps } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { backgroundOf, contrast, parseColor } from '../support/contrast.ts';
import { find } from '../support/find.ts';
import { freshPage } from '../support/fresh-page.ts';
import { hasMarker } from '../support/pixels.ts';
import { palettes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { samples } from '../support/samples.ts';
import { ourTexts, rectsOf } from '../support/seen.ts';

// What the specifications of single components say of what is seen; what they all say is in the file of every component.

beforeEach(freshPage);

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

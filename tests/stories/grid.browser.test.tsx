import { describe, expect, test } from 'vitest';
import { CardGrid, ThreatCard } from '../../src/index.ts';
import { setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { outOfOrder } from '../support/visual-order.ts';

const widths = [320, 480, 560, 640, 760, 900, 1024, 1280];
const topics = ['Terrorism', 'Espionage', 'Cyber', 'Proliferation', 'Floods', 'Sabotage', 'Fraud', 'Disease'];

function grid(count: number, columns: 1 | 2 | 3 | 4) {
  const items = topics
    .slice(0, count)
    .map((topic, index) => (
      <ThreatCard
        key={topic}
        title={topic}
        headingLevel={3}
        summary={'Words of a different length. '.repeat(index + 1)}
        link={{ href: `/${topic}`, label: `More on ${topic}` }}
      />
    ));
  return <CardGrid items={items} columns={columns} />;
}

/** How many cards stand in each row, from the top. */
function rows(container: Element): readonly number[] {
  const tops = [...container.querySelectorAll('.cr-threat-card')].map((card) =>
    Math.round(card.getBoundingClientRect().top),
  );
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

describe('cards never stand three and one', () => {
  test.for([2, 3, 4] as const)('four cards in at most %i columns, at any width', async (columns) => {
    const shown = await hydrate(grid(4, columns));
    for (const width of widths) {
      await setViewport(width, 800);
      expect(rows(shown.container), `${width} px`).not.toContain(3);
    }
    await shown.remove();
  });

  test('four cards go four, two and two, one by one, as the place gets narrower', async () => {
    const shown = await hydrate(grid(4, 4));
    const arrangements = [];
    for (const width of [1280, 700, 320]) {
      await setViewport(width, 800);
      arrangements.push(rows(shown.container));
    }
    await shown.remove();
    expect(arrangements).toEqual([[4], [2, 2], [1, 1, 1, 1]]);
  });

  test('no row ends with one card alone, for three to eight cards, wherever that can be helped', async () => {
    const alone: string[] = [];
    for (const count of [3, 4, 6, 8]) {
      for (const columns of [2, 3, 4] as const) {
        const shown = await hydrate(grid(count, columns));
        for (const width of widths) {
          await setViewport(width, 800);
          const arrangement = rows(shown.container);
          if ((arrangement[0] ?? 1) > 1 && arrangement.at(-1) === 1)
            alone.push(`${count} cards, ${columns} columns, ${width} px: ${arrangement.join(' + ')}`);
        }
        await shown.remove();
      }
    }
    // Three cards in at most two columns can only be two and one, or three rows; three rows waste no width on a phone.
    expect(alone).toEqual([]);
  });
});

describe('cards in a row', () => {
  test('have titles and links at the same height', async () => {
    await setViewport(1280, 800);
    const shown = await hydrate(grid(4, 4));
    for (const part of ['h3', '.cr-threat-card__body', '.cr-threat-card__more']) {
      const tops = [...shown.container.querySelectorAll(part)].map((element) =>
        Math.round(element.getBoundingClientRect().top),
      );
      expect(new Set(tops).size, part).toBe(1);
    }
    await shown.remove();
  });

  test('a title of two lines leaves no hole beside it', async () => {
    await setViewport(1280, 800);
    const titles = ['Short', 'A title that is so long that it needs a second line here'];
    const shown = await hydrate(
      <CardGrid
        columns={3}
        items={[...titles, 'Brief'].map((title) => (
          <ThreatCard key={title} title={title} headingLevel={3} summary="Words." />
        ))}
      />,
    );
    const gaps = [...shown.container.querySelectorAll('.cr-threat-card')].map((card) => {
      const [title, body] = [card.querySelector('h3'), card.querySelector('.cr-threat-card__body')];
      if (title === null || body === null) throw new Error('A part of the card is missing.');
      return Math.round(body.getBoundingClientRect().top - title.getBoundingClientRect().bottom);
    });
    expect(new Set(gaps).size).toBe(1);
    expect(gaps[0]).toBeLessThanOrEqual(12);
    await shown.remove();
  });

  test('a word of sixteen letters stays whole in each card, at every width', async () => {
    for (const columns of [2, 3, 4] as const) {
      const shown = await hydrate(
        <CardGrid
          columns={columns}
          items={Array.from({ length: 4 * columns }, (_, index) => (
            <ThreatCard
              key={index}
              title="Counterterrorism"
              headingLevel={3}
              icon={<svg viewBox="0 0 8 8" />}
              link={{ href: `/${index}`, label: `More on topic ${index}` }}
            />
          ))}
        />,
      );
      for (const width of widths) {
        await setViewport(width, 800);
        const lines = [...shown.container.querySelectorAll('h3')].map((title) => {
          const { lineHeight } = getComputedStyle(title);
          return Math.round(title.getBoundingClientRect().height / Number.parseFloat(lineHeight));
        });
        expect(new Set(lines), `${columns} columns, ${width} px`).toEqual(new Set([1]));
      }
      await shown.remove();
    }
  });

  test('are read in the order of the document, in both directions and at every width', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const shown = await hydrate(<div dir={direction}>{grid(6, 3)}</div>);
      for (const width of widths) {
        await setViewport(width, 800);
        expect(outOfOrder(shown.container), `${direction}, ${width} px`).toEqual([]);
      }
      await shown.remove();
    }
  });
});

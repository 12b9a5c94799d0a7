import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Prose, ResourceLinks, Section, type SectionProps } from '../../src/index.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { samples } from '../support/samples.ts';

const words = 'Water comes back last, so keep ten litres for each person and a bucket for the cat. '.repeat(
  6,
);

const section = {
  ...samples.Section,
  children: (
    <>
      <ResourceLinks {...samples.ResourceLinks} />
      <Prose>
        <p>{words}</p>
      </Prose>
      <p>{words}</p>
    </>
  ),
} satisfies SectionProps;

const widths = [320, 768, 1280, 1920];
const grounds = ['plain', 'tinted'] as const;

beforeEach(async () => {
  await setMedia({});
  await setViewport(1280, 1600);
});

describe('between the parts in a section are 24 to 40 px', () => {
  test.for(widths)('in a window of %i px', async (width) => {
    await setViewport(width, 1600);
    const gaps = await look(<Section {...section} />, ({ content }) => gapsIn(content));
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expectBetween(gap, 24, 40);
  });
});

describe('between sections are 48 to 104 px, whichever ground they have', () => {
  test.for(
    grounds.flatMap((first) =>
      grounds.flatMap((second) => widths.map((width) => [first, second, width] as const)),
    ),
  )('%s, %s, in a window of %i px', async ([first, second, width]) => {
    await setViewport(width, 1600);
    const both = (
      <>
        <Section {...section} tone={first} />
        <Section {...section} tone={second} />
      </>
    );
    await look(both, ({ container }) => {
      const [above, below] = [...container.querySelectorAll('.cr-section')].map(edges);
      if (above === undefined || below === undefined) throw new Error('There are not two sections.');
      const { bottom, ground } = above;
      if (first === second) expectBetween(below.top - bottom, 48, 104);
      else {
        // Where the ground changes.
        const edge = first === 'tinted' ? ground.bottom : below.ground.top;
        expectBetween(edge - bottom, 48, 104);
        expectBetween(below.top - edge, 48, 104);
      }
    });
  });
});

describe('space', () => {
  test('a title is 8 to 12 px from its lead, and a heading of the site’s from its text', async () => {
    const own = (
      <Section {...section}>
        <p>First.</p>
        <h3>When the power goes</h3>
        <p>Leave one lamp on.</p>
      </Section>
    );
    const { head, content } = await look(own, (parts) => ({
      head: gapsIn(parts.head),
      content: gapsIn(parts.content),
    }));
    for (const gap of head) expectBetween(gap, 8, 12);
    expectBetween(content[0], 24, 40);
    expectBetween(content[1], 8, 12);
  });

  test('margins that a site gives its paragraphs and headings add nothing', async () => {
    const own = (
      <Section {...section}>
        <h3>When the power goes</h3>
        <p>Leave one lamp on.</p>
        <ResourceLinks {...samples.ResourceLinks} />
      </Section>
    );
    const usual = await look(own, ({ content }) => gapsIn(content));
    const sheet = document.createElement('style');
    sheet.textContent = 'p, h3, section, div > div { margin: 3rem 0 }';
    document.head.prepend(sheet);
    try {
      expect(await look(own, ({ content }) => gapsIn(content))).toEqual(usual);
    } finally {
      sheet.remove();
    }
  });
});

describe('the words keep away from the edges of the window, and the width of the page holds', () => {
  test.for(widths)('in a window of %i px', async (width) => {
    await setViewport(width, 1600);
    for (const tone of grounds) {
      const { head, content } = await look(<Section {...section} tone={tone} />, (parts) => ({
        head: parts.head.getBoundingClientRect(),
        content: parts.content.getBoundingClientRect(),
      }));
      expect(head.left, tone).toBeGreaterThanOrEqual(16);
      expect(content.right, tone).toBeLessThanOrEqual(width - 16);
      expect(content.right - head.left, tone).toBeLessThanOrEqual(72 * 16);
    }
  });
});

describe('type', () => {
  test('headings and text of the site stand in the font of the rest', async () => {
    const own = (
      <Section {...section}>
        <h3>When the power goes</h3>
        <p>Leave one lamp on.</p>
        <ul>
          <li>Wait</li>
        </ul>
      </Section>
    );
    const fonts = await look(own, ({ container }) =>
      [...container.querySelectorAll('h2, h3, p, li')].map((element) => getComputedStyle(element).fontFamily),
    );
    expect(new Set(fonts).size).toBe(1);
    expect(fonts[0]).toContain('Atkinson');
  });

  test('a line in a section is at most 66 characters long', async () => {
    const own = (
      <Section {...section} lead={words} layout="stacked">
        <p>{words}</p>
        <ul>
          <li>{words}</li>
        </ul>
      </Section>
    );
    const longest = await look(own, ({ container }) =>
      [...container.querySelectorAll('p, li')].map((element) => {
        const zero = document.createElement('span');
        zero.textContent = '0';
        zero.style.position = 'absolute';
        element.append(zero);
        return element.getBoundingClientRect().width / zero.getBoundingClientRect().width;
      }),
    );
    expect(longest).toHaveLength(3);
    for (const line of longest) expect(line).toBeLessThanOrEqual(66.1);
  });
});

describe('the title stands beside the rest where there is room, and above it elsewhere', () => {
  test.for([
    ['auto', 1100, true],
    ['auto', 800, false],
    ['auto', 320, false],
    ['side', 800, true],
    ['side', 480, false],
    ['stacked', 1100, false],
  ] as const)('%s, in a place of %i px', async ([layout, width, beside]) => {
    const placed = (
      <div style={{ inlineSize: width }}>
        <Section {...section} layout={layout} />
      </div>
    );
    const { head, content } = await look(placed, (parts) => ({
      head: parts.head.getBoundingClientRect(),
      content: parts.content.getBoundingClientRect(),
    }));
    expect(content.left > head.right).toBe(beside);
    expect(content.top >= head.bottom).toBe(!beside);
    if (beside) expectBetween(content.width / head.width, 1.95, 2.05);
  });
});

interface Parts {
  readonly container: HTMLElement;
  readonly head: Element;
  readonly content: Element;
}

/** Shows something, looks at the first section in it, and takes it away. */
async function look<Seen>(element: ReactElement, see: (parts: Parts) => Seen): Promise<Seen> {
  const { container, remove } = await hydrate(element);
  try {
    const [head, content] = ['head', 'content'].map((part) =>
      container.querySelector(`.cr-section__${part}`),
    );
    if (!head || !content) throw new Error('There is no section with a title.');
    return see({ container, head, content });
  } finally {
    await remove();
  }
}

/** The space between one child and the next, in px. */
function gapsIn(parent: Element): readonly number[] {
  const boxes = [...parent.children].map((child) => child.getBoundingClientRect());
  return boxes.slice(1).map((box, index) => box.top - (boxes[index]?.bottom ?? NaN));
}

/** Where what stands in a section begins and ends, and where its own box does. */
function edges(root: Element) {
  const boxes = [...root.children].map((child) => child.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    ground: root.getBoundingClientRect(),
  };
}

function expectBetween(value: number | undefined, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

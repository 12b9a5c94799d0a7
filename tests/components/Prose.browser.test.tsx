import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Prose } from '../../src/index.ts';
import { find } from '../support/find.ts';
import { freshPage } from '../support/fresh-page.ts';
import { hasMarker } from '../support/pixels.ts';
import { setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pointAt } from '../support/mouse.ts';
import { ourTexts, rectsOf } from '../support/seen.ts';

/** As the documentation of Prose asks for a wide table. */
const reachable = { tabIndex: 0 };

beforeEach(freshPage);

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

/** Where each line of a text begins, in px from the top. */
function linesOf(part: Element): readonly number[] {
  return ourTexts(part).flatMap((text) => rectsOf(text).map(({ top }) => top));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { expect, it } from 'vitest';
import { formatDate, parseIsoDate } from '../../src/format/index.ts';

const folder = path.resolve(import.meta.dirname, '../../html');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

interface ShownDate {
  readonly day: string;
  readonly words: string;
  /** The language that the date is read in: the nearest that anything around it declares. */
  readonly lang: string;
}

/** The dates of a page whose words, in their language, aren't those of the day that they give to machines. */
function contradictions(html: string): readonly string[] {
  return dates(html).flatMap(({ day, words, lang }) => {
    const iso = parseIsoDate(day);
    // Stories that name no language are in British English.
    const text = iso !== null && formatDate(iso, lang === 'en' ? 'en-GB' : lang).text;
    const year = day.slice(0, 4);
    // A word may stand before it that says what happened on that day, and under a heading that says it the year may be
    // missing.
    const same =
      iso === day &&
      (text === words ||
        words.endsWith(` ${text}`) ||
        (text === `${words} ${year}` && new RegExp(`<h[2-6][^>]*>[^<]*${year}<`).test(html)));
    return same ? [] : `${lang}: ${day} is not ${words}`;
  });
}

function dates(html: string): readonly ShownDate[] {
  return datesIn(rehype().parse(html), '');
}

function datesIn(node: Nodes, inherited: string): readonly ShownDate[] {
  if (!('children' in node)) return [];
  const properties = node.type === 'element' ? node.properties : {};
  const lang = typeof properties['lang'] === 'string' ? properties['lang'] : inherited;
  if (node.type === 'element' && node.tagName === 'time') {
    const [words] = node.children;
    return [{ day: String(properties['dateTime']), words: words?.type === 'text' ? words.value : '', lang }];
  }
  return node.children.flatMap((child) => datesIn(child, lang));
}

it('every date tells people and machines the same day', () => {
  expect(pages.flatMap(dates).length).toBeGreaterThan(100);
  expect(pages.flatMap(contradictions)).toEqual([]);
});

it.each([
  ['<time class="a" datetime="2024-10-08">9 October 2024</time>'],
  ['<time datetime="2024-02-31">31 February 2024</time>'],
  ['<time datetime="8/10/2024">8 October 2024</time>'],
  ['<span lang="cy"><time datetime="2024-10-08">8 October 2024</time></span>'],
])('a date that contradicts itself would be found: %s', (time) => {
  expect(contradictions(`<html lang="en"><p>${time}</p></html>`)).toHaveLength(1);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatDate, parseIsoDate } from '../../src/format/index.ts';

const folder = path.resolve(import.meta.dirname, '../../html');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** The dates of a page whose words, in its language, aren't those of the day that it gives to machines. */
function contradictions(html: string): readonly string[] {
  const [, lang = ''] = /<html\b[^>]*\blang="([^"]+)"/.exec(html) ?? [];
  return dates(html).flatMap(([day, words]) => {
    const iso = parseIsoDate(day);
    // Stories that name no language are in British English.
    const same = iso === day && iso !== null && formatDate(iso, lang === 'en' ? 'en-GB' : lang).text === words;
    return same ? [] : `${lang}: ${day} is not ${words}`;
  });
}

function dates(html: string): readonly (readonly [day: string, words: string])[] {
  return [...html.matchAll(/<time\b[^>]*?\bdatetime="([^"]*)"[^>]*>([^<]*)</g)].map(([, day = '', words = '']) => [day, words]);
}

it('every date tells people and machines the same day', () => {
  expect(pages.flatMap(dates).length).toBeGreaterThan(100);
  expect(pages.flatMap(contradictions)).toEqual([]);
});

it.each([
  ['<time class="a" datetime="2024-10-08">9 October 2024</time>'],
  ['<time datetime="2024-02-31">31 February 2024</time>'],
  ['<time datetime="8/10/2024">8 October 2024</time>'],
])('a date that contradicts itself would be found: %s', (time) => {
  expect(contradictions(`<html lang="en"><p>${time}</p></html>`)).toHaveLength(1);
});

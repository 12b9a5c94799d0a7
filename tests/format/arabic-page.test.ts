import { expect, it } from 'vitest';
import { formatDate, formatDateRange, formatDuration, formatFileSize } from '../../src/format/index.ts';
import {
  documents,
  documentSizes,
  filmLength,
  news,
  shelters,
  updated,
} from '../../stories/pages/flood-advice.ar.tsx';

/** The page is shown in browsers, where these functions have no place, so its words are written down and compared here. */

it('every date of the Arabic page is worded as the library words it', () => {
  for (const { iso, text } of [updated, ...news.flatMap(({ published }) => published ?? [])])
    expect(text).toBe(formatDate(iso, 'ar').text);
});

it('the days on which a shelter is open say what both dates share once', () => {
  for (const { from, to, open } of shelters) expect(open).toBe(formatDateRange(from, to, 'ar'));
});

it('sizes of documents and the length of the film are worded as the library words them', () => {
  expect(documents.map(({ file }) => file?.size)).toEqual([
    formatFileSize(documentSizes.leaflet, 'ar'),
    formatFileSize(documentSizes.poster, 'ar'),
  ]);
  expect(news.flatMap(({ duration }) => duration ?? [])).toEqual([formatDuration(filmLength, 'ar')]);
});

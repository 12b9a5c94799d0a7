import { expect, test } from 'vitest';
import { isGenericLabel } from '../../src/internal/genericLabels.ts';

test.each([
  'Read more',
  'READ MORE',
  ' read  more… ',
  'Read more →',
  'Click here!',
  'View all',
  'here',
  'Darllen mwy',
  'Weiterlesen',
  'En savoir plus',
  'Más',
  'اقرأ المزيد',
  'もっと見る',
  '詳しくはこちら',
])('words that mean nothing on their own are recognised: %s', (label) => {
  expect(isGenericLabel(label)).toBe(true);
});

test.each([
  'Read more on flooding',
  'View all news',
  'More on cyber',
  'Moreton',
  'Darllen mwy am lifogydd',
  'Alle Nachrichten anzeigen',
  'اقرأ المزيد عن الفيضانات',
  '洪水の詳細',
  '2024',
])('words that say where they lead are not taken for such: %s', (label) => {
  expect(isGenericLabel(label)).toBe(false);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawArt } from '../../scripts/draw-art.ts';

const media = path.resolve(import.meta.dirname, '../../stories/public/media');
const drawn = [...drawArt()];

describe.each(drawn)('%s', (name, svg) => {
  test('is what `npm run art` draws', () => {
    expect(readFileSync(path.join(media, name), 'utf8')).toBe(svg);
  });

  test('is small, and loads nothing', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4500);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|data:|<script|<image/);
  });
});

test('there are enough for a page of news on which none stands twice', () => {
  expect(drawn.length).toBeGreaterThanOrEqual(12);
});

import { describe, expect, it } from 'vitest';
import {
  colorVision,
  visionFilter,
  visionSvg,
  visions,
  type Matrix,
} from '../../../.storybook/toolbar/vision.ts';

type Light = readonly [red: number, green: number, blue: number];

function see(matrix: Matrix, light: Light): Light {
  const [red, green, blue] = matrix.map((row) =>
    row.reduce((sum, part, index) => sum + part * (light[index] ?? 0), 0),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** How far two colours are apart, as far as colour alone goes. */
const apart = (one: Light, other: Light) =>
  Math.hypot(...one.map((channel, index) => channel - (other[index] ?? 0)));

describe.each(Object.entries(colorVision))('%s', (name, { matrix }) => {
  it.each([0, 0.25, 1])('leaves a grey of %d as grey as it is', (grey) => {
    for (const channel of see(matrix, [grey, grey, grey])) expect(channel).toBeCloseTo(grey, 5);
  });

  it('is in the filter that the page refers to, number by number', () => {
    const values = /values="([^"]+)"/
      .exec(visionSvg(name) ?? '')?.[1]
      ?.split(' ')
      .map(Number);
    expect(values).toHaveLength(20);
    expect([0, 5, 10].map((start) => values?.slice(start, start + 3))).toEqual(matrix);
    expect(visionFilter(name)).toContain(/id="([^"]+)"/.exec(visionSvg(name) ?? '')?.[1] ?? 'no id');
  });
});

// Pairs along a confusion line: what is plain to most people, and not to these.
it.each([
  ['protanopia', [0.5, 0, 0], [0, 0.06, 0]],
  ['deuteranopia', [0.4, 0.05, 0], [0.13, 0.2, 0.01]],
  ['tritanopia', [0, 0.3, 0.6], [0, 0.35, 0.12]],
  ['achromatopsia', [0.7152, 0, 0], [0, 0.2126, 0]],
] as const)('%s brings together what others tell apart', (name, one, other) => {
  const matrix = colorVision[name]?.matrix;
  if (matrix === undefined) throw new Error(`There is no simulation called ${name}.`);
  expect(apart(see(matrix, one), see(matrix, other))).toBeLessThan(apart(one, other) / 2);
});

it('knows every simulation of the toolbar, and no other', () => {
  for (const { value } of visions) expect(visionFilter(value), value).toBeDefined();
  for (const name of ['', 'constructor', 'no such thing']) expect(visionFilter(name), name).toBeUndefined();
});

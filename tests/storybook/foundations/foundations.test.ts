import { expect, it } from 'vitest';
import { defaultTheme, pairs } from '../../../src/theme/index.ts';
import { criterionOf, pairRows, ratioText } from '../../../.storybook/foundations/pair-rows.ts';
import { sizeRows } from '../../../.storybook/foundations/size-rows.ts';

it('every pair is shown with a ratio in all four palettes, the lowest over any picture', () => {
  const rows = pairRows(defaultTheme);
  expect(rows.map(({ pair }) => pair)).toEqual(pairs);
  expect(rows.flatMap(({ measured }) => measured).filter(({ worst }) => worst === undefined)).toEqual([]);
  const overPicture = rows.find(({ pair }) => pair.foreground === 'brandText' && pair.background === 'scrim');
  // White on a dark scrim is hardest to read over a white picture.
  expect(overPicture?.measured[0]?.worst?.over).toBe('white');
});

it('no ratio is rounded up to one that passes', () => {
  expect(ratioText(4.4999)).toBe('4.49:1');
  expect(ratioText(21)).toBe('21.00:1');
});

it('each pair names the criterion that it is held to', () => {
  expect(criterionOf('text', 4.5)).toBe('1.4.3');
  expect(criterionOf('text', 7)).toBe('1.4.6');
  expect(criterionOf('graphic', 3)).toBe('1.4.11');
  expect(criterionOf('graphic', 0)).toBeUndefined();
});

it('a fluid size is one row with both its ends', () => {
  expect(sizeRows('font.size.heading1')).toEqual([
    {
      path: 'font.size.heading1',
      property: '--cr-font-size-heading-1',
      value: 'from 2.25 rem, 36 px, to 3.875 rem, 62 px',
      description: 'Heading of the first size.',
    },
  ]);
});

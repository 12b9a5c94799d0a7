import { expect, test } from 'vitest';
import { secondsHere, usualMs } from '../src/engine/pace.ts';

test.each([
  ['a usual machine', 1, 15],
  ['a quicker machine', 0.5, 15],
  ['a machine at half the speed', 2, 30],
  ['a machine at a tenth of the speed', 10, 150],
])('%s is given its time', (_, slower, seconds) => {
  expect(secondsHere(15, slower * usualMs)).toBe(seconds);
});

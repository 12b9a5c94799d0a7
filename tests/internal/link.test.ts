import { expect, test } from 'vitest';
import { placed } from '../../src/internal/given.ts';
import { linkItems } from '../../src/internal/link.tsx';

test('two links of the same words stay two, whatever React does with them', () => {
  const twice = [
    { text: 'Work', href: '/work' },
    { text: 'Work', href: '/work' },
  ];
  const keys = linkItems(placed('Part', {}), 'x', twice).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

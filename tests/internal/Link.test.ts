import { expect, test } from 'vitest';
import { linkItems } from '../../src/internal/Link.tsx';

test('two links of the same words stay two, whatever React does with them', () => {
  const twice = [
    { text: 'Work', href: '/work' },
    { text: 'Work', href: '/work' },
  ];
  const keys = linkItems(twice, { className: 'x', of: { place: 'Part', values: {} } }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

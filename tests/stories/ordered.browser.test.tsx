import { expect, test } from 'vitest';
import { Breadcrumbs, ViewAllList } from '../../src/index.ts';
import { hydrate } from '../support/mount.tsx';

test('an order that means something is numbered, and has room for its numbers', async () => {
  const shown = await hydrate(
    <ViewAllList
      title="Most read"
      headingLevel={2}
      ordered
      items={['Floods', 'Fraud']}
      viewAll={{ href: '/most-read', label: 'View all most read' }}
    />,
  );
  const list = shown.container.querySelector('ol');
  if (list === null) throw new Error('The ordered list is missing.');
  const [item] = list.children;
  expect(getComputedStyle(list).listStyleType).toBe('decimal');
  expect(item && getComputedStyle(item).display).toBe('list-item');
  expect(Number.parseFloat(getComputedStyle(list).paddingInlineStart)).toBeGreaterThanOrEqual(24);
  await shown.remove();
});

test('a trail of pages has no numbers', async () => {
  const trail = [
    { href: '/', label: 'Home' },
    { href: '/threats', label: 'Threats' },
  ] as const;
  const shown = await hydrate(<Breadcrumbs label="Breadcrumb" items={trail} />);
  const list = shown.container.querySelector('ol');
  expect(list && getComputedStyle(list).listStyleType).toBe('""');
  await shown.remove();
});

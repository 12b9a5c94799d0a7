import { expect, test } from 'vitest';
import { Breadcrumbs } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { outline, render } from '../support/render.tsx';

const trail = {
  label: 'Breadcrumb',
  items: [
    { href: '/', label: 'Home' },
    { href: '/work', label: 'What we do' },
  ],
} as const;

test('it is a landmark under the name that the page gives it', () => {
  const { getByRole } = render(<Breadcrumbs {...trail} label="Briwsion bara" />);
  expect(getByRole('navigation', { name: 'Briwsion bara' }).tagName).toBe('NAV');
});

test('the pages above are links in an ordered list, from the first page down', () => {
  const { getAllByRole, getByRole } = render(<Breadcrumbs {...trail} />);
  expect(getByRole('list').tagName).toBe('OL');
  expect(getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Home', '/'],
    ['What we do', '/work'],
  ]);
});

test('as many steps are counted aloud as are shown', () => {
  const { getAllByRole } = render(<Breadcrumbs {...trail} current="Flooding" />);
  expect(getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    'Home',
    'What we do',
    'Flooding',
  ]);
});

test('no separator stands between the words', () => {
  expect(render(<Breadcrumbs {...trail} />).body.textContent).toBe('HomeWhat we do');
});

test('this page is marked as the current one and is no link', () => {
  const { getByText, queryByRole } = render(<Breadcrumbs {...trail} current="Flooding" />);
  // On the item, because Safari makes a group of a bare span that says so.
  expect(getByText('Flooding').closest('[aria-current="page"]')?.tagName).toBe('LI');
  expect(queryByRole('link', { name: 'Flooding' })).toBeNull();
});

test('this page is not named unless asked', () => {
  expect(render(<Breadcrumbs {...trail} />).body.querySelector('[aria-current]')).toBeNull();
});

test('a narrow place may show the nearest page only, and the others stay in the document', () => {
  const { getAllByRole, root } = render(<Breadcrumbs {...trail} collapse="parent" />);
  expect(root.getAttribute('data-collapse')).toBe('parent');
  expect(getAllByRole('link')).toHaveLength(2);
});

test('a step without words is left out', () => {
  const { getAllByRole } = render(
    <Breadcrumbs {...trail} items={[{ href: '/', label: ' ' }, ...trail.items]} />,
  );
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(takeLogged()).toHaveLength(1);
});

test('a trail of one step is no list', () => {
  const { getByRole, queryByRole } = render(<Breadcrumbs {...trail} items={[trail.items[0]]} />);
  expect(getByRole('link').textContent).toBe('Home');
  expect(queryByRole('list')).toBeNull();
});

test('without any step there is nothing, not even the current page', () => {
  // What a content system sends, which the type refuses.
  const none = [] as unknown as typeof trail.items;
  expect(outline(<Breadcrumbs {...trail} items={none} current="Flooding" />)).toBe('');
});

test('two steps may lead to one place', () => {
  const same = [
    { href: '/work', label: 'Work' },
    { href: '/work', label: 'Work' },
  ] as const;
  expect(render(<Breadcrumbs {...trail} items={same} />).getAllByRole('link')).toHaveLength(2);
});

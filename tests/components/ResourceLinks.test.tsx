import { expect, test } from 'vitest';
import { ResourceLinks } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { outline, render } from '../support/render.tsx';

const report = {
  title: 'Annual report 2024',
  href: '/report.pdf',
  file: { type: 'PDF', size: '1.2 MB' },
} as const;
const page = { title: 'How we are overseen', href: 'https://oversight.example/' } as const;

test('format and size are visible and part of the words of the link', () => {
  const { getByRole, getByText } = render(<ResourceLinks items={[report]} />);
  expect(getByRole('link', { name: 'Annual report 2024 PDF, 1.2 MB' })).toBeDefined();
  expect(getByText('Annual report 2024').textContent).toBe('Annual report 2024');
});

test('a link holds its words and no picture', () => {
  expect(render(<ResourceLinks items={[report]} />).body.querySelector('img, svg')).toBeNull();
});

test('length and language join them where they are known', () => {
  const file = { ...report.file, pages: '39 pages', languageNote: 'in Welsh' };
  const { getByRole } = render(<ResourceLinks items={[{ ...report, file }]} />);
  expect(getByRole('link').textContent).toBe('Annual report 2024 PDF, 1.2 MB, 39 pages, in Welsh');
});

test('a page that is no file is linked by its title alone', () => {
  expect(render(<ResourceLinks items={[page]} />).getByRole('link').textContent).toBe('How we are overseen');
});

test('documents are a list, in the order of the data', () => {
  const { getAllByRole } = render(<ResourceLinks items={[report, page]} />);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Annual report 2024 PDF, 1.2 MB',
    'How we are overseen',
  ]);
});

test('one document is no list', () => {
  const { getByRole, queryByRole } = render(<ResourceLinks items={[report]} />);
  expect(getByRole('link').textContent).toContain('Annual report 2024');
  expect(queryByRole('list')).toBeNull();
});

test('no documents are nothing at all, not even a title', () => {
  expect(outline(<ResourceLinks title="Documents" headingLevel={2} items={[]} />)).toBe('');
});

test('each description follows its link', () => {
  const { getByText, getByRole } = render(
    <ResourceLinks items={[{ ...report, description: 'What we did and what it cost.' }]} />,
  );
  expect(getByText('What we did and what it cost.')).toBe(getByRole('link').nextElementSibling);
});

test('a link stays in its tab and downloads nothing by force', () => {
  const { getByRole } = render(<ResourceLinks items={[report]} />);
  expect(getByRole('link').getAttributeNames()).toEqual(['href', 'class']);
});

test('a new tab is announced in the words of the link', () => {
  const { getByRole } = render(
    <ResourceLinks items={[{ ...page, newTab: true, newTabNotice: '(opens in new tab)' }]} />,
  );
  const link = getByRole('link', { name: 'How we are overseen (opens in new tab)' });
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test('the browser is told the format and the language of a document', () => {
  const file = { ...report.file, mediaType: 'application/pdf', languageNote: 'in Welsh' };
  const { getByRole } = render(<ResourceLinks items={[{ ...report, hrefLang: 'cy', file }]} />);
  const link = getByRole('link');
  expect([link.getAttribute('type'), link.getAttribute('hreflang')]).toEqual(['application/pdf', 'cy']);
});

test('a title above is a heading of the level that the page asks for', () => {
  const { getByRole } = render(<ResourceLinks title="Documents" headingLevel={4} items={[report, page]} />);
  expect(getByRole('heading', { level: 4 }).textContent).toBe('Documents');
});

test('without a title there is no heading', () => {
  expect(render(<ResourceLinks items={[report, page]} />).queryByRole('heading')).toBeNull();
});

test('a document whose address cannot be used stands as text', () => {
  const { getAllByRole, getByText } = render(<ResourceLinks items={[{ ...page, href: '' }, report]} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(getByText('How we are overseen').closest('a')).toBeNull();
  expect(takeLogged()).toHaveLength(1);
});

test('a format without a size is told to the developer', () => {
  // What a content system sends, which the type refuses.
  const file = { type: 'PDF' } as unknown as typeof report.file;
  expect(render(<ResourceLinks items={[{ ...report, file }]} />).getByRole('link').textContent).toBe(
    'Annual report 2024 PDF',
  );
  expect(takeLogged()).toEqual([expect.stringContaining('ResourceLinks.items.file.size')]);
});

import { expect, test } from 'vitest';
import { Quotation } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { outline, render } from '../support/render.tsx';

const source = { title: 'National Resilience Act 1991', href: 'https://law.example/1991/4' };
const quotation = { text: 'The Office shall keep watch.', source } as const;

test.each([
  'The Office shall keep watch.',
  '  (a) “shall” — not ‘may’ […] \u00a0 & <b>not</b>  ',
  'ALL CAPITALS, as in the Act',
])('the quoted words are those of the source to the character', (text) => {
  expect(render(<Quotation {...quotation} text={text} />).getByRole('blockquote').textContent).toBe(text);
  // That words look like marks of HTML is told, and changes none of them.
  expect(takeLogged()).toHaveLength(text.includes('<b>') ? 1 : 0);
});

test('each paragraph of the source is a paragraph', () => {
  const { getByRole } = render(<Quotation {...quotation} text={['First.', 'Second.']} />);
  const paragraphs = [...getByRole('blockquote').children];
  expect(paragraphs.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['P', 'First.'],
    ['P', 'Second.'],
  ]);
});

test('the source stands right after the quotation and not inside it', () => {
  const { getByRole, getByText } = render(<Quotation {...quotation} />);
  const quote = getByRole('blockquote');
  expect(quote.nextElementSibling?.contains(getByText(source.title))).toBe(true);
});

test('the title of the work is marked as one, and the author and the place in it are not', () => {
  const { body } = render(
    <Quotation {...quotation} source={{ ...source, detail: 'section 1' }} author="Parliament" />,
  );
  expect(body.querySelector('cite')?.textContent).toBe(source.title);
  expect(body.querySelector('cite')?.closest('p')?.textContent).toBe(
    'Parliament, National Resilience Act 1991, section 1',
  );
});

test('the title of the work is a link where it has an address', () => {
  const { getByRole } = render(<Quotation {...quotation} />);
  expect(getByRole('link', { name: source.title }).getAttribute('href')).toBe(source.href);
});

test('the place in the work is part of its link, so that the source is heard in one', () => {
  const { getByRole } = render(<Quotation {...quotation} source={{ ...source, detail: 'section 1' }} />);
  expect(getByRole('link').textContent).toBe(`${source.title}, section 1`);
});

test('the title of the work is text where it has no address', () => {
  const { body, queryByRole } = render(<Quotation {...quotation} source={{ title: source.title }} />);
  expect(queryByRole('link')).toBeNull();
  expect(body.querySelector('cite')?.innerHTML).toBe(source.title);
});

test('the quotation carries its address for machines, if that can be used', () => {
  expect(
    render(<Quotation {...quotation} />)
      .getByRole('blockquote')
      .getAttribute('cite'),
  ).toBe(source.href);
  const unusable = { ...source, href: 'vbscript:x' };
  const { getByRole } = render(<Quotation {...quotation} source={unusable} />);
  expect(getByRole('blockquote').hasAttribute('cite')).toBe(false);
  expect(takeLogged()).toHaveLength(1);
});

test('an author without a work stands alone, and a work without an author', () => {
  expect(sourceOf({ author: 'Parliament', source: undefined })).toBe('Parliament');
  expect(sourceOf({ source: { title: 'An act' } })).toBe('An act');
  expect(sourceOf({ source: undefined })).toBeUndefined();
  takeLogged();
});

test('the language is marked on the quoted words, and not on the source', () => {
  const { getByRole, getByText } = render(<Quotation {...quotation} text="Vigilate." lang="la" />);
  expect(getByRole('blockquote').lang).toBe('la');
  expect(getByText(source.title).closest('[lang="la"]')).toBeNull();
});

test('nothing is announced twice: no figure, no caption, no label', () => {
  const { body } = render(<Quotation {...quotation} />);
  expect(body.querySelector('figure, figcaption, [aria-label], [role]')).toBeNull();
});

test('no quotation marks are added', () => {
  expect(outline(<Quotation {...quotation} source={{ title: 'A work' }} />)).toBe(
    '<div><blockquote><p>The Office shall keep watch.</p></blockquote><p><cite>A work</cite></p></div>',
  );
});

test('a paragraph that holds nothing is left out', () => {
  // What a content system sends, which the type refuses.
  const text = ['First.', null] as unknown as readonly [string];
  expect(render(<Quotation {...quotation} text={text} />).getByRole('blockquote').children).toHaveLength(1);
  expect(takeLogged()).toHaveLength(1);
});

function sourceOf(props: object): string | null | undefined {
  const { body } = render(<Quotation {...quotation} {...props} />);
  return body.querySelector('.cr-quotation__source')?.textContent;
}

import { expect, test } from 'vitest';
import { Section, type SectionProps } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { outline, render } from '../support/render.tsx';

const section = {
  title: 'Our strategy',
  headingLevel: 2,
  lead: 'Two documents.',
  children: <p>Both are public.</p>,
} satisfies SectionProps;

test.each([2, 3, 4, 5, 6] as const)(
  'the title of a section is a heading of the level that the page asks for',
  (asked) => {
    const { getByRole } = render(<Section {...section} headingLevel={asked} />);
    expect(getByRole('heading', { level: asked }).textContent).toBe('Our strategy');
  },
);

test('the title of a section can be kept out of the headings of the page', () => {
  const { getByText, queryByRole } = render(<Section {...section} headingLevel="none" />);
  expect(queryByRole('heading')).toBeNull();
  expect(getByText('Our strategy').tagName).toBe('P');
});

test.each(['auto', 'side', 'stacked'] as const)(
  'title, lead and the rest follow each other, wherever the title stands',
  (layout) => {
    expect(outline(<Section {...section} layout={layout} />)).toBe(
      '<section><div><h2>Our strategy</h2><p>Two documents.</p></div><div><p>Both are public.</p></div></section>',
    );
  },
);

test('what stands in a section stays as it was written', () => {
  const written = (
    <>
      Words alone
      <h3 className="theirs">Heading</h3>
      <ul>
        <li>One</li>
      </ul>
    </>
  );
  const { root } = render(<Section {...section}>{written}</Section>);
  expect(root.lastElementChild?.innerHTML).toBe(
    'Words alone<h3 class="theirs">Heading</h3><ul><li>One</li></ul>',
  );
});

test.each([undefined, null, false, '', []])('a section with nothing in it is nothing at all', (nothing) => {
  expect(outline(<Section {...section}>{nothing}</Section>)).toBe('');
});

test('a section is no landmark unless asked for', () => {
  const { queryByRole } = render(<Section {...section} id="strategy" />);
  expect(queryByRole('region')).toBeNull();
});

test('as a landmark a section is named by its title', () => {
  const { getByRole } = render(<Section {...section} landmark id="strategy" />);
  expect(getByRole('region', { name: 'Our strategy' }).id).toBe('strategy');
});

test('a section without an id is no landmark, and the developer is told', () => {
  // A content system knows no types.
  const props = { ...section, landmark: true } as unknown as SectionProps;
  const { queryByRole } = render(<Section {...props} />);
  expect(queryByRole('region')).toBeNull();
  expect(takeLogged().join('\n')).toContain('Section.landmark needs an id');
});

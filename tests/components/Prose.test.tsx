import { expect, test } from 'vitest';
import { Prose } from '../../src/index.ts';
import { outline, render } from '../support/render.tsx';

const content = (
  <>
    <h2 id="costs">Costs</h2>
    <ul>
      <li>
        <a href="/rent">Rent</a>
      </li>
    </ul>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- the markup that Prose asks for, so that the table scrolls by keyboard */}
    <div className="cr-prose__scroll" role="region" aria-labelledby="spending" tabIndex={0}>
      <table>
        <caption id="spending">Spending by year</caption>
        <tbody>
          <tr>
            <th scope="row">2024</th>
            <td>12</td>
          </tr>
        </tbody>
      </table>
    </div>
  </>
);

test('what is inside stays as it was written', () => {
  expect(render(<Prose>{content}</Prose>).root.innerHTML).toBe(render(<main>{content}</main>).root.innerHTML);
});

test('it has no role of its own', () => {
  const { root } = render(<Prose>{content}</Prose>);
  expect(root.tagName).toBe('DIV');
  expect(root.hasAttribute('role')).toBe(false);
});

test('a wide table is a region that the keyboard can scroll, named by its caption', () => {
  const { getByRole } = render(<Prose>{content}</Prose>);
  expect(getByRole('region', { name: 'Spending by year' }).tabIndex).toBe(0);
});

test('nothing inside is nothing at all', () => {
  expect(outline(<Prose>{[null, false, ' ']}</Prose>)).toBe('');
});

test.each(['standard', 'wide', 'full'] as const)('how long a line may grow changes no words', (measure) => {
  expect(outline(<Prose measure={measure}>{content}</Prose>)).toBe(outline(<Prose>{content}</Prose>));
});

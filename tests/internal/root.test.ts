import { expect, test } from 'vitest';
import { rootAttributes } from '../../src/internal/root.ts';
import { takeLogged } from '../support/console.ts';

test.each([{ current: null }, () => {}])('the ref of the page reaches the root', (ref) => {
  expect(rootAttributes('Part', 'cr-part', { ref })).toEqual({ className: 'cr-part', ref });
});

test('a style keeps what can be printed', () => {
  const style = { '--cr-space': '1rem', 'margin': 0, 'width': Number.NaN, 'color': {} };
  expect(rootAttributes('Part', 'cr-part', { style })).toEqual({
    className: 'cr-part',
    style: { '--cr-space': '1rem', 'margin': 0 },
  });
});

test.each([
  { role: 'button' },
  { 'aria-label': 'x' },
  { onClick: () => {} },
  { dangerouslySetInnerHTML: { __html: 'x' } },
  { dir: 'sideways' },
  { hidden: 'yes' },
  { id: ' ' },
  { className: 7 },
  { style: 'color: red' },
  { ref: 'name' },
  { 'data-x': {} },
  { 'data-"><script>': 'x' },
])('anything else is left out, and the developer is told: %j', (attributes) => {
  expect(rootAttributes('Part', 'cr-part', attributes)).toEqual({ className: 'cr-part' });
  expect(takeLogged()).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { ThreatLevel } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { outline, render } from '../support/render.tsx';

const level = { text: 'Risk level: high', step: 4 } as const;

test('a listener gets the level from its words, and from nothing else', () => {
  const { root, queryByRole } = render(<ThreatLevel {...level} />);
  expect(root.textContent).toBe('Risk level: high');
  expect(queryByRole('img')).toBeNull();
});

test('the shape is hidden from assistive technology', () => {
  const shape = render(<ThreatLevel {...level} />).body.querySelector('svg');
  expect(shape?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  [1, 2],
  [4, 5],
  [7, 10],
])('the shape is full up to the step and hollow above it', (step, steps) => {
  const bars = [
    ...render(<ThreatLevel {...level} step={step} steps={steps} />).body.querySelectorAll('rect'),
  ];
  expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual(
    bars.map((_, index) => (index < step ? 'currentColor' : 'none')),
  );
});

test.each([2, 3, 5, 7, 10])('the shape has as many bars as the scale has steps', (steps) => {
  const { body } = render(<ThreatLevel {...level} step={1} steps={steps} />);
  expect(body.querySelectorAll('rect')).toHaveLength(steps);
});

test.each([
  [1, 5, '1'],
  [5, 5, '5'],
  [1, 2, '3'],
  [2, 2, '5'],
  [3, 10, '2'],
])('every scale ends in the strongest tone', (step, steps, tone) => {
  const { root } = render(<ThreatLevel {...level} step={step} steps={steps} />);
  expect(root.getAttribute('data-tone')).toBe(tone);
});

test('the shape takes its colour from the words, so that forced colours keep it', () => {
  const shape = render(<ThreatLevel {...level} />).body.querySelector('svg');
  expect(shape?.outerHTML).not.toMatch(/(?:fill|stroke)="(?!none|currentColor)/);
});

test('the shape has its size without a style sheet, too, and would fill the page without one', () => {
  const shape = render(<ThreatLevel {...level} />).body.querySelector('svg');
  expect(['width', 'height'].map((side) => shape?.getAttribute(side))).toEqual(['30', '16']);
});

test('an unknown step leaves the words, without shape and tone', () => {
  expect(outline(<ThreatLevel {...level} step={6} />)).toBe(
    '<div><p><span>Risk level: high</span></p></div>',
  );
  expect(takeLogged()).toHaveLength(1);
});

test('it is a paragraph and no message that interrupts', () => {
  const { body, getByText } = render(<ThreatLevel {...level} />);
  expect(getByText('Risk level: high').parentElement?.tagName).toBe('P');
  expect(body.querySelector('[role], [aria-live]')).toBeNull();
});

import { expect, it } from 'vitest';
import { compareNodes } from '../../src/cli/compare/differences.ts';
import type { HtmlNode } from '../../src/cli/compare/tree.ts';

const expected: readonly HtmlNode[] = [
  { type: 'element', tagName: 'p', properties: { class: 'cr-x' }, children: [] },
  { type: 'element', tagName: 'ul', properties: {}, children: [] },
];

/** How often the parts of many siblings are looked at while they are compared: work that no clock measures. */
function looksAt(siblings: number): number {
  let looks = 0;
  const watched = (node: HtmlNode) =>
    new Proxy(node, {
      get(target, name) {
        looks += 1;
        return Reflect.get(target, name);
      },
    });
  const actual = Array.from({ length: siblings }, (_, index) =>
    watched({ type: 'element', tagName: 'i', properties: { id: `a${index}` }, children: [] }),
  );
  compareNodes(expected, actual);
  return looks;
}

it('twice as many siblings are twice the work, not four times', () => {
  const [once, twice] = [looksAt(500), looksAt(1000)];
  expect(once).toBeGreaterThan(500);
  expect(twice / once).toBeLessThan(2.1);
});

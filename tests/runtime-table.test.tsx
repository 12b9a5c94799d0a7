import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeLogged } from './support/console.ts';
import { withoutStyling } from './support/render.tsx';
import { table } from './support/runtime-rows.ts';
import type { components as Components } from './support/samples.tsx';

const cases = table.map((row) => [`${row.id}: ${row.given}`, row] as const);

let components: typeof Components;

// What was told once is never told again, so each test begins with components that have told nothing.
beforeEach(async () => {
  vi.resetModules();
  ({ components } = await import('./support/samples.tsx'));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(cases)('%s', (_, { component, props, html, says }) => {
  test('in production what can be shown is shown, in silence', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(withoutStyling(renderToStaticMarkup(createElement(components[component], props)))).toBe(html);
    expect(takeLogged()).toEqual([]);
  });

  test('in development the same is shown, and a fault is told once', () => {
    const element = createElement(components[component], props);
    expect(withoutStyling(renderToStaticMarkup(element))).toBe(html);
    expect(takeLogged()).toEqual(says === undefined ? [] : [inThreeParts(says)]);
    renderToStaticMarkup(element);
    expect(takeLogged()).toEqual([]);
  });
});

test.each(Array.from({ length: 16 }, (_, index) => `RT${index + 1}`))('the table has a row for %s', (id) => {
  expect(table.some((row) => row.id === id)).toBe(true);
});

/** What happened, then why it matters and what to do: a sentence or more each. */
function inThreeParts(what: string): unknown {
  const literally = what.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return expect.stringMatching(
    new RegExp(String.raw`^${literally}(?: \(given: .*\))?\. [A-Z].+\. [A-Z].+\.$`, 's'),
  );
}

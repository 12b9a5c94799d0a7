import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problems, type Problem } from '../src/internal/problems.ts';
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
    expect(takeLogged()).toEqual(says === undefined ? [] : [messageOf(...says)]);
    renderToStaticMarkup(element);
    expect(takeLogged()).toEqual([]);
  });
});

test('every problem says what happened, why it matters and what to do', () => {
  for (const { what, why, fix } of Object.values(problems)) {
    expect(what).toMatch(/^[a-z]/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  }
});

test.each(Array.from({ length: 16 }, (_, index) => `RT${index + 1}`))('the table has a row for %s', (id) => {
  expect(table.some((row) => row.id === id)).toBe(true);
});

/** What the console should say: component and prop, what happened, why it matters, what to do. */
function messageOf(place: string, problem: Problem): unknown {
  const { level = 'error', what, why, fix } = problems[problem];
  const quote = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return expect.stringMatching(
    new RegExp(
      `^${level}: Cresset: ${quote(`${place} ${what}`)}(?: \\(given: .*\\))?\\. ${quote(`${why} ${fix}`)}$`,
      's',
    ),
  );
}

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { componentNamed } from '../scripts/props.ts';
import { takeLogged } from './support/console.ts';
import { withoutStyling } from './support/render.tsx';
import { table } from './support/runtime-rows.ts';
import {
  componentNames,
  samples,
  type components as Components,
  type ComponentName,
} from './support/samples.ts';

const cases = table.map((row) => [`${row.id}: ${row.given}`, row] as const);

let components: typeof Components;

// What was told once is never told again, so each test begins with components that have told nothing.
beforeEach(async () => {
  vi.resetModules();
  ({ components } = await import('./support/samples.ts'));
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
    expect(takeLogged()).toEqual(says.map(inThreeParts));
    renderToStaticMarkup(element);
    expect(takeLogged()).toEqual([]);
  });
});

test.each(componentNames.flatMap((name) => optionalProps(name).map((prop) => ({ name, prop }))))(
  'null is as if left out, in silence: $name, $prop',
  ({ name, prop }) => {
    const show = (value: unknown) =>
      renderToStaticMarkup(createElement(components[name], { ...samples[name], [prop]: value }));
    expect(show(null)).toBe(show(undefined));
    expect(takeLogged()).toEqual([]);
  },
);

test.each(Array.from({ length: 26 }, (_, index) => `RT${index + 1}`).filter(isOfOnePart))(
  'the table has a row for %s',
  (id) => {
    expect(table.some((row) => row.id === id)).toBe(true);
  },
);

/** The props that a component can do without. */
function optionalProps(name: ComponentName): readonly string[] {
  const { props = [], shared: common = [] } = componentNamed(name) ?? {};
  return [
    ...props.filter(({ required, requiredThere }) => !required && !requiredThere).map((prop) => prop.name),
    ...common,
  ];
}

/** One id twice is a matter of the page. */
function isOfOnePart(id: string): boolean {
  return id !== 'RT17';
}

/** What happened, then why it matters and what to do: a sentence or more each. */
function inThreeParts(what: string): unknown {
  const literally = what.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return expect.stringMatching(
    new RegExp(String.raw`^${literally}(?: \(given: .*\))?\. [A-Z].+\. [A-Z].+\.$`, 's'),
  );
}

import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenProps } from './support/broken-props.ts';
import { takeLogged } from './support/console.ts';
import { addressesIn, faultsOf } from './support/html-faults.ts';
import { componentNames, components, everySample, type ComponentName } from './support/samples.ts';
import { everything } from './support/tier.ts';

// The same props on every run; fast-check prints the seed and the smallest props when one fails.
const seed = 1991;

afterEach(() => {
  vi.unstubAllEnvs();
});

const ofEachBatch = everything ? 1_000 : 300;
const batches = Array.from({ length: everything ? 10 : 1 }, (_, index) => ({
  batch: index + 1,
  seed: seed + index,
}));

describe.each(componentNames.map((name) => ({ name })))('$name', ({ name }) => {
  describe('broken props never break the page', () => {
    test.each(batches)('batch $batch, seed $seed', ({ seed: ofBatch }) => {
      vi.stubEnv('NODE_ENV', 'production');
      let shown = 0;
      fc.assert(
        fc.property(fc.oneof(...everySample(name).map(brokenProps)), (props) => {
          const html = show(name, props);
          if (html !== '') shown += 1;
          expect(faultsIn(name, html, props)).toEqual([]);
        }),
        { seed: ofBatch, numRuns: ofEachBatch },
      );
      // Props so broken that nothing is left to show would prove little.
      expect(shown).toBeGreaterThan(0.3 * ofEachBatch);
    });
  });

  test('in development broken props are told to nobody but the developer, and change nothing', () => {
    fc.assert(
      fc.property(fc.oneof(...everySample(name).map(brokenProps)), (props) => {
        vi.stubEnv('NODE_ENV', 'production');
        const inProduction = show(name, props);
        vi.stubEnv('NODE_ENV', 'development');
        expect(show(name, props)).toBe(inProduction);
        expect(takeLogged().filter((message) => !/^(error|warn): Cresset: /.test(message))).toEqual([]);
      }),
      { seed, numRuns: everything ? 300 : 100 },
    );
  });
});

function show(name: ComponentName, props: Readonly<Record<string, unknown>>): string {
  return renderToStaticMarkup(createElement(components[name], props));
}

function faultsIn(name: ComponentName, html: string, props: unknown): readonly string[] {
  const faults = faultsOf(html, props);
  return oneLinkAPlace(name, html) ? faults : [...faults, 'two links to one place'];
}

function oneLinkAPlace(name: ComponentName, html: string): boolean {
  if (name !== 'ThreatCard' && name !== 'NewsTeaser') return true;
  const addresses = addressesIn(html);
  return new Set(addresses).size === addresses.length;
}

test.each([
  ['prints undefined', '<p>Hello undefined</p>'],
  ['prints NaN', '<p style="width:NaNpx">Words</p>'],
  ['prints Invalid Date', '<time datetime="Invalid Date">Words</time>'],
  ['prints [object', '<p>[object Object]</p>'],
  ['empty a', '<a href="/x"> </a>'],
  ['empty h2', '<h2>\u200b</h2>'],
  ['empty ul', '<ul></ul>'],
  ['empty ol', '<ol role="list"></ol>'],
  ['empty li', '<ul><li><span></span></li></ul>'],
  ['empty time', '<time datetime="2024-10-08"></time>'],
  ['empty p', '<p></p>'],
  ['image without a source', '<img src=" " alt=""/>'],
  ['image without an alternative', '<img src="/x"/>'],
  ['leads to undefined', '<a>Words</a>'],
  ['leads to http://', '<a href="http://">Words</a>'],
  ['leads to data:text/html,x', '<a href="data:text/html,x">Words</a>'],
  ['runs a script', '<p><b onclick="x">Words</b></p>'],
])('the judge finds what is planted: %s', (fault, planted) => {
  expect(faultsOf(planted, {})).toContain(fault);
});

test.each([
  ['a paragraph in a paragraph', '<p>One<p>Two</p></p>'],
  ['a link in a link', '<a href="/x">One<a href="/y">Two</a></a>'],
  ['a div in a paragraph', '<p>One<div>Two</div></p>'],
  ['a heading in a heading', '<h2>One<h3>Two</h3></h2>'],
  ['an item that is not closed', '<ul><li>One<li>Two</ul>'],
])('the judge finds what a browser would move: %s', (_, html) => {
  expect(faultsOf(html, {})).toContain('a browser reads another tree');
});

test('the judge lets words pass that the data itself holds', () => {
  expect(faultsOf('<p>The value is undefined.</p>', { text: 'The value is undefined.' })).toEqual([]);
});

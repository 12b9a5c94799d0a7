import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as schema from '../../src/schema/index.ts';
import { takeLogged } from '../support/console.ts';
import { rubbish } from '../support/rubbish.ts';

// The same values on every run; fast-check prints the smallest that fail.
const seed = 1991;

const page = 'https://resilience.example/news/';

/** Untyped, as JavaScript calls them. */
const makers = [schema.itemList, schema.breadcrumbList, schema.newsArticle] as unknown as readonly ((
  ...args: unknown[]
) => unknown)[];

const href = fc.oneof(rubbish, fc.webUrl(), fc.constantFrom('/a', 'vbscript:msgbox(1)', 'http://['));
const words = fc.oneof(rubbish, fc.string(), fc.constantFrom('Floods', '</script><!--<script>'));
const link = fc.oneof(
  rubbish,
  fc.record({ href, label: words, hrefLang: words, lang: words }, { requiredKeys: [] }),
);
const day = fc.oneof(rubbish, fc.constantFrom('2026-03-05', '2026-02-31', 'PT2M', 'PT1e3H'));
const size = fc.oneof(rubbish, fc.double(), fc.constantFrom(640, '640', -5, 0));
const data = fc.record(
  {
    title: words,
    current: words,
    lang: fc.oneof(words, fc.constantFrom('cy', 'en_GB')),
    link,
    viewAll: link,
    ordered: fc.oneof(rubbish, fc.boolean()),
    items: fc.oneof(rubbish, fc.array(fc.oneof(link, fc.record({ title: words, link })))),
    summary: words,
    kicker: words,
    type: fc.oneof(rubbish, fc.record({ name: fc.oneof(rubbish, fc.constantFrom('video', 'audio')) })),
    duration: fc.oneof(rubbish, fc.record({ iso: day })),
    published: fc.oneof(rubbish, fc.record({ iso: day })),
    updated: fc.oneof(rubbish, fc.record({ iso: day })),
    image: fc.oneof(
      rubbish,
      fc.record(
        { src: href, width: size, height: size, alt: words, decorative: rubbish },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

/** What each property may hold, as schema.org means it. */
const allowed: Readonly<Record<string, RegExp>> = {
  '@context': /^https:\/\/schema\.org$/,
  '@type': /^[A-Z]\w+$/,
  'position': /^[1-9]\d*$/,
  'numberOfItems': /^[1-9]\d*$/,
  'itemListOrder': /^https:\/\/schema\.org\/ItemList(OrderAscending|Unordered)$/,
  'url': /^https?:\/\/./,
  'item': /^https?:\/\/./,
  'inLanguage': /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/,
  'datePublished': /^\d{4}-\d\d-\d\d$/,
  'dateModified': /^\d{4}-\d\d-\d\d$/,
  'width': /^\d+(\.\d+)? px$/,
  'height': /^\d+(\.\d+)? px$/,
  'duration': /^P[\dDT][\dDTHMS]+$/,
  'timeRequired': /^P[\dDT][\dDTHMS]+$/,
};
const visible = /[^\s\p{Cc}\p{Cf}]/u;
const half = /\p{Cs}/u;

it('whatever a content system sends, data for search engines holds only what schema.org means, or there is none', () => {
  let made = 0;
  fc.assert(
    fc.property(fc.oneof(rubbish, data, data, data), (given) => {
      for (const make of makers) {
        const thing = make(given, page);
        if (thing === undefined) continue;
        made += 1;
        const text = schema.scriptText(thing as schema.ItemList);
        expect(text).not.toContain('<');
        const written: unknown = JSON.parse(text);
        expect(written).toEqual(thing);
        expect(faults(written)).toEqual([]);
      }
    }),
    { seed, numRuns: 2000 },
  );
  expect(takeLogged().filter((message) => !message.includes('holds marks of HTML'))).toEqual([]);
  // Data so broken that nothing is left would prove little.
  expect(made).toBeGreaterThan(1000);
});

it('a base that is no web address, and data that is none, end in the error that the docs promise', () => {
  const calls = [...makers.map((make) => (base: unknown) => make({ title: 'A' }, base)), schema.scriptText];
  fc.assert(
    fc.property(rubbish, (given) => {
      for (const call of calls) {
        try {
          call(given as schema.ItemList);
          // Any object can be written.
          expect([call === schema.scriptText, typeof given]).toEqual([true, 'object']);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect((error as TypeError).message).toMatch(
            /^Cresset: \w+ was given [^]+\. [A-Z][^]+\. [A-Z][^]+\.$/,
          );
        }
      }
    }),
    { seed, numRuns: 1000 },
  );
});

/** Every property that holds what it must not. */
function faults(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]): readonly string[] => {
    if (typeof held === 'object') return faults(held);
    const text = String(held);
    return (allowed[name] ?? visible).test(text) && !half.test(text) ? [] : [`${name}: ${text}`];
  });
}

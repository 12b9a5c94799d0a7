import * as fc from 'fast-check';
import { act, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenProps } from '../support/broken-props.ts';
import { takeLogged } from '../support/console.ts';
import { hydrate, render } from '../support/mount.tsx';
import { components, componentNames, samples, type ComponentName } from '../support/samples.ts';
import { everything, isAsked } from '../support/tier.ts';

type Props = Readonly<Record<string, unknown>>;

afterEach(() => {
  takeLogged();
});

const named = componentNames.filter(isAsked);

/** Wraps each text as a browser's translator does, which keeps the old text node nowhere. */
function translate(container: Element): void {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(document.createTextNode(text.data));
  }
}

/** The tree as if nobody had translated it. */
function untranslated(container: Element): Node {
  const copy = container.cloneNode(true) as Element;
  for (const font of copy.querySelectorAll('font')) font.replaceWith(...font.childNodes);
  copy.normalize();
  return copy;
}

/** The props with one of them given otherwise, at any depth: other words, other numbers, or nothing. */
function changes(given: unknown): readonly unknown[] {
  if (typeof given === 'string') return [`${given} anew`];
  if (typeof given === 'number') return [given === 1 ? 2 : given - 1];
  if (Array.isArray(given))
    return [
      given.slice(1),
      ...given.flatMap((entry, index) => changes(entry).map((other) => given.with(index, other))),
    ];
  if (typeof given !== 'object' || given === null || '$$typeof' in given) return [];
  return Object.entries(given).flatMap(([name, value]) => [
    Object.fromEntries(Object.entries(given).filter(([other]) => other !== name)),
    ...changes(value).map((other) => ({ ...given, [name]: other })),
  ]);
}

/** What the samples can't show beside each other. */
const more: readonly (readonly [ComponentName, Props])[] = [
  [
    'ThreatCard',
    { title: 'Flooding', headingLevel: 3, icon: 'A drawing', link: { href: '/a', as: 'heading' } },
  ],
  [
    'MissionBanner',
    {
      title: 'Ready',
      headingLevel: 1,
      media: 'A film',
      quotation: { text: 'Watch.', source: { title: 'Act' } },
    },
  ],
  ['MissionBanner', { title: 'Ready', headingLevel: 1, breadcrumbs: 'Home', statement: 'We prepare.' }],
  ['CardGrid', { items: ['One', 'Two', 'Three'] }],
  [
    'ViewAllList',
    {
      title: 'News',
      headingLevel: 2,
      items: ['One', 'Two'],
      viewAll: { href: '/n', label: 'All news' },
      description: 'New',
    },
  ],
  ['Prose', { children: 'Running text' }],
  ['Quotation', { text: 'Watch.', source: { title: 'Act', detail: 'section 1' }, author: 'Parliament' }],
];

/** A text beside another node, which React keeps and a translator replaces. */
const Split = ({ words }: { readonly words: string }): ReactElement => (
  <p>
    <i />
    {words}
  </p>
);

describe('a page that a browser translates takes new words', () => {
  test.for([...named.map((name) => [name, samples[name] as Props] as const), ...more])(
    '%s',
    async ([name, sample]) => {
      const show = (props: unknown) => createElement(components[name], props as Props);
      for (const other of changes(sample)) {
        for (const [before, after] of [
          [sample, other],
          [other, sample],
        ]) {
          const container = document.createElement('div');
          document.body.append(container);
          const root = createRoot(container);
          await act(async () => root.render(show(before)));
          translate(container);
          await act(async () => root.render(show(after)));
          const alone = await render(show(after));
          const same = untranslated(container).isEqualNode(untranslated(alone.container));
          expect(same || `${container.innerHTML}\nis not\n${alone.container.innerHTML}`).toBe(true);
          await alone.remove();
          await act(async () => root.unmount());
          container.remove();
        }
      }
    },
  );

  test('and a component that does not is found', async () => {
    const container = document.createElement('div');
    const root = createRoot(container);
    await act(async () => root.render(<Split words="Severe" />));
    translate(container);
    await act(async () => root.render(<Split words="Low" />));
    expect(container.textContent).toBe('Severe');
  });
});

describe('broken props change nothing that the server wrote, and are taken as updates', () => {
  test.for(named)('%s', async (name) => {
    const two = fc.tuple(brokenProps(samples[name]), brokenProps(samples[name]));
    for (const [first, second] of fc.sample(two, { seed: 1991, numRuns: everything ? 40 : 6 })) {
      const shown = await hydrate(createElement(components[name], first));
      expect(shown.container.innerHTML, JSON.stringify(first)).toBe(shown.serverHtml);
      await shown.rerender(createElement(components[name], second));
      const alone = await render(createElement(components[name], second));
      expect(shown.container.textContent, JSON.stringify([first, second])).toBe(alone.container.textContent);
      await alone.remove();
      await shown.remove();
    }
  });
});

import { createElement, Fragment, isValidElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import api from '../../api/props.json' with { type: 'json' };
import type { LinkAttributes } from '../../src/index.ts';
import { render } from '../support/render.tsx';
import { componentNames, components, samples, type ComponentName } from '../support/samples.ts';
import { takeLogged } from '../support/console.ts';

const everyOne = componentNames.map((name) => ({ name }));

function show(name: ComponentName, more: Readonly<Record<string, unknown>> = {}) {
  return render(createElement(components[name], { ...samples[name], ...more }));
}

describe.each(everyOne)('$name', ({ name }) => {
  test('its root takes an id, a class, a style, a direction, hidden and data of the page', () => {
    const { root } = show(name, {
      'id': 'here',
      'className': 'site',
      'style': { marginTop: 4 },
      'dir': 'rtl',
      'hidden': true,
      'data-tracking': 'spring',
    });
    expect(root.getAttribute('style')).toBe('margin-top:4px');
    expect(root.matches('#here.site[dir="rtl"][hidden][data-tracking="spring"]')).toBe(true);
  });

  test("the page's class comes after ours", () => {
    const own = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    expect(show(name, { className: 'site' }).root.className).toBe(`cr-${own} site`);
  });

  test('its language can be marked, so that speech changes its voice', () => {
    const { body } = show(name, { lang: 'cy' });
    expect(body.querySelector(name === 'Quotation' ? 'blockquote' : 'div, nav, p, section')).toHaveProperty(
      'lang',
      'cy',
    );
  });

  test('nothing that the page passes changes what it is or how the keyboard moves', () => {
    const before = show(name).html;
    const attributes = ['role', 'tabIndex', 'onClick', 'aria-label', 'aria-hidden', 'contentEditable'];
    const passed = Object.fromEntries(attributes.map((attribute) => [attribute, 'button']));
    expect(show(name, { ...passed, dangerouslySetInnerHTML: { __html: 'Hello' } }).html).toBe(before);
    expect(takeLogged()).toHaveLength(7);
  });

  test('every word that a reader meets was given by the page', () => {
    const words = [...wordsOf(samples[name])].toSorted((one, other) => other.length - one.length);
    const { body } = show(name);
    const spoken = [...body.querySelectorAll('[alt], [aria-label], [title]')].flatMap((element) =>
      ['alt', 'aria-label', 'title'].map((attribute) => element.getAttribute(attribute) ?? ''),
    );
    const left = words.reduce(
      (text, word) => text.replaceAll(word, ''),
      [body.textContent, ...spoken].join(' '),
    );
    expect(left).not.toMatch(/\p{L}/u);
  });

  test('no link, heading, date or work is split into pieces that a browser would join', () => {
    const html = renderToString(createElement(components[name], samples[name]));
    expect(html).not.toMatch(/<(a|h[1-6]|time|cite)\b[^>]*>(?:(?!<\/\1>).)*<!--/);
  });

  test('it makes no ids of its own', () => {
    expect(show(name).body.querySelectorAll('[id]')).toHaveLength(0);
  });

  test('it works without any script', () => {
    const { body } = show(name);
    const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    expect(body.querySelectorAll('script, button, [tabindex]')).toHaveLength(0);
  });

  test("two of it on one page do not get into each other's way", () => {
    const Component = components[name];
    const { body, html } = render(
      createElement(
        Fragment,
        null,
        createElement(Component, samples[name]),
        createElement(Component, samples[name]),
      ),
    );
    expect(body.children).toHaveLength(2);
    expect(html).toBe(show(name).html.repeat(2));
  });

  test('given nothing but rubbish it writes nothing at all, and says so', () => {
    expect(show(name, Object.fromEntries(Object.keys(samples[name]).map((prop) => [prop, {}]))).html).toBe(
      '',
    );
    expect(takeLogged()).not.toEqual([]);
  });
});

const SiteLink = ({ children, ...attributes }: LinkAttributes) => (
  <a {...attributes} rel="site">
    {children}
  </a>
);

const takesLinks = new Set(
  api.components.filter(({ shared }) => shared.includes('linkAs')).map(({ name }) => name),
);

/** The same props with more said of each link. */
function withLinks(
  props: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const said = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'object' || value === null || isValidElement(value)) return value;
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part)]));
    return 'href' in value ? { ...parts, ...more } : parts;
  };
  return Object.fromEntries(Object.entries(props).map(([key, value]) => [key, said(value)]));
}

describe.each(everyOne.filter(({ name }) => takesLinks.has(name)))('$name', ({ name }) => {
  test("the site's own link component writes every link", () => {
    const plain = show(name).getAllByRole('link');
    const own = show(name, { linkAs: SiteLink }).getAllByRole('link');
    expect(own.map((link) => link.getAttribute('href'))).toEqual(
      plain.map((link) => link.getAttribute('href')),
    );
    expect(own.every((link) => link.getAttribute('rel') === 'site')).toBe(true);
  });

  test('each of its links keeps what the page says of it', () => {
    const said = { 'lang': 'cy', 'hrefLang': 'en', 'rel': 'nofollow', 'data-event': 'spring' };
    const links = show(name, withLinks(samples[name], said)).getAllByRole('link');
    const silent = links.filter(
      (link) => !link.matches('[lang="cy"][hreflang="en"][rel="nofollow"][data-event="spring"]'),
    );
    expect(silent.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('each of its links that opens a new tab says so in its own words', () => {
    const newTabNotice = '(opens in new tab)';
    const links = show(name, withLinks(samples[name], { newTab: true, newTabNotice })).getAllByRole('link');
    const wrong = links.filter(
      (link) =>
        link.textContent.split(newTabNotice).length !== 2 || !link.matches('[target][rel~="noopener"]'),
    );
    expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('no two of its links have the same words', () => {
    const links = show(name).getAllByRole('link');
    expect(new Set(links.map((link) => link.textContent)).size).toBe(links.length);
  });
});

const withHeadings = everyOne.filter(({ name }) => 'headingLevel' in samples[name]);

describe.each(withHeadings)('$name', ({ name }) => {
  test('its heading takes an id of the page, and a landmark is named by it', () => {
    const { getAllByRole, root } = show(name, { headingId: 'work', id: 'part', landmark: true });
    const [heading] = getAllByRole('heading');
    expect(heading?.id).toBe('work');
    expect(root.getAttribute('aria-labelledby') ?? 'work').toBe('work');
    takeLogged();
  });
});

/** Every text in props, however deep. */
function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) yield* wordsOf(entry);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isValidElement } from 'react';
import { describe, expect, test } from 'vitest';
import { keepMessages } from '../../../.storybook/build/keep-messages.ts';
import { check } from '../../../.storybook/playground/check.ts';
import { components } from '../../../.storybook/playground/components.ts';
import { propsOf, wordsOfDay } from '../../../.storybook/playground/props.ts';
import { startOf } from '../../../.storybook/playground/state.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const card = (values: object, lang = 'en-GB') => propsOf(components.ThreatCard.fields, { ...values }, lang);
const teaser = (values: object, lang = 'en-GB') => propsOf(components.NewsTeaser.fields, { ...values }, lang);

describe('what the fields come to', () => {
  test('an optional text that was emptied is left out, and a required one is passed empty', () => {
    expect(card({ title: '', summary: '' })).toEqual({ title: '' });
  });

  test('a notice of a new tab counts only where a new tab opens', () => {
    const link = { href: '/news', label: 'News', newTabNotice: '(new tab)' };
    expect(card({ link })).toEqual({ link: { href: '/news', label: 'News' } });
    expect(card({ link: { ...link, newTab: true } })).toEqual({ link: { ...link, newTab: true } });
  });

  test('a day is worded in the language of the page, until somebody types other words', () => {
    const published = { iso: '2024-10-21' };
    expect(teaser({ published })).toEqual({ published: { ...published, text: '21 October 2024' } });
    expect(teaser({ published }, 'de')).toEqual({ published: { ...published, text: '21. Oktober 2024' } });
    const typed = { ...published, text: 'Monday' };
    expect(teaser({ published: typed }, 'de')).toEqual({ published: typed });
  });

  test('a language without words for days says so, and no other language is put in its place', () => {
    expect(wordsOfDay('2024-10-21', 'xx-unknown').text).toBeUndefined();
    expect(wordsOfDay('2024-10-21', 'xx-unknown').problem).toMatch(
      /has no words for the locale "xx-unknown"/,
    );
  });

  test('the name of a sample becomes the sample, and what is no name goes on as it is', () => {
    expect(isValidElement(card({ icon: 'shield' })['icon'])).toBe(true);
    expect(card({ icon: 'constructor' })).toEqual({ icon: 'constructor' });
  });

  test('a prop of which nobody knows goes on as it is, as a content system sends it', () => {
    expect(card({ onClick: 'steal()' })).toEqual({ onClick: 'steal()' });
  });
});

describe('what a server makes of it', () => {
  test('the HTML is laid out exactly as in the published file', () => {
    const file = readFileSync(path.join(root, 'html/threat-level--default.html'), 'utf8');
    const [, body = ''] = /<body>\n(.*)\n {2}<\/body>/s.exec(file) ?? [];
    expect(check(startOf('ThreatLevel')).html).toBe(`${body.replaceAll(/^ {4}/gm, '')}\n`);
  });

  test('the JSON names parts of ours and writes a site’s own as HTML', () => {
    const props: unknown = JSON.parse(check(startOf('ThreatCard')).json);
    expect(props).toMatchObject({ title: 'Cyber', icon: { $html: expect.stringMatching(/^<svg/) } });
    const grid: unknown = JSON.parse(check(startOf('CardGrid')).json);
    expect(grid).toMatchObject({ items: [{ $component: 'ThreatCard' }, {}, {}] });
  });
});

describe('the static Storybook', () => {
  const { transform } = keepMessages();
  const transformed = (code: string, id: string): unknown =>
    // Vite calls it with a context, which it doesn't use.
    typeof transform === 'function' ? Reflect.apply(transform, undefined, [code, id]) : undefined;
  const source = readFileSync(path.join(root, 'src/internal/report.ts'), 'utf8');

  test('keeps the messages, which a production build would drop', () => {
    expect(transformed(source, '/any/src/internal/report.ts')).toMatchObject({
      code: expect.not.stringMatching(/if \(process/),
    });
  });

  test('is not built when the library asks in other words whether to speak, because it would be silent', () => {
    expect(() => transformed('export {}', '/any/src/internal/report.ts')).toThrow(/would stay silent/);
  });

  test('takes every other file as it is', () => {
    expect(transformed(source, '/any/src/internal/other.ts')).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ExampleIndex } from '../../src/cli/compare/published.ts';
import * as library from '../../src/index.ts';

const folder = path.resolve(import.meta.dirname, '../../html');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

// The schema, which the first test holds the list to.
const index = JSON.parse(read('index.json')) as ExampleIndex;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(read('index.schema.json')) as object,
);
const [first] = index.examples;

describe('the list of the published examples', () => {
  it('is as its schema says', () => {
    validate(index);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an example without its props', { ...first, props: undefined }],
    ['a file that is no page', { ...first, file: 'threat-card.txt' }],
    ['a field that nobody described', { ...first, colour: 'red' }],
    ['HTML that is no text', { ...first, props: { icon: { $html: 4 } } }],
    ['a part without its props', { ...first, props: { items: [{ $component: 'ThreatCard' }] } }],
  ])('would be caught with %s', (_, example) => {
    expect(validate({ ...index, examples: [example] })).toBe(false);
  });

  it('names every page, and no page twice', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'index.html');
    expect(index.examples.map(({ file }) => file).toSorted()).toEqual(pages.toSorted());
  });

  it('says of every example but whole pages which component writes it, from which props', () => {
    const without = index.examples.filter(({ component, props }) => component === null || props === null);
    expect([...new Set(without.map(({ group }) => group))]).toEqual(['Pages']);
    const components = index.examples.flatMap(({ component }) => component ?? []);
    expect([...new Set(components)].toSorted()).toEqual(Object.keys(library));
  });

  it('names what JSON can’t hold', () => {
    const omitted = index.examples.flatMap(({ name, withoutProps }) =>
      withoutProps.map(({ prop }) => `${name} ${prop}`),
    );
    expect(omitted).toEqual([
      'breadcrumbs--site-link-component linkAs',
      'news-teaser--site-link-component linkAs',
      'resource-links--site-link-component linkAs',
      'threat-card--site-image-component image.render',
      'threat-card--site-link-component linkAs',
    ]);
  });

  it('loads no picture from an address of Storybook’s, and brings no hint of React’s', () => {
    expect(read('index.json')).not.toMatch(
      /\/media\/[\w-]+\.(?:svg|png)(?<=[": ]\/media\/[\w-]+\.\w+)|rel=\\"preload/,
    );
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { components, type Field, type Prop, shared, types } from '../scripts/props.ts';
import { propsFiles } from '../scripts/read-props.ts';
import * as library from '../src/index.ts';

const root = path.resolve(import.meta.dirname, '..');

test('api/props.json and src/internal/ownProps.ts say what the compiler knows of the props; if the change is meant: npm run api', async () => {
  const files = await propsFiles(root);
  expect(Object.keys(files)).toHaveLength(2);
  for (const [file, text] of Object.entries(files))
    expect(text).toBe(readFileSync(path.join(root, file), 'utf8'));
});

test('every component that can be imported is known with its props', () => {
  expect(components.map(({ name }) => name)).toEqual(Object.keys(library));
});

describe.each(components)('what is known of $name', ({ docs, props }) => {
  it('says what it is, and of every prop what it means and of what type it is', () => {
    expect(docs).not.toBe('');
    expect(props.filter((prop) => prop.docs === '' || prop.type === '').map(({ name }) => name)).toEqual([]);
  });

  it('names the default of every choice that can be left out', () => {
    const silent = props.filter(
      ({ shape, required, onlyWith, default: standard }) =>
        shape.kind === 'choice' && !required && onlyWith === undefined && standard === undefined,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function propOf(component: string, name: string): Prop | undefined {
  return components.find((one) => one.name === component)?.props.find((one) => one.name === name);
}

function fieldOf(type: string, name: string): Field | undefined {
  return types.find((one) => one.name === type)?.fields.find((one) => one.name === name);
}

describe('the compiler is asked about', () => {
  it('props that only one form of a component has', () => {
    expect(propOf('ThreatCard', 'icon')).toMatchObject({ required: false, shape: { kind: 'node' } });
    expect(propOf('ThreatCard', 'selectable')).toMatchObject({ onlyWith: 'clickArea' });
    expect(propOf('ResourceLinks', 'headingLevel')).toMatchObject({ required: false, onlyWith: 'title' });
  });

  it('props whose forms have different values', () => {
    expect(propOf('ThreatCard', 'clickArea')?.shape).toEqual({ kind: 'choice', values: ['link', 'card'] });
    expect(propOf('ViewAllList', 'landmark')?.shape).toEqual({ kind: 'boolean' });
  });

  it('parts of another component’s props', () => {
    const { shape } = propOf('ThreatCard', 'level') ?? {};
    expect(shape?.kind === 'object' && shape.fields.map(({ name }) => name).toSorted()).toEqual([
      'step',
      'steps',
      'text',
    ]);
  });

  it('members that are inherited, and members that a component says anew', () => {
    expect(shared.map(({ name }) => name)).toEqual(expect.arrayContaining(['id', 'className', 'linkAs']));
    expect(components.find(({ name }) => name === 'Prose')?.shared).not.toContain('linkAs');
    expect(propOf('Quotation', 'lang')?.docs).toContain('quoted words');
  });

  it('types that are put together of several', () => {
    expect(fieldOf('LabelledLink', 'newTabNotice')).toMatchObject({ required: false, onlyWith: 'newTab' });
    expect(fieldOf('Resource', 'href')).toMatchObject({ required: true, shape: { kind: 'text' } });
  });

  it('values in the order in which people wrote them', () => {
    expect(propOf('NewsTeaser', 'headingLevel')?.shape).toEqual({
      kind: 'choice',
      values: [2, 3, 4, 5, 6, 'none'],
    });
    expect(propOf('NewsTeaser', 'size')).toMatchObject({
      default: "'standard'",
      shape: { values: ['large', 'standard', 'small', 'headline'] },
    });
  });

  it('lengths that the words about a prop name', () => {
    expect(propOf('ThreatCard', 'title')?.maxLength).toBe(65);
  });
});

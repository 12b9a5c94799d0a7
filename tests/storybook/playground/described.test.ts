import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { jsxSource } from '../../../.storybook/blocks/jsx-source.ts';
import { componentNames, components } from '../../../.storybook/playground/components.ts';
import type { Field, FieldsByName } from '../../../.storybook/playground/fields.ts';
import { readMessage } from '../../../.storybook/playground/read-message.ts';
import { elementOf } from '../../../.storybook/playground/props.ts';
import {
  isValues,
  startOf,
  type PlaygroundState,
  withValueAt,
} from '../../../.storybook/playground/state.ts';
import { takeLogged } from '../../support/console.ts';

/** What a part comes to on a server, and what the console holds then. */
function shown(state: PlaygroundState) {
  const html = renderToStaticMarkup(elementOf(state));
  return { html, told: takeLogged().map((line) => line.replace(/^\w+: /, '')) };
}

function broken(state: PlaygroundState, at: readonly (string | number)[], value: unknown): PlaygroundState {
  const values = withValueAt(state.values, at, value);
  if (!isValues(values)) throw new Error('Breaking one prop left no props.');
  return { ...state, values };
}

/** Every field, however deep. */
function everyField(
  fields: FieldsByName,
): readonly (readonly [name: string, field: Field, beside: FieldsByName])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inside =
      field.kind === 'list' ? { item: field.item } : 'fields' in field ? (field.fields ?? {}) : {};
    return [[name, field, fields] as const, ...everyField(inside)];
  });
}

const breaks = componentNames.flatMap((name) => components[name].breaks.map((one) => ({ name, ...one })));

describe.each(componentNames)('%s', (name) => {
  test('begins with props of which the library has nothing to say, and shows something', () => {
    const { html, told } = shown(startOf(name));
    expect(told).toEqual([]);
    expect(html).not.toBe('');
  });

  test('can be broken in two ways at least', () => {
    expect(components[name].breaks.length).toBeGreaterThan(1);
  });

  test('asks for nothing that depends on a field which isn’t there', () => {
    const stray = everyField(components[name].fields).flatMap(([prop, field, beside]) =>
      field.kind !== 'elsewhere' && field.onlyWith !== undefined && !(field.onlyWith in beside) ? [prop] : [],
    );
    expect(stray).toEqual([]);
  });

  test('takes what an optional group, date or list begins with, without a message', () => {
    const start = startOf(name);
    for (const [prop, field] of Object.entries(components[name].fields)) {
      if (!('start' in field) || field.required === true) continue;
      const value = field.kind === 'list' ? [field.start] : field.start;
      expect(shown(broken(start, [prop], value)).told, prop).toEqual([]);
    }
  });
});

describe.each(breaks)('$name, broken: $label', ({ name, at, value }) => {
  const state = broken(startOf(name), at, value);

  test('is told in three parts, which together are the very words of the console', () => {
    const { told } = shown(state);
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) {
      const message = readMessage(text);
      expect(`Cresset: ${message?.what} ${message?.why} ${message?.fix}`).toBe(text);
      expect(message?.place.split('.', 1)[0]).toMatch(/^[A-Z]/);
    }
  });

  test('can still be written as code', () => {
    expect(jsxSource(elementOf(state))).toMatch(new RegExp(`<${name}\\b`));
    // Told already, or told by another test.
    takeLogged();
  });
});

import { createElement, type ReactElement } from 'react';
import { formatDate, parseIsoDate } from '../../src/format/index.ts';
import { componentOf, components } from './components.ts';
import type { Field, FieldsByName } from './fields.ts';
import { isValues, type PlaygroundState, type Values } from './state.ts';

/** The element that the fields describe, given to the component as a site would, right or wrong. */
export function elementOf({ component, values, lang }: PlaygroundState): ReactElement {
  const props = propsOf(components[component].fields, values, lang);
  return createElement(componentOf(component), props);
}

/** What the fields come to as props: samples in the place of their names, dates in words, and nothing for what is empty. */
export function propsOf(fields: FieldsByName, values: Values, lang: string): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      // A broken prop of no field's goes on as it is.
      const prop = field === undefined ? value : propOf(field, value, values, lang);
      return prop === undefined ? [] : [[name, prop]];
    }),
  );
}

/** Whether there is something to fill in: a notice of a new tab needs a new tab. */
export function isAskedFor(field: Field, siblings: Values): boolean {
  if (field.kind === 'elsewhere') return false;
  const { onlyWith } = field;
  if (onlyWith === undefined) return true;
  const beside = siblings[onlyWith];
  return beside !== undefined && beside !== false && beside !== '';
}

function propOf(field: Field, value: unknown, siblings: Values, lang: string): unknown {
  if (field.kind !== 'elsewhere' && !isAskedFor(field, siblings)) return undefined;
  switch (field.kind) {
    case 'text':
      return value === '' && field.required === undefined ? undefined : value;
    case 'date':
      return isValues(value) ? { ...value, ...dateText(value, lang) } : value;
    case 'group':
    case 'picture':
      return isValues(value) ? propsOf(field.fields, value, lang) : value;
    case 'list':
      return Array.isArray(value) ? value.map((entry) => propOf(field.item, entry, {}, lang)) : value;
    case 'sample':
      return typeof value === 'string' && Object.hasOwn(field.samples, value)
        ? field.samples[value]?.node
        : value;
    default:
      return value;
  }
}

/** A day with its words: those that somebody has typed, or else those of the language. */
export function dateText(
  { iso, text }: Values,
  lang: string,
): { readonly iso: unknown; readonly text: unknown } {
  return { iso, text: text ?? wordsOfDay(iso, lang).text };
}

/** A day in the words of a language, or why there are none. */
export function wordsOfDay(
  iso: unknown,
  lang: string,
): { readonly text?: string; readonly problem?: string } {
  const day = parseIsoDate(iso);
  if (day === null || day !== iso) return {};
  try {
    return { text: formatDate(day, lang).text };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

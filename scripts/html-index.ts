import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Example, ExampleIndex } from '../src/cli/compare/published.ts';
import * as library from '../src/index.ts';
import type { PublishedStory } from './published-stories.tsx';

type Omission = Example['withoutProps'][number];

const names = new Map<unknown, string>(Object.entries(library).map(([name, component]) => [component, name]));

/**
 * The list of the published examples for programs: `html/index.json`. A part of ours that stands in a prop is named with
 * its props, a node of the site's own is written as HTML, and what JSON can't hold is left out and said so.
 *
 * @param relocate Turns the address of a picture in Storybook into the one it has in `html/`.
 */
export function exampleIndex(
  stories: readonly PublishedStory[],
  relocate: (address: string) => string,
): ExampleIndex {
  return { $schema: './index.schema.json', examples: stories.map(example) };

  function example({ slug, group, subject, story, broken, element }: PublishedStory): Example {
    const component = names.get(element.type) ?? null;
    const withoutProps: Omission[] = [];
    const props = component === null ? null : data(propsOf(element), [], withoutProps);
    return {
      name: slug,
      file: `${slug}.html`,
      group,
      subject,
      story,
      component,
      props,
      withoutProps,
      broken,
    };
  }

  function data(
    props: Readonly<Record<string, unknown>>,
    path: readonly string[],
    omitted: Omission[],
  ): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(props).flatMap(([name, prop]) => {
        const known = value(prop, [...path, name], omitted);
        return known === undefined ? [] : [[name, known]];
      }),
    );
  }

  function value(given: unknown, path: readonly string[], omitted: Omission[]): unknown {
    if (isValidElement(given)) return node(given, path, omitted);
    if (Array.isArray(given)) {
      return given.map((entry, index) => value(entry, [...path, String(index)], omitted) ?? null);
    }
    if (typeof given === 'string') {
      return ['src', 'srcSet'].includes(path.at(-1) ?? '') ? relocate(given) : given;
    }
    if (given === null || given === undefined || typeof given === 'boolean' || Number.isFinite(given))
      return given;
    if (Object.prototype.toString.call(given) === '[object Object]') return data({ ...given }, path, omitted);
    omitted.push({ prop: path.join('.'), what: inWords(given, path.at(-1)) });
    return undefined;
  }

  function node(element: ReactElement, path: readonly string[], omitted: Omission[]): unknown {
    const name = names.get(element.type);
    return name === undefined
      ? { $html: markup(element) }
      : { $component: name, props: data(propsOf(element), [...path, 'props'], omitted) };
  }

  function markup(content: ReactNode): string {
    // React 19 writes a hint to load an eager image before the markup itself.
    const html = renderToStaticMarkup(content).replace(/^(?:<link rel="preload"[^>]*>)+/, '');
    return html.replaceAll(
      /\b(src|srcset)="([^"]*)"/gi,
      (_, name: string, address: string) => `${name}="${relocate(address)}"`,
    );
  }
}

function propsOf({ props }: ReactElement): Readonly<Record<string, unknown>> {
  return typeof props === 'object' ? { ...props } : {};
}

function inWords(given: unknown, name: string | undefined): string {
  if (typeof given !== 'function') return `a value that JSON has no form for: ${String(given)}`;
  if (name === 'linkAs') return 'the component that the site writes links with, in React';
  return 'a function of the site, in React';
}

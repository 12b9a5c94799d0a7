import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rehype } from 'rehype';
import { exampleIndex } from '../../scripts/html-index.ts';
import { layOut } from '../../scripts/html-layout.ts';
import { type Message, readMessage } from './read-message.ts';
import { elementOf } from './props.ts';
import type { PlaygroundState } from './state.ts';

/** What a server would make of a state. */
export interface Checked {
  readonly messages: readonly Message[];
  /** As the published files are laid out. */
  readonly html: string;
  /** As `html/index.json` writes the props of an example. */
  readonly json: string;
}

/**
 * Renders what the fields describe and takes down what the library says about it.
 *
 * The library says each thing once in the life of a page, so this belongs into a worker that has said nothing yet.
 */
export function check(state: PlaygroundState): Checked {
  const element = elementOf(state);
  const { markup, logged } = listen(() => renderToStaticMarkup(element));
  return {
    messages: logged.flatMap((text) => readMessage(text) ?? []),
    html: formatted(markup),
    json: json(element),
  };
}

function listen(render: () => string): { readonly markup: string; readonly logged: readonly string[] } {
  const { error, warn } = console;
  const logged: string[] = [];
  const note = (...words: readonly unknown[]) => void logged.push(words.map(String).join(' '));
  Object.assign(console, { error: note, warn: note });
  try {
    return { markup: render(), logged };
  } finally {
    Object.assign(console, { error, warn });
  }
}

function formatted(markup: string): string {
  const page = rehype().data('settings', { fragment: true });
  const tree = page.parse(markup);
  // React 19 writes a hint to load an eager picture before the markup itself.
  tree.children = tree.children.filter((node) => node.type !== 'element' || node.tagName !== 'link');
  layOut(tree);
  return `${page.stringify(tree).trim()}\n`;
}

function json(element: ReactElement): string {
  const story = {
    slug: '',
    name: '',
    group: '',
    subject: '',
    story: '',
    broken: false,
    hostile: false,
    sheets: [],
    element,
  };
  const [example] = exampleIndex([story], (address) => address).examples;
  return `${JSON.stringify(example?.props, null, 2)}\n`;
}

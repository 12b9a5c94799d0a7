import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templateExample } from '../../scripts/templates/example.ts';
import type { Engine, Job } from './engines.ts';

export type Props = Readonly<Record<string, unknown>>;

/** An example that a template can write: its props are data. */
export interface DataExample {
  readonly name: string;
  readonly file: string;
  readonly component: string;
  readonly props: Props;
  readonly broken: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Left out are whole pages, and props that are functions. */
export const examples: readonly DataExample[] = entries().flatMap(({ component, props, ...example }) =>
  component === null || props === null || example.withoutProps.length > 0
    ? []
    : [{ ...example, component, props }],
);

/** The published page of an example. */
export function pageOf({ file }: DataExample): string {
  return readFileSync(path.join(root, 'html', file), 'utf8');
}

/** What an engine is asked for to write examples, each by the name of its file. */
export function jobsFor({ language }: Engine, chosen: readonly DataExample[]): readonly Job[] {
  return chosen.map(({ file, component, props }) => [file, templateExample(language, component, props), {}]);
}

interface Entry extends Omit<DataExample, 'component' | 'props'> {
  readonly component: string | null;
  readonly props: Props | null;
  readonly withoutProps: readonly unknown[];
}

function entries(): readonly Entry[] {
  // Our own file, which a test holds to its schema.
  const index = JSON.parse(readFileSync(path.join(root, 'html/index.json'), 'utf8')) as {
    readonly examples: readonly Entry[];
  };
  return index.examples;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a port has of an example: the entry of `html/index.json`. */
interface PortableExample {
  readonly name: string;
  readonly file: string;
  readonly component: string;
  readonly props: Props;
}

export type Props = Readonly<Record<string, unknown>>;

/** A port: it writes a component as HTML. */
export type Writer = (component: string, props: Props) => string;

interface Entry extends Omit<PortableExample, 'component' | 'props'> {
  readonly component: string | null;
  readonly props: Props | null;
  readonly withoutProps: readonly unknown[];
  readonly broken: boolean;
}

/**
 * Every example that a port can write from its data alone. Left out are whole pages, props that are functions, and props
 * that are wrong on purpose, which a port may refuse in its own way.
 */
export function portableExamples(): readonly PortableExample[] {
  return entries().flatMap(({ component, props, withoutProps, broken, ...example }) =>
    component === null || props === null || withoutProps.length > 0 || broken
      ? []
      : [{ ...example, component, props }],
  );
}

/** The names of all components that are published. */
export function publishedComponents(): ReadonlySet<string> {
  return new Set(entries().flatMap(({ component }) => component ?? []));
}

function entries(): readonly Entry[] {
  const file = path.resolve(import.meta.dirname, '../../html/index.json');
  // A test holds the file to its schema.
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly examples: readonly Entry[] }).examples;
}

import document from '../api/props.json' with { type: 'json' };

/** What a value looks like, as far as somebody who fills it in has to know. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'node' }
  /** What only code can make: a function, an object of React's or the browser's. */
  | { readonly kind: 'code' }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly item: Shape }
  /** A public type, whose fields are said once, under `types`. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'object'; readonly fields: readonly Field[] };

/** A member of a type. */
export interface Field {
  readonly name: string;
  /** Whether every form of the type has it. */
  readonly required: boolean;
  /** Its type as the source has it, without `undefined` and `null`. */
  readonly type: string;
  /** What it means to a reader or listener; empty where its name says it. */
  readonly docs: string;
  /** The value that a missing one stands for, as code, where the docs name one. */
  readonly default?: string;
  /** The most characters that it is meant to have, where the docs name them. */
  readonly maxLength?: number;
  /** The field before it without which it is not allowed. */
  readonly onlyWith?: string;
  /** Whether that field, once given, asks for this one. */
  readonly requiredThere?: true;
  readonly shape: Shape;
}

/** A prop of a component. */
export interface Prop extends Field {
  /** The first version that has it: its `@since`, or that of its component. */
  readonly since: string;
  /** Published examples that give it, by the name of their file without the ending; the first three. */
  readonly examples: readonly string[];
}

/** A component as its types say it. */
export interface DocumentedComponent {
  readonly name: string;
  /** The sentence above its function. */
  readonly docs: string;
  /** The first version that has it: its `@since`, or the first version of the package. */
  readonly since: string;
  /** Its own props, in the order of their declaration. */
  readonly props: readonly Prop[];
  /** The names of the props that it has in common with others. */
  readonly shared: readonly string[];
  /** Its types as the source has them. */
  readonly code: string;
}

/** A type that props name. */
export interface NamedType {
  readonly name: string;
  readonly docs: string;
  /** Its declaration, without the comment above it. */
  readonly code: string;
  /** What it has; nothing where it is no object. */
  readonly fields: readonly Field[];
}

/** All that is known of the public props. `scripts/read-props.ts` asks the compiler for it. */
export interface PropsDocument {
  readonly components: readonly DocumentedComponent[];
  /** The props that components have in common. */
  readonly shared: readonly Prop[];
  readonly types: readonly NamedType[];
}

// A test holds the file to what `readProps` gives.
export const { components, shared, types } = document as PropsDocument;

/** A component by its name; `undefined` where the package has none of this name. */
export function componentNamed(name: string | undefined): DocumentedComponent | undefined {
  return components.find((component) => component.name === name);
}

/** The public types that a type names, in the order in which it names them. */
export function typesNamedBy(fields: readonly Field[]): readonly NamedType[] {
  const names = new Set(fields.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
  return [...names].flatMap((name) => types.find((type) => type.name === name) ?? []);
}

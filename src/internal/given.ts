import type { ownProps } from './ownProps.ts';
import { locate } from './report.ts';
import type { RootAttributes } from './types.ts';

/** What a content system really sends is unknown: values by their names. Messages know where it was given by itself. */
export type Given<P = unknown> = Readonly<Record<string, unknown>> & {
  /** The shape that the values should have; for the compiler alone, which refuses other names by it. */
  readonly [shape]?: P;
};

declare const shape: unique symbol;

/** The names in a shape; of every shape, where it may be one of several. */
export type NameIn<P> = P extends unknown ? keyof P & string : never;

/** What a name of a shape should stand for, if it is there. */
export type ValueIn<P, Name> = P extends unknown
  ? Name extends keyof P
    ? NonNullable<P[Name]>
    : never
  : never;

/** What an array holds. */
export type EntryOf<List> = List extends readonly (infer Entry)[] ? NonNullable<Entry> : never;

/** The props of a component, to be read by their names with the functions of `read.ts`. */
export function given<Component extends keyof typeof ownProps, P extends object>(
  component: Component,
  props: P & Listed<Words<(typeof ownProps)[Component]>, NameIn<P>>,
): Given<P> {
  return placed<P>(component, props);
}

/** Facts from elsewhere, to be read in the same way; `place` is what a message calls them. */
export function placed<P>(place: string, values: object): Given<P> {
  locate(values, place);
  // The compiler can't check data: the caller says which shape it should have.
  return values as Given<P>;
}

type Words<Text> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;

/** Accepts anything if `ownProps.ts` lists these names, and otherwise nothing, naming the odd ones. */
type Listed<
  Word,
  Name,
  Odd = Exclude<Name, Word | keyof RootAttributes | 'children'> | Exclude<Word, Name>,
> = [Odd] extends [never] ? unknown : { readonly 'ownProps.ts is older, npm run api writes it': Odd };

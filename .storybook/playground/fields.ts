import type { Samples } from './samples.tsx';

/** What a field needs whatever its kind. */
interface Labelled {
  readonly label: string;
  readonly hint?: string;
  /** The prop beside it that has to say something before this one can be asked for. */
  readonly onlyWith?: string;
}

/** Words. Emptied, an optional one is left out; a required one is passed empty, and the library says what it thinks. */
interface TextField extends Labelled {
  readonly kind: 'text';
  readonly long?: true;
}

interface NumberField extends Labelled {
  readonly kind: 'number';
}

interface YesNoField extends Labelled {
  readonly kind: 'yes-no';
}

interface ChoiceField extends Labelled {
  readonly kind: 'choice';
  /** What each value is called; the values are the keys. */
  readonly options: Readonly<Record<string, string>>;
  /** The value that a missing prop stands for. */
  readonly byDefault?: string | number;
}

/** A day, and its words in the language of the result. */
interface DateField extends Labelled {
  readonly kind: 'date';
  /** What belongs to it beside its day and words. */
  readonly fields?: FieldsByName;
  readonly start: object;
}

interface GroupField extends Labelled {
  readonly kind: 'group';
  readonly fields: FieldsByName;
  /** The component that reads it, where that isn't the one around it: messages name it. */
  readonly readBy?: string;
  /** What it says when it is asked for. */
  readonly start: object;
}

interface PictureField extends Labelled {
  readonly kind: 'picture';
  readonly fields: FieldsByName;
}

interface ListField extends Labelled {
  readonly kind: 'list';
  /** One of its entries, in a word. */
  readonly one: string;
  readonly item: Field;
  /** What a new entry says. */
  readonly start: unknown;
}

/** What only code can make: one of Storybook's samples stands in for it, by its name. */
interface SampleField extends Labelled {
  readonly kind: 'sample';
  readonly samples: Samples;
}

/** A prop without a field, and why. */
interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly why: string;
}

interface Need {
  readonly required?: true | undefined;
}

export type Field = (
  | TextField
  | NumberField
  | YesNoField
  | ChoiceField
  | DateField
  | GroupField
  | PictureField
  | ListField
  | SampleField
  | Elsewhere
) &
  Need;

export type FieldsByName = Readonly<Record<string, Field>>;

/** What goes wrong when somebody breaks a part, in the words of a button. */
export interface Break {
  readonly label: string;
  /** The prop that goes wrong, and what it holds then; `undefined` takes it away. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

/** A component as the playground knows it. */
export interface Described {
  readonly fields: FieldsByName;
  /** What it begins with: a sample's name stands where only code can make the value. */
  readonly start: Readonly<Record<string, unknown>>;
  readonly breaks: readonly Break[];
}

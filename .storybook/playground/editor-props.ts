import type { Field } from './fields.ts';

/** What the field of one prop is given. */
export interface EditorProps<Kind extends Field['kind'] = Field['kind']> {
  readonly field: Extract<Field, { readonly kind: Kind }>;
  readonly id: string;
  /** The prop as messages call it, `ThreatCard.title`; `undefined` within a list. */
  readonly place: string | undefined;
  readonly value: unknown;
  /** Takes the new value; `undefined` leaves the prop out. */
  readonly onChange: (value: unknown) => void;
}

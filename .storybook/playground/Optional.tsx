import type { ReactNode } from 'react';
import type { EditorProps } from './editor-props.ts';
import type { Field } from './fields.ts';
import { Hint, useDescription } from './Problems.tsx';

interface OptionalProps extends EditorProps<Exclude<Field['kind'], 'elsewhere'>> {
  /** What it says when it is asked for. */
  readonly start: unknown;
  readonly children: ReactNode;
}

/** A group of fields; one that may be left out has a box to tick in its name. */
export function Optional({ field, id, place, value, start, onChange, children }: OptionalProps) {
  const { problems, describedBy } = useDescription(id, place, field.hint);
  const isThere = field.required === true || value !== undefined;
  return (
    <fieldset className="playground__group" aria-describedby={describedBy}>
      <legend className="workshop__label">
        {field.required === true ? (
          field.label
        ) : (
          <label className="workshop__choice">
            <input
              type="checkbox"
              checked={isThere}
              onChange={({ target }) => onChange(target.checked ? start : undefined)}
            />
            {field.label}
          </label>
        )}
      </legend>
      <Hint id={id} hint={field.hint} />
      {problems}
      {isThere && children}
    </fieldset>
  );
}

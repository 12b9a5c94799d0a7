import type { ReactNode } from 'react';
import type { EditorProps } from './editor-props.ts';
import { Hint, useDescription } from './Problems.tsx';

export function TextEditor({ field, id, place, value, onChange }: EditorProps<'text' | 'number'>) {
  const { problems, describedBy, isInvalid } = useDescription(id, place, field.hint);
  const attributes = {
    'id': id,
    'value': shown(value),
    'autoComplete': 'off',
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': describedBy,
  } as const;
  return (
    <div className="workshop__field">
      <label className="workshop__label" htmlFor={id}>
        {field.label}
      </label>
      <Hint id={id} hint={field.hint} />
      {problems}
      {field.kind === 'number' ? (
        <input
          {...attributes}
          className="workshop__input playground__number"
          type="number"
          step="any"
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
        />
      ) : field.long === true ? (
        <textarea
          {...attributes}
          className="workshop__input playground__long"
          dir="auto"
          rows={3}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          {...attributes}
          className="workshop__input"
          dir="auto"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}

/** A value in a field for words; what is none, as a broken content system sends it, as JSON. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function YesNoEditor({ field, id, place, value, onChange }: EditorProps<'yes-no'>) {
  const { problems, describedBy, isInvalid } = useDescription(id, place, field.hint);
  return (
    <div className="workshop__field">
      <label className="workshop__choice workshop__label">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || undefined)}
          aria-invalid={isInvalid || undefined}
          aria-describedby={describedBy}
        />
        {field.label}
      </label>
      <Hint id={id} hint={field.hint} />
      {problems}
    </div>
  );
}

export function ChoiceEditor({ field, id, place, value, onChange }: EditorProps<'choice'>) {
  const { problems, describedBy } = useDescription(id, place, field.hint);
  const { options, byDefault } = field;
  return (
    <Choices
      id={id}
      label={field.label}
      options={options}
      chosen={String(value ?? byDefault)}
      describedBy={describedBy}
      onChoose={(name) => {
        // Property names are strings, and the levels of headings numbers.
        const chosen = /^\d+$/.test(name) ? Number(name) : name;
        onChange(chosen === byDefault ? undefined : chosen);
      }}
    >
      <Hint id={id} hint={field.hint} />
      {problems}
    </Choices>
  );
}

interface ChoicesProps<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: Readonly<Record<Name, string>>;
  readonly chosen: string;
  readonly onChoose: (name: Name) => void;
  readonly describedBy?: string | undefined;
  readonly children?: ReactNode;
}

/** One of a few values, all of them in view. */
export function Choices<Name extends string>({
  id,
  label,
  options,
  chosen,
  onChoose,
  describedBy,
  children,
}: ChoicesProps<Name>) {
  // The type of `Object.keys` forgets what they are.
  const names = Object.keys(options) as Name[];
  return (
    <fieldset className="workshop__choices" aria-describedby={describedBy}>
      <legend className="workshop__label">{label}</legend>
      {children}
      <div className="playground__options">
        {names.map((name) => (
          <label key={name} className="workshop__choice">
            <input
              type="radio"
              name={id}
              value={name}
              checked={chosen === name}
              onChange={() => onChoose(name)}
            />
            {options[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function SampleEditor({ field, id, place, value, onChange }: EditorProps<'sample'>) {
  const { problems, describedBy, isInvalid } = useDescription(id, place, field.hint);
  const name = typeof value === 'string' && Object.hasOwn(field.samples, value) ? value : '';
  return (
    <div className="workshop__field">
      <label className="workshop__label" htmlFor={id}>
        {field.label}
      </label>
      <Hint id={id} hint={field.hint} />
      {problems}
      <select
        className="workshop__input"
        id={id}
        value={name}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
      >
        <option value="">
          {value === undefined || value === '' ? 'None' : 'Something that can’t be shown'}
        </option>
        {Object.entries(field.samples).map(([key, { label }]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

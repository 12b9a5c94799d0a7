import { DateEditor } from './DateEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import type { FieldsByName } from './fields.ts';
import { ListEditor } from './ListEditor.tsx';
import { Optional } from './Optional.tsx';
import { editedParts, PictureEditor } from './PictureEditor.tsx';
import { isAskedFor } from './props.ts';
import { ChoiceEditor, SampleEditor, TextEditor, YesNoEditor } from './simple-editors.tsx';
import { isValues, type Values, withValue } from './state.ts';

/** The field of one prop. */
function Editor({ field, ...rest }: EditorProps) {
  const { id, place, value, onChange } = rest;
  const parts = (fields: FieldsByName, readBy = place) => (
    <Editors
      fields={fields}
      id={id}
      place={place && readBy}
      values={isValues(value) ? value : {}}
      onChange={onChange}
    />
  );
  switch (field.kind) {
    case 'text':
    case 'number':
      return <TextEditor field={field} {...rest} />;
    case 'yes-no':
      return <YesNoEditor field={field} {...rest} />;
    case 'choice':
      return <ChoiceEditor field={field} {...rest} />;
    case 'sample':
      return <SampleEditor field={field} {...rest} />;
    case 'date':
      return (
        <DateEditor field={field} {...rest}>
          {parts(field.fields ?? {})}
        </DateEditor>
      );
    case 'picture':
      return (
        <PictureEditor field={field} {...rest}>
          {parts(editedParts(field, value))}
        </PictureEditor>
      );
    case 'group':
      return (
        <Optional field={field} start={field.start} {...rest}>
          {parts(field.fields, field.readBy)}
        </Optional>
      );
    case 'list':
      return <ListEditor field={field} {...rest} Entry={Editor} />;
    case 'elsewhere':
      return null;
  }
}

interface EditorsProps {
  readonly fields: FieldsByName;
  readonly id: string;
  readonly place: string | undefined;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** The fields of some props, in the order of their description. */
export function Editors({ fields, id, place, values, onChange }: EditorsProps) {
  return Object.entries(fields).map(
    ([name, field]) =>
      isAskedFor(field, values) && (
        <Editor
          key={name}
          field={field}
          id={`${id}-${name}`}
          place={place && `${place}.${name}`}
          value={values[name]}
          onChange={(value) => onChange(withValue(values, name, value))}
        />
      ),
  );
}

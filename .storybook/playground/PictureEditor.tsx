import type { ReactNode } from 'react';
import { chart, coast, pictures } from '../../content/images.ts';
import type { EditorProps } from './editor-props.ts';
import type { FieldsByName } from './fields.ts';
import { Optional } from './Optional.tsx';
import { Choices } from './simple-editors.tsx';
import { isValues, withValue } from './state.ts';

const ours = [
  { label: 'Barrier', image: pictures.barrier },
  { label: 'Beacon', image: pictures.beacon },
  { label: 'Network', image: pictures.network },
  { label: 'Night shift', image: pictures.nightShift },
  { label: 'Workshop', image: pictures.workshop },
  { label: 'A chart: reports by year', image: chart },
  { label: 'Coast, a wide picture', image: coast },
];

const meanings = {
  decorative: 'Decorative: it adds nothing to the words beside it',
  alt: 'Informative: it needs a text alternative',
};

const fileOf = ({ src, width, height }: (typeof ours)[number]['image']) => ({ src, width, height });

const mayTell = ({ fields: { alt } }: EditorProps<'picture'>['field']) =>
  alt !== undefined && alt.kind !== 'elsewhere';

/** The parts of a picture with a field of their own: what it tells is asked for when it tells something. */
export function editedParts(field: EditorProps<'picture'>['field'], image: unknown): FieldsByName {
  const { alt, decorative: _, ...file } = field.fields;
  return alt !== undefined && isValues(image) && image['alt'] !== undefined ? { alt, ...file } : file;
}

/** One of Storybook's pictures or any other, and what it tells: there is no third way beside an alternative and silence. */
export function PictureEditor({
  children,
  ...props
}: EditorProps<'picture'> & {
  /** The fields of its parts. */
  readonly children: ReactNode;
}) {
  const { field, id, value, onChange } = props;
  const image = isValues(value) ? value : {};
  const start = { ...fileOf(pictures.barrier), ...(mayTell(field) && { decorative: true }) };
  return (
    <Optional {...props} start={start}>
      <div className="workshop__field">
        <label className="workshop__label" htmlFor={`${id}-ours`}>
          Picture file
        </label>
        <select
          className="workshop__input"
          id={`${id}-ours`}
          value={ours.find((one) => one.image.src === image['src'])?.label ?? ''}
          onChange={({ target }) => {
            const chosen = ours.find(({ label }) => label === target.value);
            onChange({ ...image, ...(chosen ? fileOf(chosen.image) : { src: '' }) });
          }}
        >
          <option value="">Another address</option>
          {ours.map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {mayTell(field) && (
        <Choices
          id={`${id}-meaning`}
          label="Purpose of the picture"
          options={meanings}
          chosen={image['decorative'] === true ? 'decorative' : image['alt'] === undefined ? '' : 'alt'}
          onChoose={(meaning) => {
            const silent = withValue(image, 'alt', undefined);
            onChange(
              meaning === 'decorative'
                ? { ...silent, decorative: true }
                : { ...withValue(image, 'decorative', undefined), alt: '' },
            );
          }}
        />
      )}
      {children}
    </Optional>
  );
}

import { cssColor, parseColor } from '../../src/theme/index.ts';

interface ColorFieldProps {
  /** Where on the page it stands; part of the ids of what describes it. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the field is for. */
  readonly hint: string;
  /** What the field is shown to come to, where it is empty. */
  readonly fallback?: string | undefined;
  readonly problem?: string | undefined;
}

/** A colour in the one form that the browser's own picker takes. */
function sixDigits(value: string): string {
  const color = parseColor(value);
  const css = color === undefined ? '#000' : cssColor({ ...color, a: 255 });
  return css.length === 4 ? css.replaceAll(/[0-9a-f]/g, '$&$&') : css;
}

/** A colour, to be typed in any form that CSS has or picked by eye. */
export function ColorField({ id, label, value, onChange, hint, fallback, problem }: ColorFieldProps) {
  return (
    <div className="workshop__field">
      <label className="workshop__label" htmlFor={id}>
        {label}
      </label>
      <p className="workshop__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem !== undefined && (
        <p className="workshop__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div className="workshop__color">
        <input
          className="workshop__input"
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
        />
        <input
          className="workshop__picker"
          type="color"
          value={sixDigits(value.trim() === '' ? (fallback ?? '') : value)}
          onChange={(event) => onChange(event.target.value)}
          aria-label={`${label}: pick`}
        />
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { EditorProps } from './editor-props.ts';
import { Optional } from './Optional.tsx';
import { dateText, wordsOfDay } from './props.ts';
import { isValues, withValue } from './state.ts';
import { useTools } from './tools.ts';

/** A day chosen in the browser's own field, and its words, which follow the language until somebody types others. */
export function DateEditor({
  children,
  ...props
}: EditorProps<'date'> & {
  /** The fields of what belongs to it beside its day and words. */
  readonly children: ReactNode;
}) {
  const { field, id, value, onChange } = props;
  const { lang } = useTools();
  const date = isValues(value) ? value : {};
  const { text } = dateText(date, lang);
  const { text: made, problem } = wordsOfDay(date['iso'], lang);
  const { iso } = date;
  const isDay = made !== undefined || problem !== undefined;
  const isNoDay = !isDay && typeof iso === 'string' && iso !== '';
  return (
    <Optional {...props} start={field.start}>
      <div className="workshop__field">
        <label className="workshop__label" htmlFor={`${id}-iso`}>
          Day
        </label>
        {isNoDay && (
          <p className="workshop__hint" id={`${id}-iso-hint`}>
            Now “{iso}”, which is not a date.
          </p>
        )}
        <input
          className="workshop__input"
          id={`${id}-iso`}
          type="date"
          value={isDay ? String(iso) : ''}
          // The old words would name another day.
          onChange={({ target }) => onChange(withValue({ ...date, iso: target.value }, 'text', undefined))}
          aria-describedby={isNoDay ? `${id}-iso-hint` : undefined}
        />
      </div>
      <div className="workshop__field">
        <label className="workshop__label" htmlFor={`${id}-text`}>
          In words
        </label>
        <p className="workshop__hint" id={`${id}-text-hint`}>
          {problem ?? 'In the language of the page, until you type your own.'}
        </p>
        <input
          className="workshop__input"
          id={`${id}-text`}
          dir="auto"
          value={typeof text === 'string' ? text : ''}
          onChange={({ target }) => onChange({ ...date, text: target.value })}
          autoComplete="off"
          aria-describedby={`${id}-text-hint`}
        />
      </div>
      {children}
    </Optional>
  );
}

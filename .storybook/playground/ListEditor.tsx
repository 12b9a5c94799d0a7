import { type ComponentType, useEffect, useRef } from 'react';
import { Button } from '../primitives/Button.tsx';
import type { EditorProps } from './editor-props.ts';
import { Hint, useDescription } from './Problems.tsx';
import { isValues } from './state.ts';
import { useTools } from './tools.ts';

/** A list whose entries are added, removed and moved, each by a button that says of which one it speaks. */
export function ListEditor({
  field,
  id,
  place,
  value,
  onChange,
  Entry,
}: EditorProps<'list'> & {
  /** The field of one entry. */
  readonly Entry: ComponentType<EditorProps>;
}) {
  const { announce } = useTools();
  const { problems, describedBy } = useDescription(id, place, field.hint, true);
  const root = useRef<HTMLFieldSetElement>(null);
  const focusNext = useRef<string>(undefined);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];

  // What was pressed has moved or is gone: the focus goes where the entry is, or where the next press would be.
  useEffect(() => {
    if (focusNext.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-place="${focusNext.current}"] > button`)?.focus();
    focusNext.current = undefined;
  });

  const change = (next: readonly unknown[]) =>
    onChange(next.length === 0 && field.required === undefined ? undefined : next);

  const add = () => {
    change([...entries, field.start]);
    announce(`Added ${field.one} ${entries.length + 1}.`);
  };
  const remove = (index: number) => {
    const left = entries.length - 1;
    focusNext.current = left === 0 ? `${id}-add` : `${id}-remove-${Math.min(index, left - 1)}`;
    change(entries.toSpliced(index, 1));
    announce(`Removed ${called(index)}. ${left === 1 ? '1 is left.' : `${left} are left.`}`);
  };
  const move = (from: number, to: number, which: 'up' | 'down') => {
    if (to < 0 || to >= entries.length) {
      announce(`${capital(called(from))} is already the ${to < 0 ? 'first' : 'last'}.`);
      return;
    }
    focusNext.current = `${id}-${which}-${to}`;
    change(entries.toSpliced(from, 1).toSpliced(to, 0, entries[from]));
    announce(`Moved ${called(from)} ${which}, to position ${to + 1} of ${entries.length}.`);
  };
  const called = (index: number) => nameOf(field, entries[index], index);

  return (
    <fieldset className="playground__group" aria-describedby={describedBy} ref={root}>
      <legend className="workshop__label">{field.label}</legend>
      <Hint id={id} hint={field.hint} />
      {problems}
      {entries.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without markers for none
        <ol className="workshop__list" role="list">
          {entries.map((entry, index) => (
            <li key={index} className="playground__entry">
              <Entry
                field={
                  'label' in field.item
                    ? { ...field.item, label: `${field.item.label} ${index + 1}` }
                    : field.item
                }
                id={`${id}-${index}`}
                place={undefined}
                value={entry}
                // An entry that holds nothing is a hole, as content systems leave them.
                onChange={(next) => change(entries.with(index, next ?? ''))}
              />
              <div className="workshop__buttons">
                <span data-place={`${id}-up-${index}`}>
                  <Button label="Move up" of={called(index)} onPress={() => move(index, index - 1, 'up')} />
                </span>
                <span data-place={`${id}-down-${index}`}>
                  <Button
                    label="Move down"
                    of={called(index)}
                    onPress={() => move(index, index + 1, 'down')}
                  />
                </span>
                <span data-place={`${id}-remove-${index}`}>
                  <Button label="Remove" of={called(index)} onPress={() => remove(index)} />
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="workshop__buttons" data-place={`${id}-add`}>
        <Button label={`Add a ${field.one}`} onPress={add} />
      </div>
    </fieldset>
  );
}

/** An entry by its own words, where it has some. */
function nameOf({ one, item }: EditorProps<'list'>['field'], entry: unknown, index: number): string {
  const words = isValues(entry) ? (entry['label'] ?? entry['title']) : entry;
  const known = item.kind === 'sample' && typeof words === 'string' ? item.samples[words]?.label : words;
  return typeof known === 'string' && known.trim() !== '' ? `“${known}”` : `${one} ${index + 1}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { count } from '../../src/cli/count.ts';
import type { CreationNote } from '../../src/theme/index.ts';
import { modeNames } from '../foundations/mode-names.ts';
import { colorAt, type CheckedTheme } from './checked-theme.ts';
import type { WorkshopState } from './state.ts';

interface MovedProps {
  readonly notes: readonly CreationNote[];
  readonly checked: CheckedTheme;
  readonly state: WorkshopState;
}

/** The parts of a page that are drawn in a given colour, and the field that gives it. */
const parts: Readonly<
  Record<string, { readonly name: string; readonly field: 'brand' | 'accent' | 'link' }>
> = {
  brand: { name: 'Banner', field: 'brand' },
  actionBg: { name: 'Buttons', field: 'brand' },
  link: { name: 'Links', field: 'link' },
  accent: { name: 'Accent', field: 'accent' },
};

/** How many given colours are used in another shade, as a sentence; empty where none is. */
export function movedText(notes: readonly CreationNote[]): string {
  const moved = notes.filter(({ kind }) => kind === 'adjusted').length;
  return moved === 0
    ? ''
    : `${count(moved, 'colour was', 'colours were')} adjusted so that ${moved === 1 ? 'it' : 'they'} can be read.`;
}

/** What became of the given colours: each that is used in another shade beside that shade, and texts below 7:1. */
export function Moved({ notes, checked, state }: MovedProps) {
  const moved = notes.filter(({ kind }) => kind === 'adjusted');
  const others = notes.filter(({ kind }) => kind !== 'adjusted');
  if (notes.length === 0) return null;
  return (
    <section className="workshop__section" aria-labelledby="workshop-moved">
      <h2 className="workshop__heading" id="workshop-moved">
        How your colours were adjusted
      </h2>
      {moved.length > 0 && <p>{movedText(notes)}</p>}
      <ul className="workshop__list">
        {moved.map(({ mode, token, message }) => {
          const part = parts[token];
          const given = part === undefined ? '' : state[part.field] || state.brand;
          return (
            <li key={message} className="workshop__item">
              <h3 className="workshop__subheading">
                {part?.name ?? token}, {modeNames[mode].toLowerCase()}
              </h3>
              <p className="workshop__move">
                <Swatch color={given} /> {given} became <Swatch color={colorAt(checked.theme, mode, token)} />{' '}
                {colorAt(checked.theme, mode, token)}
              </p>
              <p className="workshop__hint">{message}</p>
            </li>
          );
        })}
        {others.map(({ message }) => (
          <li key={message} className="workshop__item">
            <p className="workshop__hint">{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Swatch({ color }: { readonly color: string | undefined }) {
  return (
    <span
      className="workshop__swatch"
      style={{ background: color, forcedColorAdjust: 'none' }}
      aria-hidden="true"
    />
  );
}

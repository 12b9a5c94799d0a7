import { type ComponentName, components } from './components.ts';
import { languages, type Language } from './languages.ts';

/** What somebody has filled in so far, word for word: half-typed addresses and broken props are part of it. */
export interface PlaygroundState {
  readonly component: ComponentName;
  /** The values of the fields. Only JSON: a sample's name stands where only code can make the value. */
  readonly values: Values;
  /** The language and direction of the place where the part stands. */
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  /** How wide that place is. */
  readonly width: keyof typeof widths;
}

export type Values = Readonly<Record<string, unknown>>;

export const widths = {
  narrow: '320 CSS px',
  card: 'Width of a card, 352 CSS px',
  full: 'Full width',
} as const;

export function startOf(component: ComponentName): PlaygroundState {
  return { component, values: components[component].start, lang: 'en-GB', dir: 'ltr', width: 'full' };
}

export const startState = startOf('ThreatCard');

export function withLanguage(state: PlaygroundState, lang: Language): PlaygroundState {
  return { ...state, lang, dir: languages[lang].dir };
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A group with one of its values changed; `undefined` takes it away. */
export function withValue(group: Values, name: string, value: unknown): Values {
  const { [name]: _, ...rest } = group;
  // A value that was there keeps its place, so that the code doesn't jump.
  return value === undefined ? rest : { ...group, [name]: value };
}

/** A value with something in it changed, however deep; what isn't there yet is made. */
export function withValueAt(inside: unknown, at: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list: readonly unknown[] = Array.isArray(inside) ? inside : [];
    return list.with(first, withValueAt(list[first], rest, value));
  }
  const group = isValues(inside) ? inside : {};
  return withValue(group, first, withValueAt(group[first], rest, value));
}

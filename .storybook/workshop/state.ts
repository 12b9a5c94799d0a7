import { type CreationNote, createTheme, parseColor } from '../../src/theme/index.ts';

/** A theme, or whatever somebody pasted in its place. */
export type Json = Readonly<Record<string, unknown>>;

/** What a designer has said so far, word for word: half-typed colours and broken JSON are part of it. */
export interface WorkshopState {
  readonly from: 'brand' | 'json';
  readonly name: string;
  readonly brand: string;
  /** Empty where the brand does for it. */
  readonly accent: string;
  /** Empty where the brand does for it. */
  readonly link: string;
  readonly json: string;
  /** Single values that differ from the start, by path: `color.light.textMuted`. */
  readonly changes: Readonly<Record<string, string | number>>;
}

type SeedName = 'brand' | 'accent' | 'link';

export const startState: WorkshopState = {
  from: 'brand',
  name: '',
  brand: '#14504a',
  accent: '',
  link: '',
  json: '',
  changes: {},
};

/** What can't be used of the start, by the field that it stands in. */
export type Problems = Readonly<Partial<Record<SeedName | 'json', string>>>;

/** The theme that a state describes, or why there is none. */
interface Described {
  readonly theme: Json | undefined;
  readonly problems: Problems;
  /** What became of the given colours. */
  readonly notes: readonly CreationNote[];
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function reason(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function seedProblem(name: SeedName, value: string): string | undefined {
  if (value.trim() === '') return name === 'brand' ? 'Give a colour, such as #14504a.' : undefined;
  if (parseColor(value) !== undefined) return undefined;
  // The library itself says best what it can't read.
  return reason(() => createTheme({ brand: '#000', [name]: value }));
}

function fromBrand({ name, brand, accent, link }: WorkshopState): Described {
  const given = { brand, accent, link };
  const problems = Object.fromEntries(
    (['brand', 'accent', 'link'] as const).flatMap((seed) => {
      const problem = seedProblem(seed, given[seed]);
      return problem === undefined ? [] : [[seed, problem]];
    }),
  );
  if (Object.keys(problems).length > 0) return { theme: undefined, problems, notes: [] };
  const { theme, notes } = createTheme({
    brand,
    accent: accent.trim() === '' ? undefined : accent,
    link: link.trim() === '' ? undefined : link,
    name: name.trim() === '' ? undefined : name.trim(),
  });
  // An interface is no index signature to the compiler, though every object is one.
  return { theme: theme as unknown as Json, problems, notes };
}

function refused(problem: string): Described {
  return { theme: undefined, problems: { json: problem }, notes: [] };
}

function fromJson(text: string): Described {
  if (text.trim() === '') return refused('Paste a theme here, or choose one to begin with.');
  try {
    const parsed: unknown = JSON.parse(text);
    if (isJson(parsed)) return { theme: parsed, problems: {}, notes: [] };
    return refused('This is JSON, but not a theme: a theme is an object with a "color" group.');
  } catch (error) {
    return refused(`This is not JSON. ${error instanceof Error ? error.message : ''}`.trim());
  }
}

// A length is an object in the format of design tokens; a suggestion writes it as CSS does.
function tokenValue(value: string | number): unknown {
  const [, amount, unit] = /^(\d*\.?\d+)(px|rem|ms|s)$/.exec(String(value)) ?? [];
  return typeof value === 'string' && amount !== undefined ? { value: Number(amount), unit } : value;
}

function withValue(tree: Json, path: readonly string[], value: unknown): Json {
  const [name, ...rest] = path;
  if (name === undefined) return { ...tree, $value: value };
  const inside = Object.hasOwn(tree, name) ? tree[name] : undefined;
  // `['__proto__']` as a computed key makes a property like any other.
  return { ...tree, [name]: withValue(isJson(inside) ? inside : {}, rest, value) };
}

/** The theme that a state describes, with every single change in it. */
export function describe(state: WorkshopState): Described {
  const { theme, ...rest } = state.from === 'brand' ? fromBrand(state) : fromJson(state.json);
  if (theme === undefined) return { theme, ...rest };
  const changed = Object.entries(state.changes).reduce(
    (tree, [path, value]) => withValue(tree, path.split('.'), tokenValue(value)),
    theme,
  );
  return { theme: changed, ...rest };
}

/** The state with one value changed. */
export function withChange(state: WorkshopState, path: string, value: string | number): WorkshopState {
  return { ...state, changes: { ...state.changes, [path]: value } };
}

/** The state with one change taken back. */
export function withoutChange(state: WorkshopState, path: string): WorkshopState {
  return {
    ...state,
    changes: Object.fromEntries(Object.entries(state.changes).filter(([other]) => other !== path)),
  };
}

/** One way to break one promise. */
interface Mutant {
  /** Says where and what, by syntax: it stays the same when lines move. */
  readonly id: string;
  /** The component that is broken; `shared` is what all are made of. */
  readonly component: string;
  readonly kind: 'css' | 'html';
  readonly operator: string;
}

/** A mutant of the style sheet: what stands from `start` to `end` becomes `text`. */
export interface CssMutant extends Mutant {
  readonly kind: 'css';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mutant of a component's elements: the code holds it already, and does it when its number is the active one. */
export interface HtmlMutant extends Mutant {
  readonly kind: 'html';
  readonly number: number;
}

/** Names of mutants must differ: the second of one name gets a number. */
export function distinct(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} #${count}`;
  };
}

/** The component that a file of `src` belongs to. */
export function componentOf(file: string): string {
  return /(?:^|\/)src\/([A-Z]\w+)\//.exec(file)?.[1] ?? 'shared';
}

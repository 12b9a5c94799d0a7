import type { ReactNode } from 'react';
import { given } from '../internal/given.ts';
import { list } from '../internal/list.tsx';
import { choice, look, nodes } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import type { RootAttributes } from '../internal/types.ts';

export interface CardGridProps extends RootAttributes<HTMLDivElement> {
  /** The cards, in the order of the data. Holes leave no empty item; one card is no list; none writes nothing. Put a heading above that says what they are. */
  readonly items: readonly ReactNode[];
  /** The most columns, where there is room for them; a narrower place has fewer, and no row ends with one card alone where that can be helped. Default 4. */
  readonly columns?: 1 | 2 | 3 | 4 | null | undefined;
  /** `'equal'` lines up the titles, texts and links of the cards in a row, `'natural'` lets every card be as high as its words. Default `'equal'`. */
  readonly rows?: 'equal' | 'natural' | null | undefined;
  readonly children?: never;
}

/** Cards side by side, as a list. */
export function CardGrid(props: CardGridProps) {
  const grid = given('CardGrid', props);
  const items = nodes(grid, 'items');
  const columns = choice(grid, 'columns', [4, 3, 2, 1]);
  if (items.length === 0) return null;
  return (
    <div
      {...rootAttributes(grid, 'cr-card-grid')}
      data-columns={evenColumns(items.length, columns)}
      data-columns-medium={evenColumns(items.length, Math.min(2, columns))}
      data-rows={look(grid, 'rows', ['equal', 'natural'])}
    >
      {list('cr-list cr-card-grid__items', items)}
    </div>
  );
}

/** The most columns that leave no card alone in the last row; where every number would, the most. Three cards go 3 or 1, four go 4, 2 or 1. */
function evenColumns(count: number, most: number): number {
  const candidates = [4, 3, 2].filter((columns) => columns <= Math.min(most, count));
  return candidates.find((columns) => count % columns !== 1) ?? (count > 3 ? candidates[0] : undefined) ?? 1;
}

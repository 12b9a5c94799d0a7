import type { ReactNode } from 'react';
import { given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { list } from '../internal/list.tsx';
import { choice, look, nodes, optionalText } from '../internal/read.ts';
import { readHeadingId, rootAttributes } from '../internal/root.ts';
import type { HeadingIdProp, HeadingLevel, RootAttributes } from '../internal/types.ts';

type CardGridTitle =
  | {
      /** A heading above the cards that says what they are, where no heading of the page does; a grid with a title needs no Section around it. With a `headingId` the cards are a group of that name, too, for screen readers. */
      readonly title: string;
      /** Where the heading stands in the page's outline; the titles of the cards stand one level below it. */
      readonly headingLevel: HeadingLevel;
    }
  | { readonly title?: null | undefined; readonly headingLevel?: null | undefined };

export type CardGridProps = RootAttributes<HTMLDivElement> &
  HeadingIdProp &
  CardGridTitle & {
    /** The cards, in the order of the data. Empty entries leave no empty item; a single card has no list around it; without cards nothing is written. A heading above says what they are: `title`, or the page's own. */
    readonly items: readonly ReactNode[];
    /** The most columns, where there is room for them; a narrower container has fewer, and no row ends with a single card where that can be avoided. Default 3, so that long words of a title stay whole in the width of a page. */
    readonly columns?: 1 | 2 | 3 | 4 | null | undefined;
    /** `'equal'` gives the cards of a row one height, with their links at one line, `'natural'` lets every card be as high as its words. Default `'equal'`. */
    readonly rows?: 'equal' | 'natural' | null | undefined;
    readonly children?: never;
  };

/** Cards side by side, as a list. */
export function CardGrid(props: CardGridProps) {
  const grid = given('CardGrid', props);
  const items = nodes(grid, 'items');
  const columns = choice(grid, 'columns', [3, 4, 2, 1]);
  const title = optionalText(grid, 'title');
  if (items.length === 0) return null;
  const titleId = title && readHeadingId(grid);
  return (
    <div
      {...rootAttributes(grid, 'cr-card-grid')}
      role={titleId && 'group'}
      aria-labelledby={titleId}
      data-columns={evenColumns(items.length, columns)}
      data-columns-medium={evenColumns(items.length, Math.min(2, columns))}
      data-rows={look(grid, 'rows', ['equal', 'natural'])}
    >
      {heading(grid, 'cr-heading cr-card-grid__title', title, 2)}
      {list('cr-list cr-card-grid__items', items)}
    </div>
  );
}

/** The most columns that leave no card alone in the last row; where every number would, the most. Three cards go 3 or 1, four go 4, 2 or 1. */
function evenColumns(count: number, most: number): number {
  const candidates = [4, 3, 2].filter((columns) => columns <= Math.min(most, count));
  return candidates.find((columns) => count % columns !== 1) ?? (count > 3 ? candidates[0] : undefined) ?? 1;
}

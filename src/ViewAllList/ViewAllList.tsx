import type { ReactNode } from 'react';
import { type Given, given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { link, type ReadLink, readLink } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import {
  choice,
  group,
  groups,
  look,
  nodes,
  optionalGroup,
  optionalText,
  requiredText,
} from '../internal/read.ts';
import { review } from '../internal/report.ts';
import { landmarkTitleId, rootAttributes } from '../internal/root.ts';
import type {
  HeadingIdProp,
  HeadingLevel,
  LabelledLink,
  LandmarkProps,
  LinkAsProp,
  RootAttributes,
} from '../internal/types.ts';

/** A part of a list under a heading of its own: the stories of a month, the offices of a region. */
export interface ListGroup {
  /** What the items have in common: "November 2024". Its heading stands one level below the title of the list. */
  readonly title: string;
  /** What is listed in it, in the order of the data; their titles stand two levels below that of the list. A group without items is left out. */
  readonly items: readonly ReactNode[];
}

interface ViewAllListBase extends Omit<RootAttributes<HTMLElement>, 'id'>, LinkAsProp, HeadingIdProp {
  /** What is listed, in one to four words. */
  readonly title: string;
  /** Where the title stands in the page's outline; the titles of the items stand one level below it. */
  readonly headingLevel: HeadingLevel;
  /** What is listed, in the order of the data. Empty entries leave no empty item; a single item has no list around it; without items and `emptyText` nothing is written. */
  readonly items: readonly ReactNode[];
  /** More of the list, in parts under headings of their own, after `items`. Left out by default. */
  readonly groups?: readonly ListGroup[] | null | undefined;
  /** A sentence under the title. */
  readonly description?: string | null | undefined;
  /** `'stack'` puts items under each other, `'grid'` in equal columns, `'columns'` lets a long list run down newspaper columns. The value `'lead'` gives the first item more than half of the width and puts the others beside it, for one large teaser and a few small ones. Default `'stack'`. */
  readonly layout?: 'stack' | 'grid' | 'columns' | 'lead' | null | undefined;
  /** Whether the order means something: a ranking, a sequence. Default `false`. */
  readonly ordered?: boolean | null | undefined;
  /** What to say when there is nothing to list ("No news this month"). */
  readonly emptyText?: string | null | undefined;
  readonly children?: never;
}

type ViewAllListLink =
  | {
      /** Where the link to the rest stands: after the items, where reading ends, or between the title and the items. Default `'end'`, because readers with magnifiers miss a link at the far edge. */
      readonly linkPlacement?: 'end' | 'start' | null | undefined;
      /** The link to the rest. Its words name the collection ("View all news"), and a count belongs in them. */
      readonly viewAll: LabelledLink & { readonly startLabel?: null | undefined };
    }
  | {
      readonly linkPlacement: 'both';
      readonly viewAll: LabelledLink & {
        /** Other words for the link before the items, because two links of one name to one place puzzle a listener. */
        readonly startLabel: string;
      };
    };

export type ViewAllListProps = ViewAllListBase & ViewAllListLink & LandmarkProps;

/** A titled list with a link to the rest. */
export function ViewAllList(props: ViewAllListProps) {
  const part = given('ViewAllList', props);
  const items = nodes(part, 'items');
  const emptyText = optionalText(part, 'emptyText');
  const others = readGroups(part);
  const isEmpty = items.length + others.length === 0;
  if (isEmpty && !emptyText) return null;
  const title = requiredText(part, 'title', 'title');
  const description = optionalText(part, 'description');
  const end = readLink(group(part, 'viewAll'));
  const placement = choice(part, 'linkPlacement', ['end', 'start', 'both']);
  const start = placement === 'both' ? readStartLink(part, end) : placement === 'start' ? end : undefined;
  const titleId = landmarkTitleId(part, title);
  const anchor = (target: ReadLink | undefined) =>
    target?.href && <p className="cr-view-all-list__all">{link(part, 'cr-view-all-list__link', target)}</p>;
  return (
    <section
      {...rootAttributes(part, 'cr-view-all-list')}
      aria-labelledby={titleId}
      data-layout={look(part, 'layout', ['stack', 'grid', 'columns', 'lead'])}
    >
      {(title ?? start?.href) && (
        <div className="cr-view-all-list__head">
          {heading(part, 'cr-heading cr-view-all-list__title', title, 2, titleId)}
          {anchor(start)}
        </div>
      )}
      {description && <p className="cr-view-all-list__description">{description}</p>}
      {isEmpty && <p className="cr-view-all-list__empty">{emptyText}</p>}
      {list('cr-list cr-view-all-list__items', items, 'div', props.ordered)}
      {others.map((one, index) => (
        <div key={index} className="cr-view-all-list__group">
          {heading(part, 'cr-heading cr-view-all-list__group-title', one.title, 2, undefined, { below: 1 })}
          {list('cr-list cr-view-all-list__items', one.items, 'div', props.ordered)}
        </div>
      ))}
      {placement !== 'start' && anchor(end)}
    </section>
  );
}

/** The groups that have something to list. */
function readGroups(part: Given<ViewAllListProps>) {
  return groups(part, 'groups').flatMap((one) => {
    const items = nodes(one, 'items');
    return items.length === 0 ? [] : [{ title: requiredText(one, 'title', 'title'), items }];
  });
}

/** The link before the items, where one stands after them too. */
function readStartLink(part: Given<ViewAllListProps>, end: ReadLink | undefined): ReadLink | undefined {
  const viewAll = optionalGroup(part, 'viewAll');
  if (viewAll === undefined) return undefined;
  const label = requiredText(viewAll, 'startLabel');
  const start = label === undefined ? undefined : readLink(viewAll, label);
  review(viewAll, 'startLabel', 'sameWords', [end], start);
  return start;
}

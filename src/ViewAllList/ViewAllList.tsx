import type { ReactNode } from 'react';
import { Heading } from '../internal/Heading.tsx';
import { Link, readLink } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import { choice, isRecord, nodes, optionalText, requiredText } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { readId, rootAttributes } from '../internal/root.ts';
import type { HeadingLevel, LabelledLink, LinkAsProp, RootAttributes } from '../internal/types.ts';

interface ViewAllListBase extends Omit<RootAttributes<HTMLElement>, 'id'>, LinkAsProp {
  /** What is listed, in one to four words. */
  readonly title: string;
  /** Where the title stands in the page's outline; the titles of the items stand one level below it. */
  readonly headingLevel: HeadingLevel;
  /** What is listed, in the order of the data. Holes leave no empty item; one item is no list; none, without `emptyText`, is nothing at all. */
  readonly items: readonly ReactNode[];
  /** A sentence under the title. */
  readonly description?: string | undefined;
  /** `'stack'` puts items under each other, `'grid'` in equal columns, `'columns'` lets a long list run down newspaper columns. Default `'stack'`. */
  readonly layout?: 'stack' | 'grid' | 'columns' | undefined;
  /** Whether the order means something: a ranking, a sequence. Default `false`. */
  readonly ordered?: boolean | undefined;
  /** What to say when there is nothing to list ("No news this month"). */
  readonly emptyText?: string | undefined;
  readonly children?: never;
}

type ViewAllListLink =
  | {
      /** Where the link to the rest stands: after the items, where reading ends, or between the title and the items. Default `'end'`, because readers with magnifiers miss a link at the far edge. */
      readonly linkPlacement?: 'end' | 'start' | undefined;
      /** The way to the rest. Its words name the collection ("View all news"), and a count belongs in them. */
      readonly viewAll: LabelledLink & { readonly startLabel?: undefined };
    }
  | {
      readonly linkPlacement: 'both';
      readonly viewAll: LabelledLink & {
        /** Other words for the link before the items, because two links of one name to one place puzzle a listener. */ readonly startLabel: string;
      };
    };

type ViewAllListLandmark =
  | { readonly landmark?: false | undefined; readonly id?: string | undefined }
  | {
      /** Makes the list a region that readers can jump to, named by its title; for the few parts that belong in a summary of the page. */ readonly landmark: true;
      /** An id that is the only one of its kind on the page. */ readonly id: string;
    };

export type ViewAllListProps = ViewAllListBase & ViewAllListLink & ViewAllListLandmark;

/** A titled list and the way to the rest of it. */
export function ViewAllList({
  title,
  headingLevel,
  items,
  viewAll,
  linkPlacement,
  description,
  layout,
  ordered,
  emptyText,
  landmark,
  linkAs,
  ...rest
}: ViewAllListProps) {
  const shown = nodes('ViewAllList.items', items);
  const empty = optionalText('ViewAllList.emptyText', emptyText);
  if (shown.length === 0 && empty === undefined) return null;
  const heading = requiredText('ViewAllList.title', title, 'title');
  const text = optionalText('ViewAllList.description', description);
  const link = readLink('ViewAllList.viewAll', viewAll);
  const placement = choice('ViewAllList.linkPlacement', linkPlacement, ['end', 'start', 'both']);
  const startLabel =
    placement === 'both' && isRecord(viewAll)
      ? requiredText('ViewAllList.viewAll.startLabel', viewAll['startLabel'])
      : undefined;
  const first =
    placement === 'start'
      ? link
      : startLabel === undefined
        ? undefined
        : readLink('ViewAllList.viewAll', viewAll, startLabel);
  report('ViewAllList.viewAll.startLabel', placement === 'both' ? 'sameWords' : undefined, {
    main: first,
    others: [link],
  });
  const id = readId(rest.id);
  if (landmark === true && id === undefined) report('ViewAllList.landmark', 'landmark', rest.id);
  const titleId = landmark === true && id !== undefined && heading !== undefined ? `${id}-title` : undefined;
  const linkProps = { as: linkAs, component: 'ViewAllList' };
  return (
    <section
      {...rootAttributes('ViewAllList', 'cr-view-all-list', rest)}
      aria-labelledby={titleId}
      data-layout={choice('ViewAllList.layout', layout, ['stack', 'grid', 'columns'])}
    >
      {(heading !== undefined || first?.href !== undefined) && (
        <div className="cr-view-all-list__head">
          {heading !== undefined && (
            <Heading
              component="ViewAllList"
              level={headingLevel}
              fallback={2}
              id={titleId}
              className="cr-view-all-list__title"
            >
              {heading}
            </Heading>
          )}
          {first?.href !== undefined && (
            <p className="cr-view-all-list__all">
              <Link link={first} className="cr-view-all-list__link" {...linkProps} />
            </p>
          )}
        </div>
      )}
      {text !== undefined && <p className="cr-view-all-list__description">{text}</p>}
      {shown.length === 0 && <p className="cr-view-all-list__empty">{empty}</p>}
      <List items={shown} ordered={ordered} className="cr-view-all-list__items" />
      {placement !== 'start' && link?.href !== undefined && (
        <p className="cr-view-all-list__all">
          <Link link={link} className="cr-view-all-list__link" {...linkProps} />
        </p>
      )}
    </section>
  );
}

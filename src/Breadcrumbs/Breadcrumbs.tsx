import { linkItems, readLinks } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import { choice, optionalText, requiredEntries, requiredText } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import type { LabelledLink, LinkAsProp, NonEmpty, RootAttributes } from '../internal/types.ts';

export interface BreadcrumbsProps extends RootAttributes<HTMLElement>, LinkAsProp {
  /** What the trail is called in the list of landmarks, in the language of the page ("Breadcrumb"). Without it the landmark has no name. */
  readonly label: string;
  /** The pages above this one, from the first page down. An entry without words is left out; none left writes nothing. */
  readonly items: NonEmpty<LabelledLink>;
  /** The name of this page, as text: a link to where the reader is leads nowhere. */
  readonly current?: string | undefined;
  /** `'parent'` shows only the nearest page above in a narrow place; the others stay for assistive technology and appear when they get the focus. Default `'none'`. */
  readonly collapse?: 'none' | 'parent' | undefined;
  readonly children?: never;
}

/** Where this page stands on its site. */
export function Breadcrumbs({ label, items, current, collapse, linkAs, ...rest }: BreadcrumbsProps) {
  const parents = readLinks('Breadcrumbs.items', items, requiredEntries);
  const here = optionalText('Breadcrumbs.current', current);
  const name = requiredText('Breadcrumbs.label', label);
  if (parents.length === 0) return null;
  const steps = linkItems(parents, {
    as: linkAs,
    component: 'Breadcrumbs',
    className: 'cr-breadcrumbs__link',
  });
  const end = (
    <span key="current" aria-current="page" className="cr-breadcrumbs__current">
      {here}
    </span>
  );
  return (
    <nav
      {...rootAttributes('Breadcrumbs', 'cr-breadcrumbs', rest)}
      aria-label={name}
      data-collapse={choice('Breadcrumbs.collapse', collapse, ['none', 'parent'])}
    >
      <List ordered items={here === undefined ? steps : [...steps, end]} className="cr-breadcrumbs__items" />
    </nav>
  );
}

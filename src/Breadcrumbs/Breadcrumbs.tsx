import { given } from '../internal/given.ts';
import { linkItems, readLinks } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import { groups, look, optionalText, requiredEntries, requiredText } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import type { LabelledLink, LinkAsProp, NonEmpty, RootAttributes } from '../internal/types.ts';

export interface BreadcrumbsProps extends RootAttributes<HTMLElement>, LinkAsProp {
  /** What the trail is called in the list of landmarks, in the language of the page ("Breadcrumb"). Without it the landmark has no name. */
  readonly label: string;
  /** The pages above this one, from the first page down. An entry without words is left out; none left writes nothing. */
  readonly items: NonEmpty<LabelledLink>;
  /** The name of this page, as text: a link to where the reader is leads nowhere. */
  readonly current?: string | null | undefined;
  /** `'parent'` shows only the nearest page above in a narrow container; the others stay for assistive technology and appear when they get the focus. Default `'none'`. */
  readonly collapse?: 'none' | 'parent' | null | undefined;
  readonly children?: never;
}

/** A trail of links to the pages above this one. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const trail = given('Breadcrumbs', props);
  const parents = readLinks(groups(trail, 'items', requiredEntries(trail, 'items')));
  const current = optionalText(trail, 'current');
  const label = requiredText(trail, 'label');
  if (parents.length === 0) return null;
  const steps = linkItems(trail, 'cr-breadcrumbs__link', parents);
  const end = (
    <span key="current" className="cr-breadcrumbs__current">
      {current}
    </span>
  );
  return (
    <nav
      {...rootAttributes(trail, 'cr-breadcrumbs')}
      aria-label={label}
      data-collapse={look(trail, 'collapse', ['none', 'parent'])}
    >
      {list(
        'cr-list cr-breadcrumbs__items',
        current ? [...steps, end] : steps,
        'div',
        true,
        current !== undefined,
      )}
    </nav>
  );
}

import { type Given, given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { link, readLink } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import {
  groups,
  optionalGroup,
  optionalText,
  readText,
  requiredEntries,
  requiredText,
} from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import { isolate, visibleText } from '../internal/text.ts';
import type {
  HeadingIdProp,
  HeadingLevel,
  LinkAsProp,
  LinkTarget,
  RootAttributes,
} from '../internal/types.ts';

/** A document or page and what a reader should know before opening it. */
export type Resource = LinkTarget & {
  /** The document's own title. */
  readonly title: string;
  /** What kind of file it is. All of it is visible, as a second line of the link, so that a list of links tells it too. */
  readonly file?:
    | {
        /** The format, as readers know it: "PDF". */
        readonly type: string;
        /** Its size in words: "1.2 MB"; `formatFileSize` of `cresset/format` makes it. */
        readonly size: string;
        /** Its length in words: "39 pages". */
        readonly pages?: string | null | undefined;
        /** Its language in words, where that isn't the page's: "in Welsh". */
        readonly languageNote?: string | null | undefined;
        /** Its media type for the browser: `application/pdf`. No reader meets it, and nothing is lost without it: give it where the site's data have it. */
        readonly mediaType?: string | null | undefined;
      }
    | null
    | undefined;
  /** A sentence about it, under the link. */
  readonly description?: string | null | undefined;
};

type ResourceLinksTitle =
  | {
      /** A heading above the links. */
      readonly title: string;
      /** Where the heading stands in the page's outline. */
      readonly headingLevel: HeadingLevel;
    }
  | { readonly title?: null | undefined; readonly headingLevel?: null | undefined };

export type ResourceLinksProps = RootAttributes<HTMLDivElement> &
  LinkAsProp &
  HeadingIdProp &
  ResourceLinksTitle & {
    /** The documents, in the order of the data; one whose address can't be used stands as text. None writes nothing. */
    readonly items: readonly Resource[];
    readonly children?: never;
  };

/** Documents and pages, each with its format, size and length in the link's own words. */
export function ResourceLinks(props: ResourceLinksProps) {
  const part = given('ResourceLinks', props);
  const resources = groups(part, 'items', requiredEntries(part, 'items')).flatMap((item) => {
    const title = readText(item, 'title');
    if (title === undefined) report(part, 'items', 'hole', item);
    return title === undefined ? [] : readResource(item, title);
  });
  const title = optionalText(part, 'title');
  if (resources.length === 0) return null;
  return (
    <div {...rootAttributes(part, 'cr-resource-links')}>
      {heading(part, 'cr-heading cr-resource-links__title', title, 2)}
      {list(
        'cr-list cr-resource-links__items',
        resources.map(({ name, description, target }) => (
          <>
            {link(
              part,
              'cr-resource-links__link',
              target,
              <>
                <span className="cr-resource-links__name">{name}</span>
                {target.text !== name && ' '}
                {target.text !== name && (
                  <span className="cr-resource-links__facts">{target.text.slice(name.length + 1)}</span>
                )}
              </>,
              // With other words it is written anew: where a translator has replaced its space, that can't be taken away.
              target.text,
            )}
            {description && <p className="cr-resource-links__description">{description}</p>}
          </>
        )),
      )}
    </div>
  );
}

function readResource(item: Given<Resource>, title: string) {
  const file = optionalGroup(item, 'file');
  const known = file
    ? [
        // A format without a size, or the other way round, leaves a reader on a slow or paid line guessing.
        requiredText(file, 'type'),
        requiredText(file, 'size'),
        optionalText(file, 'pages'),
        optionalText(file, 'languageNote'),
      ].filter((fact) => fact !== undefined)
    : [];
  const facts = known.map((fact) => isolate(fact, title, ...known)).join(', ');
  const target = readLink(item, facts ? `${title} ${facts}` : title);
  const type = visibleText(file?.['mediaType']);
  return {
    name: title,
    target: type ? { ...target, attributes: { type, ...target.attributes } } : target,
    description: optionalText(item, 'description'),
  };
}

import { Heading } from '../internal/Heading.tsx';
import { Link, readLink } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import {
  facts,
  hasFacts,
  optionalText,
  requiredEntries,
  requiredText,
  visibleText,
} from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type { HeadingLevel, LinkAsProp, LinkTarget, RootAttributes } from '../internal/types.ts';

/** A document or page and what a reader should know before opening it. */
export type Resource = LinkTarget & {
  /** The document's own title. */
  readonly title: string;
  /** What kind of file it is. All of it is visible and inside the link, so that a list of links tells it too. */
  readonly file?:
    | {
        /** The format, as readers know it: "PDF". */
        readonly type: string;
        /** Its size in words: "1.2 MB"; `formatFileSize` of `cresset/format` makes it. */
        readonly size: string;
        /** Its length in words: "39 pages". */
        readonly pages?: string | undefined;
        /** Its language in words, where that isn't the page's: "in Welsh". */
        readonly languageNote?: string | undefined;
        /** Its media type for the browser, where known: `application/pdf`. */
        readonly mediaType?: string | undefined;
      }
    | undefined;
  /** A sentence about it, under the link. */
  readonly description?: string | undefined;
};

type ResourceLinksTitle =
  | { /** A heading above the links. */ readonly title: string; readonly headingLevel: HeadingLevel }
  | { readonly title?: undefined; readonly headingLevel?: undefined };

export type ResourceLinksProps = RootAttributes<HTMLDivElement> &
  LinkAsProp &
  ResourceLinksTitle & {
    /** The documents, in the order of the data; one whose address can't be used stands as text. None writes nothing. */
    readonly items: readonly Resource[];
    readonly children?: never;
  };

/** Documents and pages, each with its format, size and length in the link's own words. */
export function ResourceLinks({ items, title, headingLevel, linkAs, ...rest }: ResourceLinksProps) {
  const resources = requiredEntries('ResourceLinks.items', items).flatMap((item) => readResource(item) ?? []);
  const heading = optionalText('ResourceLinks.title', title);
  if (resources.length === 0) return null;
  return (
    <div {...rootAttributes('ResourceLinks', 'cr-resource-links', rest)}>
      {heading !== undefined && (
        <Heading
          component="ResourceLinks"
          level={headingLevel}
          fallback={2}
          className="cr-resource-links__title"
        >
          {heading}
        </Heading>
      )}
      <List
        className="cr-resource-links__items"
        items={resources.map(({ link, type, description }) => (
          <>
            <Link
              link={link}
              type={type}
              as={linkAs}
              component="ResourceLinks"
              className="cr-resource-links__link"
            />
            {description !== undefined && <p className="cr-resource-links__description">{description}</p>}
          </>
        ))}
      />
    </div>
  );
}

function readResource(item: unknown) {
  const resource = facts('ResourceLinks.items', item);
  if (resource === undefined) return undefined;
  const title = visibleText(resource['title']);
  if (title === undefined) {
    report('ResourceLinks.items', 'hole', item);
    return undefined;
  }
  const given = resource['file'];
  const hasFile = hasFacts('ResourceLinks.items.file', given);
  const file = hasFile ? given : {};
  // A format without a size, or the other way round, leaves a reader on a slow or paid line guessing.
  const read = hasFile ? requiredText : optionalText;
  const place = 'ResourceLinks.items.file';
  const known = [
    read(`${place}.type`, file['type']),
    read(`${place}.size`, file['size']),
    optionalText(`${place}.pages`, file['pages']),
    optionalText(`${place}.languageNote`, file['languageNote']),
  ].filter((fact) => fact !== undefined);
  const link = readLink(
    'ResourceLinks.items',
    resource,
    known.length === 0 ? title : `${title} (${enumerate(known)})`,
  );
  if (link === undefined) return undefined;
  return {
    link,
    type: visibleText(file['mediaType']),
    description: optionalText('ResourceLinks.items.description', resource['description']),
  };
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Among right-to-left words "PDF, 1.2" would run from left to right and part the number from its unit, so each fact is isolated. */
function enumerate(known: readonly string[]): string {
  const isolated = known.some((fact) => rightToLeftLetter.test(fact));
  return known.map((fact) => (isolated ? `\u2068${fact}\u2069` : fact)).join(', ');
}

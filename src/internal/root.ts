import { type AttributeReaders, printable, readAttributes, readerOf } from './attributes.ts';
import type { Given } from './given.ts';
import { boolean, isRecord, oneOf, optional, tag } from './read.ts';
import { report, review } from './report.ts';
import type { HeadingIdProp, LandmarkProps } from './types.ts';
import { visibleText } from './text.ts';

const readers: AttributeReaders = {
  __proto__: null,
  id: readId,
  className: visibleText,
  style,
  lang: tag,
  dir: oneOf(['ltr', 'rtl', 'auto']),
  hidden: boolean,
  translate: oneOf(['yes', 'no']),
  ref: (value) =>
    typeof value === 'function' || (isRecord(value) && 'current' in value) ? value : undefined,
};

/**
 * The attributes of a root element: what the caller may set, and our class before the caller's.
 *
 * A list of what is allowed, because props often come straight from a content system: a stray `onClick`, `role` or
 * `dangerouslySetInnerHTML` there must neither change what the part is nor break the page.
 */
export function rootAttributes<P>(from: Given<P>, className: string): { readonly className: string } {
  const attributes = { className };
  readAttributes(from, readers, attributes);
  review(from, undefined, 'attribute', from, (name) => readerOf(name, readers));
  if (attributes.className !== className) attributes.className = `${className} ${attributes.className}`;
  return attributes;
}

/** An id that others can point at, which white space would break; content systems send numbers too. */
export function readId(value: unknown): string | undefined {
  const id = Number.isFinite(value) ? String(value) : visibleText(value);
  return id === undefined || /\s/.test(id) ? undefined : id;
}

/** The id that the page gives to the heading of a part. */
export function readHeadingId(from: Given<HeadingIdProp>): string | undefined {
  return optional(from, 'headingId', readId);
}

/** The id of the title that names a landmark; `undefined` where none was asked for, or it can't be named. */
export function landmarkTitleId(
  from: Given<LandmarkProps & HeadingIdProp>,
  title: string | undefined,
): string | undefined {
  const { id: given, landmark } = from;
  if (landmark !== true) return undefined;
  const id = readId(given);
  if (!id) report(from, 'landmark', 'landmark', given);
  return id && title ? (readHeadingId(from) ?? `${id}-title`) : undefined;
}

/** Styles by names that CSS may have. Others of a browser's style object can't be written, or are methods that React needs. */
function style(value: unknown): object | undefined {
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          ([name, setting]) => cssName.test(name) && !(name in {}) && printable(setting) !== undefined,
        ),
      )
    : undefined;
}

const cssName = /^(--|(?!cssText|item|length|parentRule|\w*Property)-?[a-z])[\w-]*$/i;

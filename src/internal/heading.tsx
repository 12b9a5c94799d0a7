import type { ReactElement, ReactNode } from 'react';
import type { Given } from './given.ts';
import { report } from './report.ts';
import { readHeadingId } from './root.ts';
import type { HeadingIdProp } from './types.ts';

const elements = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface HeadingRange {
  /** The lowest and highest number that it may have. */
  readonly from?: number;
  readonly to?: number;
  /** How far below the title of its part it stands. Default 0, the title itself. */
  readonly below?: number;
}

/**
 * A title in the outline of the page, or a paragraph that looks like one; nothing to say writes nothing.
 *
 * @param of The props of the component, of which `headingLevel` and `headingId` are read.
 * @param fallback What stands in for a level that is missing.
 * @param id Its id, where the page gives it none: the name of a landmark points at it.
 */
export function heading(
  of: Given<{ readonly headingLevel?: unknown } & HeadingIdProp>,
  className: `cr-heading cr-${string}`,
  children: ReactNode,
  fallback: 2 | 3,
  id?: string,
  { from = 2, to = 6, below = 0 }: HeadingRange = {},
): ReactElement | null {
  if (children === undefined) return null;
  const level = of['headingLevel'];
  const number = typeof level === 'string' && level.trim() !== '' ? Number(level) : level;
  // What is no number comes out as NaN, which no level is.
  const usable =
    Math.min(to, Math.max(from, Math.round(typeof number === 'number' ? number : NaN))) || fallback;
  // A title that may be the first of its page has to be a heading.
  const isHeading = level !== 'none' || from < 2;
  if (isHeading && usable !== number && below === 0) report(of, 'headingLevel', 'headingLevel');
  const Element = elements[isHeading ? Math.min(to, usable + below) : 0] ?? 'p';
  return (
    <Element className={className} id={below === 0 ? (readHeadingId(of) ?? id) : undefined}>
      {children}
    </Element>
  );
}

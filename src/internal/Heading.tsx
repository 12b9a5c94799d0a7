import type { ReactNode } from 'react';
import type { Given } from './given.ts';
import { report } from './report.ts';
import { readHeadingId } from './root.ts';
import type { HeadingIdProp } from './types.ts';

interface HeadingProps {
  /** The props of the component, of which `headingLevel` and `headingId` are read. */
  readonly of: Given<{ readonly headingLevel?: unknown } & HeadingIdProp>;
  /** The lowest and highest number, and what stands in for a missing one. */
  readonly from?: number;
  readonly to?: number;
  readonly fallback: number;
  readonly className: string;
  /** Its id, where the page gives it none: the name of a landmark points at it. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A title in the outline of the page, or a paragraph that looks like one; nothing to say writes nothing. */
export function Heading({ of, from = 2, to = 6, fallback, className, id, children }: HeadingProps) {
  if (children === undefined) return null;
  const level = of.values['headingLevel'];
  const number = typeof level === 'string' && level.trim() !== '' ? Number(level) : level;
  // What is no number comes out as NaN, which no level is.
  const usable =
    Math.min(to, Math.max(from, Math.round(typeof number === 'number' ? number : NaN))) || fallback;
  // A title that may be the first of its page has to be a heading.
  const isHeading = level !== 'none' || from < 2;
  if (isHeading && usable !== number) report(of, 'headingLevel', 'headingLevel');
  // Between 1 and 6 by the limits that every caller passes, which the compiler can't see in a template.
  const Element = isHeading ? (`h${usable}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6') : 'p';
  return (
    <Element id={readHeadingId(of) ?? id} className={`cr-heading ${className}`}>
      {children}
    </Element>
  );
}

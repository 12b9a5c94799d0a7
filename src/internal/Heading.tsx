import type { ReactNode } from 'react';
import { report } from './report.ts';

interface HeadingProps {
  /** Whose heading this is, for messages. */
  readonly component: string;
  readonly level: unknown;
  /** The lowest and highest number, and what stands in for a missing one. */
  readonly from?: number;
  readonly to?: number;
  readonly fallback: number;
  readonly className: string;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A title in the outline of the page, or a paragraph that looks like one. */
export function Heading({
  component,
  level,
  from = 2,
  to = 6,
  fallback,
  children,
  ...attributes
}: HeadingProps) {
  // A title that may be the first of its page has to be a heading.
  const Element = level === 'none' && from > 1 ? 'p' : headingTag(component, level, from, to, fallback);
  return (
    <Element {...attributes} className={`cr-heading ${attributes.className}`}>
      {children}
    </Element>
  );
}

function headingTag(
  component: string,
  level: unknown,
  from: number,
  to: number,
  fallback: number,
): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const number = typeof level === 'string' && level.trim() !== '' ? Number(level) : level;
  // What is no number comes out as NaN, which no level is.
  const usable =
    Math.min(to, Math.max(from, Math.round(typeof number === 'number' ? number : NaN))) || fallback;
  if (usable !== number) report(`${component}.headingLevel`, 'headingLevel', level ?? null);
  // Between 1 and 6 by the limits that every caller passes, which the compiler can't see in a template.
  return `h${usable}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

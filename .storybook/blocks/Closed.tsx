import './blocks.css';
import type { ReactNode } from 'react';

interface ClosedProps {
  /** Where it is opened by address: `#do-and-dont-pairs`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that is closed until a reader opens it. Its address, and that of the heading above it, open it too: see `Topics`. */
export function Closed({ id, title, children }: ClosedProps) {
  return (
    <details id={id} className="closed">
      <summary>{title}</summary>
      <div className="closed-body">{children}</div>
    </details>
  );
}

import './blocks.css';
import type { ReactNode } from 'react';

interface ClosedProps {
  /** Where it is opened by address: `#do-and-dont-pairs`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** What a reader opens who wants it. Its address, and that of the heading above it, open it too: see `Topics`. */
export function Closed({ id, title, children }: ClosedProps) {
  return (
    <details id={id} className="closed">
      <summary>{title}</summary>
      <div className="closed-body">{children}</div>
    </details>
  );
}

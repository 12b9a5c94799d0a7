import type { ReactNode } from 'react';

interface BandProps {
  readonly title: string;
  readonly surface?: true;
  readonly children: ReactNode;
}

/** A section of a page with its heading, from edge to edge of the window. */
export function Band({ title, surface, children }: BandProps) {
  return (
    <section className={surface === true ? 'site-band site-band--surface' : 'site-band'}>
      <div className="site-width site-stack">
        <h2 className="site-heading">{title}</h2>
        {children}
      </div>
    </section>
  );
}

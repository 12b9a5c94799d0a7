import './blocks.css';
import type { ReactNode } from 'react';

/** What every part of a documentation page stands in. Storybook's styles of prose, which would reach into stories, end here. */
export function Block({ kind, children }: { readonly kind: string; readonly children: ReactNode }) {
  return <div className={`sb-unstyled block ${kind}`}>{children}</div>;
}

import type { ReactNode } from 'react';
import { given } from '../internal/given.ts';
import { look, slot } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import type { RootAttributes } from '../internal/types.ts';

export interface ProseProps extends RootAttributes<HTMLDivElement> {
  /** Headings, paragraphs, lists, tables, figures, quotations: styled as they are, with no change to what they mean. Wrap a wide table in `<section className="cr-prose__scroll" aria-labelledby="…" tabIndex={0}>`, so that it scrolls by keyboard and not the page. Raw HTML is the site's to clean. */
  readonly children: ReactNode;
  /** How long a line may grow: `'standard'` 66 characters, `'wide'` 80 (the most that WCAG 1.4.8 allows), `'full'` the width of the container. Default `'standard'`. */
  readonly measure?: 'standard' | 'wide' | 'full' | null | undefined;
}

/** Running text from a person or a content system. */
export function Prose(props: ProseProps) {
  const prose = given('Prose', props);
  const children = slot(prose, 'children');
  if (children === undefined) return null;
  return (
    <div
      {...rootAttributes(prose, 'cr-prose')}
      data-measure={look(prose, 'measure', ['standard', 'wide', 'full'])}
    >
      {children}
    </div>
  );
}

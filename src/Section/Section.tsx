import type { ReactNode } from 'react';
import { given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { look, optionalText, requiredText, slot } from '../internal/read.ts';
import { landmarkTitleId, rootAttributes } from '../internal/root.ts';
import type { HeadingIdProp, HeadingLevel, LandmarkProps, RootAttributes } from '../internal/types.ts';

interface SectionBase extends Omit<RootAttributes<HTMLElement>, 'id'>, HeadingIdProp {
  /** What the section is about, in one to six words. Without words there is no heading, and development says so. */
  readonly title: string;
  /** Where the title stands in the page's outline; headings inside stand one level below it. */
  readonly headingLevel: HeadingLevel;
  /** What stands in the section: parts of ours and elements of the site's own, with space between them. Without anything to show nothing is written. */
  readonly children: ReactNode;
  /** A sentence or two under the title. Left out by default. */
  readonly lead?: string | null | undefined;
  /** `'tinted'` lays the surface colour under the section, to set it apart from its neighbours. Default `'plain'`. */
  readonly tone?: 'plain' | 'tinted' | null | undefined;
  /** Where the title stands. With `'auto'` it is beside the rest, in a third of the width, where that leaves 36rem for the rest, and above it elsewhere. With `'side'` it is beside the rest already where that leaves 24rem, for a few links or lines. With `'stacked'` it is always above, for cards and wide tables. Default `'auto'`. */
  readonly layout?: 'auto' | 'side' | 'stacked' | null | undefined;
}

export type SectionProps = SectionBase & LandmarkProps;

/** A section of a page: a title, and what belongs under it, with space between the parts. */
export function Section(props: SectionProps) {
  const section = given('Section', props);
  const children = slot(section, 'children');
  if (children === undefined) return null;
  const title = requiredText(section, 'title', 'title');
  const lead = optionalText(section, 'lead');
  const titleId = landmarkTitleId(section, title);
  return (
    <section
      {...rootAttributes(section, 'cr-section')}
      aria-labelledby={titleId}
      data-tone={look(section, 'tone', ['plain', 'tinted'])}
      data-layout={look(section, 'layout', ['auto', 'side', 'stacked'])}
    >
      {(title ?? lead) && (
        <div className="cr-section__head">
          {heading(section, 'cr-heading cr-section__title', title, 2, titleId)}
          {lead && <p className="cr-section__lead">{lead}</p>}
        </div>
      )}
      <div className="cr-section__content">{children}</div>
    </section>
  );
}

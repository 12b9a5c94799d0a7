import type { ReactNode } from 'react';
import type {
  BackgroundImage,
  MissionBannerProps,
  NewsTeaserProps,
  Resource,
  ThreatCardProps,
} from '../src/index.ts';

/** Where a link of the page around our parts leads, and its words. */
export interface PageLink {
  readonly href: string;
  readonly label: string;
}

/** The words of a site that stand on each of its pages, in one language. */
export interface SiteWords {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly skip: string;
  readonly name: string;
  readonly menu: { readonly label: string; readonly links: readonly PageLink[] };
  readonly footer: {
    readonly label: string;
    readonly links: readonly PageLink[];
    readonly small: string;
  };
}

/** The title of a part of a page, and the sentence under it. */
export interface SectionWords {
  readonly title: string;
  readonly lead?: string;
}

/** Everything that the page “What we do” says, in one language. */
export interface WhatWeDoContent {
  readonly site: SiteWords;
  readonly trail: { readonly label: string; readonly home: string; readonly current: string };
  readonly banner: Pick<
    MissionBannerProps,
    'title' | 'statement' | 'quotation' | 'quotationLabel' | 'actions'
  > & {
    readonly image?: BackgroundImage;
  };
  readonly strategy: SectionWords & { readonly documents: readonly Resource[] };
  readonly threats: SectionWords & { readonly cards: readonly ThreatCardProps[] };
  readonly protection: SectionWords & { readonly text: ReactNode };
  readonly news: {
    readonly title: string;
    readonly viewAll: string;
    readonly teasers: readonly NewsTeaserProps[];
  };
}

// What the types must allow: a type that refuses what is right is as wrong as one that allows what isn't.
import { memo, type ReactNode } from 'react';
import {
  Breadcrumbs,
  CardGrid,
  type HeadingLevel,
  type ImageAttributes,
  type IsoDate,
  type LinkAttributes,
  MissionBanner,
  NewsTeaser,
  Prose,
  Quotation,
  ResourceLinks,
  Section,
  ThreatCard,
  ThreatLevel,
  ViewAllList,
} from '../../src/index.ts';
import {
  accept,
  anyText,
  banner,
  card,
  file,
  level,
  link,
  list,
  quotation,
  teaser,
  trail,
} from './samples.ts';

declare const anyFlag: boolean;
declare const anyNumber: number;
declare const noDate: null;
// As Next types its link with `typedRoutes`, and a link that knows two targets.
declare function TypedRoutesLink<Path>(props: {
  readonly href: (Path extends `/${infer Page}` ? `/${Page}` : never) | { readonly pathname?: string };
  readonly className?: string;
  readonly children?: ReactNode;
  readonly prefetch?: boolean;
}): ReactNode;
declare function TargetLink(props: {
  readonly href: string;
  readonly target?: '_blank' | '_self';
  readonly className?: string;
  readonly children?: ReactNode;
}): ReactNode;
const SiteLink = ({ children, ...attributes }: LinkAttributes) => <a {...attributes}>{children}</a>;
const SiteImage = (attributes: ImageAttributes) => <img {...attributes} alt={attributes.alt} />;
const there: boolean = anyText.length > 3;
const maybe: string | undefined = there ? anyText : undefined;

accept<ReactNode>(
  <>
    {/* The smallest props of each. */}
    <ThreatCard {...card} />
    <NewsTeaser {...teaser} />
    <MissionBanner {...banner} />
    <ViewAllList {...list} />
    <Breadcrumbs {...trail} />
    <CardGrid items={[]} />
    <ResourceLinks items={[]} />
    <Prose>Words</Prose>
    <Quotation {...quotation} />
    <ThreatLevel {...level} />

    {/* Text that a content system sends, or doesn't. */}
    <ThreatCard {...card} title={anyText} summary={maybe} lang={maybe} id={maybe} className={maybe} />
    <NewsTeaser {...teaser} title={anyText} summary={maybe} kicker={maybe} byline={maybe} />
    <MissionBanner {...banner} title={anyText} statement={maybe} />

    {/* Each of two ways on its own. */}
    <ThreatCard {...card} link={{ href: '/flooding', as: 'heading' }} headingLevel="none" />
    <ThreatCard {...card} link={{ ...link, as: 'cta' }} clickArea="card" selectable={there} />
    <ThreatCard {...card} icon={<svg />} />
    <ThreatCard {...card} image={{ ...file, decorative: true }} />
    <ThreatCard {...card} image={{ ...file, alt: 'A harbour', priority: true, render: SiteImage }} />
    <MissionBanner {...banner} headingLevel={2} image={file} />
    <MissionBanner {...banner} media={<svg />} breadcrumbs={<Breadcrumbs {...trail} />} />
    <MissionBanner {...banner} quotation={quotation} actions={[link]} />
    <ViewAllList {...list} linkPlacement="both" viewAll={{ ...link, startLabel: 'Go to the archive' }} />
    <ViewAllList
      {...list}
      linkPlacement="start"
      landmark
      id="news"
      items={[there && <p key="one">One</p>, null]}
    />
    <ViewAllList {...list} id="news" />
    <Section title={anyText} headingLevel="none" lead={maybe} landmark id="work">
      {there && <p>One</p>}
    </Section>
    <ResourceLinks title="Documents" headingLevel={2} items={[{ title: 'Report', href: '/r' }]} />
    <ResourceLinks items={[{ title: 'Report', href: '/r', newTab: true, newTabNotice: '(new tab)' }]} />
    <Quotation {...quotation} text={['One.', 'Two.']} author="Parliament" lang="la" />

    {/* A list that a function made. */}
    <CardGrid
      items={[anyText].map((title) => (
        <ThreatCard key={title} {...card} title={title} />
      ))}
      columns={3}
    />
    <ThreatCard
      {...card}
      tags={[anyText].filter(Boolean)}
      links={[anyText].map((label) => ({ href: '/flooding', label }))}
    />

    {/* What the page may say about every root. */}
    <ThreatCard {...card} data-tracking="spring" style={{ marginBlock: 0 }} dir="rtl" hidden={there} />
    <ThreatCard {...card} ref={{ current: null }} />
    <ThreatCard {...card} linkAs={SiteLink} />
    <ThreatCard {...card} linkAs={memo(SiteLink)} />
    <ThreatCard {...card} linkAs="a" />
    <ThreatCard {...card} linkAs={TypedRoutesLink} />
    <ThreatCard {...card} linkAs={TargetLink} />
    <ThreatCard {...card} linkAs={memo(TargetLink)} />
    <ThreatCard title="Flooding" headingLevel={3} summary="Two of three homes are warned." />
    <ThreatCard {...card} summary={null} level={null} tags={null} variant={null} id={null} translate="no" />
    <NewsTeaser {...teaser} published={noDate} updated={null} image={null} related={null} />
    <ThreatCard {...card} headingLevel={anyNumber as HeadingLevel} />
    <ThreatCard {...card} clickArea={anyFlag ? 'card' : 'link'} />
    <ViewAllList {...list} id="news" landmark={anyFlag} />
    <ThreatCard {...card} link={{ ...link, newTab: anyFlag, newTabNotice: '(opens in new tab)' }} />
  </>,
);

accept<IsoDate>('2024-10-08');
accept<IsoDate>('1991-12-31');

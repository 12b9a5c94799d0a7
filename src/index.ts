export { Breadcrumbs, type BreadcrumbsProps } from './Breadcrumbs/Breadcrumbs.tsx';
export { CardGrid, type CardGridProps } from './CardGrid/CardGrid.tsx';
export { MissionBanner, type MissionBannerProps } from './MissionBanner/MissionBanner.tsx';
export { NewsTeaser, type NewsTeaserProps } from './NewsTeaser/NewsTeaser.tsx';
export { Prose, type ProseProps } from './Prose/Prose.tsx';
export { Quotation, type QuotationData, type QuotationProps } from './Quotation/Quotation.tsx';
export { type Resource, ResourceLinks, type ResourceLinksProps } from './ResourceLinks/ResourceLinks.tsx';
export { Section, type SectionProps } from './Section/Section.tsx';
export { ThreatCard, type ThreatCardProps } from './ThreatCard/ThreatCard.tsx';
export { ThreatLevel, type ThreatLevelProps } from './ThreatLevel/ThreatLevel.tsx';
export { ViewAllList, type ListGroup, type ViewAllListProps } from './ViewAllList/ViewAllList.tsx';
export type {
  BackgroundImage,
  DateText,
  DecorativeImage,
  HeadingLevel,
  ImageAttributes,
  ImageInput,
  ImageSource,
  InformativeImage,
  IsoDate,
  LabelledLink,
  LinkAs,
  LinkAttributes,
  LinkTarget,
  NonEmpty,
  RootAttributes,
} from './internal/types.ts';

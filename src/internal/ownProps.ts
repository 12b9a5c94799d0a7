/**
 * What each component takes beside the attributes of its root, so that a developer hears of a prop that nobody reads.
 * Production never asks. Written by `npm run api`.
 */
export const ownProps = {
  Breadcrumbs: 'label items current collapse linkAs',
  CardGrid: 'title headingLevel items columns rows headingId',
  MissionBanner:
    'title headingLevel statement quotation quotationLabel actions breadcrumbs align image media headingId linkAs',
  NewsTeaser:
    'title headingLevel link summary kicker published updated type duration badges byline image related size variant headingId linkAs',
  Prose: 'children measure',
  Quotation: 'text source author linkAs',
  ResourceLinks: 'title headingLevel items linkAs headingId',
  Section: 'title headingLevel children lead tone layout landmark headingId',
  ThreatCard:
    'title headingLevel summary link level tags links variant image icon clickArea selectable headingId linkAs',
  ThreatLevel: 'text step steps',
  ViewAllList:
    'title headingLevel items groups description layout ordered emptyText linkPlacement viewAll landmark headingId linkAs',
} as const;

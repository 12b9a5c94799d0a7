/**
 * What each component takes beside the attributes of its root, so that a developer hears of a prop that nobody reads.
 * Production never asks. The compiler compares each line with the component's props: see `given`.
 */
export const ownProps = {
  Breadcrumbs: 'label items current collapse linkAs',
  CardGrid: 'title headingLevel headingId items columns rows',
  MissionBanner:
    'title headingLevel headingId statement quotation quotationLabel actions image media breadcrumbs align linkAs',
  NewsTeaser:
    'title headingLevel headingId link summary kicker published updated type duration badges byline image related size variant linkAs',
  Prose: 'children measure',
  Quotation: 'text source author linkAs',
  ResourceLinks: 'items title headingLevel headingId linkAs',
  Section: 'title headingLevel headingId lead tone layout landmark children',
  ThreatCard:
    'title headingLevel headingId summary link level tags icon image links clickArea selectable variant linkAs',
  ThreatLevel: 'text step steps',
  ViewAllList:
    'title headingLevel headingId items groups viewAll linkPlacement description layout ordered emptyText landmark linkAs',
} as const;

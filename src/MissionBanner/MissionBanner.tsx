import type { ReactNode } from 'react';
import { Heading } from '../internal/Heading.tsx';
import { Image } from '../internal/Image.tsx';
import { linkItems, readLinks } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import { choice, hasFacts, isRecord, optionalText, requiredText, slot } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type { BackgroundImage, LabelledLink, LinkAsProp, RootAttributes } from '../internal/types.ts';
import { Quotation, quotedParagraphs, type QuotationData } from '../Quotation/Quotation.tsx';

interface MissionBannerBase extends RootAttributes<HTMLDivElement>, LinkAsProp {
  /** What the organisation is for, at most 60 characters. */
  readonly title: string;
  /** `1` where the banner opens the page, `2` where it stands further down. One `<h1>` a page is the page's duty. */
  readonly headingLevel: 1 | 2;
  /** One or two sentences under the title, at most 200 characters. */
  readonly statement?: string | undefined;
  /** The words of the law, or whoever gave the mandate, with their source. */
  readonly quotation?: QuotationData | undefined;
  /** One to three first steps. They look like buttons and are links: Space scrolls, Enter follows. More than three are shown and logged in development. */
  readonly actions?: readonly LabelledLink[] | undefined;
  /** The way to this page, a `Breadcrumbs`, above the title. */
  readonly breadcrumbs?: ReactNode;
  /** How the words stand. Default `'start'`. */
  readonly align?: 'start' | 'center' | undefined;
  readonly children?: never;
}

type MissionBannerPicture =
  | {
      /** Behind the words, under a solid layer that keeps their contrast with any picture. It is left out in forced colours and on paper. */ readonly image?:
        BackgroundImage | undefined;
      readonly media?: undefined;
    }
  | {
      /** Something to see beside the words: a picture or a video. It stands in the colours of the banner, so a card or teaser of ours belongs below the banner and not in here. */ readonly media?: ReactNode;
      readonly image?: undefined;
    };

export type MissionBannerProps = MissionBannerBase & MissionBannerPicture;

/** Who we are and by what authority. A plain `<div>`, because a page has one banner landmark and this isn't it. */
export function MissionBanner({
  title,
  headingLevel,
  statement,
  quotation,
  actions,
  image,
  media,
  breadcrumbs,
  align,
  linkAs,
  ...rest
}: MissionBannerProps) {
  const heading = requiredText('MissionBanner.title', title, 'title');
  const text = optionalText('MissionBanner.statement', statement);
  const steps = readLinks('MissionBanner.actions', actions);
  if (steps.length > 3) report('MissionBanner.actions', 'manyActions', steps.length);
  const trail = slot('MissionBanner.breadcrumbs', breadcrumbs);
  const beside = slot('MissionBanner.media', media);
  const quoted =
    hasFacts('MissionBanner.quotation', quotation) && quotedParagraphs(quotation.text).length > 0
      ? quotation
      : undefined;
  if (isRecord(quotation) && quoted === undefined) report('MissionBanner.quotation', 'quotation', quotation);
  if ([heading, text, quoted, trail, beside].every((part) => part === undefined) && steps.length === 0)
    return null;
  return (
    <div
      {...rootAttributes('MissionBanner', 'cr-mission-banner', rest)}
      data-align={choice('MissionBanner.align', align, ['start', 'center'])}
    >
      <Image place="MissionBanner.image" image={image} background className="cr-mission-banner__background" />
      <div className="cr-mission-banner__inner">
        {trail !== undefined && <div className="cr-mission-banner__breadcrumbs">{trail}</div>}
        <div className="cr-mission-banner__words">
          {heading !== undefined && (
            <Heading
              component="MissionBanner"
              level={headingLevel}
              from={1}
              to={2}
              fallback={2}
              className="cr-mission-banner__title"
            >
              {heading}
            </Heading>
          )}
          {text !== undefined && <p className="cr-mission-banner__statement">{text}</p>}
          <List
            items={linkItems(steps, {
              as: linkAs,
              component: 'MissionBanner',
              className: 'cr-mission-banner__action',
            })}
            lone="p"
            className="cr-mission-banner__actions"
          />
        </div>
        {(beside !== undefined || quoted !== undefined) && (
          <div className="cr-mission-banner__beside">
            {beside}
            {quoted && (
              <Quotation
                {...quotationData(quoted)}
                linkAs={linkAs}
                className="cr-mission-banner__quotation"
              />
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** Only what is a quotation's own: data from a content system must not reach the attributes of its root. */
function quotationData({ text, lang, source, author }: QuotationData): QuotationData {
  return { text, lang, source, author };
}

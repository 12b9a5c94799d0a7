import type { ReactNode } from 'react';
import { type Given, given, placed } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { image } from '../internal/image.tsx';
import { linkItems, readLinks } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import { groups, look, optionalGroup, optionalText, requiredText, slot } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type {
  BackgroundImage,
  HeadingIdProp,
  LabelledLink,
  LinkAsProp,
  RootAttributes,
} from '../internal/types.ts';
import { Quotation, quotedParagraphs, type QuotationData } from '../Quotation/Quotation.tsx';

interface MissionBannerBase extends RootAttributes<HTMLDivElement>, LinkAsProp, HeadingIdProp {
  /** What the organisation is for, at most 60 characters. */
  readonly title: string;
  /** `1` where the banner opens the page, `2` where it stands further down. One `<h1>` a page is the page's duty. */
  readonly headingLevel: 1 | 2;
  /** One or two sentences under the title, at most 200 characters. */
  readonly statement?: string | null | undefined;
  /** The words of the law, or whoever gave the mandate, with their source: a band of its own under the rest. */
  readonly quotation?: QuotationData | null | undefined;
  /** What the quotation is, in a few words before it ("The law behind our work"), at most 40 characters. Without a quotation it is left out. */
  readonly quotationLabel?: string | null | undefined;
  /** One to three links to start from. They look like buttons and are links: Space scrolls, Enter follows. More than three are shown and logged in development. */
  readonly actions?: readonly LabelledLink[] | null | undefined;
  /** The trail to this page, a `Breadcrumbs`, above the title. */
  readonly breadcrumbs?: ReactNode;
  /** How the words are aligned. Default `'start'`. */
  readonly align?: 'start' | 'center' | null | undefined;
  readonly children?: never;
}

type MissionBannerPicture =
  | {
      /** A picture that says nothing of its own. It stands beside the words and reaches the edge of the banner, or under them where there is no room. With `align="center"` it lies behind them, under a solid layer that keeps their contrast with any picture. It is left out in forced colours and on paper. */
      readonly image?: BackgroundImage | null | undefined;
      readonly media?: null | undefined;
    }
  | {
      /** Something to see beside the words that is more than decoration: a picture with an alternative, or a video. It stands in the colours of the banner, so a card or teaser of ours belongs below the banner and not in here. */
      readonly media?: ReactNode;
      readonly image?: null | undefined;
    };

export type MissionBannerProps = MissionBannerBase & MissionBannerPicture;

/** A banner that says who an organisation is and by what authority. A plain `<div>`, because a page has one banner landmark and this isn't it. */
export function MissionBanner(props: MissionBannerProps) {
  const banner = given('MissionBanner', props);
  const title = requiredText(banner, 'title', 'title');
  const statement = optionalText(banner, 'statement');
  const actions = readLinks(groups(banner, 'actions'));
  if (actions.length > 3) report(banner, 'actions', 'manyActions', actions.length);
  const breadcrumbs = slot(banner, 'breadcrumbs');
  const media = slot(banner, 'media');
  const quotation = readQuotation(banner);
  const label = optionalText(banner, 'quotationLabel');
  if ((title ?? statement ?? actions[0] ?? breadcrumbs ?? media ?? quotation) === undefined) return null;
  return (
    <div
      {...rootAttributes(banner, 'cr-mission-banner')}
      data-align={look(banner, 'align', ['start', 'center'])}
    >
      {image(banner, 'cr-image cr-mission-banner__picture', undefined, true)}
      <div className="cr-mission-banner__inner">
        {breadcrumbs !== undefined && <div className="cr-mission-banner__breadcrumbs">{breadcrumbs}</div>}
        <div className="cr-mission-banner__words">
          {heading(banner, 'cr-heading cr-mission-banner__title', title, 2, undefined, { from: 1, to: 2 })}
          {statement && <p className="cr-mission-banner__statement">{statement}</p>}
          {list(
            'cr-list cr-mission-banner__actions',
            linkItems(banner, 'cr-mission-banner__action', actions),
            'p',
          )}
        </div>
        {media !== undefined && <div className="cr-mission-banner__media">{media}</div>}
      </div>
      {quotation && (
        <div className="cr-mission-banner__law">
          {label && <p className="cr-mission-banner__label">{label}</p>}
          <Quotation {...quotation} linkAs={props.linkAs} className="cr-mission-banner__quotation" />
        </div>
      )}
    </div>
  );
}

/** Only what is a quotation's own, which `Quotation` reads: data must not reach the attributes of its root. */
function readQuotation(banner: Given<MissionBannerProps>): QuotationData | undefined {
  const quotation = optionalGroup(banner, 'quotation');
  if (quotation === undefined) return undefined;
  const { text, lang, source, author } = quotation as unknown as QuotationData;
  if (quotedParagraphs(placed('Quotation', { text })).length > 0) return { text, lang, source, author };
  report(banner, 'quotation', 'quotation');
  return undefined;
}

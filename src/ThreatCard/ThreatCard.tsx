import type { ReactNode } from 'react';
import { Heading } from '../internal/Heading.tsx';
import { Image } from '../internal/Image.tsx';
import { Link, linkItems, readLink, readOtherLinks } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import { choice, hasFacts, isRecord, optionalText, requiredText, slot, texts } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type {
  HeadingLevel,
  ImageInput,
  LabelledLink,
  LinkAsProp,
  LinkTarget,
  RootAttributes,
} from '../internal/types.ts';
import { ThreatLevel, type ThreatLevelProps } from '../ThreatLevel/ThreatLevel.tsx';

interface ThreatCardBase extends RootAttributes<HTMLDivElement>, LinkAsProp {
  /** The topic's noun, at most 65 characters; the heading that readers jump to. Without it the rest is shown without a heading. */
  readonly title: string;
  /** Where the title stands in the page's outline. */
  readonly headingLevel: HeadingLevel;
  /** One or two sentences, at most 160 characters. Shown whole: nothing is cut. */
  readonly summary?: string | undefined;
  /** The way into the topic: a link below the text whose words stand alone ("More on cyber"), or the heading itself (`as: 'heading'`). Never both, because two stops that lead to one place are noise. WCAG 2.4.9. */
  readonly link:
    | (LabelledLink & { readonly as?: 'cta' | undefined })
    | (LinkTarget & { readonly as: 'heading'; readonly label?: undefined });
  /** How severe the threat is, in words, shape and colour. */
  readonly level?: Pick<ThreatLevelProps, 'text' | 'step' | 'steps'> | undefined;
  /** Short words about the topic, each at most 25 characters. They are text: neither links nor buttons. */
  readonly tags?: readonly string[] | undefined;
  /** More links, each with words of its own and never to the address of the main one, which would be left out. */
  readonly links?: readonly LabelledLink[] | undefined;
  /** `'vertical'` stacks, `'horizontal'` puts the picture beside the text, `'compact'` is small and tight; `'auto'` chooses between the first two by the width of the card. Default `'auto'`. */
  readonly variant?: 'auto' | 'vertical' | 'horizontal' | 'compact' | undefined;
  readonly children?: never;
}

type ThreatCardPicture =
  | {
      /** An image above or beside the text. */ readonly image?: ImageInput | undefined;
      readonly icon?: undefined;
    }
  | {
      /** A drawing that says nothing of its own; it is hidden from assistive technology. */ readonly icon?: ReactNode;
      readonly image?: undefined;
    };

type ThreatCardClickArea =
  | {
      /** What a click reaches: the link, or all of the card. `'card'` costs readers the selection of its text. Default `'link'`. */ readonly clickArea?:
        'link' | undefined;
      readonly selectable?: undefined;
    }
  | {
      readonly clickArea: 'card';
      /** Lifts the summary out of the click area, so that it can be selected. */ readonly selectable?:
        boolean | undefined;
    };

export type ThreatCardProps = ThreatCardBase & ThreatCardPicture & ThreatCardClickArea;

/** A topic and the one way into it. */
export function ThreatCard({
  title,
  headingLevel,
  summary,
  link,
  level,
  tags,
  icon,
  image,
  links,
  clickArea,
  selectable,
  variant,
  linkAs,
  ...rest
}: ThreatCardProps) {
  const heading = requiredText('ThreatCard.title', title, 'title');
  const linksHeading = isRecord(link) && link['as'] === 'heading';
  const main =
    linksHeading && heading === undefined
      ? undefined
      : readLink('ThreatCard.link', link, linksHeading ? heading : undefined);
  const text = optionalText('ThreatCard.summary', summary);
  const more = readOtherLinks('ThreatCard.links', links, main);
  const labels = texts('ThreatCard.tags', tags);
  const severity =
    hasFacts('ThreatCard.level', level) && requiredText('ThreatCard.level.text', level.text) !== undefined
      ? level
      : undefined;
  const drawing = slot('ThreatCard.icon', icon);
  const hasIcon = drawing !== undefined && !isRecord(image);
  if (drawing !== undefined && !hasIcon) report('ThreatCard.icon', 'iconBesideImage');
  const wholeCard =
    choice('ThreatCard.clickArea', clickArea, ['link', 'card']) === 'card' && main?.href !== undefined;
  const hasBody = text !== undefined || severity !== undefined || labels.length > 0 || more.length > 0;
  if (heading === undefined && !hasBody && main?.href === undefined) return null;
  const linkProps = { as: linkAs, component: 'ThreatCard' };
  return (
    <div
      {...rootAttributes('ThreatCard', 'cr-threat-card', rest)}
      data-variant={choice('ThreatCard.variant', variant, ['auto', 'vertical', 'horizontal', 'compact'])}
      data-click-area={wholeCard ? 'card' : undefined}
      data-selectable={wholeCard && selectable === true ? '' : undefined}
    >
      {hasIcon && (
        <span className="cr-threat-card__icon" aria-hidden="true">
          {drawing}
        </span>
      )}
      <Image place="ThreatCard.image" image={image} title={heading} className="cr-threat-card__image" />
      {heading !== undefined && (
        <Heading component="ThreatCard" level={headingLevel} fallback={3} className="cr-threat-card__title">
          {linksHeading && main?.href !== undefined ? (
            <Link link={main} className="cr-threat-card__link" {...linkProps} />
          ) : (
            heading
          )}
        </Heading>
      )}
      {hasBody && (
        <div className="cr-threat-card__body">
          {severity && (
            <ThreatLevel
              text={severity.text}
              step={severity.step}
              steps={severity.steps}
              className="cr-threat-card__level"
            />
          )}
          <List items={labels} lone="p" className="cr-threat-card__tags" />
          {text !== undefined && <p className="cr-threat-card__summary">{text}</p>}
          <List
            items={linkItems(more, { className: 'cr-threat-card__other-link', ...linkProps })}
            lone="p"
            className="cr-threat-card__links"
          />
        </div>
      )}
      {!linksHeading && main?.href !== undefined && (
        <p className="cr-threat-card__more">
          <Link link={main} className="cr-threat-card__link" {...linkProps} />
        </p>
      )}
    </div>
  );
}

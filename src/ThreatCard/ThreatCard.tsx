import type { ReactNode } from 'react';
import { type Given, given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { image } from '../internal/image.tsx';
import { link, linkItems, type ReadLink, readLink, readOtherLinks } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import {
  choice,
  group,
  isRecord,
  look,
  optionalGroup,
  optionalText,
  requiredText,
  slot,
  texts,
} from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type {
  HeadingIdProp,
  HeadingLevel,
  ImageInput,
  LabelledLink,
  LinkAsProp,
  LinkTarget,
  RootAttributes,
} from '../internal/types.ts';
import { ThreatLevel, type ThreatLevelProps } from '../ThreatLevel/ThreatLevel.tsx';

interface ThreatCardBase extends RootAttributes<HTMLDivElement>, LinkAsProp, HeadingIdProp {
  /** The topic's noun, at most 65 characters; the heading that readers jump to. Without it the rest is shown without a heading. */
  readonly title: string;
  /** Where the title stands in the page's outline. */
  readonly headingLevel: HeadingLevel;
  /** One or two sentences, at most 160 characters. Shown whole: nothing is cut. */
  readonly summary?: string | null | undefined;
  /** The link to the topic: a link below the text whose words make sense alone ("More on cyber"), or the heading itself (`as: 'heading'`). Never both, because two stops that lead to one place are noise. Without it the card leads nowhere, as one that shows a figure does. WCAG 2.4.9. */
  readonly link?:
    | (LabelledLink & {
        /** Which words are the link: its own, below the text, or the title. Default `'cta'`. */
        readonly as?: 'cta' | null | undefined;
      })
    | (LinkTarget & { readonly as: 'heading'; readonly label?: null | undefined })
    | null
    | undefined;
  /** How severe the threat is, in words, shape and colour. */
  readonly level?: Pick<ThreatLevelProps, 'text' | 'step' | 'steps'> | null | undefined;
  /** Short words about the topic, each at most 25 characters. They are text: neither links nor buttons. */
  readonly tags?: readonly string[] | null | undefined;
  /** More links, each with words of its own and never to the address of the main one, which would be left out. */
  readonly links?: readonly LabelledLink[] | null | undefined;
  /** `'vertical'` stacks, `'horizontal'` puts the picture beside the text, `'compact'` is small and tight; `'auto'` chooses between the first two by the width of the card. Default `'auto'`. */
  readonly variant?: 'auto' | 'vertical' | 'horizontal' | 'compact' | null | undefined;
  readonly children?: never;
}

type ThreatCardPicture =
  | {
      /** An image above or beside the text. */
      readonly image?: ImageInput | null | undefined;
      readonly icon?: null | undefined;
    }
  | {
      /** A drawing that says nothing of its own; it is hidden from assistive technology. */
      readonly icon?: ReactNode;
      readonly image?: null | undefined;
    };

type ThreatCardClickArea =
  | {
      /** What a click reaches: the link, or all of the card. With `'card'` readers can't select its text. Default `'link'`. */
      readonly clickArea?: 'link' | null | undefined;
      readonly selectable?: null | undefined;
    }
  | {
      readonly clickArea: 'card';
      /** Lifts the summary out of the click area, so that it can be selected. */
      readonly selectable?: boolean | null | undefined;
    };

export type ThreatCardProps = ThreatCardBase & ThreatCardPicture & ThreatCardClickArea;

/** A card about one topic, with one link to it. */
export function ThreatCard(props: ThreatCardProps) {
  const card = given('ThreatCard', props);
  const title = requiredText(card, 'title', 'title');
  const target = readMainLink(card, title);
  const summary = optionalText(card, 'summary');
  const links = readOtherLinks(card, 'links', target);
  const tags = texts(card, 'tags');
  const level = readLevel(card);
  const icon = slot(card, 'icon');
  const hasImage = isRecord(props.image);
  if (icon !== undefined && hasImage) report(card, 'icon', 'iconBesideImage');
  const isClickable = choice(card, 'clickArea', ['link', 'card']) === 'card' && target?.href !== undefined;
  const hasBody = summary ?? level ?? tags[0] ?? links[0];
  if (!title && !hasBody && !target?.href) return null;
  const anchor = target?.href && link(card, 'cr-threat-card__link', target);
  return (
    <div
      {...rootAttributes(card, 'cr-threat-card')}
      data-variant={look(card, 'variant', ['auto', 'vertical', 'horizontal', 'compact'])}
      data-click-area={isClickable ? 'card' : undefined}
      data-selectable={isClickable && props.selectable === true ? '' : undefined}
    >
      {icon !== undefined && !hasImage && (
        <span className="cr-threat-card__icon" aria-hidden="true">
          {icon}
        </span>
      )}
      {image(card, 'cr-image cr-threat-card__image', title)}
      {heading(card, 'cr-heading cr-threat-card__title', isHeadingLink(card) ? (anchor ?? title) : title, 3)}
      {hasBody && (
        <div className="cr-threat-card__body">
          {level && <ThreatLevel {...level} className="cr-threat-card__level" />}
          {list('cr-list cr-threat-card__tags', tags, 'p')}
          {summary && <p className="cr-threat-card__summary">{summary}</p>}
          {list('cr-list cr-threat-card__links', linkItems(card, 'cr-threat-card__other-link', links), 'p')}
        </div>
      )}
      {!isHeadingLink(card) && anchor && <p className="cr-threat-card__more">{anchor}</p>}
    </div>
  );
}

/** The link below the text, or the title as a link; without a title there is nothing to be one. */
function readMainLink(card: Given<ThreatCardProps>, title: string | undefined): ReadLink | undefined {
  if (!isHeadingLink(card)) return readLink(optionalGroup(card, 'link'));
  return title === undefined ? undefined : readLink(group(card, 'link'), title);
}

function isHeadingLink({ link: main }: Given<ThreatCardProps>): boolean {
  return isRecord(main) && main['as'] === 'heading';
}

/** Only what is a level's own, which `ThreatLevel` reads: data must not reach the attributes of its root. */
function readLevel(card: Given<ThreatCardProps>): ThreatLevelProps | undefined {
  const level = optionalGroup(card, 'level');
  if (level === undefined || requiredText(level, 'text') === undefined) return undefined;
  const { text, step, steps } = level as unknown as ThreatLevelProps;
  return { text, step, steps };
}

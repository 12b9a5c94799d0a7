import { Heading } from '../internal/Heading.tsx';
import { Image } from '../internal/Image.tsx';
import { Link, linkItems, readLink, readOtherLinks } from '../internal/Link.tsx';
import { List } from '../internal/List.tsx';
import { choice, hasFacts, isRecord, optionalText, requiredText, texts } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import { readDate, Time } from '../internal/Time.tsx';
import type {
  DateText,
  HeadingLevel,
  ImageInput,
  LabelledLink,
  LinkAsProp,
  LinkTarget,
  RootAttributes,
} from '../internal/types.ts';

export interface NewsTeaserProps extends RootAttributes<HTMLDivElement>, LinkAsProp {
  /** The headline: what happened, at most 65 characters. It is the link. */
  readonly title: string;
  /** Where the headline stands in the page's outline. */
  readonly headingLevel: HeadingLevel;
  /** Where the story is. The headline is its words, together with `type` and `duration`. */
  readonly link: LinkTarget;
  /** At most 160 characters. One that its source cut ("…") is shown as given; nothing is cut here. */
  readonly summary?: string | undefined;
  /** The kind of news in a word ("Speech"). Read after the headline, seen above it. */
  readonly kicker?: string | undefined;
  /** When it was published. */
  readonly published?: DateText | undefined;
  /** When it was last changed, with the word that says so ("Updated"). */
  readonly updated?:
    (DateText & { /** The visible word before the date. */ readonly label: string }) | undefined;
  /** What the link leads to, where that is no article. `text` is the word for it ("Video") and joins the link's words: "Video: The year in pictures, 2 minutes". A word that ends in a mark of its own ("Vidéo :") keeps it. `name` says the same to programs: it is the root's `data-type`, for styles of the site's own, and `newsArticle` of `cresset/schema` reads it. */
  readonly type?:
    | {
        readonly name: 'article' | 'video' | 'audio' | 'gallery' | 'live' | 'document';
        readonly text: string;
      }
    | undefined;
  /** How long it takes, in words that join the link's ("2 minutes") and for machines (ISO 8601, `PT2M`), which get it from `newsArticle` of `cresset/schema`: the words of a link are one text, so no `<time>` stands in them. */
  readonly duration?: { readonly iso: string; readonly text: string } | undefined;
  /** At most two short words about the story ("Updated"). They are text. */
  readonly badges?: readonly string[] | undefined;
  /** Who wrote it, in full ("By Amina Rees"). */
  readonly byline?: string | undefined;
  /** A picture, decorative unless it is the news. */
  readonly image?: ImageInput | undefined;
  /** More on the same story, each with words of its own; one to the story's own address would be left out. */
  readonly related?: readonly LabelledLink[] | undefined;
  /** How much weight the story has in its list. `'headline'` writes the headline, kicker and dates only. Default `'standard'`. */
  readonly size?: 'large' | 'standard' | 'small' | 'headline' | undefined;
  /** `'vertical'` puts the picture above, `'horizontal'` beside the words; `'auto'` chooses by the width of the teaser. Default `'auto'`. */
  readonly variant?: 'auto' | 'vertical' | 'horizontal' | undefined;
  readonly children?: never;
}

/** A headline and what it leads to. */
export function NewsTeaser({
  title,
  headingLevel,
  link,
  summary,
  kicker,
  published,
  updated,
  type,
  duration,
  badges,
  byline,
  image,
  related,
  size,
  variant,
  linkAs,
  ...rest
}: NewsTeaserProps) {
  const headline = requiredText('NewsTeaser.title', title, 'title');
  const main =
    headline === undefined
      ? undefined
      : readLink('NewsTeaser.link', link, linkWords(headline, type, duration));
  const medium = isRecord(type) ? optionalText('NewsTeaser.type.name', type['name']) : undefined;
  const weight = choice('NewsTeaser.size', size, ['standard', 'large', 'small', 'headline']);
  const whole = weight !== 'headline';
  const text = optionalText('NewsTeaser.summary', summary);
  const kind = optionalText('NewsTeaser.kicker', kicker);
  const author = optionalText('NewsTeaser.byline', byline);
  const dates = {
    published: readDate('NewsTeaser.published', published),
    updated: readDate('NewsTeaser.updated', updated),
  };
  const label = isRecord(updated) ? requiredText('NewsTeaser.updated.label', updated['label']) : undefined;
  const marks = texts('NewsTeaser.badges', badges);
  const others = readOtherLinks('NewsTeaser.related', related, main);
  const hasDetail = whole && [author, text, ...marks, ...others].some((part) => part !== undefined);
  if (![headline, kind, dates.published, dates.updated].some(Boolean) && !hasDetail) return null;
  return (
    <div
      {...rootAttributes('NewsTeaser', 'cr-news-teaser', rest)}
      // Only where it is known, so that a `data-type` of the site's own stays.
      {...(medium === undefined ? {} : { 'data-type': medium })}
      data-size={weight}
      data-variant={choice('NewsTeaser.variant', variant, ['auto', 'vertical', 'horizontal'])}
    >
      {whole && (
        <Image place="NewsTeaser.image" image={image} title={headline} className="cr-news-teaser__image" />
      )}
      <div className="cr-news-teaser__text">
        {main !== undefined && (
          <Heading component="NewsTeaser" level={headingLevel} fallback={3} className="cr-news-teaser__title">
            {main.href === undefined ? (
              main.text
            ) : (
              <Link link={main} as={linkAs} component="NewsTeaser" className="cr-news-teaser__link" />
            )}
          </Heading>
        )}
        {kind !== undefined && <p className="cr-news-teaser__kicker">{kind}</p>}
        {(dates.published !== undefined || dates.updated !== undefined) && (
          <div className="cr-news-teaser__dates">
            {dates.published && (
              <p className="cr-news-teaser__date">
                <Time date={dates.published} />
              </p>
            )}
            {dates.updated && (
              <p className="cr-news-teaser__date">
                {label !== undefined && `${label} `}
                <Time date={dates.updated} />
              </p>
            )}
          </div>
        )}
        {whole && author !== undefined && <p className="cr-news-teaser__byline">{author}</p>}
        {whole && text !== undefined && <p className="cr-news-teaser__summary">{text}</p>}
        {whole && <List items={marks} lone="p" className="cr-news-teaser__badges" />}
        {whole && (
          <List
            items={linkItems(others, {
              as: linkAs,
              component: 'NewsTeaser',
              className: 'cr-news-teaser__related-link',
            })}
            lone="p"
            className="cr-news-teaser__related"
          />
        )}
      </div>
    </div>
  );
}

/** One string, so that the browser's name for the link is what is seen. */
function linkWords(headline: string, type: unknown, duration: unknown): string {
  const kind = hasFacts('NewsTeaser.type', type)
    ? requiredText('NewsTeaser.type.text', type['text'])
    : undefined;
  const time = hasFacts('NewsTeaser.duration', duration)
    ? requiredText('NewsTeaser.duration.text', duration['text'])
    : undefined;
  const opening = kind === undefined ? '' : /[\p{L}\p{N}]$/u.test(kind) ? `${kind}: ` : `${kind} `;
  return `${opening}${headline}${time === undefined ? '' : `, ${time}`}`;
}

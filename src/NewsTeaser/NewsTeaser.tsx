import { type Given, given } from '../internal/given.ts';
import { heading } from '../internal/heading.tsx';
import { image } from '../internal/image.tsx';
import { link, linkItems, readLink, readOtherLinks } from '../internal/link.tsx';
import { list } from '../internal/list.tsx';
import { choice, group, look, optionalGroup, optionalText, requiredText, texts } from '../internal/read.ts';
import { rootAttributes } from '../internal/root.ts';
import { readDate, time } from '../internal/time.tsx';
import { isolate } from '../internal/text.ts';
import type {
  DateText,
  HeadingIdProp,
  HeadingLevel,
  ImageInput,
  LabelledLink,
  LinkAsProp,
  LinkTarget,
  RootAttributes,
} from '../internal/types.ts';

export interface NewsTeaserProps extends RootAttributes<HTMLDivElement>, LinkAsProp, HeadingIdProp {
  /** The headline: what happened, at most 65 characters. It is the link. */
  readonly title: string;
  /** Where the headline stands in the page's outline. */
  readonly headingLevel: HeadingLevel;
  /** Where the story is. The headline is its words, together with `type` and `duration`. */
  readonly link: LinkTarget;
  /** At most 160 characters. One that its source cut ("…") is shown as given; nothing is cut here. */
  readonly summary?: string | null | undefined;
  /** The kind of news in a word ("Speech"). Read after the headline, seen above it in one line with the dates. */
  readonly kicker?: string | null | undefined;
  /** When it was published. */
  readonly published?: DateText | null | undefined;
  /** When it was last changed, with the word that says so ("Updated"). */
  readonly updated?:
    | (DateText & {
        /** The visible word before the date. */
        readonly label: string;
      })
    | null
    | undefined;
  /** What the link leads to, where that is no article. `text` is the word for it ("Video") and joins the link's words: "Video: The year in pictures, 2 minutes". A word that ends in a mark of its own ("Vidéo :") keeps it. The `name` says the same to programs: it is the root's `data-type`, for styles of the site's own, and `newsArticle` of `cresset/schema` reads it. */
  readonly type?:
    | {
        readonly name: 'article' | 'video' | 'audio' | 'gallery' | 'live' | 'document';
        readonly text: string;
      }
    | null
    | undefined;
  /** How long it takes, in words that join the link's ("2 minutes") and for machines (ISO 8601, `PT2M`). Machines get it from `newsArticle` of `cresset/schema`: the words of a link are one text, so no `<time>` stands in them. */
  readonly duration?: { readonly iso: string; readonly text: string } | null | undefined;
  /** At most two short words about the story ("Updated"). They are text. */
  readonly badges?: readonly string[] | null | undefined;
  /** Who wrote it, in full ("By Amina Rees"). */
  readonly byline?: string | null | undefined;
  /** A picture, decorative unless it is the news. */
  readonly image?: ImageInput | null | undefined;
  /** More on the same story, each with words of its own; one to the story's own address would be left out. */
  readonly related?: readonly LabelledLink[] | null | undefined;
  /** How much weight the story has in its list. `'headline'` writes the headline, kicker and dates only. Default `'standard'`. */
  readonly size?: 'large' | 'standard' | 'small' | 'headline' | null | undefined;
  /** `'vertical'` puts the picture above, `'horizontal'` beside the words; `'auto'` chooses by the width of the teaser. The value `'dated'` puts the date in a column before the words, for an index of stories without pictures. Default `'auto'`. */
  readonly variant?: 'auto' | 'vertical' | 'horizontal' | 'dated' | null | undefined;
  readonly children?: never;
}

/** A teaser for one story: a headline that is a link, with what a reader needs to decide. */
export function NewsTeaser(props: NewsTeaserProps) {
  const teaser = given('NewsTeaser', props);
  const title = requiredText(teaser, 'title', 'title');
  const type = optionalGroup(teaser, 'type');
  const target = title === undefined ? undefined : readLink(group(teaser, 'link'), linkWords(teaser, title));
  const name = type && optionalText(type, 'name');
  const size = choice(teaser, 'size', ['standard', 'large', 'small', 'headline']);
  const summary = optionalText(teaser, 'summary');
  const kicker = optionalText(teaser, 'kicker');
  const byline = optionalText(teaser, 'byline');
  const published = readDate(teaser, 'published');
  const updated = readDate(teaser, 'updated');
  const change = optionalGroup(teaser, 'updated');
  const label = change && requiredText(change, 'label');
  const badges = texts(teaser, 'badges');
  const related = readOtherLinks(teaser, 'related', target);
  const isWhole = size !== 'headline';
  const hasDetail = isWhole && (byline ?? summary ?? badges[0] ?? related[0]);
  if (!(title ?? kicker ?? published ?? updated) && !hasDetail) return null;
  return (
    <div
      {...rootAttributes(teaser, 'cr-news-teaser')}
      // Only where it is known, so that a `data-type` of the site's own stays.
      {...(name && { 'data-type': name })}
      data-size={size === 'standard' ? undefined : size}
      data-variant={look(teaser, 'variant', ['auto', 'vertical', 'horizontal', 'dated'])}
    >
      {isWhole && image(teaser, 'cr-image cr-news-teaser__image', title)}
      <div className="cr-news-teaser__text">
        {heading(
          teaser,
          'cr-heading cr-news-teaser__title',
          target?.href ? link(teaser, 'cr-news-teaser__link', target) : target?.text,
          3,
        )}
        {kicker && <p className="cr-news-teaser__kicker">{kicker}</p>}
        {published && time(published, published.text, 'cr-news-teaser__date')}
        {updated && (
          // A paragraph, or a reader without our styles would see it run into the date before it. With its label in one
          // text: apart, the two are two things to listen to.
          <p className="cr-news-teaser__updated">
            {time(
              updated,
              label ? `${label} ${isolate(updated.text, label)}` : updated.text,
              'cr-news-teaser__date',
            )}
          </p>
        )}
        {isWhole && (
          <>
            {byline && <p className="cr-news-teaser__byline">{byline}</p>}
            {summary && <p className="cr-news-teaser__summary">{summary}</p>}
            {list('cr-list cr-news-teaser__badges', badges, 'p')}
            {list(
              'cr-list cr-news-teaser__related',
              linkItems(teaser, 'cr-news-teaser__related-link', related),
              'p',
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** One string, so that the browser's name for the link is what is seen. */
function linkWords(teaser: Given<NewsTeaserProps>, title: string): string {
  const type = optionalGroup(teaser, 'type');
  const kind = type && requiredText(type, 'text');
  const duration = optionalGroup(teaser, 'duration');
  const length = duration && requiredText(duration, 'text');
  const words = kind ? `${kind}${/\p{P}$/u.test(kind) ? '' : ':'} ${isolate(title, kind, length)}` : title;
  return length ? `${words}, ${isolate(length, title)}` : words;
}

// What the types must refuse, by the rows of the types table in docs/accessibility.md. The compiler complains about
// each line that it does not refuse.
import type {
  BackgroundImage,
  BreadcrumbsProps,
  CardGridProps,
  DateText,
  ImageInput,
  IsoDate,
  LabelledLink,
  MissionBannerProps,
  NewsTeaserProps,
  ProseProps,
  QuotationProps,
  Resource,
  ResourceLinksProps,
  SectionProps,
  ThreatCardProps,
  ThreatLevelProps,
  ViewAllListProps,
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

const picture = { ...file, decorative: true } as const;

// @ts-expect-error -- TY1: an image that says neither alt nor decorative
accept<ImageInput>({ ...file });
// @ts-expect-error -- TY1: an image that says both
accept<ImageInput>({ ...file, alt: 'A harbour', decorative: true });
// @ts-expect-error -- TY1: an image that is decorative or not, who knows
accept<ImageInput>({ ...file, decorative: false });
// @ts-expect-error -- TY2: an image without its width
accept<ImageInput>({ src: '/a.jpg', height: 3, alt: 'A harbour' });
// @ts-expect-error -- TY2: an image without its height
accept<ImageInput>({ src: '/a.jpg', width: 4, alt: 'A harbour' });
// @ts-expect-error -- TY2: a width that is no number
accept<ImageInput>({ ...file, width: '100%', alt: 'A harbour' });
// @ts-expect-error -- TY3: a background image with a text alternative
accept<BackgroundImage>({ ...file, alt: 'A harbour' });
// @ts-expect-error -- TY3: the same where it is used
accept<MissionBannerProps>({ ...banner, image: { ...file, alt: '' } });

// @ts-expect-error -- TY4: level 0
accept<ThreatCardProps>({ ...card, headingLevel: 0 });
// @ts-expect-error -- TY4: level 7
accept<NewsTeaserProps>({ ...teaser, headingLevel: 7 });
// @ts-expect-error -- TY4: no level
accept<ThreatCardProps>({ title: 'Flooding', link });
// @ts-expect-error -- TY4: a card at level 1
accept<ThreatCardProps>({ ...card, headingLevel: 1 });
// @ts-expect-error -- TY4: a list at level 1
accept<ViewAllListProps>({ ...list, headingLevel: 1 });
// @ts-expect-error -- TY4: a section at level 1
accept<SectionProps>({ title: 'News', headingLevel: 1, children: 'x' });
// @ts-expect-error -- TY4: a banner at level 3
accept<MissionBannerProps>({ ...banner, headingLevel: 3 });
// @ts-expect-error -- TY4: a banner outside the outline
accept<MissionBannerProps>({ ...banner, headingLevel: 'none' });
// @ts-expect-error -- TY4: a level as text
accept<ThreatCardProps>({ ...card, headingLevel: '3' });
// @ts-expect-error -- TY4: a title of links without its level
accept<ResourceLinksProps>({ title: 'Documents', items: [] });
// @ts-expect-error -- TY4: a level of links without a title
accept<ResourceLinksProps>({ headingLevel: 2, items: [] });

// @ts-expect-error -- TY5: a heading link that has a label too
accept<ThreatCardProps>({ ...card, link: { ...link, as: 'heading' } });
// @ts-expect-error -- TY5: a link below the text without words
accept<ThreatCardProps>({ ...card, link: { href: '/flooding' } });
// @ts-expect-error -- TY5: a teaser whose link has words of its own
accept<NewsTeaserProps>({ ...teaser, link: { href: '/barrier', label: 'More' } });
// @ts-expect-error -- TY6: an image and an icon
accept<ThreatCardProps>({ ...card, image: picture, icon: 'x' });
// @ts-expect-error -- TY6: a picture behind the words and one beside them
accept<MissionBannerProps>({ ...banner, image: file, media: 'x' });

// @ts-expect-error -- TY7: a new tab without a notice
accept<LabelledLink>({ ...link, newTab: true });
// @ts-expect-error -- TY7: a notice without a new tab
accept<LabelledLink>({ ...link, newTabNotice: '(opens in new tab)' });
// @ts-expect-error -- TY7: a document in a new tab without a notice
accept<Resource>({ title: 'Report', href: '/r', newTab: true });

// @ts-expect-error -- TY8: "view all" without a name
accept<ViewAllListProps>({ ...list, viewAll: { href: '/news' } });
// @ts-expect-error -- TY8: no "view all"
accept<ViewAllListProps>({ title: 'News', headingLevel: 2, items: [] });
// @ts-expect-error -- TY8: two links of one name
accept<ViewAllListProps>({ ...list, linkPlacement: 'both' });
// @ts-expect-error -- TY8: a second name for a link that is not there
accept<ViewAllListProps>({ ...list, viewAll: { ...link, startLabel: 'All' } });
// @ts-expect-error -- TY9: a landmark without an id
accept<ViewAllListProps>({ ...list, landmark: true });
// @ts-expect-error -- TY9: a section that is a landmark without an id
accept<SectionProps>({ title: 'News', headingLevel: 2, children: 'x', landmark: true });

// @ts-expect-error -- TY10: a date as free text
accept<IsoDate>('8 October 2024');
// @ts-expect-error -- TY10: day, month, year
accept<IsoDate>('01/05/2024');
// @ts-expect-error -- TY10: month 13
accept<IsoDate>('2024-13-01');
// @ts-expect-error -- TY10: day 32
accept<IsoDate>('2024-01-32');
// @ts-expect-error -- TY10: one digit
accept<IsoDate>('2024-1-2');
// @ts-expect-error -- TY10: a Date
accept<IsoDate>(new Date(0));
// @ts-expect-error -- TY10: any string from a content system
accept<IsoDate>(anyText);
// @ts-expect-error -- TY11: a date without words
accept<DateText>({ iso: '2024-10-08' });
// @ts-expect-error -- TY11: words without a date
accept<DateText>({ text: '8 October 2024' });
// @ts-expect-error -- TY11: a change without the word that says so
accept<NewsTeaserProps>({ ...teaser, updated: { iso: '2024-10-08', text: '8 October 2024' } });

// @ts-expect-error -- TY12: a quotation without a source
accept<QuotationProps>({ text: 'Keep watch.' });
// @ts-expect-error -- TY12: a source without a title
accept<QuotationProps>({ ...quotation, source: { href: '/act' } });
// @ts-expect-error -- TY12: the same in a banner
accept<MissionBannerProps>({ ...banner, quotation: { text: 'Keep watch.' } });
// @ts-expect-error -- TY12: a quotation of no paragraphs
accept<QuotationProps>({ ...quotation, text: [] });
// @ts-expect-error -- TY13: a trail without steps
accept<BreadcrumbsProps>({ ...trail, items: [] });
// @ts-expect-error -- TY13: a trail without a name
accept<BreadcrumbsProps>({ items: [link] });
// @ts-expect-error -- TY13: a step without words
accept<BreadcrumbsProps>({ ...trail, items: [{ href: '/' }] });
// @ts-expect-error -- TY14: a file's format without its size
accept<Resource>({ title: 'Report', href: '/r.pdf', file: { type: 'PDF' } });
// @ts-expect-error -- TY14: a file's size without its format
accept<Resource>({ title: 'Report', href: '/r.pdf', file: { size: '1 MB' } });
// @ts-expect-error -- TY15: a level in colour only
accept<ThreatLevelProps>({ step: 4 });
// @ts-expect-error -- TY15: the same in a card
accept<ThreatCardProps>({ ...card, level: { step: 4 } });
// @ts-expect-error -- TY15: a teaser's kind by its name only
accept<NewsTeaserProps>({ ...teaser, type: { name: 'video' } });

// @ts-expect-error -- TY16: children where parts have names
accept<ThreatCardProps>({ ...card, children: 'x' });
// @ts-expect-error -- TY16: children of a grid
accept<CardGridProps>({ items: [], children: 'x' });
// @ts-expect-error -- TY16: a handler
accept<ThreatCardProps>({ ...card, onClick: () => {} });
// @ts-expect-error -- TY16: another role
accept<NewsTeaserProps>({ ...teaser, role: 'button' });
// @ts-expect-error -- TY16: a stop for the keyboard
accept<MissionBannerProps>({ ...banner, tabIndex: 0 });
// @ts-expect-error -- TY16: words for some ears only
accept<ViewAllListProps>({ ...list, 'aria-label': 'News' });
// @ts-expect-error -- TY16: a name from elsewhere
accept<ViewAllListProps>({ ...list, 'aria-labelledby': 'elsewhere' });
// @ts-expect-error -- TY16: a part that interrupts
accept<NewsTeaserProps>({ ...teaser, 'aria-live': 'polite' });
// @ts-expect-error -- TY16: hidden from some
accept<ThreatLevelProps>({ ...level, 'aria-hidden': true });
// @ts-expect-error -- TY17: raw HTML in a card
accept<ThreatCardProps>({ ...card, dangerouslySetInnerHTML: { __html: 'x' } });
// @ts-expect-error -- TY17: raw HTML in running text
accept<ProseProps>({ children: 'x', dangerouslySetInnerHTML: { __html: 'x' } });

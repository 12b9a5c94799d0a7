import type { ComponentType, CSSProperties, MouseEventHandler, ReactNode, Ref } from 'react';

/**
 * An array that holds at least one thing: an empty trail or menu can't be written by mistake.
 *
 * An array from a content system becomes one by looking: `const [first, ...more] = trail;` and then
 * `first && <Breadcrumbs items={[first, ...more]} … />`.
 */
export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * Where a part's title stands in the outline of the page. It has no default, because only the page knows its outline.
 *
 * `2` … `6` write `<h2>` … `<h6>`; `'none'` writes a paragraph that looks the same, for a list whose titles would flood
 * a reader's list of headings. A number that was computed fits as `level as HeadingLevel`. At run time `"3"` counts as `3`, anything else is brought into range and logged in
 * development. WCAG 1.3.1, 2.4.6.
 */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The prop that gives a part's own heading an id. */
export interface HeadingIdProp {
  /** The id of the heading, for links that lead to it (`#our-work`). Left out by default; as a landmark the part then gives its heading `<id>-title`. One with white space, or that holds nothing to see, is left out and logged in development. */
  readonly headingId?: string | null | undefined;
}

/** Attributes that every component hands to its root element. Everything else is refused, because the element's meaning and its keyboard behaviour are the component's promise. WCAG 4.1.2. */
export interface RootAttributes<E extends HTMLElement = HTMLElement> {
  /** The root's id. Cresset never makes ids of its own: two copies of a page part would then clash. */
  readonly 'id'?: string | null | undefined;
  /** A class of the site's, added after ours. */
  readonly 'className'?: string | null | undefined;
  /** Inline styles, mostly to set a custom property for one instance. */
  readonly 'style'?: CSSProperties | null | undefined;
  /** The language of this part, as BCP 47 (`cy`, `pt-BR`), where it differs from the page's: speech then changes its voice. WCAG 3.1.2. A value of another shape is left out and logged in development. */
  readonly 'lang'?: string | null | undefined;
  /** The direction of this part, where it differs from the page's. */
  readonly 'dir'?: 'ltr' | 'rtl' | 'auto' | null | undefined;
  /** `'no'` keeps translators away, from a name or a quotation. Any other value than `'yes'` and `'no'` is left out and logged in development. */
  readonly 'translate'?: 'yes' | 'no' | null | undefined;
  /** Hides the part from everybody. */
  readonly 'hidden'?: boolean | null | undefined;
  /** The root element. React 19 hands it over as a prop; React 18.3 keeps it from function components. */
  readonly 'ref'?: Ref<E> | null | undefined;
  readonly [data: `data-${string}`]: string | number | boolean | null | undefined;
  readonly 'role'?: never;
  readonly 'tabIndex'?: never;
  readonly 'onClick'?: never;
  readonly 'aria-label'?: never;
  readonly 'aria-labelledby'?: never;
  readonly 'aria-description'?: never;
  readonly 'aria-roledescription'?: never;
  readonly 'aria-live'?: never;
  readonly 'aria-hidden'?: never;
  readonly 'dangerouslySetInnerHTML'?: never;
}

/** The prop that makes a part with a title a landmark, and the id that this needs. */
export type LandmarkProps =
  | { readonly landmark?: false | null | undefined; readonly id?: string | undefined }
  | {
      /** Makes it a region that readers can jump to, named by its title; for the few parts that belong in a summary of the page. Default `false`. */
      readonly landmark: boolean;
      /** An id that is the only one of its kind on the page. */
      readonly id: string;
    };

interface LinkPlace {
  /** Where the link leads: a relative address, `http:`, `https:`, `mailto:` or `tel:`. Anything else shows the words without a link and is logged in development, because a script address is an attack and an unknown one a dead end. */
  readonly href: string;
  /** The language of the page that the link leads to, as BCP 47. */
  readonly hrefLang?: string | null | undefined;
  /** The language of the link's own words, as BCP 47, where it differs from what stands around it. WCAG 3.1.2. */
  readonly lang?: string | null | undefined;
  /** What the page there is to this one, as HTML's words for it with spaces between ("nofollow sponsored"). A new tab has `noopener` as well. Left out by default. */
  readonly rel?: string | null | undefined;
  /** Saves what is there instead of opening it: `true`, or the name of the file. Browsers heed it for addresses of the same site only. Default `false`. */
  readonly download?: string | boolean | null | undefined;
  /** Is called when the link is followed, for counting that needs a script; only in client code, since neither data nor a server component can carry a function. Anything else is left out and logged in development. */
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | null | undefined;
  /** Facts for the site's own scripts, as for counting. Text, numbers and booleans; anything else is left out and logged in development. */
  readonly [data: `data-${string}`]: string | number | boolean | null | undefined;
}

interface SameTab {
  readonly newTab?: false | null | undefined;
  readonly newTabNotice?: null | undefined;
}

/** A link whose data says by a boolean where it opens: `newTab={data.external}`, with the notice at hand. */
interface MaybeNewTab {
  readonly newTab: false;
  readonly newTabNotice: string;
}

interface NewTab {
  /** Opens a new tab. Readers lose their way back, so it comes only with a notice. WCAG 3.2.5. */
  readonly newTab: true;
  /** The warning, in the language of the page, for example "(opens in new tab)"; it joins the link's words. Without it (from JavaScript) the link stays in its tab. WCAG technique G201. */
  readonly newTabNotice: string;
}

/** Where a link leads, for a link whose words come from elsewhere (a title). */
export type LinkTarget = LinkPlace & (SameTab | MaybeNewTab | NewTab);

/** A link with its words. */
export type LabelledLink = LinkTarget & {
  /** The whole visible text, which must make sense on its own in a list of links: "More on cyber", never "Read more". It is shown as given. WCAG 2.4.4, 2.4.9. */
  readonly label: string;
};

/** What a link component of a site (`linkAs`) is given. */
export interface LinkAttributes {
  readonly href: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly hrefLang?: string | undefined;
  readonly lang?: string | undefined;
  readonly type?: string | undefined;
  readonly target?: string | undefined;
  readonly rel?: string | undefined;
  readonly download?: string | boolean | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
  readonly [data: `data-${string}`]: string | number | boolean | undefined;
}

/** The same as a router asks for it, which may know better which addresses and targets there are. */
interface RouterLinkAttributes {
  readonly href: never;
  readonly className: string;
  readonly children: ReactNode;
  readonly hrefLang?: never;
  readonly lang?: never;
  readonly type?: never;
  readonly target?: never;
  readonly rel?: never;
  readonly download?: never;
  readonly onClick?: never;
}

/**
 * A router's link component, or a plain `a`. It is rendered, never called, and must give an `<a href>` in the server's
 * HTML.
 */
export type LinkAs = 'a' | ComponentType<LinkAttributes>;

/** The prop that renders every link of a component with the site's own link component. */
export interface LinkAsProp {
  /** The element type of every link in this component. Default `'a'`. It may ask for addresses or targets of a type of its own, as Next does with typed routes: it is given what the data says, which its types can't check. Anything that can't be rendered falls back to `a` and is logged in development. */
  readonly linkAs?: LinkAs | ComponentType<RouterLinkAttributes> | null | undefined;
}

/** One `<source>` of a picture: another file for another screen or format. */
export interface ImageSource {
  readonly srcSet: string;
  readonly media?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly sizes?: string | null | undefined;
  /** Its own size in CSS px, where the crop differs. */
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
}

/** What an image's `render` is given: the attributes of the `<img>` that would have been written. */
export interface ImageAttributes {
  readonly className: string;
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly srcSet?: string | undefined;
  readonly sizes?: string | undefined;
  readonly loading?: 'lazy' | undefined;
  readonly decoding?: 'async' | undefined;
  readonly fetchPriority?: 'high' | undefined;
}

interface ImageFile {
  /** The file. Without it no image is written. */
  readonly src: string;
  /** Its width in CSS px, so that nothing jumps while it loads. At run time `"640"` counts as `640`. */
  readonly width: number;
  /** Its height in CSS px. */
  readonly height: number;
  readonly srcSet?: string | null | undefined;
  readonly sizes?: string | null | undefined;
  /** Other files for other screens or formats, as `<source>`s of a `<picture>`. */
  readonly sources?: readonly ImageSource[] | null | undefined;
  /** Loads at once and first, for the one image that a reader sees before scrolling. Default: lazy. */
  readonly priority?: true | null | undefined;
  /** Writes the image with the site's own image component; it is given the attributes that the `<img>` would have had. */
  readonly render?: ((attributes: ImageAttributes) => ReactNode) | null | undefined;
}

/** An image that adds nothing to the words beside it: it has an empty text alternative. WCAG 1.1.1. */
export type DecorativeImage = ImageFile & { readonly decorative: true; readonly alt?: null | undefined };

/** An image that tells something of its own. WCAG 1.1.1. */
export type InformativeImage = ImageFile & {
  /** What the image tells, in at most 150 characters; never the title again, never a file name. */
  readonly alt: string;
  readonly decorative?: null | undefined;
};

/** An image, which must say whether it is decorative or what it tells: there is no third way. */
export type ImageInput = DecorativeImage | InformativeImage;

/** An image behind text. It is decorative by definition. */
export type BackgroundImage = ImageFile & {
  readonly alt?: null | undefined;
  readonly decorative?: null | undefined;
};

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Month = `0${Exclude<Digit, '0'>}` | '10' | '11' | '12';
type Day = `0${Exclude<Digit, '0'>}` | `1${Digit}` | `2${Digit}` | '30' | '31';

/** A calendar date as `YYYY-MM-DD`. A string from a content system becomes one with `parseIsoDate` of `cresset/format`. */
export type IsoDate = `${number}-${Month}-${Day}`;

/** A date for machines and for people. The words are made by the site (or by `cresset/format` at build or server time), because browsers and servers word dates differently in many languages. */
export interface DateText {
  /** The calendar date. One that doesn't exist shows the words without a `<time>` and is logged in development. */
  readonly iso: IsoDate;
  /** The date in words, in the language of the page: "8 October 2024". */
  readonly text: string;
}

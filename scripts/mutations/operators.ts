/**
 * The ways in which `npm run test:mutations` breaks a promise: one entry each. To look for another kind of fault, add an
 * entry; its name becomes a word for `--operator` and a part of the names of its mutants.
 */

/** Takes declarations away, or puts others in their place. */
export interface ChangeDeclaration {
  readonly name: string;
  /** Properties whose declarations are changed, each by itself. */
  readonly properties: RegExp;
  /** Properties among them that are left alone. */
  readonly except?: RegExp;
  /** What the value becomes; without it the declaration goes. */
  readonly value?: string;
}

/** Adds declarations to each part of a component, once a part: where its class is styled first. */
export interface AddDeclarations {
  readonly name: string;
  /** What is added, as it would stand in a style sheet. */
  readonly add: string;
  /** Behind the selector of the part, such as `:hover`. Default: nothing. */
  readonly state?: string;
  /** Classes that get it. */
  readonly parts: RegExp;
  /** Classes among them that don't, because there it would break nothing. */
  readonly except?: RegExp;
}

export type CssOperator = ChangeDeclaration | AddDeclarations;

/** Pictures and drawings, which hold no words. */
const drawings = /image|icon|meter|background|picture/;
const words = { parts: /__|^cr-heading|^cr-link/, except: drawings };
const links = { parts: /link$|action$/ };

/**
 * Space, corners and weight are how it looks, which pictures of every story compare; no specification promises them.
 * The font of a site, its colours and what holds a size in place for a browser that is no longer made are of that kind too.
 */
const looks =
  /^(margin|padding|gap|row-gap|column-gap|column-fill|border-radius|font|font-weight|font-family|letter-spacing|text-wrap|text-underline-offset|text-decoration-thickness|vertical-align|align-|justify-|break-inside|contain-intrinsic|aspect-ratio|object-fit|float|transition|--_)/;

export const cssOperators: readonly CssOperator[] = [
  { name: 'remove declaration', properties: /./, except: looks },
  { name: 'space of nothing', properties: /^(gap|row-gap|column-gap)$/, value: '0' },
  { name: 'display: none', add: 'display: none', ...words },
  { name: 'visibility: hidden', add: 'visibility: hidden', ...words },
  { name: 'opacity: 0', add: 'opacity: 0', ...words },
  {
    name: 'font-size: 0',
    add: 'font-size: 0',
    ...words,
    except: /image|icon|meter|background|picture|inner|items/,
  },
  { name: 'clip-path', add: 'clip-path: inset(50%)', ...words },
  {
    name: 'line-clamp',
    add: 'display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2',
    ...words,
  },
  {
    name: 'ellipsis',
    add: 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
    parts: /title|summary|statement|description|kicker|byline|paragraph|source|label|current/,
  },
  { name: 'max-block-size', add: 'max-block-size: 1.5em; overflow: hidden', ...words },
  {
    name: 'block-size',
    add: 'block-size: 1em; overflow: visible',
    parts: /title|summary|statement|description|text|paragraph|source|body|words/,
  },
  { name: 'text-transform', add: 'text-transform: uppercase', ...words },
  {
    name: 'ink as paper',
    add: 'color: var(--cr-color-canvas)',
    parts: /title|summary|statement|kicker|byline|date$|source/,
  },
  { name: 'text-fill', add: '-webkit-text-fill-color: transparent', ...words },
  { name: 'user-select', add: 'user-select: none', parts: /summary|paragraph|title|text/ },
  { name: 'off the page', add: 'position: absolute; inset-inline-start: -9999px', ...words },
  { name: 'order', add: 'order: -2', parts: /summary|more|body|text|links|all|source|description|actions/ },
  {
    name: 'nowrap',
    add: 'white-space: nowrap; overflow-wrap: normal',
    parts: /title|summary|link|paragraph|statement/,
  },
  { name: 'fixed width', add: 'inline-size: 40rem; max-inline-size: none', ...words },
  { name: 'font in px', add: 'font-size: 16px', parts: /title|summary|statement|paragraph|description/ },
  {
    name: 'moves on hover',
    add: 'transform: translateY(-2px)',
    state: ':hover',
    parts: /./,
    except: /list__|picture|heading|time/,
  },
  {
    name: 'grows on hover',
    add: 'padding: 1em',
    state: ':hover',
    parts: /./,
    except: /list__|picture|heading|time|background/,
  },
  { name: 'slow transition', add: 'transition: all 2s', parts: /./, except: /picture|time/ },
  { name: 'no underline', add: 'text-decoration: none', parts: /link$/ },
  { name: 'no ring', add: 'outline: none; box-shadow: none', state: ':focus-visible', ...links },
  { name: 'thin ring', add: 'outline-width: 1px', state: ':focus-visible', ...links },
  { name: 'not clickable', add: 'pointer-events: none', ...links },
  { name: 'low link', add: 'min-block-size: 0; padding-block: 0; display: inline', ...links },
  { name: 'drawn words', add: "content: '» '", state: '::before', ...words },
];

/**
 * Files of tests that are named by specifications and not run here: none of what the operators do is theirs to find, or
 * they take minutes for each mutant.
 */
export const leftOut: readonly { readonly file: RegExp; readonly why: string }[] = [
  { file: /^tests\/types\//, why: 'the compiler reads the types, which no operator changes' },
  { file: /^tests\/internal\//, why: 'functions without elements and styles, which no operator changes' },
  { file: /^tests\/property/, why: 'ten thousand random props a mutant' },
];

/** What is done to the elements that a component writes. */
export interface HtmlOperator {
  readonly name: string;
  readonly change:
    | 'remove attribute'
    | 'remove spread'
    | 'drop element'
    | 'drop words'
    | 'swap element'
    | 'swap with next'
    | 'always true'
    | 'always false';
  /** Names of attributes or elements that are left alone. */
  readonly except?: RegExp;
}

export const htmlOperators: readonly HtmlOperator[] = [
  // React needs its keys, and our own parts need their props to be of use.
  {
    name: 'remove attribute',
    change: 'remove attribute',
    except: /^(key|items|link|component|place|fallback|from|to|step|steps|date)$/,
  },
  { name: 'remove spread', change: 'remove spread' },
  { name: 'drop element', change: 'drop element' },
  { name: 'drop words', change: 'drop words' },
  // A `div` where another element says what it is.
  { name: 'swap element', change: 'swap element', except: /^(div|span|svg|rect|source|picture|img)$/ },
  { name: 'swap with next', change: 'swap with next' },
  { name: 'always true', change: 'always true' },
  { name: 'always false', change: 'always false' },
];
